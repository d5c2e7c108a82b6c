import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import type { Extraction, RecommendationDraft } from '../importer.ts';
import { scheduleImporter } from './schedule.ts';
import { trackerImporter } from './tracker.ts';

const read = (text: string) => readText(text, { name: 'tracker.txt', sha256: '0'.repeat(64) });
const extract = (text: string): Extraction => trackerImporter.extract(read(text), { paper: 'paper' });
const records = (text: string): readonly RecommendationDraft['record'][] =>
  extract(text).drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record] : []));

const header = 'Topic\tMeeting raised\tRecommendation or request\tResponsible officer / member\tFollow up\tResponse and progress\tStatus';
const cutTracker = [
  'WLSC recommendations tracker 2031-32',
  '',
  'Entries that are complete will be taken off this list when the Panel next meets.',
  '',
  header,
  'Bus stops\t13/09/31\tAsks to be told how many shelters have been mended and what became of the\tHead of Transport\tJanuary 2032\tOctober 2031: Forty were mended. The\tIn Progress',
  '',
  header,
  '\t\trest of them.\t\t\trest are on order.\t',
  'Bus stops\t1 March 2031\tWelcomes the new shelter at Otterby\tChair of the Wealdshire Local Services Committee\t-\t\tComplete',
  '',
  'Page 2 of 2',
].join('\n');

test('a row cut by a page is one recommendation, its cells rejoined one by one', () => {
  const [cut, whole] = records(cutTracker);
  expect(cut).toMatchObject({
    topic: 'Bus stops',
    raisedOn: '2031-09-13',
    text: 'Asks to be told how many shelters have been mended and what became of the rest of them.',
    responsible: ['Head of Transport'],
    followUp: { text: 'January 2032', edtf: '2032-01' },
    status: 'in-progress',
    statusAsWritten: 'In Progress',
    sources: [{ paper: 'paper', lines: [6, 9] }],
  });
  expect(cut?.progress?.map((note) => note.text)).toEqual(['October 2031: Forty were mended. The rest are on order.']);
  expect(whole).toMatchObject({ raisedOn: '2031-03-01', status: 'complete' });
});

test('"-" under Follow up is no date, and a text without a deadline gives none', () => {
  expect(records(cutTracker)[1]).not.toHaveProperty('followUp');
});

test('every line has one role', () => {
  expect(extract(cutTracker).roles).toEqual([
    'context',
    undefined,
    'context',
    undefined,
    'header',
    'record',
    undefined,
    'header',
    'continuation',
    'record',
    undefined,
    'furniture',
  ]);
});

test('the committee is spelled out by a cell whose initials fit the title, and the preamble gives the policy', () => {
  expect(extract(cutTracker)).toMatchObject({
    kind: 'tracker',
    title: 'WLSC recommendations tracker 2031-32',
    archivePolicy: 'next-meeting',
  });
  expect(extract(cutTracker).committee).toEqual({ name: 'Wealdshire Local Services Committee', abbreviation: 'WLSC' });
});

test('columns are known by what their headers mean, in any order and under other names', () => {
  const [first] = records(
    [
      'Action log of the Corporate Scrutiny Panel',
      '',
      'RAG\tRef\tOwner\tAction\tTarget date\tDate of meeting\tAgenda item\tUpdate',
      'Green\tA1\tSection 151 Officer\tCirculate the list of reserves to members\t30 April 2031\t12 March 2031\tBudget monitoring\tSent on 14 April 2031',
      '',
      'Green: complete',
      'Amber: in progress',
    ].join('\n'),
  );
  expect(first).toMatchObject({
    reference: 'A1',
    raisedOn: '2031-03-12',
    topic: 'Budget monitoring',
    text: 'Circulate the list of reserves to members',
    responsible: ['Section 151 Officer'],
    followUp: { edtf: '2031-04-30' },
    status: 'complete',
    statusAsWritten: 'Green',
  });
});

