import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import type { Extraction, RecommendationDraft } from '../importer.ts';
import { scheduleImporter } from './schedule.ts';
import { trackerImporter } from './tracker.ts';

const read = (lines: readonly string[]) => readText(lines.join('\n'), { name: 'schedule.txt', sha256: '0'.repeat(64) });
const header = 'Meeting\tItem\tRecommendations\tAction\tStatus';
const extract = (...rows: readonly string[]): Extraction =>
  scheduleImporter.extract(read(['Schedule of Children and Schools Scrutiny Committee recommendations', '', header, ...rows]), {
    paper: 'paper',
  });
const records = (...rows: readonly string[]): readonly RecommendationDraft['record'][] =>
  extract(...rows).drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record] : []));

test('several recommendations of one cell are parted, their lead-in dropped, the action of the cell given to each', () => {
  const found = records(
    '16 September 2031\tCare leavers\t RESOLVED: That the committee: supports the new service; supports a review of it; and requests that a visit is arranged once completed. \tApproved at cabinet on 26 September\tCompleted',
  );
  expect(found.map((record) => record.text)).toEqual([
    'supports the new service',
    'supports a review of it',
    'requests that a visit is arranged once completed.',
  ]);
  expect(found.map((record) => record.progress?.map((note) => note.text))).toEqual(
    Array.from({ length: 3 }, () => ['Approved at cabinet on 26 September']),
  );
  expect(found.map((record) => record.statusAsWritten)).toEqual(['Completed', 'Completed', 'Completed']);
});

test('each row of an item is a recommendation with its own action; meeting, item and status are carried within the item', () => {
  const found = records(
    '15 July 2031\tAnnual update\tRESOLVED: That: A note is provided on costs;\tCirculated on 3 October\tCompleted',
    '\t\tA letter is sent to the trust; and\tSent on 31 July\t',
    '\tFostering\tNotes the report.\t\t',
  );
  expect(found.map((record) => [record.raisedOn, record.topic, record.text, record.statusAsWritten, record.progress?.[0]?.text])).toEqual([
    ['2031-07-15', 'Annual update', 'A note is provided on costs', 'Completed', 'Circulated on 3 October'],
    ['2031-07-15', 'Annual update', 'A letter is sent to the trust', 'Completed', 'Sent on 31 July'],
    ['2031-07-15', 'Fostering', 'Notes the report.', undefined, undefined],
  ]);
});

test('a page inside a cell: the end of one recommendation and the next stand in one row, whose action is for the next', () => {
  const found = records(
    '15 July 2031\tFostering\tRESOLVED: That: The carers and the officers in those\t\tCompleted',
    '',
    '\t\tteams are thanked; • A note on training is provided;\tTraining programme circulated.\t',
  );
  expect(found.map((record) => [record.text, record.progress?.[0]?.text])).toEqual([
    ['The carers and the officers in those teams are thanked', undefined],
    ['A note on training is provided', 'Training programme circulated.'],
  ]);
});

test('a list that a page cuts after a semicolon keeps the action said for all of it', () => {
  const found = records(
    '28 July 2031\tSchools\tRESOLVED – That: A survey is undertaken; An update is provided on tuition; \tBoth will be answered in December.\t',
    '',
    '\t\t The work on mental health is prioritised. \t\t',
  );
  expect(found.map((record) => record.progress?.[0]?.text)).toEqual(Array.from({ length: 3 }, () => 'Both will be answered in December.'));
});

test('a title that a page cuts is joined, in a row of its own or beside a cut recommendation', () => {
  const found = records(
    '25 November 2031\tReview of the improvement plan\tRESOLVED: That the committee notes the report.\t\tCompleted',
    '',
    '\t2031 / 2032\t\t\t',
    '16 March 2032\tSchool results\tRESOLVED: That the committee: Notes the results in key\t\tCompleted',
    '',
    '\t2032\t stage 1; and Request that they are set against earlier years. \t\t',
  );
  expect(found.map((record) => [record.topic, record.text])).toEqual([
    ['Review of the improvement plan 2031 / 2032', 'the committee notes the report.'],
    ['School results 2032', 'Notes the results in key stage 1'],
    ['School results 2032', 'Request that they are set against earlier years.'],
  ]);
});

