import { expect, test } from 'vitest';
import type { Json } from '../base/json.ts';
import { applyPlan } from '../history/apply-plan.ts';
import type { Edit } from '../history/change.ts';
import { ask, planOf, registerOf, stamp } from '../history/test-register.test-data.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';
import { conflictsIn } from './conflicts-in.ts';
import { mergeRegisters } from './merge-registers.ts';

const id = 'AAAAAAAAA1';
const base = registerOf([ask(id, { tags: ['roads'], responsible: ['Head of Roads'] }), ask('AAAAAAAAA2')]);

function set(field: string, to: Json | undefined, of = id): Edit {
  return { kind: 'set', collection: 'recommendations', id: of, field, to };
}

function add(field: string, value: Json): Edit {
  return { kind: 'add', collection: 'recommendations', id, field, value };
}

function anna(...edits: readonly Edit[]): Register {
  return applyPlan(base, planOf(edits), stamp('ANNA', '2024-10-01', { by: 'Anna' }));
}

function ben(...edits: readonly Edit[]): Register {
  return applyPlan(base, planOf(edits), stamp('BEN', '2024-10-02', { by: 'Ben' }));
}

function merged(ours: Register, theirs: Register): Recommendation {
  return mergeRegisters(base, ours, theirs).register.recommendations[0] as Recommendation;
}

function without(register: Register, lost: string): Register {
  return { ...register, recommendations: register.recommendations.filter((one) => one.id !== lost) };
}

test('different fields of one record are both kept, with both histories in the order of time', () => {
  const record = merged(ben(set('topic', 'Roads')), anna(set('completedOn', '2024-09-30')));
  expect(record).toMatchObject({ topic: 'Roads', completedOn: '2024-09-30' });
  expect(record.history?.map((entry) => entry.by)).toEqual(['A. Clerk', 'Anna', 'Ben']);
  expect(record.conflicts).toBeUndefined();
});

test('notes, updates and tags of both are there, and a tag that one took away is gone', () => {
  const [one, two] = [
    { date: '2024-10-01', text: 'Rang the contractor.' },
    { date: '2024-10-02', text: 'Survey is late.' },
  ];
  const remove: Edit = { kind: 'remove', collection: 'recommendations', id, field: 'tags', value: 'roads' };
  const record = merged(ben(add('notes', two), add('tags', 'late')), anna(add('notes', one), remove, add('tags', 'survey')));
  expect(record.notes).toEqual([one, two]);
  expect(record.tags).toEqual(['survey', 'late']);
});

test('one field changed by both shows the later value and keeps the other with who and when', () => {
  const record = merged(anna(set('topic', 'Buses')), ben(set('topic', 'Roads')));
  expect(record.topic).toBe('Roads');
  expect(record.conflicts).toEqual([
    {
      field: 'topic',
      ours: 'Roads',
      theirs: 'Buses',
      who: { ours: 'Ben', theirs: 'Anna' },
      when: { ours: '2024-10-02T10:00:00.000Z', theirs: '2024-10-01T10:00:00.000Z' },
    },
  ]);
});

test('the date and the reason given with a status stay with it', () => {
  const record = merged(
    anna(set('status', 'complete'), set('completedOn', '2024-09-30')),
    ben(set('status', 'paused'), set('statusReason', 'survey late')),
  );
  expect(record).toMatchObject({ status: 'paused', statusReason: 'survey late' });
  expect(record.completedOn).toBeUndefined();
  expect(record.conflicts?.map(({ field, ours, theirs }) => [field, ours, theirs])).toEqual([
    ['status', 'paused', 'complete'],
    ['statusReason', 'survey late', undefined],
    ['completedOn', undefined, '2024-09-30'],
  ]);
});

test('both did the same: nothing to ask', () => {
  const result = mergeRegisters(base, anna(set('topic', 'Roads')), ben(set('topic', 'Roads')));
  expect(result.conflicts).toEqual([]);
});

