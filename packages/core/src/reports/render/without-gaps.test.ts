import { expect, test } from 'vitest';
import type { Report } from '../report.ts';
import { withoutGaps } from './without-gaps.ts';

const report = (rows: readonly (readonly string[])[]): Report => ({
  kind: 'tracker',
  title: 'Recommendations tracker',
  preamble: [],
  language: 'en-GB',
  sections: [{ paragraphs: [], table: { caption: 'Recommendations', columns, rows } }],
});
const columns = [
  { key: 'topic', title: 'Topic', spans: true as const },
  { key: 'responsible', title: 'Responsible' },
];
const rowsOf = ({ sections }: Report) => sections[0]?.table?.rows;

test('a row without a topic under one that has one gets a dash; other columns stay blank', () => {
  expect(
    rowsOf(
      withoutGaps(
        report([
          ['Buses', 'Director'],
          ['', ''],
        ]),
      ),
    ),
  ).toEqual([
    ['Buses', 'Director'],
    ['-', ''],
  ]);
});
