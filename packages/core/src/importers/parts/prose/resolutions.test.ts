import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { passagesOf } from './passages.ts';
import { findResolutions } from './resolutions.ts';
import { splitRunOns } from './run-ons.ts';

const find = (text: string, decisions = false) =>
  findResolutions(splitRunOns(passagesOf(readText(text, { name: 'minutes.txt', sha256: '0'.repeat(64) }))), decisions).resolutions;
const texts = (text: string, decisions = false) =>
  find(text, decisions).map((found) => (found.reference === undefined ? found.text : `${found.reference} ${found.text}`));

test('what is listed as "Action 3 – Wells" below a colon names nobody', () => {
  const list = '1) To close the following actions:\n\nAction 3 - Wells of Otterby\n\nAction 7 - Pumps\n\n2) To note the rest.\n';
  expect(find(list).map(({ text, owners }) => [text, owners])).toEqual([
    ['To close the following actions:\nAction 3 - Wells of Otterby\nAction 7 - Pumps', []],
    ['To note the rest.', []],
  ]);
});

test('the sentence that an owner in brackets ends is the action, whether it was agreed or suggested', () => {
  const bullets =
    '  • Wells run dry. It was agreed that Anna would look up the map. (Action: Anna Frost)\n  • It was suggested that a date be found (Action: Tom Hill)\n';
  expect(find(bullets).map(({ text, owners }) => [text, owners])).toEqual([
    ['It was agreed that Anna would look up the map.', ['Anna Frost']],
    ['It was suggested that a date be found', ['Tom Hill']],
  ]);
});

