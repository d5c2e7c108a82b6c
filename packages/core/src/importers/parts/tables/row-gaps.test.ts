import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { trackerImporter } from '../../formats/tracker.ts';
import { rowGaps } from './row-gaps.ts';

const parts = (...lines: readonly number[]) =>
  lines.map((line) => ({ kind: 'text' as const, text: 'Wells', place: { lines: [line, line] as const } }));

test('a wider gap speaks for a row that begins below it, and against one that goes on over it', () => {
  const gaps = rowGaps(parts(1, 3, 5, 9, 11, 13, 17));
  expect(gaps.fit(3, 1, true)).toBeGreaterThan(0);
  expect(gaps.fit(3, 1, false)).toBeLessThan(0);
  expect(gaps.fit(2, 2, false)).toBeLessThan(0);
  expect(gaps.fit(1, 1, false)).toBe(0);
});

test('one wider gap, or as many wide ones as not, tell nothing', () => {
  expect(rowGaps(parts(1, 3, 5, 9)).fit(3, 1, true)).toBe(0);
  expect(rowGaps(parts(1, 5, 7, 11, 15)).fit(1, 1, true)).toBe(0);
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
