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
