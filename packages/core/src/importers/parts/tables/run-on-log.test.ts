import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { trackerImporter } from '../../formats/tracker.ts';

const read = (text: string) => {
  const document = readText(text, { name: 'log.txt', sha256: '0'.repeat(64) });
  return {
    score: trackerImporter.identify(document).score,
    records: trackerImporter
      .extract(document, { paper: 'paper' })
      .drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record] : [])),
  };
};
const header = 'No Date Report Title Action Action Owner Expecte d completi on date Actual comple tion date Comments';
const first =
  '1 7 June 2031 Review of the Wells & Pumps To agree to take a report on what the Head of Wells found in each parish. Executive Director of Place Lead Officer: Ada Frost Wells Manager 01632 960001 [email protected] March 2032 A count is still running.';
const second =
  '2 30.08.31 Slipway at Otterby That a map be brought to Committee in 6 months Chief Executive Ongoing Update 9 July 2031 The map was lost.';

test('rows that ran on into one line are cut where their kinds of words change, though words of the header are broken', () => {
  const { score, records } = read(
    `46\nRolling Actions Log Roads Committee 12 September 2031 ${header} ${first} ${second}\n\nUpload\n\nDownload`,
  );
  expect(score).toBeGreaterThanOrEqual(0.5);
  expect(
    records.map(({ reference, raisedOn, topic, text, responsible, followUp, statusAsWritten }) => [
      reference,
      raisedOn,
      topic,
      text,
      responsible,
      followUp?.text,
      statusAsWritten,
    ]),
  ).toEqual([
    [
      '1',
      '2031-06-07',
      'Review of the Wells & Pumps',
      'To agree to take a report on what the Head of Wells found in each parish.',
      ['Executive Director of Place'],
      'March 2032',
      undefined,
    ],
    ['2', '2031-08-30', 'Slipway at Otterby', 'a map be brought to Committee in 6 months', ['Chief Executive'], 'Ongoing', 'Ongoing'],
  ]);
});

test('a line of the page a paragraph is read as one line is, up to the next page', () => {
  const lines = [header, first, second, `Page 2: ${header} 3`].map((text) => text.replace(/((?:\S+ ){2}\S+) /gu, '$1\n\n')).join('\n\n');
  const { records } = read(`Rolling Actions Log\n\n${lines}`);
  expect(records.map(({ reference, responsible }) => [reference, responsible])).toEqual([
    ['1', ['Executive Director of Place']],
    ['2', ['Chief Executive']],
  ]);
});

test('a log with a cell a paragraph is none that ran on', () => {
  const cells = [
    'No',
    'Date',
    'Title',
    'Action',
    'Owner',
    'Status',
    '1',
    '7 June 2031',
    'Wells',
    'That the wells of each parish be counted.',
    'Head of Wells',
    'Complete',
  ];
  const more = ['2', '8 June 2031', 'Pumps', 'That the pump at Otterby be mended by a smith.', 'Head of Pumps', 'Ongoing'];
  expect(read([...cells, ...more].join('\n\n')).records.map(({ statusAsWritten }) => statusAsWritten)).toEqual(['Complete', 'Ongoing']);
});

test('a table printed a row a line is cut by what its cells look like', () => {
  const lines = [
    'Wells Scrutiny Panel – Recommendation Monitoring',
    'Ref Recommendation Date agreed Lead Member Progress RAG',
    'WSP1 Print a map of all wells 4 May 2031 Cllr Frost The map was printed in June. Green',
    'WSP2 Mend the pump that the Head of Wells found',
    'broken at Otterby 4 May 2031 Cllr Ash A smith has been asked. Amber',
  ];
  const { score, records } = read(lines.join('\n\n'));
  expect(score).toBeGreaterThanOrEqual(0.5);
  expect(records.map(({ reference, text, raisedOn, statusAsWritten }) => [reference, text, raisedOn, statusAsWritten])).toEqual([
    ['WSP1', 'Print a map of all wells', '2031-05-04', 'Green'],
    ['WSP2', 'Mend the pump that the Head of Wells found broken at Otterby', '2031-05-04', 'Amber'],
  ]);
  expect(records.map((record) => record.progress?.map(({ text }) => text))).toEqual([
    ['The map was printed in June.'],
    ['A smith has been asked.'],
  ]);
});

test('a name ends where the time begins', () => {
  const lines = [
    'Date Action Lead Officer Target Date Status',
    '3.5.31 Write to the Water Board on dry wells Ada Frost June 2031 Open',
    '3.5.31 Ask the parish for a key Tom Hill 5 May 2031 Complete',
  ];
  expect(read(lines.join('\n\n')).records.map(({ text, responsible, followUp }) => [text, responsible, followUp?.text])).toEqual([
    ['Write to the Water Board on dry wells', ['Ada Frost'], 'June 2031'],
    ['Ask the parish for a key', ['Tom Hill'], '5 May 2031'],
  ]);
});

test('two columns of prose side by side cannot be told apart', () => {
  const lines = [
    'Ref Recommendation Progress Status',
    'W1 Print a map of wells It was printed. Complete',
    'W2 Mend the pump A smith was asked. Open',
  ];
  expect(read(lines.join('\n\n')).records).toEqual([]);
});

test('a row that names no post behind what was asked cannot be cut, and is left alone', () => {
  expect(
    read(`Rolling Actions Log ${header} 1 7 June 2031 Wells To agree to take a report on what was found in each parish of the shire.`)
      .records,
  ).toEqual([]);
});