test.each([
  [
    'a vote inside the lead-in',
    'It was put to the vote. On a show of hands it was RESOLVED by 8 votes to 2 that the Chair write.\n',
    ['the Chair write.'],
  ],
  ['to whom it goes on the line of the lead-in', 'RECOMMENDED TO CABINET\n\nThat the fee be kept.\n', ['the fee be kept.']],
  [
    'a label above the committee and its list',
    'Decision – That the Panel:\n\n(i)   notes the report;\n\n(ii)   asks officers for a map.\n',
    ['(i) notes the report', '(ii) asks officers for a map.'],
  ],
  ['whose decision it is', 'Decision of the Committee: That the pump be mended.\n', ['the pump be mended.']],
  [
    'a recommendation under its label where nothing else is resolved',
    'RECOMMENDATION: That Cabinet keeps the fee.\n',
    ['Cabinet keeps the fee.'],
  ],
  [
    'what was recommended to a meeting that resolved is not what it resolved',
    'Recommendation: That the fee be kept.\n\nRESOLVED: That the fee be cut.\n',
    ['the fee be cut.'],
  ],
  [
    'capitals without the body',
    'NOTED the report and INSTRUCTED officers to draw a map.\n',
    ['NOTED the report and INSTRUCTED officers to draw a map.'],
  ],
  [
    'figures without a mark number the items',
    'Resolved –\n\n1 That the report be noted.\n2 That officers draw a map.\n',
    ['1 the report be noted.', '2 officers draw a map.'],
  ],
  [
    'the body alone above its list, without a colon',
    'RESOLVED: The Panel\n\n1. noted the report;\n\n2. requested a map by June.\n',
    ['1. noted the report', '2. requested a map by June.'],
  ],
  [
    'comments and recommendations in one list',
    'The Committee made the following comments and recommendations:\n\n•   The wells are deep.\n\n•   Cabinet should draw a map.\n',
    ['The wells are deep.', 'Cabinet should draw a map.'],
  ],
  [
    'what talk asks for in bullets',
    'The Panel asked for further information to be provided on:\n\n•   pumps\n\n•   wells\n',
    ['The Panel asked for further information to be provided on:\n• pumps\n• wells'],
  ],
  [
    'members who agreed, in capitals or as one',
    'Members Agreed that the clerk would write.\n\nIt was unanimously agreed that the pump be mended.\n',
    ['the clerk would write.', 'the pump be mended.'],
  ],
  [
    'who moved it before what was agreed',
    'Proposed by Cllr Frost, seconded by Cllr Ash, and agreed that the pump be mended.\n',
    ['the pump be mended.'],
  ],
  [
    'all in favour of what was moved',
    'It was proposed by Cllr Frost and seconded by Cllr Ash that the pump be mended. All in favour.\n',
    ['the pump be mended.'],
  ],
  [
    'what a report recommends to the meeting is put to it',
    'The report recommended that the Committee:\n\n1.   note the map\n\n2.   agree the fee\n',
    [],
  ],
  ['how far a recommendation is, is none', 'Recommendation 1\n\nThe Trust had taken on two smiths and was done.\n', []],
  [
    'the label "Agreed:" resolves, though its sentence says again that it was agreed',
    'A letter was read.\n\nAgreed: The Committee agreed to write to the Water Board.\n',
    ['The Committee agreed to write to the Water Board.'],
  ],
  [
    'members who resolved, in small letters',
    'Members Resolved that:\n\na)   The pump be mended;\n\nb)   Officers draw a map.\n',
    ['a) The pump be mended', 'b) Officers draw a map.'],
  ],
  [
    'what is approved stands below',
    'The Council RESOLVED to approve that:-\n\n1)   The five wells to stay open.\n\n2)   The clerk to print a map of them.\n',
    ['1) The five wells to stay open.', '2) The clerk to print a map of them.'],
  ],
  [
    'items below a lettered paragraph that ends in a colon are its own',
    'RESOLVED that the Committee:\n\nA Noted the map.\n\nB Asked the Head of Wells for the changes below:\n\ni) To dig a new well;\n\nii) To close the old one.\n',
    ['A Noted the map.', 'B Asked the Head of Wells for the changes below:\ni) To dig a new well\nii) To close the old one.'],
  ],
  [
    'a number alone above what it recommends',
    'The Panel settled the words below:\n\nRecommendation 3:\n\nCabinet to ask the Water Board about dry wells.\n',
    ['Recommendation 3 Cabinet to ask the Water Board about dry wells.'],
  ],
  [
    'what introduces a list is not asked besides',
    'The Board went through the plan and asked that the items below be added:\n\n·   A paper on wells.\n\n·   A paper on pumps.\n',
    ['A paper on wells.', 'A paper on pumps.'],
  ],
  [
    'what is referred to another body stands between the items of the list',
    'RESOLVED:\n\ni.   That the report be noted.\n\nii.   That the following comments be referred to Cabinet:\n\n•   A fund should be set up.\n\niii.   That an update be given.\n',
    [
      'i. the report be noted.',
      'ii. the following comments be referred to Cabinet:\n• A fund should be set up.',
      'iii. an update be given.',
    ],
  ],
  [
    'what an item introduces stands for itself, up to where the outer list goes on',
    'Resolved: -\n\n1)   That the report be noted and the following recommendations be sent to Cabinet: -\n\na)   That the slipway be railed.\n\nb)   That fees be held.\n\n2)   That a map be drawn.\n',
    ['a) the slipway be railed.', 'b) fees be held.', '2) a map be drawn.'],
  ],
  [
    'names below an item that announces them do not end the list',
    '(a)   the programme be kept;\n\n(b)   the following members be appointed to the groups –\n\n     Ferries – Councillor Ash\n\n     Roads – Councillor Birch\n\n     Ponds – Councillor Cole, and\n\n(c)   the Clerk email all members.\n',
    [
      '(a) the programme be kept',
      '(b) the following members be appointed to the groups – Ferries – Councillor Ash\nRoads – Councillor Birch\nPonds – Councillor Cole',
      '(c) the Clerk email all members.',
    ],
  ],
  [
    'items that go on with a sentence that is lost',
    'The Panel had a report.\n\n(a)   Standing items are:\n\n(i)   fees;\n\n(ii)   berths.\n\n(b)   the May meeting has a report on dredging.\n\n(c)   the Harbour Master sends the Panel all notices.\n',
    [
      '(a) Standing items are:\n(i) fees\n(ii) berths.',
      '(b) the May meeting has a report on dredging.',
      '(c) the Harbour Master sends the Panel all notices.',
    ],
  ],
  [
    'reasons below each resolution',
    'RESOLVED: (i)   That the ferry timetable be noted.\n\nREASON: So that it is known.\n\n(ii)   That the Harbour Master answer for the piers.\n\nReason:\n\nTo make one officer answer for them.\n\n(iii)   That a map be drawn.\n\nREASON: To show them.\n',
    ['(i) the ferry timetable be noted.', '(ii) the Harbour Master answer for the piers.', '(iii) a map be drawn.'],
  ],
  [
    'what the Cabinet is recommended, under one letter, beside what the panel does itself',
    '(i)   that the Cabinet be recommended:\n\n(a)   that the slipway be railed;\n\n(b)   to consider a second ferry; and\n\n(ii)   that the Panel watch the fares.\n',
    ['(a) the slipway be railed', '(b) to consider a second ferry', '(ii) the Panel watch the fares.'],
  ],
  [
    'what a panel recommends to a named body, under one number, beside what it does itself',
    'RESOLVED:\n\n1.   That the Panel recommends to Full Council that:\n\na)   the slipway be railed;\n\nb)   a ferry be bought; and\n\n2.   That it be recommended to the Roads Board that:\n\na)   the lane be mended;\n\nb)   a lamp be hung; and\n\n3.   That the fee be kept.\n',
    ['a) the slipway be railed', 'b) a ferry be bought', 'a) the lane be mended', 'b) a lamp be hung', '3. the fee be kept.'],
  ],
  [
    'paragraph numbers that run on from the lead-in',
    'RESOLVED that: 1.1) the answers in Appendix A are AGREED. 1.2 That 2.5 per cent more be spent on piers.\n',
    ['1.1 the answers in Appendix A are AGREED.', '1.2 2.5 per cent more be spent on piers.'],
  ],
  [
    'the committee alone between the lead-in and its list',
    'RESOLVED:\n\nThat the Committee –\n\n(1) notes the report;\n\n(2) asks the Head of Roads for a map.\n',
    ['(1) notes the report', '(2) asks the Head of Roads for a map.'],
  ],
  [
    'views that are referred are each one',
    'Resolved: that the Committee would send its views to Cabinet, as follows:\n\n·   The Committee asks that ponds be cleared.\n\n·   The Committee fears for the mill.\n',
    ['The Committee asks that ponds be cleared.', 'The Committee fears for the mill.'],
  ],
  [
    'a decision in the present tense',
    'The Roads Committee recommends that the map be drawn.\n',
    ['The Roads Committee recommends that the map be drawn.'],
  ],
  [
    'a sub-committee in capitals',
    'The Sub-Committee NOTED the report and REQUESTED that a map be drawn.\n',
    ['The Sub-Committee NOTED the report and REQUESTED that a map be drawn.'],
  ],
  [
    'parts that run on from the lead-in without a mark',
    'Resolved (1) That the fee be kept. (2) That a map be drawn.\n',
    ['(1) the fee be kept.', '(2) a map be drawn.'],
  ],
  ['an owner in brackets behind it', 'AGREED: That a map be drawn (Action: Head of Roads)\n', ['a map be drawn']],
  [
    'what is concluded to be recommended',
    'The Panel concluded that the following recommendations should be made to the Cabinet Member:\n\n1. Bays should be widened.\n2. Fees should be held.\n',
    ['1. Bays should be widened.', '2. Fees should be held.'],
  ],
  ['what is asked once talk is done', 'Following discussion, the Panel requested that a map be drawn.\n', ['a map be drawn.']],
  ['what is asked and agreed in one breath', 'Cllr Ash requested that a map be drawn and this was agreed.\n', ['a map be drawn']],
  [
    'Welsh alone',
    'PENDERFYNWYD:\n\n(a)   nodi’r adroddiad; a\n\n(b)   gofyn am restr o’r llithrfeydd.\n',
    ['(a) nodi’r adroddiad', '(b) gofyn am restr o’r llithrfeydd.'],
  ],
  [
    'what is asked, agreed and undertaken in the talk of an item that only notes',
    'Members talked of tides and requested that a table be printed. With regard to the pond it was agreed that it be cleared. The Chairman asked that Members receive the map by May. (12)\n\nThe Clerk undertook to ring the mill.\n\n·   agreed to invite the Trust in June\n\nRESOLVED – That the report be noted.\n',
    [
      'the report be noted.',
      'a table be printed.',
      'it be cleared.',
      '(12) Members receive the map by May.',
      'The Clerk undertook to ring the mill.',
      'agreed to invite the Trust in June',
    ],
  ],
  [
    'lists under sentences that say what each is about, their numbers beginning again',
    'RESOLVED:\n\non consideration of the briefing “Slipways” the Panel recommended that:\n\n(i)   The slipway is railed.\n\n(ii)   The fee is kept.\n\nIn relation to parking:\n\n(i)   The first hour is free.\n',
    ['(i) The slipway is railed.', '(ii) The fee is kept.', '(i) The first hour is free.'],
  ],
  [
    'what the debate noted or heard is none of it',
    'The Panel noted the following:\n\n•   The fleet had grown by a tenth.\n•   A review recommended that crews share a radio.\n\nRESOLVED that:\n\n1)   A note on radios is brought in May.\n',
    ['1) A note on radios is brought in May.'],
  ],
  [
    'numbers above their items, below a lead-in without a stop',
    'The Panel agreed –\n\n1.\n\nto note the report;\n\n2.\n\nthat the Harbour Master gives a written answer.\n',
    ['1. to note the report', '2. the Harbour Master gives a written answer.'],
  ],
  [
    'a sentence that introduces the rest of a list is no part of what stands above it',
    'RESOLVED that:\n\na)   The fee be kept.\n\nIn addition Members asked to be supplied with:\n\nb)   the number of berths.\n',
    ['a) The fee be kept.', 'b) the number of berths.'],
  ],
  [
    'a list below the lead-in',
    'Resolved that the Committee:\n\n1. Welcomes the plan.\n2. Asks for a note.\n',
    ['1. Welcomes the plan.', '2. Asks for a note.'],
  ],
  [
    'parts that run on',
    'RESOLVED – that (A) the report be received; and\n\n(B)   the plan be kept.\n',
    ['(A) the report be received', '(B) the plan be kept.'],
  ],
  [
    'letter-spaced, the lead-in lost',
    '(1)       T H A T the estimate be noted.\n\n(2)       T H A T a report be brought.\n',
    ['(1) the estimate be noted.', '(2) a report be brought.'],
  ],
  [
    'bullets belong to the number above',
    'RESOLVED:\n1. That the criteria be:\n· Fewer lorries\n· Safer crossings\n2. That a timetable be made.\n',
    ['1. the criteria be:\n• Fewer lorries\n• Safer crossings', '2. a timetable be made.'],
  ],
  ['a paragraph of its own below', 'RESOLVED\nThat approval be given to the draft.\n', ['approval be given to the draft.']],
  [
    'one sentence in a numbered paragraph',
    '16.2 Resolved – that the Committee suggests a survey.\n',
    ['16.2 the Committee suggests a survey.'],
  ],
  [
    'a page cut inside an item',
    'RESOLVED – That the Committee:\n\n(a) Recommends that posts are filled before the end of the\n\nfinancial year; and\n(b) Asks for a note.\n',
    ['(a) Recommends that posts are filled before the end of the financial year', '(b) Asks for a note.'],
  ],
  [
    'after the debate that it closes',
    'The Panel heard the report. After further discussion it was RESOLVED that the Head of Roads attend.\n',
    ['the Head of Roads attend.'],
  ],
  [
    'to recommend to another body',
    'Resolved to RECOMMEND:  (to Council)\n\nThat the terms of reference be approved.\n',
    ['the terms of reference be approved.'],
  ],
  [
    'an action with its owner below',
    'The Chair agreed to ask the trust for its survey.\n\nACTION: Councillor Rowan\n',
    ['The Chair agreed to ask the trust for its survey.'],
  ],
  [
    'agreed in the talk of an item that resolves nothing',
    'Several were outstanding – it was agreed that the Adviser would contact officers.\n',
    ['the Adviser would contact officers.'],
  ],
  [
    'noted, and nothing else',
    'The Chair presented the report.\n\nThe panel noted their quarterly report.\n',
    ['The panel noted their quarterly report.'],
  ],
  [
    'decision and minutes, the same text twice',
    'Decision:\n\nRESOLVED: That the plan be kept.\n\nMinutes:\n\nThe plan was presented.\n\nRESOLVED: That the plan be kept.\n',
    ['the plan be kept.'],
  ],
  [
    'the mood of resolving, the lead-in lost',
    'The report was heard.\n\n(a)       the work programme be approved;\n\n(b)       two members be appointed to the group.\n',
    ['(a) the work programme be approved', '(b) two members be appointed to the group.'],
  ],
  [
    'a body that asks, without "RESOLVED"',
    'The Panel requested that:\n\n· the Head of Roads sends the figures;\n\n· bus users be asked first.\n\nMembers agreed to:\n\n· visit two depots.\n',
    ['the Head of Roads sends the figures', 'bus users be asked first.', 'visit two depots.'],
  ],
  [
    'recommended in a sentence of its own',
    'The Board heard the bus users. The Board recommended to Cabinet that no route be cut before June. The Director left.\n',
    ['no route be cut before June.'],
  ],
  [
    'words between the lead-in and its list',
    'Penderfynwyd / Resolved:- that subject to the above –\n\n(a)   the programme be approved, and\n\n(b)   Councillor Nia Vaughan be appointed to the group.\n',
    ['(a) the programme be approved', '(b) Councillor Nia Vaughan be appointed to the group.'],
  ],
  [
    'a verb in capitals for each decision',
    'DECISION\n\n(a)  AGREED that the kerbs be dropped.\n\n(b)  NOTED that grit was short.\n\n(c)  REQUESTED that the Roads Manager report in May.\n',
    ['(a) the kerbs be dropped.', '(b) grit was short.', '(c) the Roads Manager report in May.'],
  ],
  [
    'sent on to another body in capitals',
    'DECISION\n\nAGREED to RECOMMEND to the Roads Committee that the limit be lowered.\n',
    ['the limit be lowered.'],
  ],
  [
    'capital letters without a point',
    'RESOLVED that the Committee: A Recommended to Cabinet that half plots be let. B Asked for a note on water.\n',
    ['A Recommended to Cabinet that half plots be let.', 'B Asked for a note on water.'],
  ],
  [
    'a list that begins in the paragraph of "That"',
    'Resolved to RECOMMEND:  (to Council)\n\nThat (1) ten members be named;\n\n(2) no allowance be paid; and\n\n(3) the role be reviewed.\n',
    ['(1) ten members be named', '(2) no allowance be paid', '(3) the role be reviewed.'],
  ],
  [
    'an action below its number',
    'Action Point 1\nThat the Trust send Members its letter.\n\nThe Clerk was thanked.\n\nAction Point 2\nThe Clerk to print the map.\n',
    ['Action Point 1 That the Trust send Members its letter.'.replace('That ', ''), 'Action Point 2 The Clerk to print the map.'],
  ],
  [
    'the body itself and its list',
    'The Committee:-\n\n(i) noted the report; and\n\n(ii) requested that officers send the figures.\n',
    ['(i) noted the report', '(ii) requested that officers send the figures.'],
  ],
  [
    'who moved it is none of it',
    'RESOLVED: on the proposal of Councillor Ash, seconded by Councillor Birch, that the grants be paid.\n',
    ['the grants be paid.'],
  ],
  [
    'actions under a heading, a paragraph each',
    'The Panel thanked the officers.\n\nActions:\n\nNumbers of places by district to be sent out – Head of Housing\n\nVisit to be arranged – Clerk\n',
    ['Numbers of places by district to be sent out', 'Visit to be arranged'],
  ],
  [
    'agreed actions in a list',
    'Agreed actions\n- Jo Cole to send the list of blocks\n- Sam Dean to arrange a visit\n',
    ['Jo Cole to send the list of blocks', 'Sam Dean to arrange a visit'],
  ],
  [
    'of a paragraph of talk, the sentence that undertakes',
    'Councillor Dean asked about the roof. The Manager undertook to send out the survey.\n\nACTION: Leisure Manager\n',
    ['The Manager undertook to send out the survey.'],
  ],
  [
    'resolved in small letters, in the sentence that ends the debate',
    'Members spoke of the cost. Following discussion, it was resolved that the pier be mended.\n',
    ['the pier be mended.'],
  ],
  [
    'agreed beside a formal resolution, in the mood of one',
    'A Member asked about staff. It was agreed that the figures be sent to Members.\n\nRESOLVED: That the plan be kept.\n',
    ['the plan be kept.', 'the figures be sent to Members.'],
  ],
  [
    'recommendations with numbers of their own',
    'Recommendations to Cabinet:\n\nR1: Plant more trees.\n\nR2: Publish progress twice a year.\n',
    ['R1 Plant more trees.', 'R2 Publish progress twice a year.'],
  ],
  [
    'actions in a list, each with its owner',
    'ACTION(S):\n\n1.  The figures to be sent out. (Action: Air Quality Manager)\n\n2.  A visit to be arranged. (Action: Clerk)\n',
    ['1. The figures to be sent out.', '2. A visit to be arranged.'],
  ],
])('%s', (_, paper, expected) => {
  expect(texts(paper)).toEqual(expected);
});

