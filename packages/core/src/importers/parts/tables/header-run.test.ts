import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { trackerImporter } from '../../formats/tracker.ts';

const records = (...lines: readonly string[]) =>
  trackerImporter
    .extract(readText(lines.join('\n\n'), { name: 'list.txt', sha256: '0'.repeat(64) }), { paper: 'paper' })
    .drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record] : []));

test('a title of matters arising above the header is none of its columns, and a meeting below a date begins new rows', () => {
  const found = records(
    'Harbour Committee – Matters Arising',
    ...['Minute', 'Agreed action', 'By whom', 'By when'],
    'Actions from the meeting held on 4 March 2031',
    ...['12.3', 'Send the mooring rules to all members.', 'Head of Harbours', 'April 2031'],
    ...['14.1', 'Arrange a visit to the sea wall.', 'Chief Finance Officer', 'Before the June meeting'],
    'Actions from the meeting held on 6 May 2031',
    ...['22.4', 'Report back on the pier insurance.', 'Risk Manager', 'September 2031'],
  );
  expect(found.map(({ reference, text, responsible, raisedOn }) => [reference, text, responsible, raisedOn])).toEqual([
    ['12.3', 'Send the mooring rules to all members.', ['Head of Harbours'], '2031-03-04'],
    ['14.1', 'Arrange a visit to the sea wall.', ['Chief Finance Officer'], '2031-03-04'],
    ['22.4', 'Report back on the pier insurance.', ['Risk Manager'], '2031-05-06'],
  ]);
});

test('a column that asks for yes or no may be answered by a letter', () => {
  const row = (at: number, ask: string, answer: string) => [
    `${at}. That the Council ${ask}.`,
    answer,
    'Harbour Master',
    'Looked into in May.',
  ];
  const found = records(
    ...['Recommendation', 'Agreed (Y/N)', 'Lead Officer', 'Update'],
    ...row(1, 'put up timetables at each landing stage', 'Y'),
    ...row(2, 'look into a second ferry', 'N'),
  );
  expect(found.map(({ response, responsible }) => [response?.decision, response?.asWritten, responsible])).toEqual([
    ['accepted', 'Y', ['Harbour Master']],
    ['rejected', 'N', ['Harbour Master']],
  ]);
});

test('where an issue has its update, its day and its owner beside it, it is what is to be settled; a title with its year is no column', () => {
  const found = records(
    ...[
      'Appendix A - Governance Action Plan Update',
      'Updated Actions for 2031-32',
      'Governance Issue',
      'Action Update',
      'By When',
      'By Whom',
    ],
    'Putting the plan of the wells into practice',
    'The aims of the plan have been settled',
    'An officer of wells was in post from May. So far these were done:',
    '• A map of the wells drawn',
    '• A list of pumps begun',
    'The plan has targets for the coming eighteen months.',
    'Agnes Wood, Head of Wells',
    'Making sure that the rules of the ponds are known',
    'The group on ponds has met two times.',
    'Quarterly meetings with news for Members.',
    'Agnes Wood, Head of Wells',
  );
  expect(found.map(({ text, responsible, followUp }) => [text, responsible, followUp?.text])).toEqual([
    ['Putting the plan of the wells into practice', ['Agnes Wood, Head of Wells'], 'The plan has targets for the coming eighteen months.'],
    ['Making sure that the rules of the ponds are known', ['Agnes Wood, Head of Wells'], 'Quarterly meetings with news for Members.'],
  ]);
  expect(found[0]?.progress?.[0]?.text).toContain('• A list of pumps begun');
});

test('two labels that come back throughout are blocks, each under the item that heads it', () => {
  const block = (item: string, ask: string, update: string): string[] => [`Item ${item}`, `Action: ${ask}`, `Update: ${update}`];
  const found = records(
    'Harbour Committee – Action Sheet',
    ...block('5 - Moorings', 'Head of Harbours to send the rules.', 'Sent 12 May.'),
    ...block('6 - Sea wall', 'Democratic Services to arrange a visit.', 'Arranged for June.'),
    ...block('9 - Pier', 'Chair to write to the Leader.', 'Letter sent 20 May; awaiting reply.'),
  );
  expect(found.map(({ topic, text, progress }) => [topic, text, progress?.map((note) => note.text)])).toEqual([
    ['Moorings', 'Head of Harbours to send the rules.', ['Sent 12 May.']],
    ['Sea wall', 'Democratic Services to arrange a visit.', ['Arranged for June.']],
    ['Pier', 'Chair to write to the Leader.', ['Letter sent 20 May; awaiting reply.']],
  ]);
});