test('a lead-in alone in its row, a stray mark and a title cut between them', () => {
  const extraction = extract(
    '2 June 2031\tReview of performance and\tRESOLVED: The committee agrees that:\t\t',
    '',
    '\t\t_\t\t',
    '\tprogress against the plan\t consideration is given to the order of actions; the directorates work together on a pathway; and the outcome of the audit to be made available to \t Added to the work programme. \t',
    '\t\tthe committee.\t\t',
  );
  expect(extraction.drafts.map((draft) => (draft.entity === 'recommendation' ? [draft.record.topic, draft.record.text] : []))).toEqual([
    ['Review of performance and progress against the plan', 'consideration is given to the order of actions'],
    ['Review of performance and progress against the plan', 'the directorates work together on a pathway'],
    ['Review of performance and progress against the plan', 'the outcome of the audit to be made available to the committee.'],
  ]);
  expect(extraction.roles.slice(3)).toEqual(['record', undefined, 'furniture', 'record', 'continuation']);
});

test('columns drop away: cells go by what they say, meeting and item are carried, a line without tabs goes on', () => {
  const found = records(
    '15 September 2031\tSupport for care leavers\tRESOLVED: That the committee: Welcomes the support for care\tUpdate of 7 November\t',
    '',
    '\tRecommends that the timetable is looked at again to see whether it can be met.\tThe timetable will change.\t',
    'Review of the plan\t Recommends that the executive thinks of a working group; and Requires that dates are reviewed. \tThere is such a group, which meets regularly.\t',
    '',
    'Review of bullying cases\tCalls on the executive to take the report into account;\t',
    '\tRetains a watching brief; any concerns will prompt a report to\t',
    '',
    'explain the trend; Recommends that the chart is made clearer by the council Recommends that a plan of help is drawn up by the',
    '',
    '\tcouncil. It should say what is on offer.\t',
    '•\tRecommends that it is said who was responsible for: writing the policy; the adoption of it; and the sharing of guidance.\t',
  );
  expect(found.map((record) => [record.topic, record.text])).toEqual([
    ['Support for care leavers', 'Welcomes the support for care'],
    ['Support for care leavers', 'Recommends that the timetable is looked at again to see whether it can be met.'],
    ['Review of the plan', 'Recommends that the executive thinks of a working group'],
    ['Review of the plan', 'Requires that dates are reviewed.'],
    ['Review of bullying cases', 'Calls on the executive to take the report into account'],
    ['Review of bullying cases', 'Retains a watching brief'],
    ['Review of bullying cases', 'any concerns will prompt a report to explain the trend'],
    ['Review of bullying cases', 'Recommends that the chart is made clearer by the council'],
    ['Review of bullying cases', 'Recommends that a plan of help is drawn up by the council. It should say what is on offer.'],
    [
      'Review of bullying cases',
      'Recommends that it is said who was responsible for: writing the policy; the adoption of it; and the sharing of guidance.',
    ],
  ]);
  expect(found.every((record) => record.raisedOn === '2031-09-15' && record.status === 'unknown')).toBe(true);
});

test('a recommendation that stops mid-sentence before a new one is told, not joined', () => {
  const { diagnostics } = extract(
    '15 September 2031\tSupport\tWelcomes the support for care\t\t',
    '',
    '\t\tRecommends that the timetable is looked at again.\t\t',
  );
  expect(diagnostics).toMatchObject([{ code: 'cut-text', place: { lines: [4, 4] } }]);
});

test('a schedule is not a tracker, and gives its committee', () => {
  const document = read([
    'Schedule of Children and Schools Scrutiny Committee recommendations',
    '',
    header,
    '15 July 2031\tAnnual update\tNotes the report.\tSent\tCompleted',
  ]);
  expect(scheduleImporter.identify(document).score).toBeGreaterThan(0.9);
  expect(trackerImporter.identify(document).score).toBe(0);
  expect(scheduleImporter.extract(document, { paper: 'paper' }).committee).toEqual({ name: 'Children and Schools Scrutiny Committee' });
});
