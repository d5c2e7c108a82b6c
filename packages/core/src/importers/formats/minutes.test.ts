import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import type { Extraction } from '../importer.ts';
import { minutesImporter } from './minutes.ts';

const documentOf = (text: string) => readText(text, { name: 'minutes.txt', sha256: '0'.repeat(64) });
const extract = (text: string): Extraction => minutesImporter.extract(documentOf(text), { paper: 'PAPER' });
const records = (extraction: Extraction) => extraction.drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record] : []));
const meeting = (extraction: Extraction) => extraction.drafts.find((draft) => draft.entity === 'meeting')?.record;

const sample = readFileSync(join(import.meta.dirname, '../../../../../examples/wealdshire/05-minutes.txt'), 'utf8');

test('the meeting: who, when, where, what next, and when it ended', () => {
  const found = meeting(extract(sample));
  expect(found).toMatchObject({
    date: '2024-09-12',
    time: '10.30 am',
    place: 'Wend Room, County Hall, Harrowmere',
    nextMeeting: { date: '2025-01-16', time: '10.30 am', place: 'County Hall, Harrowmere' },
    closedAt: '1.05 pm',
  });
  expect(found?.attendance?.present).toHaveLength(9);
  expect(found?.attendance).toMatchObject({
    chair: 'Cllr Aldous',
    apologies: ['Cllr Whitlow', 'Mr J Arkwell'],
    inAttendance: ['Cllr Carrow', 'Cllr Oxley'],
  });
  expect(found?.declarations?.map((one) => one.who)).toEqual(['Cllr Fairlamb', 'Mrs Selwyn']);
});

test('items keep their numbers and titles, and their resolutions, procedural ones too', () => {
  const items = meeting(extract(sample))?.items ?? [];
  expect(items.map((item) => `${item.number} ${item.title} (${item.resolutions.length})`)).toEqual([
    '11 Declarations of Interests (0)',
    '12 Minutes of the last meeting of the Committee (1)',
    '13 Forward Plan of Key Decisions (1)',
    '14 Adult social care: response to the assurance assessment (5)',
    '15 Flood resilience – lessons of the January 2024 floods (2)',
    '16 Library service – outcome of consultation (1)',
    '17 Possible Items for Future Scrutiny (0)',
    '18 Date of Next Meeting (0)',
  ]);
});

test('what is resolved becomes a record with class, topic, date and place; talk does not', () => {
  const found = records(extract(sample));
  expect(found.map((record) => record.class)).toEqual([
    'procedural',
    'procedural',
    'comment',
    'request',
    'request',
    'recommendation',
    'request',
    'recommendation',
    'request',
    'recommendation',
  ]);
  expect(found[5]).toMatchObject({
    text: 'Recommends that the three vacant reviewing posts in the Tidewell team are filled before the end of the financial year.',
    reference: '4.',
    raisedOn: '2024-09-12',
    topic: 'Adult social care: response to the assurance assessment',
    sources: [{ paper: 'PAPER', lines: [57, 59] }],
  });
});

test('a possible item for future scrutiny is handed to the work programme', () => {
  const found = extract(sample).drafts.find((draft) => draft.entity === 'work-programme-item');
  expect(found?.record).toMatchObject({
    title: 'the quality of temporary accommodation',
    suggestedAt: '2024-09-12',
    suggestedTo: 'Business Planning Group',
  });
});

test('every line that prints something is accounted for, none unclassified', () => {
  const document = documentOf(sample);
  const { roles } = extract(sample);
  expect(roles).toHaveLength(document.lines.length);
  expect(roles.filter((role) => role === 'unclassified')).toEqual([]);
  expect(roles.map((role) => role === undefined)).toEqual(document.lines.map((line) => line.trim() === ''));
});

test('headings run on into the minute, and a chair "in the chair"', () => {
  const found = extract(
    [
      'Harbours Scrutiny Panel – 30 January 2014',
      'PRESENT:  Councillor Robin in the chair.',
      '234  MINUTES – Resolved – That the minutes of the meeting held on 9 January 2014 be taken as read and correctly recorded.',
      '235  PUBLIC REQUESTS TO SPEAK There were no requests received.',
      '236  REVIEW OF ROADS – The Chairman gave an overview.',
      'Resolved – (a) That the situation be noted and, (b) that arrangements for evidence are made.',
    ].join('\n\n'),
  );
  expect(meeting(found)?.items?.map((item) => item.title)).toEqual(['MINUTES', 'PUBLIC REQUESTS TO SPEAK', 'REVIEW OF ROADS']);
  expect(records(found).map((record) => [record.reference, record.class])).toEqual([
    [undefined, 'procedural'],
    ['(a)', 'comment'],
    ['(b)', 'recommendation'],
  ]);
});

