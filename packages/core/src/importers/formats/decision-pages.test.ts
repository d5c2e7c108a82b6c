import { describe, expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import { builtinImporters } from '../builtin.ts';
import { identify } from '../identify.ts';

/** What the recogniser that claims a paper finds in it. */
function read(lines: readonly string[], gap = '\n\n') {
  const document = readText(lines.join(gap), { name: 'page.txt', sha256: '0'.repeat(64) });
  const found = identify(document, builtinImporters);
  if (found.outcome !== 'one') return { kind: found.outcome, records: [] };
  const { drafts } = found.importer.extract(document, { paper: 'paper' });
  return { kind: found.importer.name, records: drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record] : [])) };
}
const texts = ({ records }: ReturnType<typeof read>) =>
  records.map(({ reference, text }) => (reference === undefined ? text : `${reference} ${text}`));

test('a list that tells what was decided by its verbs is one of resolutions, and its verbs stay', () => {
  const page = read(
    [
      'Statement of Outstanding Matters',
      'The Committee noted the outstanding matters and further:',
      '(a)',
      'Agreed to discharge matter 4,',
      '(b)',
      'Instructed the Wend Committee Officer to',
      'write to the Head of Piers about matter 6,',
      '(c)',
      'Noted that the jetty will be looked at in May.',
    ],
    '\n',
  );
  expect(page.kind).toBe('minutes');
  expect(texts(page)).toEqual([
    '(a) Agreed to discharge matter 4',
    '(b) Instructed the Wend Committee Officer to write to the Head of Piers about matter 6',
    '(c) Noted that the jetty will be looked at in May.',
  ]);
  expect(page.records[1]?.responsible).toEqual(['Wend Committee Officer']);
});

test('the last of such a list is no title of the next item, and a field of the page no title of it', () => {
  const page = read([
    'Decision details',
    'Decision Maker: Audit Committee',
    'Decision status: For Determination',
    'A report on three audits was before the Committee.',
    '1. Noted the contents of the report,',
    '2. Agreed that the Head of Quays bring back a report in May 2031,',
    '3. Noted that a report regarding the',
  ]);
  expect(texts(page)).toEqual([
    '1. Noted the contents of the report',
    '2. Agreed that the Head of Quays bring back a report in May 2031',
    '3. Noted that a report regarding the',
  ]);
  expect(page.records.map((record) => record.topic)).toEqual([undefined, undefined, undefined]);
});

test('what is told under "Decisions:" is none where "Resolved" stands below it', () => {
  const page = read([
    'Decision details',
    'Slipway report',
    'Decisions:',
    'Councillor Rusk put forward what the working group had found.',
    'Resolved that –',
    '(1)',
    'the findings are taken into the plan;',
    '(2)',
    'the fee is set with the budget.',
  ]);
  expect(texts(page)).toEqual(['(1) the findings are taken into the plan', '(2) the fee is set with the budget.']);
});

test('a lone "Resolved" and who resolves on the line below it', () => {
  const page = read([
    'Issue - meetings',
    'OMBUDSMAN',
    'Meeting: 13/11/2031 - Council (Item 7)',
    '7 OMBUDSMAN PDF 12 KB',
    'Minutes:',
    'The Solicitor put the report before Members.',
    'Resolved',
    'THAT the Council:',
    'a) pay Mrs Elm the sum of £90;',
    'b) say that it is sorry.',
  ]);
  expect(texts(page)).toEqual(['a) pay Mrs Elm the sum of £90', 'b) say that it is sorry.']);
});

test('a decision in bullets under two labels, and no tracker of four columns', () => {
  const page = read(
    [
      'To consider the',
      'report',
      'Decision:',
      'DECISION:',
      'Note:',
      '·',
      'To list',
      'the wells',
      'in May.',
      '·',
      'To keep',
      'the form.',
    ].concat(['Minutes:', 'The report was submitted by the Head of Wells.', 'The', 'members gave thanks for', 'the report.']),
    '\n',
  );
  expect(page.kind).toBe('minutes');
  expect(texts(page)).toEqual(['To list the wells in May.', 'To keep the form.']);
});

