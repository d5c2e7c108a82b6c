import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { trackerImporter } from '../../formats/tracker.ts';
import { rowGaps } from './row-gaps.ts';

const parts = (...lines: readonly number[]) =>
  lines.map((line) => ({ kind: 'text' as const, text: 'Wells', place: { lines: [line, line] as const } }));

test('a wider gap speaks for a row that begins below it, and against one that goes on over it', () => {
  const gaps = rowGaps(parts(1, 3, 5, 9, 11, 13, 17), 5);
  expect(gaps.fit(3, 1, true)).toBeGreaterThan(0);
  expect(gaps.fit(3, 1, false)).toBeLessThan(0);
  expect(gaps.fit(2, 2, false)).toBeLessThan(0);
  expect(gaps.fit(1, 1, false)).toBe(0);
});

test('one wider gap, or as many wide ones as not, tell nothing', () => {
  expect(rowGaps(parts(1, 3, 5, 9), 5).fit(3, 1, true)).toBe(0);
  expect(rowGaps(parts(1, 5, 7, 11, 15), 5).fit(1, 1, true)).toBe(0);
});

test('rows are parted by their gaps where a last cell has no header and only some rows have it', () => {
  const row = (body: string, ask: string, ...last: readonly string[]) =>
    [body, '2 September 2031', ask, 'The Portfolio Holder for Wells and Pumps', 'Action List circulated', ...last].join('\n\n');
  const paper = [
    ['Select Committee', 'Meeting Date', 'Recommendation Made', 'Recommendation made to:', 'Action taken to Date'].join('\n\n'),
    row('Wells, Pumps, Ponds and Ditches', 'That each visit to the wells brings in the members of the ward.'),
    row('Wells, Pumps, Ponds and Ditches', 'That the price of a pump be set down in the next report.', 'To be settled in May 2032'),
    row('Wells, Pumps, Ponds and Ditches', 'That the number of dry wells be looked into.'),
    row('Wells, Pumps, Ponds and Ditches', 'A notice be placed in the paper for those who mend pumps.', 'Dependent upon the budget.'),
  ].join('\n\n\n\n');
  const { drafts } = trackerImporter.extract(readText(paper, { name: 'list.txt', sha256: '0'.repeat(64) }), { paper: 'paper' });
  expect(drafts).toHaveLength(4);
  expect(drafts).toMatchObject(
    drafts.map(() => ({ record: { raisedOn: '2031-09-02', addressedTo: ['The Portfolio Holder for Wells and Pumps'] } })),
  );
});

const nbsp = '\u00a0';
const records = (lines: readonly string[]) =>
  trackerImporter
    .extract(readText(lines.join('\n\n'), { name: 'list.txt', sha256: '0'.repeat(64) }), { paper: 'paper' })
    .drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record] : []));

test('a whole row of empty cells parts rows, though figures inside them count as the rows do', () => {
  const header = ['No.', 'Recommendation', 'Priority', 'Responsibility', 'Agreed', 'Date'];
  const gap = header.map(() => nbsp);
  const found = records([
    ...header,
    ...gap,
    ...['1', 'That the parish mend the pump at Ashwell Green.', '2', 'The Clerk', 'Yes', 'On-going'],
    ...gap,
    ...header,
    ...gap,
    ...['2', 'That the parish paint the lych gate.', '3', 'The Verger', 'No', '-'],
    ...gap,
    ...['3', 'That the number of dry wells be looked into.', '1', 'Head of Wells', 'In part', 'May 2031'],
  ]);
  expect(found.map(({ topic }) => topic)).toEqual([undefined, undefined, undefined]);
  expect(
    found.map(({ reference, responsible, response, followUp }) => [reference, responsible, response?.asWritten, followUp?.text]),
  ).toEqual([
    ['1', ['The Clerk'], 'Yes', 'On-going'],
    ['2', ['The Verger'], 'No', undefined],
    ['3', ['Head of Wells'], 'In part', 'May 2031'],
  ]);
});

test('one row with an empty cell is one row: who speaks in person answers', () => {
  const found = records([
    ...['Recommendation', 'Cabinet Member', 'Response', 'Timetable', 'Lead Officer'],
    'The word ‘jetty’ should give way to ‘pier’ in the harbour report;',
    nbsp,
    'Ada Tulk',
    'I thank the Panel for its recommendation, and we will keep the word jetty where it stands alone.',
    nbsp,
    'Brian Dow',
  ]);
  expect(found).toHaveLength(1);
  expect(found[0]?.responsible).toEqual(['Brian Dow']);
});

test('a wide gap above the items of a list lies in a cell, so that gaps tell nothing', () => {
  const [a, b, c, ...others] = parts(1, 3, 7, 9, 11, 15, 17, 21, 23);
  if (a === undefined || b === undefined || c === undefined) throw new Error('too few parts');
  const listed = [a, { ...b, text: 'These were done:' }, { ...c, marker: '•' }, ...others];
  expect(rowGaps(listed, 5).fit(5, 1, true)).toBe(0);
  expect(rowGaps([a, b, c, ...others], 5).fit(5, 1, true)).toBeGreaterThan(0);
});
