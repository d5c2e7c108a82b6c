import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import { builtinImporters } from '../builtin.ts';
import { extractPaper } from '../extract.ts';

const read = (...lines: readonly string[]) => {
  const paper = extractPaper(readText(lines.join('\n'), { name: 'paper.txt', sha256: '0'.repeat(64) }), builtinImporters);
  if (!paper.ok) return { kind: 'none', records: [] };
  return {
    kind: paper.value.recognisedAs,
    records: paper.value.extraction.drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record] : [])),
  };
};
const texts = (...lines: readonly string[]) =>
  read(...lines).records.map(({ reference, text }) => (reference === undefined ? text : `${reference} ${text}`));
const page = ['Agenda item', 'Piers', 'Minutes:'];

test('a page without its head that only agrees something is minutes', () => {
  const asked = 'Members were sorry that no reply had come and agreed that the Chair should write again. (Action No. 12)';
  expect(read('Piers', 'Minutes:', asked).kind).toBe('minutes');
  expect(texts('Piers', 'Minutes:', asked)).toEqual(['Action No. 12 the Chair should write again.']);
  expect(read('Annual report of the Panel', 'Members agreed that a map be made.', 'Councillor Ash said it was good.').kind).toBe('none');
});

test('what is agreed without "that", shortly, or behind an acceptance', () => {
  expect(texts(...page, 'It was agreed an update on the rails would come in May.')).toEqual(['an update on the rails would come in May.']);
  expect(texts(...page, 'Agreed that a visit be made.')).toEqual(['a visit be made.']);
  expect(texts(...page, 'The Panel agreed to accept the plan and asked that a map be sent.')).toEqual(['a map be sent.']);
  const thanks = 'The Panel thanked the Trust and asked for a further report in May.';
  expect(texts(...page, thanks)).toEqual([thanks]);
});

test('what one member asks counts where it is to be handed over', () => {
  expect(texts(...page, 'A Member asked why it was shut and requested that a note be sent.')).toEqual(['a note be sent.']);
  expect(texts(...page, 'The Chair welcomed everyone and asked that people say who they are.')).toEqual([]);
  expect(texts(...page, 'Councillor Ash requested that it be noted that she had a boat.')).toEqual([]);
});

test('names without a title, outside bodies and pronouns undertake', () => {
  const said = ['Tilly Marsh agreed to chase the schools.', 'The Harbour Trust agreed to send its plan.', 'She undertook to report back.'];
  expect(texts(...page, said.join(' '))).toEqual(said);
});

test('numbers of paragraphs are not those of resolutions', () => {
  expect(
    texts(
      'Agenda item',
      'Tides',
      '(1) Members received a report from the Tides Trust.',
      '(2) The Clerk asked that the fee be changed.',
      '(3) RESOLVED that that the report be noted and the Trust be invited.',
    ),
  ).toEqual(['(3) the report be noted and the Trust be invited.']);
});

test('a council is RECOMMENDED inside the sentence', () => {
  const asked = 'That the Council be RECOMMENDED to adopt the plan.';
  expect(texts('Agenda item', 'O&S 4 Piers', asked)).toEqual([asked]);
});

test('clauses with "that" below a part of another kind are parts of their own', () => {
  expect(
    texts('RESOLVED –', 'a) That a report go to Cabinet as follows:', '1. That the rail be mended.', '2. That the pier be shut.'),
  ).toEqual(['a) a report go to Cabinet as follows:', '1. the rail be mended.', '2. the pier be shut.']);
});

test('a resolution quoted above "Decision:" stays where it was minuted', () => {
  const lines = ['Members considered the report.', 'RESOLVED that:', '1. the pier be shut.', '2. the rail be mended.'];
  expect(texts('5. Piers PDF 9 KB', ...lines, 'Decision:', 'RESOLVED to make a map.')).toEqual([
    '1. the pier be shut.',
    '2. the rail be mended.',
    'to make a map.',
  ]);
});

test('a vote behind the mark, "ORDERED", and a call-in that is settled', () => {
  expect(texts('Resolved: (unanimously)', 'That', '1. the pier be shut; and', '2. the rail be mended.')).toEqual([
    '1. the pier be shut',
    '2. the rail be mended.',
  ]);
  expect(texts('Minutes:', 'ORDERED that the Head of Piers provide a map.')).toEqual(['the Head of Piers provide a map.']);
  const settled = read(
    'RESOLVED: The decision on fares be released for implementation.',
    'The Panel wishes to make the following comments:',
    '(1) That a map should be printed.',
  ).records;
  expect(settled.map((record) => record.class)).toEqual(['procedural', expect.not.stringMatching('procedural')]);
});