test.each<[string, readonly string[], readonly string[], readonly string[] | undefined]>([
  ['two who were added are both responsible', ['Head of Roads', 'A'], ['Head of Roads', 'B'], ['Head of Roads', 'A', 'B']],
  ['one replaced, one added', ['A'], ['Head of Roads', 'B'], ['A', 'B']],
  ['both replaced the same post: it is asked', ['A'], ['B'], undefined],
])('%s', (_, mine, other, expected) => {
  const record = merged(anna(set('responsible', mine)), ben(set('responsible', other)));
  if (expected === undefined) expect(record.conflicts).toMatchObject([{ field: 'responsible', ours: other, theirs: mine }]);
  else expect(record).toMatchObject({ responsible: expected });
});

test('a record that one copy lost and the other worked on stays, and is marked', () => {
  const result = mergeRegisters(base, without(base, id), ben(set('topic', 'Roads')));
  expect(result.register.recommendations).toHaveLength(2);
  expect(result.conflicts).toMatchObject([{ id, ref: 'WCSC.240912.1', conflict: { field: '*', who: { ours: 'Ben' } } }]);
  expect(mergeRegisters(base, without(base, id), base).register.recommendations).toHaveLength(1);
});

test('an import that one undid is not hidden from the other who worked on it', () => {
  const record = merged(
    anna(set('withdrawn', { on: '2024-10-01', change: 'IMPORT' })),
    ben(add('notes', { date: '2024-10-02', text: 'x' })),
  );
  expect(record.withdrawn).toBeUndefined();
  expect(record.conflicts).toMatchObject([{ field: 'withdrawn', theirs: { change: 'IMPORT' } }]);
});

test('two records that were given one reference apart are told apart; the first keeps it', () => {
  const create = (record: Recommendation): Edit => ({ kind: 'create', collection: 'recommendations', record });
  const result = mergeRegisters(base, ben(create(ask('BBBBBBBBB3', { ref: 'WCSC.240912.3' }))), anna(create(ask('CCCCCCCCC3'))));
  expect(result.register.recommendations.map((one) => one.ref)).toEqual([
    'WCSC.240912.1',
    'WCSC.240912.2',
    'WCSC.240912.4',
    'WCSC.240912.3',
  ]);
  expect(result.conflicts).toMatchObject([
    { id: 'BBBBBBBBB3', conflict: { field: 'ref', ours: 'WCSC.240912.4', theirs: 'WCSC.240912.3' } },
  ]);
});

test('one paper imported by two people on two days is one paper, with nothing to ask', () => {
  const paper = (importedOn: string, by: string): Register => {
    const account = { lines: 0, record: 0, continuation: 0, header: 0, furniture: 0, context: 0, unclassified: 0, unclassifiedLines: [] };
    const record = { id: 'PPPPPPPPP1', name: 'tracker.txt', sha256: 'x', kind: 'tracker' as const, importedOn, account };
    return applyPlan(base, planOf([{ kind: 'create', collection: 'papers', record }]), stamp(by, importedOn, { by }));
  };
  const result = mergeRegisters(base, paper('2024-10-03', 'Anna'), paper('2024-10-02', 'Ben'));
  expect(result.conflicts).toEqual([]);
  expect(result.register.papers).toMatchObject([{ importedOn: '2024-10-02', history: [{ by: 'Ben' }, { by: 'Anna' }] }]);
});

test('settings and fields of later releases are merged one by one', () => {
  const with_ = (more: object, settings: object): Register => ({ ...base, ...more, settings: { ...base.settings, ...settings } });
  const result = mergeRegisters(
    base,
    with_({ boards: ['a'] }, { dueSoonDays: 7 }),
    with_({ rooms: 1 }, { dueSoonDays: 21, colour: 'red' }),
  );
  expect(result.register).toMatchObject({ boards: ['a'], rooms: 1, settings: { dueSoonDays: 7, colour: 'red' } });
  expect(conflictsIn(result.register)).toEqual([{ conflict: { field: 'settings.dueSoonDays', ours: 7, theirs: 21 } }]);
});
