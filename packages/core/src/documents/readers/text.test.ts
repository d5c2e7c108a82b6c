import { expect, test } from 'vitest';
import type { Block, Table } from '../document.ts';
import { readText } from './text.ts';

const read = (text: string): readonly Block[] => readText(text, { name: 'paper.txt', sha256: '' }).blocks;
const tablesOf = (text: string): readonly Table[] => read(text).filter((block) => block.kind === 'table');
const cellsOf = (table: Table | undefined): readonly (readonly string[])[] =>
  table?.rows.map((row) => row.cells.map((cell) => cell.text)) ?? [];
const brief = (text: string): readonly string[] =>
  read(text).map((block) => {
    if (block.kind === 'list-item') return `${block.level} ${block.marker} ${block.text}`;
    if (block.kind === 'table') return `table of ${block.rows.length}`;
    if (block.kind === 'page-break') return 'page break';
    return block.text;
  });

test('keeps source lines verbatim and numbers them from 1, whatever ends them', () => {
  const document = readText('One\u00a0\r\n\r\nTwo  \rThree\n', { name: 'a.txt', sha256: 'ab' });
  expect(document.lines).toEqual(['One\u00a0', '', 'Two  ', 'Three']);
  expect(document).toMatchObject({ name: 'a.txt', sha256: 'ab', format: 'text' });
  expect(document.blocks.map((block) => block.place.lines)).toEqual([
    [1, 1],
    [3, 3],
    [4, 4],
  ]);
});

test('a form feed is a page break and counts pages, without adding a line', () => {
  const document = readText('Tracker\n\fPage two\n', { name: 'a.txt', sha256: '' });
  expect(document.lines).toEqual(['Tracker', '\fPage two']);
  expect(document.blocks).toEqual([
    { kind: 'paragraph', text: 'Tracker', place: { lines: [1, 1], page: 1 } },
    { kind: 'page-break', place: { lines: [2, 2], page: 2 } },
    { kind: 'paragraph', text: 'Page two', place: { lines: [2, 2], page: 2 } },
  ]);
});

test('tab lines that stand together are a table, empty cells kept, a blank line ends it', () => {
  const [first, second] = tablesOf(
    'Topic\tRecommendation\tStatus\nRoads\tAsks for\tOpen\n\nTopic\tRecommendation\tStatus\n\ta survey.\t\n',
  );
  expect(cellsOf(first)).toEqual([
    ['Topic', 'Recommendation', 'Status'],
    ['Roads', 'Asks for', 'Open'],
  ]);
  expect(cellsOf(second)).toEqual([
    ['Topic', 'Recommendation', 'Status'],
    ['', 'a survey.', ''],
  ]);
  expect(second?.rows[1]?.cells[1]?.place).toEqual({ lines: [5, 5], table: 2, row: 2, cell: 2 });
});

test('a line without tabs between tab lines is a paragraph', () => {
  expect(brief('a\tb\nexplain the trend; Recommends that\nc\td')).toEqual([
    'table of 1',
    'explain the trend; Recommends that',
    'table of 1',
  ]);
});

test.each([
  ['1.\tThat the report be noted;\n2.\tThat a briefing be sent.', ['1 1. That the report be noted;', '1 2. That a briefing be sent.']],
  ['•\tLibraries\n•\tHighways', ['1 • Libraries', '1 • Highways']],
  ['22.1\tThe Committee considered a report.', ['22.1 The Committee considered a report.']],
  ['\tThe Chairman thanked officers.', ['The Chairman thanked officers.']],
  ['Ref\tAsk\n1.\tThat a plan be made.\n\n2.\tThat it be costed.', ['table of 2', 'table of 1']],
])('tells a tab after a marker from a tab between cells: %j', (text, expected) => {
  expect(brief(text)).toEqual(expected);
});

