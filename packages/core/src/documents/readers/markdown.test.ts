import { expect, test } from 'vitest';
import type { Block } from '../document.ts';
import { readMarkdown } from './markdown.ts';

const read = (text: string): readonly Block[] => readMarkdown(text, { name: 'paper.md', sha256: '' }).blocks;

test('headings, paragraphs and lists keep their markers, levels and lines', () => {
  const blocks = read('# Tracker\n\nUpdated after\neach meeting.\n\n3. Notes the report\n   - with thanks\n4) Asks\n');
  expect(blocks).toEqual([
    { kind: 'heading', level: 1, text: 'Tracker', place: { lines: [1, 1] } },
    { kind: 'paragraph', text: 'Updated after each meeting.', place: { lines: [3, 4] } },
    { kind: 'list-item', marker: '3.', level: 1, text: 'Notes the report', place: { lines: [6, 6] } },
    { kind: 'list-item', marker: '-', level: 2, text: 'with thanks', place: { lines: [7, 7] } },
    { kind: 'list-item', marker: '4)', level: 1, text: 'Asks', place: { lines: [8, 8] } },
  ]);
});

test('a table has a header row, cells with escaped bars, line breaks and HTML', () => {
  const [table] = read('| Ask | Reply |\n|---|---|\n| a \\| b | One.<br>• Two &amp; **three** |\n| x |\n');
  expect(table).toMatchObject({
    kind: 'table',
    place: { lines: [1, 4], table: 1 },
    rows: [
      { header: true, cells: [{ text: 'Ask' }, { text: 'Reply' }] },
      { place: { lines: [3, 3], row: 2 }, cells: [{ text: 'a | b' }, { text: 'One.\n• Two & three', place: { cell: 2 } }] },
      { cells: [{ text: 'x' }] },
    ],
  });
});

test.each([
  ['**All bold**', { text: 'All bold', emphasis: true }],
  ['A **bold** word', { text: 'A bold word' }],
  ['(a) That it be noted', { kind: 'list-item', marker: '(a)', text: 'That it be noted' }],
  ['22.10 Resolved that', { kind: 'paragraph', text: '22.10 Resolved that' }],
  ['see [the report](http://example.org)', { text: 'see the report' }],
  ['> quoted', { kind: 'paragraph', text: 'quoted' }],
  ['R&amp;D \\<name>', { text: 'R&D <name>' }],
])('reads %j', (text, expected) => {
  expect(read(text)[0]).toMatchObject(expected);
});

test('a hard line break parts paragraphs, as lines of an address are', () => {
  expect(read('Ann Whitlow  \nClerk').map((block) => 'text' in block && block.text)).toEqual(['Ann Whitlow', 'Clerk']);
});

test('lines that Markdown takes for nothing are paragraphs', () => {
  expect(read('One\n\n***\n\n[a]: http://example.org').map((block) => block.place.lines[0])).toEqual([1, 3, 5]);
});

test('a page nested beyond all writing is read as plain text', () => {
  expect(readMarkdown(`${'>'.repeat(500)} x`, { name: 'a.md', sha256: '' }).format).toBe('text');
});
