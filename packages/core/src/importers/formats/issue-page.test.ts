import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import { minutesImporter } from './minutes.ts';

const read = (lines: readonly string[]) => {
  const document = readText(lines.join('\n\n'), { name: 'issue.txt', sha256: '0'.repeat(64) });
  const extraction = minutesImporter.extract(document, { paper: 'PAPER' });
  const records = extraction.drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record] : []));
  const meetings = extraction.drafts.flatMap((draft) => (draft.entity === 'meeting' ? [draft] : []));
  return { extraction, records, meetings };
};

test('a page of meetings: committee, date, item and what was resolved at each', () => {
  const { meetings, records, extraction } = read([
    'Issue - meetings',
    'Recommendation Tracker',
    'Meeting: 22/07/2019 - Roads Scrutiny Committee (Item 16)',
    '16 Recommendation Tracker PDF 124 KB',
    'The Committee noted these updates:',
    '· List A held the nine open repairs.',
    '(a) that the repairs finished since the 4th June 2019 Committee meeting be noted;',
    '(b) that a later date be set for the repairs in list C.',
    'Meeting: 10/01/2019 - Growth Scrutiny Panel (Item 73)',
    '73 QUARTERLY REPORT pdf icon PDF 3 MB',
    'The Chair agreed to ask the trust for its survey.',
    'ACTION: Councillor Rowan',
  ]);
  expect(
    meetings.map(({ committee, record }) => [committee.name, record.date, record.items?.[0]?.number, record.items?.[0]?.title]),
  ).toEqual([
    ['Roads Scrutiny Committee', '2019-07-22', '16', 'Recommendation Tracker'],
    ['Growth Scrutiny Panel', '2019-01-10', '73', 'QUARTERLY REPORT'],
  ]);
  expect(records.map((record) => [record.reference, record.class, record.raisedOn, record.responsible])).toEqual([
    ['(a)', 'comment', '2019-07-22', undefined],
    ['(b)', 'recommendation', '2019-07-22', undefined],
    [undefined, 'committee-action', '2019-01-10', ['Councillor Rowan']],
  ]);
  expect(records.every((record) => record.followUp === undefined)).toBe(true);
  expect(extraction.asAt).toBe('2019-07-22');
});

test('a page of decisions: several meetings, each list from (i) again, no committee named', () => {
  const { records, meetings, extraction } = read([
    'Issue - decisions',
    'Programme',
    '09/08/2023 - Programme',
    '(i)       to note why item 9 is put back;',
    '(ii)      to ask that the Chief Officer – Roads send members an update on item 8; and',
    '(iii)     otherwise to note the Programme.',
    '07/11/2022 - Programme',
    '(i)       to retain item 31 (Depot Roof) on the list until the next meeting;',
    '(ii)      otherwise to note the Programme.',
  ]);
  expect(records.map((record) => [record.reference, record.class, record.raisedOn])).toEqual([
    ['(i)', 'comment', '2023-08-09'],
    ['(ii)', 'request', '2023-08-09'],
    ['(iii)', 'comment', '2023-08-09'],
    ['(i)', 'committee-action', '2022-11-07'],
    ['(ii)', 'comment', '2022-11-07'],
  ]);
  expect(records[1]?.responsible).toEqual(['Chief Officer – Roads']);
  expect(records[3]?.followUp?.text).toBe('next meeting');
  expect(meetings).toEqual([]);
  expect(extraction.diagnostics.map((one) => one.code)).toEqual(['committee-unknown', 'committee-unknown']);
});

test('what Cabinet answered, its minutes printed below, and a meeting that only noted', () => {
  const { records, meetings } = read([
    'Issue - meetings',
    'Minutes of the Board',
    'Meeting: 19/02/2030 - Cabinet (Item 8)',
    '8 Minutes of the Board pdf icon PDF 2 KB',
    '(a)  To receive and note the minutes',
    'Minutes:',
    'The Chair of the Board told Cabinet what the Board had asked on 27th January 2030:',
    '· Pier Review - that the pier be opened on Sundays. The recommendation was rejected by Cabinet.',
    'RESOLVED that the minutes of the Board held on 27th January 2030 be noted.',
    'Meeting: 12/01/2030 - Piers Scrutiny Panel (Item 5)',
    '5 Pier Review pdf icon PDF 2 KB',
    'Minutes:',
    'The Panel NOTED the update.',
    'EXTRACT FROM THE MINUTES OF CABINET – 1ST APRIL 2030',
    'Minute 117/29 – Reference from the Board',
    'RESOLVED',
    '(a)  to note that one pier was closed; and',
    '(b)  that the Head of Piers report within three months.',
  ]);
  expect(records.map((record) => [record.text, record.class, record.raisedOn, record.response?.decision])).toEqual([
    ['that the pier be opened on Sundays.', 'recommendation', '2030-01-27', 'rejected'],
    ['the minutes of the Board held on 27th January 2030 be noted.', 'procedural', '2030-02-19', undefined],
    ['The Panel NOTED the update.', 'procedural', '2030-01-12', undefined],
    ['to note that one pier was closed', 'comment', '2030-04-01', undefined],
    ['the Head of Piers report within three months.', 'recommendation', '2030-04-01', undefined],
  ]);
  expect(meetings.at(-1)).toMatchObject({ committee: { name: 'Cabinet' }, record: { items: [{ number: '117/29' }] } });
});

test('a page that names no meeting is one part: its title, and what was resolved', () => {
  const { meetings, records } = read([
    'Issue - decisions',
    'Referral from the Wells Panel',
    'At its meeting on 14 January the Panel received a report on the wells.',
    '(1)  Cabinet resolves that officers print the map of wells.',
    '(2)  Cabinet notes that the Panel sets its own agenda.',
  ]);
  expect(meetings).toEqual([]);
  expect(records.map(({ reference, topic }) => [reference, topic])).toEqual([
    ['(1)', 'Referral from the Wells Panel'],
    ['(2)', 'Referral from the Wells Panel'],
  ]);
});