test.each([
  [
    'debate',
    'The Committee asked for the current figures. The Director said there was some variation.\n- Members were urged to visit their schools.\n- The Cabinet Member agreed that care was hard to find.\n',
  ],
  ['a list of facts', 'The Committee noted these updates:\n· List A held the nine open repairs.\n(a) List B would be looked at later\n'],
  [
    'announcements',
    '(1) The Chair advised that the meeting would be recorded;\n\n(2) Members were reminded that interests should be declared.\n',
  ],
  ['what was resolved elsewhere', 'The Chair said that in July it had RESOLVED: That two items be taken at a meeting.\n'],
  ['what another body did', 'RESOLVED that Cabinet accepted the recommendations to: i) Let the plots; and ii) Print the rents.\n'],
  ['a view that is shared', 'The home was to close. It was agreed that this was regrettable.\n'],
  [
    'a list of what was said',
    'Members spoke of the pond:\n\n(a)   the ducks;\n\n(b)   the smell.\n\n(a)   the ferry was late;\n\n(b)   the fares had risen.\n',
  ],
  ['a member who wants his vote written down', 'Councillor Ash requested that his vote against be recorded.\n'],
  ['a verb alone', 'DECISION\n\nNOTED.\n'],
  [
    'advice of others',
    'It was recommended by the Agency in 2016 that screens be cleared. It had been agreed with the builders that ponds be public.\n',
  ],
])('%s resolves nothing', (_, paper) => {
  expect(texts(paper)).toEqual([]);
});