test('a list printed twice, the second time broken off, is one list with both places', () => {
  const list = ['(i) to remove item 4 from the planner;', '(ii) to instruct the Head of Roads to date item 6; and'];
  const page = read([
    'Issue - meetings',
    'Planner',
    'Meeting: 08/05/2031 - Roads Committee (Item 4)',
    '4 Planner PDF 19 KB',
    'Decision:',
    ...list,
    '(iii) to otherwise note the planner.',
    'Minutes:',
    'The Committee resolved:-',
    ...list,
    '(iii) to otherw',
  ]);
  expect(texts(page)).toEqual([
    '(i) to remove item 4 from the planner',
    '(ii) to instruct the Head of Roads to date item 6',
    '(iii) to otherwise note the planner.',
  ]);
  expect(page.records.map((record) => record.sources?.length)).toEqual([2, 2, 2]);
  expect(page.records[1]?.responsible).toEqual(['Head of Roads']);
});

test('what the debate asks and the resolution asks again is one, with both places', () => {
  const page = read([
    'Issue - meetings',
    'Lifeboats',
    'Meeting: 02/04/2031 - Overview and Scrutiny (Item 9)',
    'The Committee therefore requested that a member of the Wend Lifeboat Society be invited to a meeting to say how its crews are paid.',
    '1) a member of the Wend Lifeboat Society be invited to tell a later meeting of its crews and its boats; and',
    '2) the report be noted.',
  ]);
  expect(texts(page)).toEqual([
    '1) a member of the Wend Lifeboat Society be invited to tell a later meeting of its crews and its boats',
    '2) the report be noted.',
  ]);
  expect(page.records[0]?.sources).toHaveLength(2);
});

test('a list that ends an item where its heading was lost, however its parts begin', () => {
  const talk = [
    'Buoys - Report of the Harbour Master',
    'The Panel considered a report of the Harbour Master on the buoys.',
    'Councillor Pell thought that the buoys were too dark.',
  ];
  const list = ['(a) the agenda in May includes a report on paint.', '(b) two buoys are lit through the winter'];
  expect(texts(read([...talk, `\n\n\n${list[0]}`, list[1] ?? '']))).toEqual([
    '(a) the agenda in May includes a report on paint.',
    '(b) two buoys are lit through the winter',
  ]);
  // One that tells of the past may be anything.
  expect(texts(read([...talk, '\n\n\n(a) the first buoy was laid in 1931.', '(b) the second came later.']))).toEqual([]);
});

test('concise minutes: what a guest undertakes to send, and what was agreed without "that"', () => {
  const page = read([
    'Concise Minutes - Tides Committee',
    'Meeting date: Monday, 8 September 2031',
    '<AI1>',
    '1 Apologies and declarations of interest',
    '1.1 Apologies were received from Sal Dunmore.',
    '</AI1>',
    '2 Evidence on tides',
    '2.1 The Harbour Minister agreed to provide the Committee with the following;',
    '- figures on the neap tides of 2030.',
    '3 Papers to note',
    '3.1 The paper was noted and it was agreed the clerk would forward it to the Rivers Committee.',
    '3.2 The Committee noted the letter.',
  ]);
  expect(page.kind).toBe('minutes');
  expect(texts(page)).toEqual(['figures on the neap tides of 2030.', '3.1 the clerk would forward it to the Rivers Committee.']);
  expect(page.records[0]).toMatchObject({ responsible: ['Harbour Minister'], raisedOn: '2031-09-08' });
});

test('a report that is only noted makes no list of what was asked for in the talk', () => {
  const page = read([
    'Agenda item',
    'Pilots',
    'Minutes:',
    '6.1 During the discussion, the Committee requested the following in writing:',
    '· The number of pilots; and',
    '· The cost of the launch.',
    '6.2 The Harbour Master also agreed to arrange a visit to the launch.',
    '6.3 Resolved:',
    'That the report and discussion be noted.',
  ]);
  expect(page.records.map(({ text, class: kind }) => [text, kind])).toEqual([
    ['The number of pilots', 'request'],
    ['The cost of the launch.', 'request'],
    ['the report and discussion be noted.', 'procedural'],
    ['The Harbour Master also agreed to arrange a visit to the launch.', expect.any(String)],
  ]);
  expect(page.records[3]?.responsible).toEqual(['Harbour Master']);
});

