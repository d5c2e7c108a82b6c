import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import { builtinImporters } from '../builtin.ts';
import { identify } from '../identify.ts';
import type { Extraction, RecommendationDraft } from '../importer.ts';
import { trackerImporter } from './tracker.ts';

const read = (text: string) => readText(text, { name: 'tracker.txt', sha256: '0'.repeat(64) });
const extract = (text: string): Extraction => trackerImporter.extract(read(text), { paper: 'paper' });
const records = (text: string): readonly RecommendationDraft['record'][] =>
  extract(text).drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record] : []));

test('a header that wraps into a second row is one header', () => {
  const [row] = records(
    'Tracker\n\nMeeting\tRecommendation\tRecommendation\tProgress to\tCurrent\nDate\tmade\tmade to\tdate\tstatus\n12/05/31\tThat rents are frozen.\tCabinet\tConsidered in June.\tComplete',
  );
  expect(row).toMatchObject({ raisedOn: '2031-05-12', addressedTo: ['Cabinet'], status: 'complete' });
});

test('headings between rows give the meeting and the state', () => {
  const byMeeting = records(
    'Recommendation\tOfficer\tStatus\nMeeting of 12 May 2031\t\t\nThat rents are frozen.\tHead of Housing\tComplete',
  );
  expect(byMeeting).toMatchObject([{ raisedOn: '2031-05-12', text: 'rents are frozen.' }]);
  const byState = records(
    'Scrutiny tracker\n\nTable A – Live recommendations\n\nRef\tRecommendation\tOfficer\n1\tThat bins are collected weekly.\tWaste Manager\n\nTable B – Completed recommendations\n\nRef\tRecommendation\tOfficer\n2\tThat the depot gate is mended.\tDepot Manager',
  );
  expect(byState.map((row) => [row.reference, row.status, row.statusAsWritten])).toEqual([
    ['1', 'in-progress', 'Live'],
    ['2', 'complete', 'Completed'],
  ]);
});

test('cells left out by an extractor never shift the others', () => {
  const text = [
    'Scrutiny tracker',
    '',
    'Topic\tMeeting\tRecommendation\tOfficer\tFollow up\tProgress\tStatus',
    'Rents\t12 May 2031\tThat rents are frozen for a year.\tHead of Housing\tJune 2031\tConsidered by Cabinet.\tComplete',
    'Lifts\t12 May 2031\tThat lifts are repaired within a day of a report.\tHead of Repairs\tIn progress',
  ].join('\n');
  expect(records(text)[1]).toMatchObject({ responsible: ['Head of Repairs'], statusAsWritten: 'In progress' });
  expect(extract(text).diagnostics.map((diagnostic) => diagnostic.code)).toContain('columns-missing');
});

test('a table whose header is lost is told by its cells, and less surely', () => {
  const text = [
    'Scrutiny recommendations',
    '',
    '12 May 2031\tRents\tThat rents are frozen for a year from April.\tHead of Housing\tComplete',
    '12 May 2031\tLifts\tThat lifts are repaired within a day of a report.\tHead of Repairs\tIn progress',
    '9 June 2031\tVoids\tAsks for a list of void homes by estate and size.\tHead of Housing\tComplete',
  ].join('\n');
  expect(records(text)[2]).toMatchObject({ raisedOn: '2031-06-09', topic: 'Voids', responsible: ['Head of Housing'], status: 'complete' });
  expect(trackerImporter.identify(read(text)).score).toBeLessThan(0.75);
  expect(extract(text).diagnostics.map((diagnostic) => diagnostic.code)).toContain('header-missing');
});

