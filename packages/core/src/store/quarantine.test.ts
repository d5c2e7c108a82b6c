import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyRegister, type Register } from '../model/register.ts';
import { parseRegister } from './parse-register.ts';
import { serialise } from './serialise.ts';

const good = (id: string) => ({ id, ref: id, text: 'That a report be brought.', class: 'request', status: 'unknown' });

function fileOf(recommendations: readonly unknown[]): string {
  return serialise({ ...emptyRegister(), recommendations } as unknown as Register);
}

function parsed(text: string) {
  const result = parseRegister(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error.faults));
  return result.value;
}

test.each([
  [
    'a wrong status',
    { ...good('R2'), status: 'finished' },
    20,
    'the recommendation R2 on line 20 is not understood: "status" is "finished"; it must be one of unknown,',
  ],
  ['a field that is missing', { id: 'R2', ref: 'x', class: 'request', status: 'unknown' }, 15, '"text" is missing'],
  ['a day that does not exist', { ...good('R2'), raisedOn: '2024-02-30' }, 18, '"raisedOn" is "2024-02-30"; it must be a day that exists'],
  ['a fault deep inside', { ...good('R2'), progress: [{ text: 'Begun.' }, { text: 7 }] }, 22, '"progress.1.text" is 7; it must be text'],
  ['an id that is a number', { ...good('R2'), id: 2 }, 16, '"id" is 2'],
  ['null', null, 15, 'the recommendation on line 15 is not understood: it is not an object'],
  ['a text', 'a note that someone left here', 15, 'it is not an object'],
  ['a list', [1, [2]], 15, 'it is not an object'],
  ['an id that is taken', { ...good('R1'), text: 'Another.' }, 16, 'another record before it has the same id'],
])('%s sets one record apart, tells of it with its line, and keeps it', (_, odd, line, told) => {
  const text = fileOf([good('R1'), odd, good('R3')]);
  const { register, diagnostics, quarantine, canonical } = parsed(text);
  expect(register.recommendations.map(({ id }) => id)).toEqual(['R1', 'R3']);
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]?.place?.lines).toEqual([line, line]);
  expect(diagnostics[0]?.message).toContain(told);
  expect(canonical).toBe(true);
  expect(serialise(register, quarantine)).toBe(text);
});

test('the first of two records with one id may be the broken one', () => {
  const text = fileOf([{ ...good('R1'), status: 'finished' }, good('R1')]);
  const { register, quarantine } = parsed(text);
  expect(register.recommendations).toEqual([good('R1')]);
  expect(serialise(register, quarantine)).toBe(text);
});

test('a setting with a wrong value is kept, and gives way when it is set anew', () => {
  const text = fileOf([]).replace('"settings": {}', '"settings": {\n    "dueSoonDays": "14",\n    "x": 1\n  }');
  const { register, quarantine, diagnostics } = parsed(text);
  expect(register.settings).toEqual({ x: 1 });
  expect(diagnostics.map(({ code }) => code)).toEqual(['setting-not-understood']);
  expect(serialise(register, quarantine)).toBe(text);
  expect(serialise({ ...register, settings: { dueSoonDays: 7 } }, quarantine)).toContain('"dueSoonDays": 7');
});

test('each of a thousand broken records is told', () => {
  const text = fileOf(Array.from({ length: 3000 }, (_, i) => ({ ...good(`R${1000 + i}`), status: i % 3 === 0 ? 'finished' : 'unknown' })));
  expect(parsed(text).diagnostics).toHaveLength(1000);
});

const elements = fc.array(
  fc.oneof(
    fc.constantFrom('A', 'B', 'C', 'D', 'E').map(good),
    fc.constantFrom('A', 'B', 'C', 'D', 'E').map((id) => ({ ...good(id), status: 'finished' })),
    fc.constantFrom(null, 7, 'a note', [], {}, [null]),
  ),
  { maxLength: 10 },
);

test('any mixture of records and rubbish is written back as it was, and an added record moves nothing else', () => {
  fc.assert(
    fc.property(elements, (mixture) => {
      const text = fileOf(mixture);
      const { register, quarantine, canonical } = parsed(text);
      expect(canonical).toBe(true);
      expect(serialise(register, quarantine)).toBe(text);
      const added = { ...register, recommendations: [good('CC'), ...register.recommendations] } as unknown as Register;
      const all = JSON.parse(serialise(added, quarantine)).recommendations as unknown[];
      const place = all.findIndex((element) => (element as { id?: string } | null)?.id === 'CC');
      expect([...all.slice(0, place), ...all.slice(place + 1)]).toEqual(JSON.parse(text).recommendations);
    }),
    { numRuns: 1000 },
  );
});
