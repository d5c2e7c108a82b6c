import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { trackerImporter } from '../../formats/tracker.ts';

const header = ['Topic', 'Meeting', 'Recommendation', 'Responsible', 'Follow up', 'Progress', 'Status'];
const rows = [
  [
    'Bus shelters and stops',
    '12 May 2031',
    'Asks for the number of shelters that were mended. The Committee would like this by parish.',
    'Head of Transport',
    'July 2031',
    'Forty were mended. Marle Cross is next.',
    'In progress',
  ],
  [
    'Fostering',
    '12 May 2031',
    'Recommends that Cabinet writes to every carer. Thanks are due to the Otterby group.',
    'Director of Children',
    '-',
    'Letters were sent. Replies are being read.',
    'Complete',
  ],
  [
    'Flood wardens',
    '9 June 2031',
    'Was pleased that there are new wardens and suggests that Parish Councils are asked to help',
    'Head of Emergency Planning',
    'June 2031',
    'Asked on 3 June. Six said yes.',
    'Complete',
  ],
  [
    'Library hours',
    '9 June 2031',
    'Requests a note on Sunday opening',
    'Head of Libraries',
    '-',
    'The note is being written',
    'In progress',
  ],
];

/** The table printed with a page that ends inside one row: its recommendation and its progress cut at a word each. */
function printed(cutRow: number, recommendationWords: number, progressWords: number): string {
  const lines = rows.flatMap((row, at) => {
    if (at !== cutRow) return [row.join('\t')];
    const [head, rest] = [[...row], row.map(() => '')];
    for (const [column, words] of [
      [2, recommendationWords],
      [5, progressWords],
    ] as const) {
      const all = (row[column] ?? '').split(' ');
      head[column] = all.slice(0, words).join(' ');
      rest[column] = all.slice(words).join(' ');
    }
    return [head.join('\t'), '', header.join('\t'), rest.join('\t')];
  });
  return ['Recommendations tracker of the Wealdshire Scrutiny Panel', '', header.join('\t'), ...lines].join('\n');
}

test('wherever a page cuts a row, even between two sentences, the tracker reads as if it had not', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 2, max: 20 }),
      fc.integer({ min: 1, max: 9 }),
      (row, recommendation, progress) => {
        const document = readText(printed(row, recommendation, progress), { name: 'tracker.txt', sha256: '0'.repeat(64) });
        const { drafts } = trackerImporter.extract(document, { paper: 'paper' });
        expect(drafts.map((draft) => (draft.entity === 'recommendation' ? draft.record.text : ''))).toEqual(rows.map((each) => each[2]));
        expect(
          drafts.map((draft) =>
            draft.entity === 'recommendation' ? draft.record.progress?.map((note) => note.text.replaceAll('\n', ' ')).join(' ') : '',
          ),
        ).toEqual(rows.map((each) => each[5]));
      },
    ),
  );
});

test('a topic cut by the page is joined as well', () => {
  const text = [
    header,
    [
      'Performance and Resources',
      '12 May 2031',
      'Raises its concern about the',
      'Assistant Director (Children',
      '-',
      'Looked at in',
      'Open',
    ],
    rows[1],
    rows[2],
    rows[3],
  ]
    .map((row) => row?.join('\t'))
    .join('\n')
    .replace('\nFostering', `\n\n${header.join('\t')}\nReport 2031\t\ttime that reviews take.\tand Schools)\t\tMay.\t\nFostering`);
  const { drafts } = trackerImporter.extract(readText(text, { name: 'tracker.txt', sha256: '0'.repeat(64) }), { paper: 'paper' });
  expect(drafts).toHaveLength(4);
  expect(drafts[0]).toMatchObject({
    record: {
      topic: 'Performance and Resources Report 2031',
      text: 'Raises its concern about the time that reviews take.',
      responsible: ['Assistant Director (Children and Schools)'],
    },
  });
});