test('cells printed one a paragraph are cut into rows, a cell of several paragraphs kept whole', () => {
  const rows = records(
    [
      ...['ANNEX A', 'Scrutiny tracker', 'Reference', 'Origin', 'Date', 'Recommendation', 'Lead Officer', 'Action taken', 'Status'],
      ...[
        'WR 01',
        'PEO',
        '01/02/31',
        'That the waiting list be published.',
        'DM/PL',
        'Two steps were taken:',
        '·  List drawn up',
        '·  Clerk trained',
        'Complete',
      ],
      ...['WR 02', 'PLA', '01/03/31', 'That the noise team meets the panel.', 'RS', 'Briefing held.', 'Ongoing'],
      ...['Key', 'Origin: PEO (People Scrutiny Panel); PLA (Place Scrutiny Panel)', 'Status: as the panel agreed'],
    ].join('\n\n'),
  );
  expect(rows.map((row) => [row.reference, row.raisedOn, row.responsible?.[0], row.status])).toEqual([
    ['WR 01', '2031-02-01', 'DM/PL', 'complete'],
    ['WR 02', '2031-03-01', 'RS', 'in-progress'],
  ]);
  expect(rows[0]?.progress?.map((note) => note.text)).toEqual(['Two steps were taken:\n• List drawn up\n• Clerk trained']);
});

test('bars close the cells, and the column of references has no header', () => {
  const rows = records(
    [
      ...['|', 'Panel |', 'Date of Meeting |', 'Recommendation |', 'Recommendation', 'made to: |', 'Outcome |'],
      ...[
        'WC18 |',
        'Piers and Parks |',
        '2 September 2031 |',
        'That the festival be kept to two weeks. |',
        'The Holder of the Portfolio for Piers',
        'and Parks |',
        'Actioned. |',
      ],
      ...[
        'WC19 |',
        'Piers and Parks |',
        '2 September 2031 |',
        'That the pier be painted. |',
        'The Holder of the Portfolio for Works |',
        'Pending |',
      ],
    ].join('\n'),
  );
  expect(rows.map((row) => [row.reference, row.raisedOn, row.addressedTo?.[0], row.status])).toEqual([
    ['WC18', '2031-09-02', 'The Holder of the Portfolio for Piers and Parks', 'complete'],
    ['WC19', '2031-09-02', 'The Holder of the Portfolio for Works', 'not-started'],
  ]);
});

test('blocks of labels are rows', () => {
  const rows = records(
    [
      'Scrutiny Review of Street Lighting – Monitoring of Recommendations',
      'Committee: Environment Scrutiny Panel',
      'Meeting date: 12 May 2031',
      'Recommendation 1: That part-night lighting is not used outside schools.',
      'Response: Accepted',
      'Lead Officer: Street Lighting Manager',
      'Status: In progress',
      'Recommendation 2: That residents can report faults by text message.',
      'Response: Rejected – the supplier has no such thing.',
      'Lead Officer: Head of Customer Services',
      'Status: Closed',
    ].join('\n\n'),
  );
  expect(rows).toMatchObject([
    {
      reference: '1',
      raisedOn: '2031-05-12',
      response: { decision: 'accepted' },
      responsible: ['Street Lighting Manager'],
      status: 'in-progress',
    },
    { reference: '2', response: { decision: 'rejected' }, responsible: ['Head of Customer Services'] },
  ]);
});

test('a row whose cells hold line ends is one row, and a numbered list in it several recommendations', () => {
  const rows = records(
    'Scrutiny tracker\nTopic\tMeeting\tRecommendation\tOfficer\tFollow up\tProgress\tStatus\nBudget\t05/02/31\tThe Committee:\n1. Asks for a note on reserves.\n2. Requests that the plan is reviewed.\tHead of Finance\tMarch 2031\tNote sent.\nPlan in hand.\tIn Progress',
  );
  expect(rows.map((row) => [row.reference, row.text, row.responsible?.[0], row.status])).toEqual([
    ['1', 'Asks for a note on reserves.', 'Head of Finance', 'in-progress'],
    ['2', 'Requests that the plan is reviewed.', 'Head of Finance', 'in-progress'],
  ]);
});

test('text among the rows that belongs to none of them is told', () => {
  const { diagnostics } = extract(
    'Scrutiny tracker\n\nTopic\tRecommendation\tStatus\nRents\tThat rents are frozen for a year.\tOpen\n\nTelephone 01632 960000 for copies\n\nLifts\tThat lifts are mended in a day.\tOpen',
  );
  expect(diagnostics).toMatchObject([{ code: 'text-between-rows', place: { lines: [6, 6] } }]);
});