test('"That Cabinet:" above a list says who resolves, as "That the Cabinet:" does', () => {
  const page = read(['Decision details', 'RESOLVED: That Cabinet:', '(1) Noted the tide report.', '(2) Endorsed the map at Appendix A.']);
  expect(texts(page)).toEqual(['(1) Noted the tide report.', '(2) Endorsed the map at Appendix A.']);
});

test('paragraphs that bare capitals number, printed as decision and as minute', () => {
  const list = ['RESOLVED that:', 'A Subject to the budget, the slipway is railed.', 'B A review be made of the fee.'];
  const page = read(['Slipway', 'Decision:', ...list, 'Minutes:', 'The Panel received a report.', ...list]);
  expect(texts(page)).toEqual(['A Subject to the budget, the slipway is railed.', 'B A review be made of the fee.']);
  expect(texts(read(['Decision:', 'RESOLVED that:', 'A review be made of the fee.']))).toEqual(['A review be made of the fee.']);
});

test('what was put to a meeting and what it resolved in slightly other words are one, as resolved', () => {
  const page = read([
    '(a) That the reports of the Tide Group and of the Ferry Panel be approved.',
    '(b) That the members of both be thanked for their reports.',
    'The Cabinet considered two reports.',
    'Resolved –',
    '(a) That the reports of the Tide Group (neaps) and of the Ferry Panel (fares) be approved.',
    '(b) That the members of both be thanked for their reports.',
    'Supporting documents:',
  ]);
  expect(texts(page)).toEqual([
    '(a) the reports of the Tide Group (neaps) and of the Ferry Panel (fares) be approved.',
    '(b) the members of both be thanked for their reports.',
  ]);
});

test('a page of one decision on another site: its options are none of what was decided', () => {
  const page = read([
    'Answers to motions',
    'June 16, 2031 Leader of the Council (Cabinet member) Approved View on council website',
    'Decision',
    'a)',
    'The answers contained in appendix a are approved.',
    'Alternative options considered',
    '1.',
    'To give no answers would leave the motions open.',
    '2.',
    'To keep the list as it is would help nobody.',
    'Supporting Documents',
    'Decision date16 Jun 2031',
  ]);
  expect(page.records).toMatchObject([
    { reference: 'a)', text: 'The answers contained in appendix a are approved.', raisedOn: '2031-06-16' },
  ]);
});

describe('"The Committee:" below points of discussion', () => {
  const discussed = (...points: readonly string[]) =>
    read([
      'Agenda item',
      'Meals',
      'Minutes:',
      'The main points of the discussion may be summarised as follows:',
      'The Committee:',
      '· Was concerned that the kitchen is cold;',
      ...points,
    ]);

  test('makes a list of what was said', () => {
    expect(discussed('· Wished to know when it was built.').records).toEqual([]);
  });

  test('asks where a point does', () => {
    const page = discussed(
      '· Indicated that it would like to ask the Mayor to mend the stove;',
      '· Wish to know if the stove can be mended by May.',
    );
    expect(texts(page)).toEqual([
      'Indicated that it would like to ask the Mayor to mend the stove',
      'Wish to know if the stove can be mended by May.',
    ]);
  });
});

test('a motion of several councillors that is rejected, and one that is carried', () => {
  const motion = (vote: string) => [
    'It was moved by Councillor Finch,',
    'Seconded by Councillor Crook,',
    '“This Council resolves to:',
    'Fly the flag on each holiday”.',
    vote,
  ];
  const carried = read(['Agenda item', 'Flags', 'Minutes:', ...motion('The motion was put and carried.')]);
  expect(texts(carried)).toEqual(['Fly the flag on each holiday”.']);
  const lost = read([
    'Agenda item',
    'Flags',
    'Minutes:',
    ...motion('The motion was put and lost.'),
    'Resolved- That the motion be rejected.',
  ]);
  expect(texts(lost)).toEqual([]);
});