test('a page with numbers above titles, each decision printed twice', () => {
  const resolved = 'RESOLVED:That the Head of Roads be requested to report to the next meeting.';
  const found = extract(
    [
      'Agenda, decisions and minutes',
      'Roads Scrutiny Committee - Tuesday, 15th March, 2022 7.30 pm',
      'No. Item',
      '78.',
      'APOLOGIES FOR ABSENCE',
      'Decision:',
      'Apologies for absence were received from Councillors Dan Aller and Carol Stone.',
      '79.',
      'BUS SHELTERS pdf icon PDF 324 KB',
      'Decision:',
      resolved,
      'Minutes:',
      'Following a vote, it was:',
      resolved,
    ].join('\n\n'),
  );
  expect(meeting(found)).toMatchObject({ date: '2022-03-15', time: '7.30 pm' });
  expect(meeting(found)?.items?.map((item) => [item.number, item.title])).toEqual([
    ['78', 'APOLOGIES FOR ABSENCE'],
    ['79', 'BUS SHELTERS'],
  ]);
  expect(records(found)).toHaveLength(1);
  expect(records(found)[0]).toMatchObject({
    responsible: ['Head of Roads'],
    followUp: { text: 'next meeting' },
    sources: [{ lines: [21, 21] }, { lines: [27, 27] }],
  });
});

test('items in the cells of a table that lost its lines', () => {
  const found = extract(
    [
      'Venue: Committee Room 1, Civic Centre',
      'No. | Item |',
      'Apologies for Absence Minutes: Apologies for absence were received from Councillor Stacy Sails. |',
      'Budget Monitoring To consider the report. Minutes: The Committee received a report.',
      'RESOLVED that the Committee noted the report. |',
      'Bus Shelters Minutes: None. |',
    ].join('\n'),
  );
  expect(records(found).map((record) => [record.topic, record.text])).toEqual([['Budget Monitoring', 'the Committee noted the report.']]);
});

test('a page of one decision says at its end when it was made, and of motion and amendment only the carried one counts', () => {
  const found = extract(
    [
      'Decision details',
      'Ferries in the Sounds',
      'Decision Maker: Roads and Piers Scrutiny Committee',
      'Decisions:',
      'The Committee considered a report on the ferries and heard Mr Tam Rudd of the piers.',
      'Motion',
      'That the Committee -',
      '· Agrees that the grant be paid.',
      'Moved by Councillor Orla Finch, seconded by Councillor Ned Tarrant.',
      'Amendment',
      'That the Committee -',
      '1. Asks for the accounts of the ferries once a year.',
      'Moved by Councillor Sal Dunmore, seconded by Councillor Ivy Crook.',
      'Decision',
      'The Amendment was carried and the Committee resolved accordingly.',
      'Publication date: 30/11/2031',
      'Date of decision: 22/11/2031',
    ].join('\n\n'),
  );
  expect(records(found)).toMatchObject([
    { raisedOn: '2031-11-22', topic: 'Ferries in the Sounds', reference: '1.', text: 'Asks for the accounts of the ferries once a year.' },
  ]);
});

test('minutes that begin with what goes to the council', () => {
  const found = extract(
    [
      'Agenda and minutes',
      'Roads Scrutiny Panel - Tuesday 12 June 2007 7.30 pm',
      'PART I - RECOMMENDATIONS',
      'RECOMMENDATION II - Lead Members',
      'Minutes:',
      'Resolved to RECOMMEND:  (to Council)',
      'That (1) ten members be named;',
      '(2) the role be looked at again in May 2008.',
      'PART II - MINUTES',
      '31.',
      'Declarations of Interest',
      'Minutes:',
      'RESOLVED:  To note that there were no declarations of interests.',
      '32.',
      'Gritting',
      'Minutes:',
      'RESOLVED:  That the report be noted.',
    ].join('\n\n'),
  );
  expect(records(found).map(({ topic, reference, class: kind }) => [topic, reference, kind])).toEqual([
    ['Lead Members', '(1)', 'recommendation'],
    ['Lead Members', '(2)', 'recommendation'],
    ['Declarations of Interest', undefined, 'procedural'],
    ['Gritting', undefined, 'procedural'],
  ]);
  expect(records(found)[1]?.followUp?.text).toBe('May 2008');
});