test('a lone bar opens a row of bar-closed cells, words may wrap inside a cell', () => {
  const text = 'Annex\n|\nRef |\nMade\nto |\nStatus |\n|\nWS 01 |\nHead of\nHighways |\nOpen |\n|\nWS 02 |\n|\nClosed |\nKey';
  expect(cellsOf(tablesOf(text)[0])).toEqual([
    ['Ref', 'Made to', 'Status'],
    ['WS 01', 'Head of Highways', 'Open'],
    ['WS 02', '', 'Closed'],
  ]);
  expect(brief(text)).toEqual(['Annex', 'table of 3', 'Key']);
  expect(tablesOf(text)[0]?.rows[0]?.cells[1]?.place).toEqual({ lines: [4, 5], table: 1, row: 1, cell: 2 });
});

test('bar-closed cells without row openers fall into columns of like shape, an empty first header cell kept', () => {
  const rows = [1, 2, 3, 4].map((n) => `WS${n} |\nHighways |\n${n} May 2024 |\nThat road ${n} be\nsurveyed. |\nActioned. |\n`).join('');
  const [head, first] = cellsOf(tablesOf(`|\nCommittee |\nDate |\nAsk |\nOutcome |\n${rows}`)[0]);
  expect(head).toEqual(['', 'Committee', 'Date', 'Ask', 'Outcome']);
  expect(first).toEqual(['WS1', 'Highways', '1 May 2024', 'That road 1 be surveyed.', 'Actioned.']);
});

test('Markdown rows in plain text are a table whose ruled first row is a header', () => {
  const [table] = tablesOf('| Ref | Ask |\n|-----|:---:|\n| 1 | a \\| b |\n| 2 | wraps\nover lines |');
  expect(cellsOf(table)).toEqual([
    ['Ref', 'Ask'],
    ['1', 'a | b'],
    ['2', 'wraps over lines'],
  ]);
  expect(table?.rows.map((row) => row.header === true)).toEqual([true, false, false]);
});

test.each(['Home | Minutes | Contact', 'a | b', 'Call 01234 | 5678'])('one line with bars is no table: %s', (text) => {
  expect(brief(text)).toEqual([text]);
});

test('scraps of HTML in a cell become lines, an unclosed list ends with the cell', () => {
  const [table] = tablesOf('Reply\tStatus\n<p>Two things:</p> <ul style="x"> • Space &amp; light. • A desk near \tOpen');
  expect(cellsOf(table)[1]).toEqual(['Two things:\n• Space & light.\n• A desk near', 'Open']);
});

test.each([
  [
    '**Cabinet Member for Roads and Chairman of the\nTransport Panel**\n\nDear Ann',
    ['Cabinet Member for Roads and Chairman of the Transport Panel', 'Dear Ann'],
  ],
  ['Accepted in principle\nCommittees should be able to inspect.', ['Accepted in principle', 'Committees should be able to inspect.']],
  ['RESOLVED:\n1. That it be noted.\nSupporting documents:', ['RESOLVED:', '1 1. That it be noted.', 'Supporting documents:']],
  ['ANNEX A\nDraft Tracker', ['ANNEX A', 'Draft Tracker']],
  ['- the work with multi-\n  agency teams\n- the rest', ['1 - the work with multi-agency teams', '1 - the rest']],
  ['That:\nthe report be noted\nthe budget be agreed', ['That:', 'the report be noted', 'the budget be agreed']],
  ['22.1  The Committee\n      Chairman spoke.', ['22.1 The Committee Chairman spoke.']],
  ['the sums that are set out in paragraph\n3. of the report', ['the sums that are set out in paragraph 3. of the report']],
  ['388\u00a0\u00a0 MINUTES -', ['388 MINUTES -']],
  ['(1)   T H A T the budget be noted.', ['1 (1) THAT the budget be noted.']],
  ['- 3.10 Area for Improvement: **Plans.**', ['1 - 3.10 Area for Improvement: Plans.']],
  ['- % of plans reviewed (41%)', ['1 - % of plans reviewed (41%)']],
  ['R1 That a plan be made.', ['R1 That a plan be made.']],
  ['·\u00a0\u00a0\u00a0 Template changed', ['1 · Template changed']],
  ['1. Ask:\n· one\n· two\n2. Next', ['1 1. Ask:', '2 · one', '2 · two', '1 2. Next']],
  ['(i) a\n\n(ii) b\n\n(v) c', ['1 (i) a', '1 (ii) b', '1 (v) c']],
  ['a. one\nb. two', ['1 a. one', '1 b. two']],
  ['2019. A year', ['2019. A year']],
  ['A. Reed (Chairman)', ['A. Reed (Chairman)']],
  ['-', ['-']],
  ['•\nText below its bullet', ['1 • Text below its bullet']],
  ['A [full inspection](#) of 5 * 3 snake_case *slanted* _words_', ['A full inspection of 5 * 3 snake_case slanted words']],
])('reads prose %j', (text, expected) => {
  expect(brief(text)).toEqual(expected);
});

