import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../report.ts';
import { hostileTexts } from './hostile-texts.test-data.ts';
import { renderText } from './text.ts';
import { displayWidth, wrapText } from './text-layout.ts';

function report(titles: readonly string[], rows: readonly (readonly string[])[]): Report {
  return {
    kind: 'overdue',
    title: 'Overdue',
    preamble: ['As at 1 May 2024.'],
    language: 'en-GB',
    sections: [
      {
        heading: 'Roads Panel',
        paragraphs: [],
        table: {
          caption: 'Overdue recommendations',
          columns: titles.map((title, index) => ({ key: `c${index}`, title, wide: title.startsWith('Rec') })),
          rows,
        },
      },
    ],
  };
}

test('a table that fits stands aligned', () => {
  expect(
    renderText(
      report(
        ['Ref', 'Status'],
        [
          ['WRP.240101.1', 'In progress'],
          ['WRP.240101.12', 'Complete'],
        ],
      ),
    ),
  ).toBe(
    `Overdue
=======

As at 1 May 2024.

Roads Panel
-----------

Ref            Status
-------------  -----------
WRP.240101.1   In progress
WRP.240101.12  Complete
`,
  );
});

test('prose is wrapped in its column and rows are set apart', () => {
  const text = renderText(
    report(
      ['Ref', 'Recommendation', 'Status'],
      [
        ['R1', 'Asks that the bridge at Marlow Green be mended.', 'Complete'],
        ['R2', 'Asks.', ''],
      ],
    ),
    { width: 44 },
  );
  expect(text.split('\n').slice(8)).toEqual([
    'Ref  Recommendation                 Status',
    '---  -----------------------------  --------',
    'R1   Asks that the bridge at        Complete',
    '     Marlow Green be mended.',
    '',
    'R2   Asks.',
    '',
  ]);
});

test('a table that does not fit becomes blocks, with empty cells left out', () => {
  const text = renderText(
    report(
      ['Topic', 'Recommendation', 'Responsible', 'Response'],
      [
        ['Bridges', 'Asks that the bridge be mended.', 'Head of Highways', ''],
        ['Paths', 'Asks.', '', 'Done.'],
      ],
    ),
    { width: 50 },
  );
  expect(text.split('\n').slice(8)).toEqual([
    'Topic           Bridges',
    'Recommendation  Asks that the bridge be mended.',
    'Responsible     Head of Highways',
    '',
    'Topic           Paths',
    'Recommendation  Asks.',
    'Response        Done.',
    '',
  ]);
});

test('no line is wider than the terminal, and no word is lost', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdé日👍 -'.split(/(?:)/u)), maxLength: 60 });
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 5 }), fc.integer({ min: 20, max: 140 }), (rows, width) => {
      const text = renderText(report(['Ref', 'Recommendation', 'Status'], rows), { width });
      for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      for (const letter of 'cdé日👍') expect(count(text, letter)).toBeGreaterThanOrEqual(count(rows.flat().join(), letter));
    }),
  );
});

test('words are put into lines, as many to each as it has room for, whether blanks are single or not', () => {
  const prose = fc.string({ unit: fc.constantFrom('a', 'bc', 'é', ' ', ' ', '  '), maxLength: 80 });
  fc.assert(
    fc.property(prose, fc.integer({ min: 8, max: 30 }), (text, width) => {
      const words = text.split(' ').filter((word) => word !== '');
      fc.pre(text.length > width && words.every((word) => word.length <= width));
      const lines: string[] = [];
      for (const word of words) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(word);
      }
      expect(wrapText(text, width)).toEqual(lines.length === 0 ? [''] : lines);
    }),
  );
});

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}

test.each(hostileTexts)('a hostile text sends nothing to the terminal: %j', (hostile) => {
  const text = renderText({ ...report([hostile], [[hostile]]), title: hostile, preamble: [hostile] });
  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/);
});

test.each([
  ['', 0],
  ['plain', 5],
  ['café', 4],
  ['cafe\u0301', 4],
  ['日本', 4],
  ['👍', 2],
  ['👩‍👧', 2],
  ['“quoted” – £5', 13],
])('%j takes %i columns', (line, width) => {
  expect(displayWidth(line)).toBe(width);
});