test('the furniture of a page may be Welsh', () => {
  const found = extract(
    [
      'Agenda and draft minutes',
      'Rivers Scrutiny Committee / Pwyllgor Craffu Afonydd - Dydd Iau, 9fed Chwefror, 2023 10.00 am',
      'Rhif',
      'Eitem',
      '4.',
      'AFONYDD / RIVERS pdf eicon PDF 221 KB',
      'Dogfennau ychwanegol:',
      'Cofnodion:',
      '·  advised that the grant would end on 31 March 2023.',
      'Resolved:  subject to the above –',
      '(i)   to thank the wardens; and',
      '(ii)  that the banks be mended.',
      '5.',
      'ADBORTH / FEEDBACK',
      'Cofnodion:',
      'None.',
    ].join('\n\n'),
  );
  expect(records(found).map(({ topic, raisedOn, text }) => [topic, raisedOn, text])).toEqual([
    ['AFONYDD / RIVERS', '2023-02-09', 'to thank the wardens'],
    ['AFONYDD / RIVERS', '2023-02-09', 'the banks be mended.'],
  ]);
});

test('an item that lost its number is still one of the list, and a tracker that is noted as set out is no more than business', () => {
  const list = extract(
    'Minutes:\n\nResolved: that:\n\n(i)  the list of wells be noted;\n\n(ii)  that the Head of Wells write to each parish;\n\nthat the map be printed by the clerk.\n',
  );
  expect(records(list).map(({ reference, text }) => [reference, text])).toEqual([
    ['(i)', 'the list of wells be noted'],
    ['(ii)', 'the Head of Wells write to each parish'],
    [undefined, 'the map be printed by the clerk.'],
  ]);
  const noted = extract('Minutes:\n\nResolved: That the tracker and the responses be noted as set out in Appendix 1 to the report.\n');
  expect(records(noted).map((record) => record.class)).toEqual(['procedural']);
  const received = extract('Minutes:\n\nRESOLVED – That the Sub-Committee notes the report.\n');
  expect(records(received).map((record) => record.class)).toEqual(['procedural']);
});

test('resolutions that run on behind a label of the page are one each', () => {
  const found = extract(
    'Decision\n\nIs Key Decision?: No\n\nContent: (a)  That the map be noted;  (b)  That the Clerk print it; and  (c)  That it be sent out.\n',
  );
  expect(records(found).map(({ reference, text }) => [reference, text])).toEqual([
    ['(a)', 'the map be noted'],
    ['(b)', 'the Clerk print it'],
    ['(c)', 'it be sent out.'],
  ]);
});

test('a paper that names no committee or date says so, and still gives what was resolved', () => {
  const found = extract('Minutes:\nRESOLVED:\n1. That the letter be noted.\n2. That a timetable be made.\n');
  expect(found.diagnostics.map((one) => one.code)).toEqual(['meeting-unknown']);
  expect(meeting(found)).toBeUndefined();
  expect(records(found)).toHaveLength(2);
});

test.each([
  ['minutes', sample, 0.9],
  ['a page of one agenda item', 'Agenda item\n\nBus shelters\n\nRESOLVED: That the report be noted.\n\nSupporting documents:\n', 0.9],
  [
    'a page that lost its head and its lead-ins',
    'The Panel had before it a report of the Clerk (kept in the file of minutes).\n\nCouncillor Ash thought that ponds were low.\n\n(a)   the May meeting has a report on dredging.\n',
    0.5,
  ],
  [
    'a page of which only the decision is left',
    '1) That the map be endorsed for the county.\n2) That authority be delegated to the Clerk.\n',
    0.5,
  ],
  [
    'the page of a key decision',
    'Decision Maker: Cabinet\nIs Key decision?: Yes\n1) That the map be endorsed.\n2) That it be sent out.\n',
    0.7,
  ],
  [
    'one item whose resolutions lost their heading',
    'The Panel considered a report of the Head of Wells.\n\n\n\n\n(a) the map of wells be printed\n\n(b) the wells be cleaned',
    0.5,
  ],
  ['resolutions alone', 'RESOLVED: That the Charter be adopted.\nREASON FOR DECISION: To have one.\n', 0.6],
])('%s are recognised by what they hold', (_, text, least) => {
  expect(minutesImporter.identify(documentOf(text)).score).toBeGreaterThanOrEqual(least);
});