test('the heading over a header printed again is for the rows below it', () => {
  const rows = records(
    'Scrutiny action tracker\n\nMeeting: 12 March 2031\n\nAction\tOwner\tDeadline\nSend the study to members\tParking Manager\t1 April\n\nMeeting: 9 April 2031\n\nAction\tOwner\tDeadline\nCheck the cost of the gate\tEstates\t1 May',
  );
  expect(rows.map((row) => [row.raisedOn, row.followUp?.to])).toEqual([
    ['2031-03-12', '2031-04-01'],
    ['2031-04-09', '2031-05-01'],
  ]);
});

test('an action plan that says who, by when and whether it is achieved is a tracker, though it names a development plan', () => {
  const lines = ['Action |', 'Who is responsible? |', 'Timescale |', 'Achieved? |', '---|---|---|---|'];
  const rows = ['Mend the pump |', 'Clerk |', 'May 2031 |', 'Yes |', 'Paint the lych gate |', 'Councillor Dow |', 'June 2031 |', '|'];
  const text = ['Parish Action Plan', 'Part of the Development Plan to 2032', ...lines, ...rows].join('\n');
  expect(identify(read(text), builtinImporters)).toMatchObject({ outcome: 'one', importer: { name: 'tracker' } });
  expect(records(text).map((row) => [row.text, row.status])).toEqual([
    ['Mend the pump', 'complete'],
    ['Paint the lych gate', 'unknown'],
  ]);
});

test('where the officer’s cell is empty, the words of the recommendation say who is to act', () => {
  const [first, second] = records(
    'Recommendation\tOfficer\tStatus\nThat the Head of Wells be asked to print the map.\t\tOpen\nThat the Head of Wells be asked to mend the pump.\tAnn Tulk\tOpen',
  );
  expect([first?.responsible, second?.responsible]).toEqual([['Head of Wells'], ['Ann Tulk']]);
});

test('a summary of actions whose cells slashes part: headings give the meeting, the state stands at the end of the action', () => {
  const text = [
    'Summary of Actions from the Harbour Board meeting on 4 May 2031',
    '',
    'Relevant Item / Action / Responsibility',
    'Actions held over from the meeting on 6 April 2031',
    'HB 12/31(b) / Buoys',
    'Paint the buoys in the outer harbour.',
    'Status: in progress – see the May report / HM',
    'HB 13/31 (a) / Quay',
    'It was agreed to raise the quay.',
    'Status: complete / JP',
    'Actions from the meeting on 4 May 2031',
    'HB 14/31 / Lamps',
    'The Board to light the la',
  ].join('\n');
  const found = identify(read(text), builtinImporters);
  expect(found.outcome === 'one' && found.importer.name).toBe('tracker');
  expect(records(text).map((row) => [row.reference, row.raisedOn, row.statusAsWritten, row.responsible?.[0]])).toEqual([
    ['HB 12/31(b)', '2031-04-06', 'in progress', 'HM'],
    ['HB 13/31 (a)', '2031-04-06', 'complete', 'JP'],
    ['HB 14/31', '2031-05-04', undefined, undefined],
  ]);
  expect(records(text)[0]).toMatchObject({
    text: expect.stringMatching(/Paint the buoys in the outer harbour\.$/u),
    progress: [{ text: 'see the May report' }],
  });
});

test('numbered actions with who does each by when are a log without a title; a plan of a service is none', () => {
  const rows =
    'No.\tAction\tOwner\tDue\n1\tPrint a map of the wells of each parish.\tAda Frost\tJune 2031\n2\tMend the pump at Otterby.\tTom Hill\tJuly 2031';
  expect(identify(read(rows), builtinImporters)).toMatchObject({ outcome: 'one', importer: { name: 'tracker' } });
  expect(trackerImporter.identify(read(`Wells Service Delivery Plan\n\n${rows}`)).score).toBeLessThan(0.5);
});