test('a formal resolution leaves what was agreed in passing as talk', () => {
  expect(texts('It was agreed that the Adviser would write.\n\nRESOLVED: That a survey be made.\n')).toEqual(['a survey be made.']);
});

test('announcements on a page of decisions are no decisions', () => {
  expect(texts('(1) The Chairman welcomed those present;\n\n(2) to ask that the Head of Roads send a note.\n', true)).toEqual([
    '(2) to ask that the Head of Roads send a note.',
  ]);
});

test('places cover the lead-in apart, the text, and the bullets below', () => {
  const { resolutions, leadIns } = findResolutions(
    passagesOf(readText('RESOLVED:\n1. That the criteria be:\n· Fewer lorries\n', { name: 'm.txt', sha256: '0'.repeat(64) })),
  );
  expect(leadIns.map((place) => place.lines)).toEqual([[1, 1]]);
  expect(resolutions[0]?.place.lines).toEqual([2, 2]);
  expect(resolutions[0]?.further.map((place) => place.lines)).toEqual([[3, 3]]);
});

test('an action note names its owner, and the text is the paragraph before', () => {
  expect(find('The Chair agreed to ask the trust for its survey.\n\nACTION: Councillor Rowan\n')[0]?.owners).toEqual(['Councillor Rowan']);
});