test('only an all-bold paragraph is emphasised', () => {
  expect(read('**Title.**\n\nA **bold** word')).toMatchObject([{ text: 'Title.', emphasis: true }, { text: 'A bold word' }]);
  expect(read('A **bold** word')[0]).not.toHaveProperty('emphasis');
});

test('hard-wrapped paragraphs are joined, also where a line starts with a capital; short lines stay apart', () => {
  const text = [
    'The Wealdshire Scrutiny Committee thanked the officers for the report and the',
    'Cabinet Member for his time. It heard that the bridge at Upper Elmsden would be',
    'closed until June. The Committee asked for a timetable to be sent to the Clerk',
    'before the next meeting.',
    'Ann Whitlow',
    'Clerk to the Committee',
  ].join('\n');
  const blocks = brief(text);
  expect(blocks).toHaveLength(3);
  expect(blocks[0]).toMatch(/and the Cabinet Member .* sent to the Clerk before the next meeting\.$/);
  expect(blocks.slice(1)).toEqual(['Ann Whitlow', 'Clerk to the Committee']);
});

test('a paragraph cut by a page is left in two, for the recogniser to rejoin', () => {
  expect(brief('- The recruitment\n\ncampaign went well.')).toEqual(['1 - The recruitment', 'campaign went well.']);
});

test('aligned columns under a rule of dashes are a table; rows that wrap stand a blank line apart', () => {
  const text = [
    'Live',
    '----',
    '',
    'Topic  Recommendation        Status',
    '-----  --------------------  -----------',
    'Roads  That the road be      In Progress',
    '       mended',
    '',
    'Parks  - Asks for a plan     Complete',
    '',
    'Done',
    '----',
    '',
    'Topic  Status',
    '-----  ------',
    'Roads  Open',
    'Parks  Open',
  ].join('\n');
  const [wrapped, plain] = tablesOf(text);
  expect(cellsOf(wrapped)).toEqual([
    ['Topic', 'Recommendation', 'Status'],
    ['Roads', 'That the road be mended', 'In Progress'],
    ['Parks', '- Asks for a plan', 'Complete'],
  ]);
  expect(wrapped?.rows.map((row) => [row.header === true, row.place.lines])).toEqual([
    [true, [4, 4]],
    [false, [6, 7]],
    [false, [9, 9]],
  ]);
  expect(cellsOf(plain)).toEqual([
    ['Topic', 'Status'],
    ['Roads', 'Open'],
    ['Parks', 'Open'],
  ]);
  expect(brief(text)).toEqual(['Live', '----', 'table of 3', 'Done', '----', 'table of 3']);
});

test('blocks of labelled values, one below each other, are the rows of a table', () => {
  const text = [
    'Topic           Roads',
    'Recommendation  That the road be',
    '                mended',
    'Status          Open',
    '',
    'Topic           Parks',
    'Recommendation  That trees be planted',
    'Follow up       June 2024',
    'Status          Open',
  ].join('\n');
  expect(cellsOf(tablesOf(text)[0])).toEqual([
    ['Topic', 'Recommendation', 'Follow up', 'Status'],
    ['Roads', 'That the road be mended', '', 'Open'],
    ['Parks', 'That trees be planted', 'June 2024', 'Open'],
  ]);
});

test('the head of a letter is no table', () => {
  expect(brief('Date:     1 May 2024\nSubject:  Roads\n\nDear Ann')).toEqual(['Date: 1 May 2024', 'Subject: Roads', 'Dear Ann']);
});
