import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type Collection, collections } from '../model/register.ts';
import { recordSchemas } from '../model/schema.ts';
import { compileCheck } from './compile-check.ts';
import { newTally } from './loses-nothing.ts';

/** Sound records, one of each kind and with as many kinds of field as there are. */
const samples: { readonly [Of in Collection]: object } = {
  councils: {
    id: 'A',
    name: 'Wealdshire County Council',
    history: [{ id: 'h', change: 'c', at: '2024-02-01T10:15:00.000Z', by: 'a', via: 'add', field: 'x', from: null, to: { y: [1] } }],
  },
  committees: {
    id: 'A',
    name: 'Health Scrutiny Committee',
    aliases: ['Health Panel'],
    archivePolicy: 'shown-once',
    responsePeriod: { length: 2, unit: 'months', starts: 'received', includesFirstDay: true, authority: 'Protocol' },
  },
  meetings: {
    id: 'A',
    committee: 'C',
    date: '2024-02-01',
    attendance: { present: ['Cllr Ashdown'], apologies: [], inAttendance: [] },
    items: [{ title: 'Minutes', resolutions: [] }],
  },
  recommendations: {
    id: 'A',
    ref: 'WHSC.240201.1',
    text: 'x',
    class: 'request',
    status: 'unknown',
    followUp: { text: 'May', from: '2024-05-01', to: '2024-05-31' },
    progress: [{ text: 'y', source: { paper: 'P', lines: [1, 2] } }],
    archived: null,
    links: [{ kind: 'repeats', to: 'B' }],
    notes: [{ date: '2024-02-01', text: 'z' }],
    withdrawn: { on: '2024-02-01', change: 'c' },
  },
  letters: { id: 'A', from: 'Cllr Ashdown', date: '2024-02-01', recommendations: ['R'], consideredAt: { text: 'in due course' } },
  plans: {
    id: 'A',
    title: 'Improvement plan',
    areas: [{ title: 'Roads', actions: [{ text: 'Mend' }], measures: [{ name: 'Holes', readings: [{ value: 7, text: '7' }] }] }],
    audits: [{ period: 'May', total: 3, grades: { Good: '2' } }],
  },
  workProgramme: { id: 'A', title: 'Buses', status: 'planned', plannedFor: '2024-05-01' },
  posts: { id: 'A', title: 'Director', holders: ['B. Weald'] },
  papers: {
    id: 'A',
    name: 'tracker.txt',
    sha256: '00',
    kind: 'tracker',
    importedOn: '2024-02-01',
    account: { lines: 1, record: 1, continuation: 0, header: 0, furniture: 0, context: 0, unclassified: 0, unclassifiedLines: [] },
  },
};

const odd = fc.constantFrom(
  null,
  undefined,
  '',
  'x',
  '2024-02-30',
  '2024-02-01',
  7,
  true,
  [],
  {},
  ['x'],
  [7],
  { text: 'x' },
  [{ text: 'x' }],
  [1, 2, 3],
  { lines: [1] },
);

/** A copy with one value somewhere in it replaced. */
function replaced(value: unknown, path: readonly number[], by: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return by;
  const inner = replaced((value as { [key: string]: unknown })[key], rest, by);
  return Array.isArray(value) ? value.map((item, i) => (String(i) === key ? inner : item)) : { ...value, [key]: inner };
}

test.each(collections)('the quick check of %s answers what the schema answers', (collection) => {
  const schema = recordSchemas[collection];
  const check = compileCheck(schema);
  expect(v.is(schema, samples[collection])).toBe(true);
  expect(check(samples[collection], 2, newTally())).toBe(true);
  fc.assert(
    fc.property(fc.array(fc.nat(12), { maxLength: 5 }), odd, (path, value) => {
      const changed = replaced(samples[collection], path, value);
      expect(check(changed, 2, newTally())).toBe(v.is(schema, changed));
    }),
    { numRuns: 500 },
  );
});

test('a schema of a kind that is not compiled is asked as it is', () => {
  const check = compileCheck(v.looseObject({ either: v.union([v.string(), v.number()]), code: v.pipe(v.string(), v.length(2)) }));
  expect([
    check({ either: 1, code: 'ab' }, 1, newTally()),
    check({ either: null, code: 'ab' }, 1, newTally()),
    check({ either: 'x', code: 'abc' }, 1, newTally()),
  ]).toEqual([true, false, false]);
});

test('what a schema leaves open may nest so deep and no deeper', () => {
  const check = compileCheck(v.looseObject({}));
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
  expect(check({ x: nested(61) }, 2, newTally())).toBe(true);
  expect(check({ x: nested(62) }, 2, newTally())).toBe(false);
});
