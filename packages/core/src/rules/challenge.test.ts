import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Recommendation } from '../model/recommendation.ts';
import { challengeFinding, challengesTo } from './challenge.ts';
import { sampleRecord } from './sample-record.ts';

const complete = (asWritten: string, own: Partial<Recommendation> = {}): Recommendation =>
  sampleRecord({ status: 'complete', response: { asWritten }, ...own });
const kinds = (asWritten: string, own: Partial<Recommendation> = {}): readonly string[] =>
  challengesTo(complete(asWritten, own)).map((one) => one.kind);

test.each([
  ['The note is being drafted and will be shared with members ahead of the spring meeting.', 'is being drafted … will be shared'],
  ['The Committee will look at the harbour plan at its meeting on 15 November 2023.', 'will look'],
  ['To be circulated in March.', 'To be circulated'],
  ['A visit is planned for the summer.', 'is planned for'],
  ['The report is due to be published in May 2024.', 'is due to be published'],
  ['It is proposed that the fares are set again.', 'It is proposed that'],
  ['The operator intends to print the timetable.', 'intends to print'],
  ['October 2023: The first phase was completed. The second will be built in 2024.', 'will be built'],
])('a promise: %s', (text, words) => {
  expect(challengesTo(complete(text))).toMatchObject([{ kind: 'promise', words }]);
});

test.each([
  ['Work is under way with all four parishes to repair the jetties.'],
  ['To date two parishes have signed and work is underway to secure agreement with the remaining parishes.'],
  ['Ongoing.'],
  ['October 2023: in progress'],
  ['The recruitment process is now under way.'],
  ['The survey has not yet been returned.'],
  ['The tender has now started.'],
  ['The jetty is being rebuilt and the ramp is being installed.'],
  ['Two replies are still awaited.'],
])('under way: %s', (text) => {
  expect(kinds(text)).toContain('under-way');
});

test.each([
  ['Arrangements are being looked into.'],
  ['This is under consideration.'],
  ['The scheme has been deferred.'],
  ['It can be taken up when funding allows.'],
  ['The route is yet to be decided.'],
  ['Currently being considered by the service.'],
])('a deferral: %s', (text) => {
  expect(kinds(text)).toEqual(['deferral']);
});

test.each([
  ['There are no national figures on ferry use and no means to compare.'],
  ['The operator is not able to provide timetables.'],
  ['It is not possible to run a night boat.'],
  ['There are no plans to reopen the pier.'],
  ['The suggestion will not be pursued.'],
  ['The service cannot meet the cost.'],
  ['The proposal was rejected.'],
  ['It is not considered appropriate to extend the route.'],
])('a refusal: %s', (text) => {
  expect(kinds(text)).toEqual(['refusal']);
});

test.each([
  ['October 2023: An item on ferry safety has been added to the Committee’s work programme for timetabling.'],
  ['A further review has been included on the work programme for the chairs to consider if and when scrutiny should be carried out.'],
  [
    'The list is now part of the quarterly report. The chairs will also consider any areas for scrutiny through their work programme planning.',
  ],
  ['Referred to the Harbours Panel.'],
  ['Responsibility has passed to the ports authority.'],
])('handed over, not accused: %s', (text) => {
  expect(kinds(text)).toEqual(['hand-over']);
  expect(challengeFinding(complete(text))).toBeUndefined();
});

test.each([
  ['The questions raised, and the answers, are appended at the end of this report.'],
  ['Circulated on 3 October 2019.'],
  ['Letter sent to the operator on 31 July.'],
  [
    'The head of service is part of the group working to carry out the strategy and is ensuring that islanders are a named group within any guidance. The ongoing work to make their needs known continues to show the need for flexibility.',
  ],
  ['The note will be circulated in May. Circulated on 6 May 2024.'],
  ['It was not possible to meet in May. The visit took place on 6 June.'],
  ['The timetable was published on 3 March. A further edition will be printed next year.'],
  ['Members who were unable to attend were sent the slides.'],
  ['The work programme was published on 4 May.'],
  ['Actioned.'],
  [''],
])('left alone: %s', (text) => {
  expect(kinds(text)).toEqual([]);
});

test.each<[string, Partial<Recommendation>]>([
  ['in progress', { status: 'in-progress' }],
  ['closed, not done', { status: 'closed-not-done' }],
  ['archived', { archived: { on: '2024-01-01' } }],
  ['procedural', { class: 'procedural' }],
])('what is %s is not challenged', (_, own) => {
  expect(kinds('It will be shared.', own)).toEqual([]);
});

test('updates are read after the response, so a later one may answer it', () => {
  expect(kinds('A note will be shared.', { progress: [{ text: 'The note was shared on 4 May 2024.' }] })).toEqual([]);
  expect(kinds('The note was shared on 4 May 2024.', { progress: [{ text: 'The map will be drawn.' }] })).toEqual(['promise']);
});

test('the decision of a response speaks against complete too', () => {
  expect(kinds('No.', { response: { decision: 'rejected', asWritten: 'No.' } })).toEqual(['refusal']);
  expect(kinds('', { response: { decision: 'deferred' } })).toEqual(['deferral']);
});

test.each([
  ['Requests a note on ferry fares; and asks that the winter timetable is printed.', 'A note on the fares is attached.', 1],
  ['Asks that: (a) a map of the jetties is drawn; (b) the fares are published; (c) the operator is invited.', 'The map is attached.', 1],
  ['Requests a note on ferry fares; and asks that the winter timetable is printed.', 'The fares note and the timetable are attached.', 0],
  ['Requests a note on ferry fares; and asks that the winter timetable is printed.', 'Circulated on 3 October.', 0],
  ['Requests a note on ferry fares; and asks that the winter timetable is printed.', 'Both done with the fares.', 0],
  ['Requests a note on ferry fares.', 'Done.', 0],
  ['Welcomes the new ferry and asks that the timetable is printed.', 'The timetable is attached.', 0],
])('%s answered by: %s', (text, response, count) => {
  expect(challengesTo(complete(response, { text })).filter((one) => one.kind === 'part-answered')).toHaveLength(count);
});

test('the reason names the words, the sentence and the day promised', () => {
  const record = complete('The panel will look at the harbour plan on 15 November 2023.', {
    completedOn: '2023-10-25',
    sources: [{ paper: 'P1', lines: [7, 9], quote: 'Asks for the plan. The panel will look at the harbour plan on 15 November 2023.' }],
  });
  expect(challengeFinding(record)).toEqual({
    state: 'challenged',
    why: {
      rule: 'challenge',
      text: 'Marked complete, but its own response promises it for later: “The panel will look at the harbour plan on 15 November 2023.” (“will look”).',
      dates: [
        { label: 'complete by', date: '2023-10-25' },
        { label: 'promised for', date: '2023-11-15' },
      ],
      sources: record.sources,
    },
  });
});

test('it never says what is not in the text', () => {
  const piece = fc.constantFrom(
    'will be ',
    'shared',
    ' no plans to ',
    'under way',
    '. ',
    'work programme ',
    'added ',
    'is being ',
    'sent on ',
    '\n',
    'the ',
    '(a) ',
    'and asks ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      for (const { words, kind } of challengesTo(complete(text))) {
        if (kind !== 'part-answered') for (const part of words.split(' … ')) expect(text.replace(/\s+/g, ' ')).toContain(part);
      }
    }),
  );
});
