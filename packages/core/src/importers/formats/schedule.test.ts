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
    '16 September 2031\tBus passes\t RESOLVED: That the committee: supports the new service; supports a review of it; and requests that a visit is arranged once completed. \tAdopted by the Cabinet Member on 9 October\tCompleted',
  );
  expect(found.map((record) => record.text)).toEqual([
    'supports the new service',
    'supports a review of it',
    'requests that a visit is arranged once completed.',
  ]);
  expect(found.map((record) => record.progress?.map((note) => note.text))).toEqual(
    Array.from({ length: 3 }, () => ['Adopted by the Cabinet Member on 9 October']),
  );
  expect(found.map((record) => record.statusAsWritten)).toEqual(['Completed', 'Completed', 'Completed']);
});

test('each row of an item is a recommendation with its own action; meeting, item and status are carried within the item', () => {
  const found = records(
    '15 July 2031\tAnnual update\tRESOLVED: That: A note is provided on costs;\tCirculated on 3 October\tCompleted',
    '\t\tA call is made to the depot; and\tMade on 2 August\t',
    '\tFostering\tNotes the report.\t\t',
  );
  expect(found.map((record) => [record.raisedOn, record.topic, record.text, record.statusAsWritten, record.progress?.[0]?.text])).toEqual([
    ['2031-07-15', 'Annual update', 'A note is provided on costs', 'Completed', 'Circulated on 3 October'],
    ['2031-07-15', 'Annual update', 'A call is made to the depot', 'Completed', 'Made on 2 August'],
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
    '25 November 2031\tWinter service plan\tRESOLVED: That the committee notes the report.\t\tCompleted',
    '',
    '\t2031 / 2032\t\t\t',
    '16 March 2032\tSchool results\tRESOLVED: That the committee: Notes the results in key\t\tCompleted',
    '',
    '\t2032\t stage 1; and Request that they are set against earlier years. \t\t',
  );
  expect(found.map((record) => [record.topic, record.text])).toEqual([
    ['Winter service plan 2031 / 2032', 'the committee notes the report.'],
    ['School results 2032', 'Notes the results in key stage 1'],
    ['School results 2032', 'Request that they are set against earlier years.'],
  ]);
});

test('a lead-in alone in its row, a stray mark and a title cut between them', () => {
  const extraction = extract(
    '2 June 2031\tHome library service and\tRESOLVED: The committee agrees that:\t\t',
    '',
    '\t\t_\t\t',
    '\treading groups\t thought is given to the order of the rounds; the directorates work together on a pathway; and the count of readers to be put before \t Added to the work programme. \t',
    '\t\tthe committee.\t\t',
  );
  expect(extraction.drafts.map((draft) => (draft.entity === 'recommendation' ? [draft.record.topic, draft.record.text] : []))).toEqual([
    ['Home library service and reading groups', 'thought is given to the order of the rounds'],
    ['Home library service and reading groups', 'the directorates work together on a pathway'],
    ['Home library service and reading groups', 'the count of readers to be put before the committee.'],
  ]);
  expect(extraction.roles.slice(3)).toEqual(['record', undefined, 'furniture', 'record', 'continuation']);
});

test('columns drop away: cells go by what they say, meeting and item are carried, a line without tabs goes on', () => {
  const found = records(
    '15 September 2031\tLights on footpaths\tRESOLVED: That the committee: Welcomes the lights along old\tUpdate of 7 November\t',
    '',
    '\tRecommends that the timetable is looked at again to see whether it can be met.\tThe timetable will change.\t',
    'Review of the plan\t Recommends that the executive thinks of a working group; and Requires that dates are reviewed. \tThere is such a group, which meets regularly.\t',
    '',
    'Pupils with long journeys\tCalls on Cabinet to read the parents’ replies;\t',
    '\tRetains a watching brief; any rise is to be told to\t',
    '',
    'explain the trend; Recommends that the map is drawn anew by the depot Recommends that a plan of help is drawn up by the',
    '',
    '\tcouncil. It should say what is on offer.\t',
    '•\tRecommends that it is said who was responsible for: writing the policy; the adoption of it; and the sharing of guidance.\t',
  );
  expect(found.map((record) => [record.topic, record.text])).toEqual([
    ['Lights on footpaths', 'Welcomes the lights along old'],
    ['Lights on footpaths', 'Recommends that the timetable is looked at again to see whether it can be met.'],
    ['Review of the plan', 'Recommends that the executive thinks of a working group'],
    ['Review of the plan', 'Requires that dates are reviewed.'],
    ['Pupils with long journeys', 'Calls on Cabinet to read the parents’ replies'],
    ['Pupils with long journeys', 'Retains a watching brief'],
    ['Pupils with long journeys', 'any rise is to be told to explain the trend'],
    ['Pupils with long journeys', 'Recommends that the map is drawn anew by the depot'],
    ['Pupils with long journeys', 'Recommends that a plan of help is drawn up by the council. It should say what is on offer.'],
    [
      'Pupils with long journeys',
      'Recommends that it is said who was responsible for: writing the policy; the adoption of it; and the sharing of guidance.',
    ],
  ]);
  expect(found.every((record) => record.raisedOn === '2031-09-15' && record.status === 'unknown')).toBe(true);
});

test('a recommendation that stops mid-sentence before a new one is told, not joined', () => {
  const { diagnostics } = extract(
    '15 September 2031\tSupport\tWelcomes the lights along old\t\t',
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