test('a motion in quotation marks, and one that speaks of no council', () => {
  expect(
    texts(
      ...page,
      'Councillor Ash moved the following motion, seconded by Councillor Birch:',
      '"This Council notes that piers are shut.',
      'This Council resolves to:',
      '1. Ask the Head of Piers for a plan.',
      '2. Write to the Minister."',
      'On being put to the vote the motion was carried.',
    ),
  ).toEqual(['1. Ask the Head of Piers for a plan.', '2. Write to the Minister."']);
  expect(
    texts('Motion submitted by Councillor Ash', 'That the piers be railed.', 'The motion was put to the vote and was carried.'),
  ).toEqual(['the piers be railed.']);
  expect(texts('Resolved by the Executive:', 'That the piers be railed.')).toEqual(['the piers be railed.']);
});

test('published decisions, and a sheet of decisions that prints no "RESOLVED"', () => {
  const list = read(
    'Decisions published',
    '03/02/2031 - Ferry fares ref: 51 Recommendations Approved',
    'Decision Maker: Scrutiny Committee',
    'Decision:',
    'The Committee looked at the fares.',
    'It was agreed to recommend to Cabinet that:',
    '(1) the fares be kept.',
    '(2) the piers be painted.',
  );
  expect(list.kind).toBe('minutes');
  expect(list.records.map(({ text, raisedOn }) => [text, raisedOn])).toEqual([
    ['the fares be kept.', '2031-02-03'],
    ['the piers be painted.', '2031-02-03'],
  ]);
  expect(
    texts('Summary of decisions taken at the meeting of the Piers Panel held on 3 May 2031', '', 'Rails', 'That the rail be mended.'),
  ).toEqual(['the rail be mended.']);
});

test('letters ask politely, and some are printed without a salutation', () => {
  expect(
    texts(
      'Dear Sal,',
      'I’d be grateful, therefore, if you were able to come in May. Could you also confirm what was spent? Please let us have your response by 3 June. I would like to thank you.',
      'Yours sincerely',
      'Ada Birch',
    ),
  ).toEqual(['I’d be grateful, therefore, if you were able to come in May.', 'Could you also confirm what was spent?']);
  const printed = read(
    'Letter from the Chair of the Piers Committee to Members',
    'The Committee wish to know how many piers are shut. They therefore invite Members to send a list by 3 May.',
    'Ada Birch',
  );
  expect([printed.kind, printed.records.map(({ text }) => text)]).toEqual([
    'letter',
    ['They therefore invite Members to send a list by 3 May.'],
  ]);
});

test('a mark that names nobody makes its sentence an action, and stands in none', () => {
  expect(texts(...page, 'It was agreed that an answer would be sought – ACTION')).toEqual(['an answer would be sought']);
  expect(texts(...page, 'The pier is old. Petition 6b calls for a full answer within 6 weeks. – ACTION')).toEqual([
    'Petition 6b calls for a full answer within 6 weeks.',
  ]);
});

test('what was agreed to be recommended, or suggested with a "should", is asked; a mere suggestion is not', () => {
  expect(texts(...page, 'The Piers Panel agreed to recommend that the Cabinet mend the rails.')).toEqual(['the Cabinet mend the rails.']);
  expect(texts(...page, 'It was suggested that fares should be set out by pier.')).toEqual(['fares should be set out by pier.']);
  expect(texts(...page, 'It was suggested that the rails were old.')).toEqual([]);
});

test('the number under which a tracker keeps an action goes with it', () => {
  expect(texts(...page, 'A report on fares was requested for the next meeting (Actions tracker ref: A1/31).')).toEqual([
    'A1/31 A report on fares was requested for the next meeting',
  ]);
});

test('a title that says to whom a committee wrote makes a letter of what is quoted below', () => {
  const letter = read(
    'Wealdshire Piers Committee letter to Ada Birch, Ferry Society',
    'The Chair wrote to ask why the ferry was given up. Extract:',
    '"... It would be helpful if you could supply a list of meetings. ..."',
  );
  expect([letter.kind, letter.records.map(({ text }) => text)]).toEqual([
    'letter',
    ['It would be helpful if you could supply a list of meetings.'],
  ]);
});