test('a colour without a key is kept and not read', () => {
  const text =
    'Scrutiny tracker\n\nTopic\tRecommendation\tOfficer\tRAG\nRoads\tThat the verges be left uncut until July.\tParks Manager\tAmber';
  expect(records(text)[0]).toMatchObject({ status: 'unknown', statusAsWritten: 'Amber' });
  expect(extract(text).diagnostics.map((diagnostic) => diagnostic.code)).toContain('status-not-known');
});

test('merged cells hold within their item; an item that begins further right keeps what stands left of it', () => {
  const rows = records(
    [
      'Scrutiny tracker',
      '',
      'Meeting\tTopic\tRecommendation\tOfficer\tStatus',
      '12 May 2031\tRents\tThat rents are frozen for a year.\tHead of Housing\tComplete',
      '\t\tThat the arrears team is kept.\t\t',
      '\tLifts\tThat lifts are repaired in a day.\tHead of Repairs\t',
    ].join('\n'),
  );
  expect(rows.map((row) => [row.raisedOn, row.topic, row.responsible?.[0], row.statusAsWritten])).toEqual([
    ['2031-05-12', 'Rents', 'Head of Housing', 'Complete'],
    ['2031-05-12', 'Rents', 'Head of Housing', 'Complete'],
    ['2031-05-12', 'Lifts', 'Head of Repairs', undefined],
  ]);
});

test('a status is not carried down where the rows of an item have their own', () => {
  const rows = records(
    [
      'Scrutiny tracker',
      '',
      'Topic\tRecommendation\tOfficer\tStatus',
      'Rents\tThat rents are frozen for a year.\tHead of Housing\tComplete',
      '\tThat the arrears team is kept.\tHead of Housing\tIn progress',
      '\tAsks for the cost of each option.\tHead of Housing\t',
    ].join('\n'),
  );
  expect(rows.map((row) => row.status)).toEqual(['complete', 'in-progress', 'unknown']);
});

test('a status under the deadline is a status; a deadline without a date is kept as written', () => {
  const rows = records(
    [
      'Recommendation action plan',
      '',
      'Recommendation\tCabinet Member\tResponse\tTimetable\tLead Officer',
      'a) All members be invited to the opening;\tCllr Penhallow\tAgreed. Invitations were sent.\tCompleted\tRosa Dunmore',
      'b) The path be lit; and\tCllr Penhallow\tNot agreed: the bats\tTo be agreed\tRosa Dunmore',
    ].join('\n'),
  );
  expect(rows[0]).toMatchObject({
    reference: 'a)',
    text: 'All members be invited to the opening',
    addressedTo: ['Cllr Penhallow'],
    responsible: ['Rosa Dunmore'],
    response: { decision: 'accepted', asWritten: 'Agreed' },
    statusAsWritten: 'Completed',
    status: 'complete',
  });
  expect(rows[0]).not.toHaveProperty('followUp');
  expect(rows[0]?.progress?.map((note) => note.text)).toEqual(['Invitations were sent.']);
  expect(rows[1]).toMatchObject({
    response: { decision: 'rejected', asWritten: 'Not agreed: the bats' },
    followUp: { text: 'To be agreed' },
    status: 'unknown',
  });
});

test('an answer at the head of a cell of response and progress is the response, and the words stay in the progress', () => {
  const [row] = records(
    'Scrutiny tracker\n\nTopic\tRecommendation\tResponse and progress\tStatus\nLibraries\tThat the mobile library is kept.\tNot agreed. The van is beyond repair.\tComplete',
  );
  expect(row?.response).toEqual({ decision: 'rejected', asWritten: 'Not agreed. The van is beyond repair.' });
  expect(row?.progress?.map((note) => note.text)).toEqual(['Not agreed. The van is beyond repair.']);
});

test('what a column without a field of its own says is kept as a note', () => {
  const [row] = records(
    'Scrutiny tracker\n\nTopic\tRecommendation\tWard\tExec Date\tStatus\nRoads\tThat the verges be left uncut until July.\tOtterby\t01/02/31\tOpen',
  );
  expect(row?.progress?.map((note) => note.text)).toEqual(['Ward: Otterby', 'Exec Date: 01/02/31']);
});

