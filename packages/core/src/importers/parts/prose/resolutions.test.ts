import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { passagesOf } from './passages.ts';
import { findResolutions } from './resolutions.ts';
import { splitRunOns } from './run-ons.ts';

const find = (text: string, decisions = false) =>
  findResolutions(splitRunOns(passagesOf(readText(text, { name: 'minutes.txt', sha256: '0'.repeat(64) }))), decisions).resolutions;
const texts = (text: string, decisions = false) =>
  find(text, decisions).map((found) => (found.reference === undefined ? found.text : `${found.reference} ${found.text}`));

test.each([
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
])('%s resolves nothing', (_, paper) => {
  expect(texts(paper)).toEqual([]);
});

test('a formal resolution leaves what was agreed in passing as talk', () => {
  expect(texts('It was agreed that the Adviser would write.\n\nRESOLVED: That the report be noted.\n')).toEqual(['the report be noted.']);
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
