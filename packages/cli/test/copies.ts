import { applyPlan, type Edit, emptyRegister, type Json, type Recommendation, type Register, type Stamp } from '@scrutiny/core';

const ids = ['AAAAAAAAA1', 'AAAAAAAAA2', 'AAAAAAAAA3', 'AAAAAAAAA4'];

function stamp(by: string, minute: number): Stamp {
  return { id: `${by}${minute}`, at: `2025-02-01T10:${String(minute).padStart(2, '0')}:00.000Z`, by, via: 'test' };
}

function change(register: Register, edits: readonly Edit[], by: string, minute: number): Register {
  return applyPlan(register, { summary: 'test', edits }, stamp(by, minute));
}

/** Four asks of Wealdshire's. */
export const common: Register = change(
  emptyRegister(),
  ids.map((id, i): Edit => {
    const record: Recommendation = {
      id,
      ref: `WCSC.240912.${i + 1}`,
      text: `Asks for report ${i + 1}.`,
      class: 'request',
      status: 'in-progress',
      tags: ['roads'],
    };
    return { kind: 'create', collection: 'recommendations', record };
  }),
  'Import',
  0,
);

const fields: readonly (readonly [field: string, values: readonly Json[]])[] = [
  ['status', ['complete', 'paused', 'not-started']],
  ['topic', ['Buses', 'Roads', 'Schools']],
  ['reference', ['R1', 'R2', 'R3']],
];

/** A small generator of numbers, the same for one seed. */
export function dice(seed: number): (sides: number) => number {
  let state = seed * 2654435761 + 1;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0;
    return state % sides;
  };
}

/** The copy after a few random edits of one person. */
export function worked(register: Register, roll: (sides: number) => number, by: string): Register {
  let now = register;
  for (let minute = 1; minute <= 1 + roll(4); minute += 1) {
    const id = ids[roll(ids.length)] ?? '';
    const [field, values] = fields[roll(fields.length)] ?? ['topic', []];
    const edit: Edit =
      roll(3) === 0
        ? { kind: 'add', collection: 'recommendations', id, field: 'notes', value: { date: '2025-02-01', text: `${by} ${minute}`, by } }
        : { kind: 'set', collection: 'recommendations', id, field, to: values[roll(values.length)] };
    now = change(now, [edit], by, minute * 2 + roll(2));
  }
  return now;
}

/** The copy with one field of the first ask set. */
export function withField(register: Register, field: string, to: Json, by: string, minute = 1): Register {
  return change(register, [{ kind: 'set', collection: 'recommendations', id: ids[0] ?? '', field, to }], by, minute);
}
