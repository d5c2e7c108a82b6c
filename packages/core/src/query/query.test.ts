import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../model/dates/calendar.ts';
import { emptyRegister } from '../model/register.ts';
import { sampleCommittee, sampleRecord, sampleRegister } from '../rules/sample-record.ts';
import { parseQuery } from './parse-query.ts';
import { printQuery } from './print-query.ts';
import { type Condition, dateFields, type Query, textFields, wordFields } from './query.ts';
import { select } from './select.ts';

const records = [
  sampleRecord({
    id: 'A',
    ref: 'RTSC.230913.1',
    topic: 'Ferry timetable',
    responsible: ['Interim Assistant Director (Transport)'],
    followUp: { text: 'January 2024', to: '2024-01-31' },
  }),
  sampleRecord({
    id: 'B',
    ref: 'RTSC.230913.2',
    reference: 'SR (23/24) 02',
    text: 'Asks that support for young carers on the Café Line bus is described.',
    status: 'complete',
    completedOn: '2023-11-01',
  }),
  sampleRecord({ id: 'C', ref: 'RTSC.230913.3', text: 'Welcomes the children’s travel survey.', class: 'comment', status: 'unknown' }),
  sampleRecord({ id: 'D', ref: 'RTSC.230607.1', raisedOn: '2023-06-07', status: 'complete', archived: { on: '2023-09-13' } }),
  sampleRecord({ id: 'E', ref: 'RTSC.230607.2', text: 'The minutes were approved.', class: 'procedural', raisedOn: '2023-06-07' }),
  sampleRecord({ id: 'F', withdrawn: { on: '2023-10-01', change: 'X' } }),
  sampleRecord({
    id: 'G',
    ref: 'OTHER.230913.1',
    committee: 'UNKNOWNCOM',
    status: 'paused',
    tags: ['winter'],
    response: { decision: 'rejected', asWritten: 'No.' },
  }),
];
const register = sampleRegister(records, {
  posts: [
    { id: 'P1', title: 'Assistant Director (Transport)', aliases: ['Interim Assistant Director (Transport)'], holders: ['Ada Marlow'] },
  ],
});

const found = (text: string, archived: 'with' | 'without' | 'only' = 'without'): string => {
  const query = parseQuery(text);
  return query.ok
    ? select(register, query.value, '2024-02-01', { archived })
        .map((record) => record.id)
        .join('')
    : query.error.code;
};

test.each([
  ['', 'ABCG'],
  ['status:in-progress', 'A'],
  ['status:complete status:paused', 'BG'],
  ['status:complete,paused', 'BG'],
  ['status:"In Progress"', 'A'],
  ['complete', 'B'],
  ['not:complete', 'ACG'],
  ['overdue', 'A'],
  ['not:overdue committee:rtsc', 'BC'],
  ['committee:"rural transport"', 'ABC'],
  ['committee:rtsc status:paused', ''],
  ['officer:"assistant director"', 'A'],
  ['officer:"assistant director (transport)"', 'A'],
  ['officer:marlow', 'A'],
  ['officer:none', 'BCG'],
  ['due:..2024-01-31', 'A'],
  ['due:2024-01', 'A'],
  ['due:..2024-01-30', ''],
  ['due:2024-02-01..', ''],
  ['due:..today', 'A'],
  ['due:none', 'BCG'],
  ['raised:2023-09-13 not:committee:rtsc', 'G'],
  ['completed:01/11/2023', 'B'],
  ['young carers', 'B'],
  ['"carers young"', ''],
  ['cafe', 'B'],
  ['CAFÉ', 'B'],
  ["children's", 'C'],
  ['timetable', 'AG'],
  ['23/24', 'B'],
  ['ref:rtsc.230913', 'ABC'],
  ['class:comment', 'C'],
  ['ask', 'ABG'],
  ['tag:winter', 'G'],
  ['decision:rejected', 'G'],
  ['archived', 'D'],
  ['procedural', 'E'],
  ['open not:archived', 'ACG'],
  ['"overdue"', ''],
])('%j finds %j', (query, ids) => {
  expect(found(query)).toBe(ids);
});