test.each([
  ['a letter', 'Dear Ines,\n\nAt the meeting on 5 May 2024 the Committee asked for a note.\n\nYours sincerely\n'],
  ['prose', 'The library opens at nine. Members of the public may borrow six books.\n'],
])('%s is not minutes', (_, text) => {
  expect(minutesImporter.identify(documentOf(text)).score).toBeLessThan(0.5);
});

test('"ACTIONS" in capitals is the head of a list, and no item', () => {
  const found = extract(
    'Agenda item\n\nPonds\n\nThe ponds were low.\n\nACTIONS\n\n1. Head of Water to clear the sluice.\n2. Clerk to ring the mill.\n',
  );
  expect(records(found).map(({ text, responsible }) => [text, responsible])).toEqual([
    ['Head of Water to clear the sluice.', ['Head of Water']],
    ['Clerk to ring the mill.', ['Clerk']],
  ]);
});

test('a list that only notes is the order of business, and a noting among asks is an answer', () => {
  const classes = (text: string) => records(extract(text)).map((record) => record.class);
  expect(classes('RESOLVED: That:\n\n1)   the update be received;\n\n2)   the audits be noted.\n')).toEqual(['procedural', 'procedural']);
  expect(classes('RESOLVED: That:\n\n1)   the update be received;\n\n2)   ponds be cleared.\n')).toEqual(['comment', 'recommendation']);
  expect(classes('It was requested that ponds be cleared.\n\nRESOLVED – That the report be noted.\n')).toEqual([
    'procedural',
    'recommendation',
  ]);
});

test.each([
  'For the Panel to approve the record of the meeting held on 1 March 2029.',
  'At its meeting on 5 May 2029 the Roads Committee agreed the plan.',
  'Minutes of the meeting held on 8 May 2029 pdf icon PDF 61 KB',
  'The Clerk told what was listed for the meeting of the Panel on 3 October 2029.',
])('%s: no date of this meeting', (line) => {
  const found = extract(`Agenda and minutes\n\n${line}\n\nThe ponds were low.\n\nRESOLVED: That ponds be cleared.\n`);
  expect(records(found).map((record) => record.raisedOn)).toEqual([undefined]);
});

test('whatever the lines, each that prints something has one role and nothing throws', () => {
  const line = fc.constantFrom(
    '',
    'RESOLVED:',
    'RESOLVED – that (A) it be noted; and',
    '(B) it be kept.',
    '1. That it be noted.',
    '12. Bus shelters',
    '12.1 The Panel heard a report.',
    'ACTION: Cllr Ash',
    'Present: Mr Ash',
    'Mrs Birch\tMr Cole',
    '- a bullet',
    'Agenda item',
    'Meeting: 22/07/2019 - Roads Committee (Item 16)',
    '09/08/2023 - Programme',
    'Decision:',
    'Minutes:',
    '78.',
    'it was',
    '| a | b |',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      const document = documentOf(lines.join('\n'));
      const { roles } = minutesImporter.extract(document, { paper: 'PAPER' });
      expect(roles.map((role) => role === undefined)).toEqual(document.lines.map((printed) => printed.trim() === ''));
    }),
  );
});

test('a page of proceedings is known by its label "Agreed:" alone', () => {
  const page = documentOf(
    '5. Dry Wells\n\nThe officials briefed the Committee.\n\nAgreed: that the Department would send the number of dry wells.\n\n6. Letters\n\nThe Committee looked at a letter.\n\nAgreed: to write to the Water Board.\n',
  );
  expect(minutesImporter.identify(page).score).toBeGreaterThanOrEqual(0.5);
  expect(records(minutesImporter.extract(page, { paper: 'PAPER' })).map(({ topic, text }) => [topic, text])).toEqual([
    ['Dry Wells', 'the Department would send the number of dry wells.'],
    ['Letters', 'to write to the Water Board.'],
  ]);
});