test('a page that runs its decision on behind "Content:"', () => {
  const page = read([
    'Decision',
    'Tide tables',
    'Decision Maker: Harbour Committee',
    'Is Key Decision?: No',
    'Date of Decision: September 4, 2031',
    'Content: (a)     That the tables be noted;   (b)     That the clerk be authorised to print them; and   (c)     That they are sold.',
  ]);
  expect(texts(page)).toEqual(['(a) the tables be noted', '(b) the clerk be authorised to print them', '(c) they are sold.']);
  expect(page.records[0]?.raisedOn).toBe('2031-09-04');
});

test('what was agreed and what was undertaken in one paragraph, and what the chair asked, are each found', () => {
  const page = read([
    'Agenda item',
    'Outstanding actions',
    'Minutes:',
    'It was, however, agreed that the table could do without one column. The Town Clerk undertook to make this change.',
    'The Chair requested that a letter be sent to the harbour.',
    'RECEIVED.',
  ]);
  expect(texts(page)).toEqual([
    'the table could do without one column.',
    'The Town Clerk undertook to make this change.',
    'a letter be sent to the harbour.',
  ]);
});

test('how the chair wants the meeting run is no ask', () => {
  expect(texts(read(['Agenda item', 'Welcome', 'Minutes:', 'The Chair requested that mobile phones be switched off.']))).toEqual([]);
});

test.each([
  [
    'where each decision is told by its verb, a bare noting is no more than that',
    [
      'Issue - decisions',
      'Ferries',
      '22/03/2031 - Ferries',
      'a) Noted the report on tides;',
      'b) Commented on fares and asked for a map.',
      'c) Agreed to lend the tug.',
    ],
    ['procedural', 'ask', 'ask'],
  ],
  [
    'where every number is "1.", each is the list of an item of its own',
    [
      'No declarations of interest were made.',
      '  1. That the tide report be noted.',
      '',
      '  1. That the update be received.',
      '',
      '  1. That the piers be asked to list their lamps.',
    ],
    ['procedural', 'procedural', 'ask'],
  ],
  [
    'among the answers to one item, to note is one',
    [
      'Decision details',
      'Decision Maker: Roads Committee',
      'Is Key decision?: No',
      '(1) That the tide report be noted;',
      '(2) That the piers be asked to list their lamps.',
    ],
    ['comment', 'ask'],
  ],
])('%s', (_, lines, classes) => {
  expect(read(lines, '\n').records.map(({ class: one }) => (one === 'recommendation' || one === 'request' ? 'ask' : one))).toEqual(classes);
});

test('the page of a meeting that has taken place has its minutes below each title', () => {
  const page = read([
    'Meeting Details',
    'Meeting Summary',
    'Audit and Scrutiny Committee',
    '4 Dec 2031 - 14:00 to 16:00',
    'Occurred',
    '1 Sederunt',
    '7',
    'A report by the Head of Quays asked for a new tariff. After talk it was agreed to seek a report on the tariff of the piers.',
    'Thereafter the Committee agreed to:',
    '  1. keep the tariff; and',
    '  2. seek a report on the tariff of the piers.',
  ]);
  expect(page.kind).toBe('minutes');
  expect(texts(page)).toEqual(['1. keep the tariff', '2. seek a report on the tariff of the piers.']);
  expect(page.records.map((record) => record.raisedOn)).toEqual(['2031-12-04', '2031-12-04']);
});

test('the verbs of a list of decisions stay though one item has none, and an update given at the meeting is none', () => {
  const page = read([
    'Issue - decisions',
    'Ferries',
    '26/07/2031 - Ferries',
    'Decision of the Cabinet Member for Piers:',
    'i.  Agreed to offer a briefing to the Panel.',
    'ii.  Gave a spoken update on the fares taken at the June meeting of the Society.',
    'iii.  Agreed to mend the pump.',
    'iv.  If the Panel wants a map, the Head of Piers will draw one.',
  ]);
  expect(texts({ ...page, records: page.records.filter((record) => record.class !== 'procedural') })).toEqual([
    'i. Agreed to offer a briefing to the Panel.',
    'iii. Agreed to mend the pump.',
    'iv. If the Panel wants a map, the Head of Piers will draw one.',
  ]);
});