test('archived and procedural records are shown when asked for, withdrawn ones never', () => {
  expect(found('', 'with')).toBe('ABCDEG');
  expect(found('', 'only')).toBe('D');
  expect(found('complete', 'only')).toBe('D');
});

test.each([
  ['stauts:complete', 'query-field', 1, 'did you mean status:?'],
  ['overdue status:compelte', 'query-value', 16, 'did you mean complete?'],
  ['due:tomorrow', 'query-date', 5, '..2024-01-31'],
  ['due:2024-02-30', 'query-date', 5, 'days as'],
  ['due:2024-03..2024-01', 'query-date', 5, 'ranges as'],
  ['status:', 'query-value', 8, 'not-started'],
  ['officer:"assistant', 'query-quote', 9, 'close them'],
  ['not:', 'query-value', 5, 'not:archived'],
  ['http://example.org', 'query-field', 1, 'put them in quotes'],
])('%j is wrong: %s at column %i', (text, code, column, hint) => {
  const query = parseQuery(text);
  expect(query.ok ? undefined : [query.error.code, query.error.place?.cell]).toEqual([code, column]);
  expect(query.ok ? '' : query.error.hint).toContain(hint);
});

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
const anyText = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
const anyCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .oneof(anyText, fc.constantFrom('overdue', 'not:x', 'a:b', 'In_progress', 'ask', '\\', '"', 'x"y', '..'))
    .map((words): Condition => ({ kind: 'words', words })),
  fc
    .constantFrom(...(['status', 'state', 'class', 'decision', 'link'] as const))
    .chain((field) => fc.constantFrom<string>(...wordFields[field]).map((word): Condition => ({ kind: 'word', field, word }))),
  fc
    .record({ field: fc.constantFrom(...textFields), text: fc.oneof(anyText, fc.constantFrom('none', 'ANY', 'a b', 'a"b')) })
    .map(({ field, text }): Condition => ({ kind: 'text', field, text })),
  fc
    .record({ field: fc.constantFrom(...dateFields), from: anyDay, days: fc.nat(1000), open: fc.constantFrom('no', 'from', 'to', 'today') })
    .map(({ field, from, days, open }): Condition => {
      if (open === 'from') return { kind: 'dates', field, to: from };
      if (open === 'to') return { kind: 'dates', field, from };
      if (open === 'today') return { kind: 'dates', field, from, to: 'today' };
      return { kind: 'dates', field, from, to: addDays(from, days) };
    }),
  fc
    .record({ field: fc.constantFrom(...textFields, ...dateFields, 'status' as const), has: fc.boolean() })
    .map(({ field, has }): Condition => ({ kind: 'has', field, has })),
);
const anyQuery: fc.Arbitrary<Query> = fc
  .array(fc.record({ not: fc.boolean(), condition: anyCondition }), { maxLength: 5 })
  .map((clauses) => ({ clauses }));

test('a printed query reads back as the same query', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      expect(parseQuery(printQuery(query))).toEqual({ ok: true, value: query });
    }),
    { numRuns: 500 },
  );
});

test('no text makes the reader fail, and a query on nothing finds nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const query = parseQuery(text);
      if (query.ok) expect(select(emptyRegister(), query.value, '2024-02-01')).toEqual([]);
      else expect(query.error.place?.cell).toBeGreaterThan(0);
    }),
  );
});

test('a clause and its opposite part the records', () => {
  fc.assert(
    fc.property(anyCondition, (condition) => {
      const ids = (not: boolean) =>
        select(register, { clauses: [{ not, condition }] }, '2024-02-01', { archived: 'with' }).map((record) => record.id);
      expect([...ids(true), ...ids(false)].sort().join('')).toBe('ABCDEG');
    }),
  );
});

test('the committee may be named by its id', () => {
  expect(found(`committee:${sampleCommittee.id}`)).toBe('ABC');
});
