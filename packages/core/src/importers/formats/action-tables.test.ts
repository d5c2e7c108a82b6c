import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import { minutesImporter } from './minutes.ts';

const minutes = [
  'Fenwick Magna Parish Council',
  '',
  'Minutes of the Amenities Committee held on 7 May 2031',
  '',
  'Present: Cllrs Hobbs (Chair) and Trewin.',
  '',
  '1. Play area',
  '',
  'RESOLVED: to accept the price of £640 for the bark.',
  '',
  'The meeting closed at 8.50pm.',
  '',
  'ACTION POINTS',
  '',
  'Minute | Action | Owner | Due | Completed',
  '',
  '31/044 | Place the order for bark and tell the school | Clerk | 24 May | Yes',
  '',
  '31/046 | Write to the tenant of plot 9 giving notice | Clerk | 31 May |',
  '',
  'Brought forward from March',
  '',
  '30/112 | Look into a defibrillator for the shelter | Cllr Trewin | Ongoing | No',
];

test('a table of actions after minutes gives the actions of that meeting beside what was resolved', () => {
  const document = readText(minutes.join('\n'), { name: 'minutes.txt', sha256: '0'.repeat(64) });
  const found = minutesImporter.extract(document, { paper: 'paper' });
  const records = found.drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record] : []));
  expect(records.map((record) => [record.text, record.raisedOn, record.responsible, record.followUp?.text])).toEqual([
    ['to accept the price of £640 for the bark.', '2031-05-07', undefined, undefined],
    ['Place the order for bark and tell the school', '2031-05-07', ['Clerk'], '24 May'],
    ['Write to the tenant of plot 9 giving notice', '2031-05-07', ['Clerk'], '31 May'],
    ['Look into a defibrillator for the shelter', '2031-05-07', ['Cllr Trewin'], 'Ongoing'],
  ]);
  expect(records[1]?.sources?.[0]?.lines).toEqual([17, 17]);
  expect(found.roles[14]).toBe('header');
  expect(found.roles[16]).toBe('record');
});

test('minutes without such a table give what they resolve alone', () => {
  const document = readText(minutes.slice(0, 11).join('\n'), { name: 'minutes.txt', sha256: '0'.repeat(64) });
  expect(minutesImporter.extract(document, { paper: 'paper' }).drafts.filter((draft) => draft.entity === 'recommendation')).toHaveLength(1);
});

/** A web page of a meeting whose table of actions came apart into a paragraph a cell. */
const page = [
  'Agenda and minutes',
  'Harbours Scrutiny Committee - Wednesday, 7th May, 2031 7.00 pm',
  'Items',
  'No. Item',
  '1.',
  'APOLOGIES',
  'Minutes:',
  'Apologies were received from Councillor Tulk.',
  '2.',
  'ACTIONS ARISING',
  'To review the actions arising from the previous meeting.',
  'No.',
  'Ref.',
  'Action',
  'Person',
  '1.    ',
  '6',
  'Councillor Dow to meet the Harbour Master to talk over the mooring fees.',
  'Councillor Dow',
  '2.    ',
  '7',
  'The ferry group to say by June who will lead it now that its first leader has gone.',
  'Councillors Dow and',
  'B Hobbs',
];

test.each([
  ['the minutes of the item', ['Minutes:', 'The Chair thanked all who had acted so soon.']],
  ['the next item', ['3.', 'PETITIONS, DEPUTATIONS AND QUESTIONS', 'Minutes:', 'There were none, and the Committee went on.']],
  ['nothing', []],
])('actions among the items of a page, a paragraph a cell, with %s below', (_, below) => {
  const lines = [...page, ...below].join('\n\n');
  const document = readText(lines, { name: 'page.txt', sha256: '0'.repeat(64) });
  const found = minutesImporter.extract(document, { paper: 'paper' });
  const records = found.drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record] : []));
  expect(records.map((record) => [record.text.slice(0, 15), record.responsible])).toEqual([
    ['Councillor Dow ', ['Councillor Dow']],
    ['The ferry group', ['Councillors Dow and B Hobbs']],
  ]);
});

const states = (...rows: readonly string[]) =>
  minutesImporter
    .extract(
      readText(
        [
          'Minutes of the Rivers Board held on 7 May 2031',
          '',
          'The action points stood so:',
          '',
          'Action | Status |',
          '---|---|',
          ...rows,
        ].join('\n'),
        {
          name: 'm.txt',
          sha256: '0'.repeat(64),
        },
      ),
      { paper: 'paper' },
    )
    .drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [[draft.record.text, draft.record.statusAsWritten]] : []));

test('a table of actions and how far each is, which names nobody', () => {
  expect(states('Write a note on farm floods for the Board. | In hand |', 'Print the map of weirs and send it out. | Done |')).toEqual([
    ['Write a note on farm floods for the Board.', 'In hand'],
    ['Print the map of weirs and send it out.', 'Done'],
  ]);
});

test('where few rows say how far they are, headings stand among the actions, and none is taken', () => {
  expect(states('Paper 1 Report of the Chair | |', 'At page 7 | |', 'Write a note on farm floods for the Board. | In hand |')).toEqual([]);
});