test('names between the items of a list, or beside them, are theirs', () => {
  const between = find(
    'RESOLVED:\n\n1.  That the pump be mended.\n\nACTION: Head of Water\n\n2.  That the well be shut.\n\nACTION: Clerk\n',
  );
  expect(between.map(({ reference, owners }) => [reference, ...owners])).toEqual([
    ['1.', 'Head of Water'],
    ['2.', 'Clerk'],
  ]);
  const margin = [
    `${' '.repeat(60)}ACTION`,
    '',
    `${'Resolved – That the pump be mended.'.padEnd(60)}HW`,
    '',
    `${'The Clerk would ring the mill.'.padEnd(60)}CK`,
  ];
  expect(find(margin.join('\n')).map(({ text, owners }) => [text, ...owners])).toEqual([
    ['the pump be mended.', 'HW'],
    ['The Clerk would ring the mill.', 'CK'],
  ]);
});

test('labels before every item of a list are what each is about; a post is who acts', () => {
  const about = (...items: readonly string[]) =>
    find(`The papers were noted. In particular, the Panel agreed:\n\n${items.map((item) => `•   ${item}`).join('\n\n')}\n`).map(
      ({ topic, text }) => [topic, text],
    );
  expect(
    about('Harbour Report of 2031: The Chair to write to the Trust.', 'Ferry fares: The Chair will send the list to the Mayor.'),
  ).toEqual([
    ['Harbour Report of 2031', 'The Chair to write to the Trust.'],
    ['Ferry fares', 'The Chair will send the list to the Mayor.'],
  ]);
  const owners = ['Head of Roads: A map is to be drawn.', 'Harbour Master: The list is to be sent.'];
  expect(about(...owners)).toEqual(owners.map((text) => [undefined, text]));
  const one = ['Ferry fares: The Chair to write to the Trust.', 'A map is to be drawn.'];
  expect(about(...one)).toEqual(one.map((text) => [undefined, text]));
});

test('what was agreed beside a name in the margin is the action, without the words that it was agreed', () => {
  const row = '4.2 / The map is old. It was agreed that it should be printed anew. / Ada Frost\n';
  expect(find(row).map(({ text, owners }) => [text, owners])).toEqual([['it should be printed anew.', ['Ada Frost']]]);
});