test('a date in the text is the follow-up only where the text says so and the paper has no word on it', () => {
  const text = (wording: string, due: string): string =>
    `Scrutiny tracker\n\nTopic\tRecommendation\tFollow up\tStatus\nDebt\t${wording}\t${due}\tOngoing`;
  expect(records(text('That the gully list be printed by 30/06/31.', ''))[0]?.followUp?.edtf).toBe('2031-06-30');
  expect(records(text('That the gully list be printed by 30/06/31.', '-'))[0]).not.toHaveProperty('followUp');
  expect(records(text('Keeps the aim ‘By May 2031 no gully is blocked’ as it stands.', ''))[0]).not.toHaveProperty('followUp');
});

test('a column of committees gives each row its own, spelled out by the key', () => {
  const { drafts } = extract(
    'Scrutiny tracker\n\nOrigin\tRecommendation\tStatus\nPEO\tThat the waiting list be published.\tOpen\nPLA\tThat the verges be left uncut.\tOpen\n\nKey: PEO (People Scrutiny Panel); PLA (Place Scrutiny Panel)',
  );
  expect(drafts.map((draft) => draft.committee)).toEqual([
    { name: 'People Scrutiny Panel', abbreviation: 'PEO' },
    { name: 'Place Scrutiny Panel', abbreviation: 'PLA' },
  ]);
});

test('labels before the table hold for its rows', () => {
  const [row] = records(
    'Committee: Leisure Scrutiny Panel\n\nMeeting Date: 7 January 2031\n\nTopic: Pool hours\n\nRecommendation\tLead Officer\tStatus\nThat the pool opens at six.\tPool Manager\tOpen',
  );
  expect(row).toMatchObject({ raisedOn: '2031-01-07', topic: 'Pool hours' });
});

test('a tracker is not a schedule, and prose is neither', () => {
  expect(scheduleImporter.identify(read(cutTracker)).score).toBe(0);
  expect(trackerImporter.identify(read(cutTracker)).score).toBeGreaterThan(0.9);
  expect(trackerImporter.identify(read('Dear Councillor\n\nThank you for your letter.\n\nYours sincerely')).score).toBe(0);
});

test('an empty recommendation cell that belongs to no row above is told, not dropped', () => {
  const text =
    'Scrutiny tracker\n\nTopic\tRecommendation\tOfficer\tStatus\nRents\t\tHead of Housing\tOpen\nLifts\tThat lifts are repaired in a day.\tHead of Repairs\tOpen';
  expect(extract(text).diagnostics).toMatchObject([{ code: 'row-without-recommendation', place: { lines: [4, 4] } }]);
});

test('whatever the cells hold, nothing throws, each line has a role and each draft a source within the paper', () => {
  const cell = fc.constantFrom(
    '',
    '-',
    '_',
    'Rents',
    '12 May 2031',
    'That rents are frozen.',
    'asks for a list',
    'Head of Housing',
    'Complete',
    'and the rest',
    'RESOLVED:',
    '•',
  );
  const row = fc.array(cell, { minLength: 1, maxLength: 8 }).map((cells) => cells.join('\t'));
  const line = fc.oneof(row, fc.constantFrom(header, '', 'Page 3', 'Recommends that the pool opens at six in the morning.'));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      const document = read([header, ...lines].join('\n'));
      for (const importer of [trackerImporter, scheduleImporter]) {
        const extraction = importer.extract(document, { paper: 'paper' });
        expect(extraction.roles).toHaveLength(document.lines.length);
        for (const draft of extraction.drafts) {
          if (draft.entity !== 'recommendation') continue;
          expect(draft.record.text).not.toBe('');
          const [first, last] = draft.record.sources?.[0]?.lines ?? [0, 0];
          expect(first).toBeGreaterThan(0);
          expect(last).toBeLessThanOrEqual(document.lines.length);
        }
      }
    }),
  );
});
