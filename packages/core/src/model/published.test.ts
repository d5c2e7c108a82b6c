import { expect, test } from 'vitest';
import { decisionLabel, statusLabel } from './labels.ts';
import { joinPosts, publishedCells, publishedResponse, publishedStatus, splitPosts } from './published.ts';
import type { Recommendation } from './recommendation.ts';
import { decisions, statuses } from './vocabulary.ts';
import { readDecision } from './words/decision-words.ts';
import { readStatus } from './words/status-words.ts';

const bare: Recommendation = { id: '0000000001', ref: 'WCSC.240917.1', text: 'Asks for a map.', class: 'request', status: 'unknown' };

test('a full record prints its seven cells, with dates in full', () => {
  const record: Recommendation = {
    ...bare,
    topic: 'Library opening hours',
    raisedOn: '2024-09-07',
    responsible: ['Head of Libraries', 'Assistant Director, Culture'],
    followUp: { text: 'January 2025', edtf: '2025-01', from: '2025-01-01', to: '2025-01-31' },
    response: { decision: 'accepted', asWritten: 'Agreed.' },
    progress: [{ text: 'October 2024: a map was drawn.' }, { text: 'It was sent on 3 November.' }],
    status: 'in-progress',
    statusAsWritten: 'Ongoing',
  };
  expect(publishedCells(record)).toEqual({
    topic: 'Library opening hours',
    meeting: '7 September 2024',
    recommendation: 'Asks for a map.',
    responsible: 'Head of Libraries; Assistant Director, Culture',
    followUp: 'January 2025',
    response: 'Agreed.\nOctober 2024: a map was drawn.\nIt was sent on 3 November.',
    status: 'Ongoing',
  });
});

test('what is not known is empty, and no follow-up is a dash', () => {
  expect(publishedCells(bare)).toEqual({
    topic: '',
    meeting: '',
    recommendation: 'Asks for a map.',
    responsible: '',
    followUp: '-',
    response: '',
    status: '',
  });
});

test('the meeting stands in where the day of raising is not recorded', () => {
  expect(publishedCells(bare, { meetingDate: '2024-02-29' }).meeting).toBe('29 February 2024');
  expect(publishedCells({ ...bare, raisedOn: '2024-03-01' }, { meetingDate: '2024-02-29' }).meeting).toBe('1 March 2024');
});

test('private notes are in no cell', () => {
  const cells = publishedCells({ ...bare, notes: [{ date: '2024-10-01', text: 'The family has complained.' }] } as Recommendation);
  expect(Object.values(cells).join(' ')).not.toContain('family');
});

test.each([
  [{ asWritten: 'Yes, in part', decision: 'accepted-in-part', text: 'x' }, 'Yes, in part'],
  [{ decision: 'rejected', text: 'There is no money.' }, 'Rejected: There is no money.'],
  [{ decision: 'accepted', text: 'Accepted. We begin in May.' }, 'Accepted. We begin in May.'],
  [{ decision: 'noted' }, 'Noted'],
  [{ decision: 'awaiting' }, ''],
  [{ text: 'A reply is coming.' }, 'A reply is coming.'],
] as const)('a response %j prints as %j', (response, cell) => {
  expect(publishedResponse({ response })).toBe(cell);
});

test('a text that is both the response and an update is printed once', () => {
  expect(publishedResponse({ response: { asWritten: 'Done.\nSent.' }, progress: [{ text: 'Done.\nSent.' }, { text: 'Sent.' }] })).toBe(
    'Done.\nSent.',
  );
});

test('one cell imported as one update or as two prints the same', () => {
  expect(publishedResponse({ progress: [{ text: 'May: begun.\nJune: done.' }] })).toBe(
    publishedResponse({ progress: [{ text: 'May: begun.' }, { text: 'June: done.' }] }),
  );
});

test('a status without words of a paper is printed in ours', () => {
  expect(publishedStatus({ status: 'closed-not-done' })).toBe('Closed, not done');
  expect(publishedStatus({ status: 'complete', statusAsWritten: 'Complete' })).toBe('Complete');
});

test.each([
  ['complete', 'In Progress', 'Complete'],
  ['in-progress', 'Ongoing', 'Ongoing'],
  ['not-started', 'Green', 'Green'],
  ['unknown', 'Complete', ''],
] as const)('a %s record whose paper said %j prints %j', (status, statusAsWritten, printed) => {
  expect(publishedStatus({ status, statusAsWritten })).toBe(printed);
});

test('every status that we print in our own words reads back as itself', () => {
  for (const status of statuses.filter((one) => one !== 'unknown')) expect(readStatus(statusLabel(status))?.status).toBe(status);
  for (const decision of decisions) expect(readDecision(decisionLabel(decision))?.decision).toBe(decision);
});

test('posts read back from their cell', () => {
  const posts = ['Head of Service – Roads', 'Chairman and Members of the Panel', 'Director, Place'];
  expect(splitPosts(joinPosts(posts))).toEqual(posts);
});
