import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import { minutesImporter } from './minutes.ts';

const texts = (...lines: readonly string[]) => {
  const document = readText(lines.join('\n'), { name: 'page.txt', sha256: '0'.repeat(64) });
  if (minutesImporter.identify(document).score < 0.5) return [];
  return minutesImporter
    .extract(document, { paper: 'paper' })
    .drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record.text] : []));
};

const head = [
  'Decision Maker: Cabinet',
  'Decision status: Recommendations Approved',
  'Is Key decision?: No',
  'Is subject to call in?: Yes',
];
const foot = ['Publication date: 23/01/2031', 'Date of decision: 22/01/2031'];

test('a list on the page of one decision is what was decided, whatever stands above it', () => {
  expect(
    texts(
      ...head,
      'To consider what the Harbour Working Group found.',
      'The following amended recommendations moved by Councillor Tulk were agreed:',
      'To:',
      '(a) Request the Group to look further into a second ferry;',
      '(b) And to give thought to the landing stages.',
      ...foot,
    ),
  ).toEqual(['Request the Group to look further into a second ferry', 'And to give thought to the landing stages.']);
});

test('lists under reasons and options are no decisions', () => {
  expect(
    texts(
      ...head,
      'a) The response to the Harbours Scrutiny Committee is approved.',
      'b) The response to the motion is noted and approved.',
      'Alternative options considered:',
      '1. None; the constitution requires that recommendations be answered.',
      '2. Not to answer the motion.',
      ...foot,
    ),
  ).toEqual(['The response to the Harbours Scrutiny Committee is approved.', 'The response to the motion is noted and approved.']);
});

test('a page of published decisions gives the list of each', () => {
  const one = (title: string, ...decision: readonly string[]) => [
    `11/02/2031 - ${title} ref: 1068   Recommendations Approved`,
    '',
    ...['Decision Maker: Cabinet', 'Made at meeting: 11/02/2031 - Cabinet', 'Decision:', 'DECISION'].flatMap((line) => [line, '']),
    ...decision.flatMap((line) => [line, '']),
    'REASON FOR DECISION: As set out in the report',
    '',
  ];
  expect(
    texts(
      'Decisions',
      '',
      ...one(
        'Report of the Harbours Scrutiny Committee',
        'The Cabinet noted the recommendations of the Committee and agreed:',
        '1.    Together with others, that the Council takes the lead on the ferry.',
        '2.    That the Cabinet is aware of the risk.',
      ),
    ),
  ).toEqual(['Together with others, that the Council takes the lead on the ferry.', 'the Cabinet is aware of the risk.']);
});
