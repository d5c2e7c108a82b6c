import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { trackerImporter } from '../../formats/tracker.ts';
import { rowsOfLines } from './line-rows.ts';

const extraction = (...lines: readonly string[]) =>
  trackerImporter.extract(readText(lines.join('\n'), { name: 'plan.txt', sha256: '0'.repeat(64) }), { paper: 'paper' });
const records = (...lines: readonly string[]) =>
  extraction(...lines).drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record] : []));
const rows = (...lines: readonly string[]) =>
  rowsOfLines(lines.map((text, at) => ({ kind: 'text' as const, text, place: { lines: [at + 1, at + 1] as const } })))?.tables[0]?.rows.map(
    (row) => [...row.cells.values()].map((cell) => cell.text),
  );

test('rows of one line each are parted by what their cells say, and a warning says so', () => {
  const page = [
    'Action plan of the Wells Panel',
    'Ref Action Lead Timescale Progress',
    '1.1 Publish a map of the wells so that every parish can see which are dry. Head of Wells March 2032 Map drawn and with the printers',
    '1.2 Train every crew in the use of the new pumps before the summer. Station Manager June 2032 In progress',
    '1.3 Write to each parish council about the dry wells. Clerk September 2031 Complete',
  ];
  expect(
    records(...page).map(({ reference, responsible, followUp, progress }) => [
      reference,
      responsible?.[0],
      followUp?.text,
      progress?.[0]?.text,
    ]),
  ).toEqual([
    ['1.1', 'Head of Wells', 'March 2032', 'Map drawn and with the printers'],
    ['1.2', 'Station Manager', 'June 2032', 'In progress'],
    ['1.3', 'Clerk', 'September 2031', 'Complete'],
  ]);
  expect(records(...page)[2]?.text).toBe('Write to each parish council about the dry wells.');
  expect(extraction(...page).diagnostics.map(({ code, place }) => [code, place?.lines])).toContainEqual(['cells-run-together', [3, 3]]);
});

test.each([
  [
    'numbers without a header of their own',
    [
      'Recommendation Response Lead Officer Timescale',
      '1 That the pond be dredged. Agreed. A price was asked for. Head of Ponds March 2032',
      '2 That a map be printed. Not agreed. It is on the website. Head of Wells n/a',
    ],
    [
      ['1', 'That the pond be dredged.', 'Agreed. A price was asked for.', 'Head of Ponds', 'March 2032'],
      ['2', 'That a map be printed.', 'Not agreed. It is on the website.', 'Head of Wells', 'n/a'],
    ],
  ],
  [
    'an action that speaks of the post that leads it, and two columns that read like one',
    [
      'Minute Action Owner Due Status',
      '12/31 Head of Finance to circulate the list of debts Head of Finance 30/06/31 Closed',
      '13/31 A briefing on fraud to be arranged for members Internal Audit 31/07/31 Open',
    ],
    [
      ['12/31', 'Head of Finance to circulate the list of debts', 'Head of Finance', '30/06/31', 'Closed'],
      ['13/31', 'A briefing on fraud to be arranged for members', 'Internal Audit', '31/07/31', 'Open'],
    ],
  ],
  [
    'lines that the page broke, the number alone or with the first of them',
    [
      'Ref: Action: Achievements:',
      'A1.1 There will be a fresh look at the rules for pumps and linked',
      'procedures.',
      'Rules of pumps drafted',
      'A1.2',
      'Crews were trained in May. All crews will be trained by the end of',
      '2031.',
      'Training given to each crew',
    ],
    [
      ['A1.1', 'There will be a fresh look at the rules for pumps and linked procedures.', 'Rules of pumps drafted'],
      ['A1.2', 'Crews were trained in May. All crews will be trained by the end of 2031.', 'Training given to each crew'],
    ],
  ],
])('%s', (_, lines, expected) => {
  expect(rows(...lines)).toEqual(expected);
});

test.each([
  ['a header over prose', ['Ref Action Lead Timescale', 'The Panel met in May and heard of wells.', '1.1 Wells were dry.']],
  ['numbers that do not rise', ['Ref Action Lead Timescale', '2031 Was a dry year for wells.', '2030 Was a wet year for them.']],
  ['one row', ['Ref Action Lead Timescale', '1.1 Draw a map of the wells for the website. Head of Wells May 2032']],
  ['no header', ['Wells and what they cost', '1.1 Draw a map of the wells. Clerk', '1.2 Mend the pump. Clerk']],
])('%s: no such table', (_, lines) => {
  expect(rows(...lines)).toBeUndefined();
});

test('no cell begins within a day', () => {
  expect(
    rows(
      'Ref Action Date agreed Owner Status',
      'W1 Print a map of all wells 4 May 2031 Cllr Frost Complete',
      'W2 Mend the pump at Otterby 5 May 2031 Cllr Ash Open',
    ),
  ).toEqual([
    ['W1', 'Print a map of all wells', '4 May 2031', 'Cllr Frost', 'Complete'],
    ['W2', 'Mend the pump at Otterby', '5 May 2031', 'Cllr Ash', 'Open'],
  ]);
});
