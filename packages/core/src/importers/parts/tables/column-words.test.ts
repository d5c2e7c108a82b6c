import { expect, test } from 'vitest';
import { assignColumns, holdsRecommendations, isReference } from './assign-columns.ts';
import { headerSenses, plainHeader } from './column-words.ts';

test('footnote marks, brackets and line breaks are no part of a header', () => {
  expect(plainHeader('Cabinet\nMember[ii]:')).toBe('cabinet member');
  expect(plainHeader('Timetable (1)*')).toBe('timetable');
});

const meanings: readonly (readonly [header: string, sense: string])[] = [
  ['Ref', 'reference'],
  ['Rec No.', 'reference'],
  ['Recommendation number', 'reference'],
  ['Meeting (date raised)', 'raised-on'],
  ['Date of Meeting', 'raised-on'],
  ['Recommendation', 'recommendation'],
  ['Recommendation Made', 'recommendation'],
  ['Recommendation made to:', 'addressed-to'],
  ['Portfolio Holder', 'addressed-to'],
  ['Cabinet Member[ii]', 'addressed-to'],
  ['Responsible Officer/ Cabinet Member', 'responsible'],
  ['Lead Officer/EM', 'responsible'],
  ['Action by', 'responsible'],
  ['By whom', 'responsible'],
  ['Owner', 'responsible'],
  ['Follow up', 'follow-up'],
  ['Target date', 'follow-up'],
  ['New date', 'follow-up'],
  ['Achieved?', 'status'],
  ['Motion', 'topic'],
  ['To be completed / moved to next stage', 'follow-up'],
  ['Timescale', 'follow-up'],
  ['By when', 'follow-up'],
  ['Completion date', 'follow-up'],
  ['Due', 'follow-up'],
  ['Response/Progress/ Deadlines', 'progress'],
  ['Actions planned or taken', 'progress'],
  ['Comments', 'progress'],
  ['Current position', 'progress'],
  ['Cabinet response', 'response'],
  ['Accepted Y/N', 'response'],
  ['Status', 'status'],
  ['Completed?', 'status'],
  ['RAG status', 'rag'],
  ['Topic', 'topic'],
  ['Subject', 'topic'],
  ['Agenda item', 'item'],
  ['Directorate', 'area'],
  ['Exec Date', 'note'],
  ['Select Committee', 'committee'],
];

test.each(meanings)('the header "%s" means %s', (header, sense) => {
  expect(headerSenses(header)[0]).toBe(sense);
});

test('words that no table of recommendations uses mean nothing', () => {
  for (const header of ['', 'Quarter 3', 'Budget £000', 'Gulls counted']) expect(headerSenses(header)).toEqual([]);
});

const tables: readonly (readonly [headers: readonly string[], meanings: readonly string[]])[] = [
  [
    ['Meeting', 'Item', 'Recommendations', 'Action', 'Status'],
    ['raised-on', 'topic', 'recommendation', 'progress', 'status'],
  ],
  [
    ['Date', 'Item', 'Action', 'Owner', 'Date', 'Outcome'],
    ['raised-on', 'topic', 'recommendation', 'responsible', 'follow-up', 'status'],
  ],
  [
    ['Action', 'Officer', 'Date'],
    ['recommendation', 'responsible', 'follow-up'],
  ],
  [
    ['Recommendation', 'Decision', 'Outcome', 'Status'],
    ['recommendation', 'response', 'progress', 'status'],
  ],
  [
    ['Area', 'Topic', 'Recommendation', 'RAG', 'Status'],
    ['note', 'topic', 'recommendation', 'note', 'status'],
  ],
];

test.each(tables)('beside each other, %j', (headers, expected) => {
  expect(assignColumns(headers, []).map((column) => column.meanings[0])).toEqual(expected);
});

test('one column may hold the officer and the deadline', () => {
  expect(assignColumns(['Recommendation', 'Responsible officer and timescale'], [])[1]?.meanings).toEqual(['responsible', 'follow-up']);
});

test('a column without a header is told by its cells', () => {
  const columns = assignColumns(
    ['', 'Recommendation', 'Outcome'],
    [
      ['WC18', 'That the pier be painted.', 'Pending'],
      ['WC19', 'That the gate be mended.', 'Actioned.'],
    ],
  );
  expect(columns.map((column) => column.meanings[0])).toEqual(['reference', 'recommendation', 'status']);
});

test('a table needs a column for what was asked and one that says something of it', () => {
  expect(holdsRecommendations(assignColumns(['Risk', 'Mitigation', 'Owner'], []))).toBe(false);
  expect(holdsRecommendations(assignColumns(['Recommendation', 'Officer'], []))).toBe(true);
});

test('references are short with a figure, or list letters; days are none', () => {
  for (const text of ['SC18', 'a)', '14/2031/P', 'SR (31/32) 01', '3', 'R4.1']) expect(isReference(text)).toBe(true);
  for (const text of ['12 May 2031', '12/05/31', 'Rents', 'Section 151 Officer', '']) expect(isReference(text)).toBe(false);
});

test('a month with its year is shaped like a reference and is none', () => {
  expect(['May 2031', 'Q3 2031', 'Sept 31'].some(isReference)).toBe(false);
  expect(['OSC 1', 'CL 14', 'R4', '12/2031/P'].every(isReference)).toBe(true);
});
