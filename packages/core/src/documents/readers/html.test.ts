import { expect, test } from 'vitest';
import type { Block } from '../document.ts';
import { readHtml } from './html.ts';

const document = (text: string) => readHtml(text, { name: 'paper.html', sha256: '' });
const read = (text: string): readonly Block[] => document(text).blocks;

test('a page becomes headings, paragraphs, list items and tables at their source lines', () => {
  const page = [
    '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN">',
    '<html><head><title>Tracker</title><style>p{}</style></head>',
    '<body><nav><a href="/">Home</a></nav>',
    '<h1>Action tracker</h1>',
    '<p>Updated after',
    'each <b>meeting</b>.</p>',
    '<ol start="3"><li>Notes<ul><li>with thanks</ul><li>Asks</ol>',
    '<script>alert(1)</script>',
    '<p hidden>secret</p>',
    '</body></html>',
  ].join('\n');
  expect(read(page)).toEqual([
    { kind: 'heading', level: 1, text: 'Action tracker', place: { lines: [4, 4] } },
    { kind: 'paragraph', text: 'Updated after each meeting.', place: { lines: [5, 6] } },
    { kind: 'list-item', marker: '3.', level: 1, text: 'Notes', place: { lines: [7, 7] } },
    { kind: 'list-item', marker: '•', level: 2, text: 'with thanks', place: { lines: [7, 7] } },
    { kind: 'list-item', marker: '4.', level: 1, text: 'Asks', place: { lines: [7, 7] } },
  ]);
  expect(document(page).lines).toEqual([
    '',
    '',
    '',
    'Action tracker',
    'Updated after',
    'each meeting.',
    'Notes with thanks Asks',
    '',
    '',
    '',
  ]);
});

test('a table keeps merges, header rows, its caption and the paragraphs of its cells', () => {
  const blocks = read(
    '<table><caption>Recommendations</caption><thead><tr><th>Meeting<th>Ask<th>Status</thead>\n<tr><td rowspan=2>1 May<td>One<br>more<td rowspan="2" colspan=1>Done\n<tr><td><p>Two:</p><ul><li>a<li>b</ul></table>',
  );
  expect(blocks).toMatchObject([
    { kind: 'paragraph', text: 'Recommendations' },
    {
      kind: 'table',
      rows: [
        { header: true, cells: [{ text: 'Meeting' }, { text: 'Ask' }, { text: 'Status' }] },
        {
          place: { lines: [2, 2], table: 1, row: 2 },
          cells: [{ text: '1 May', rowSpan: 2 }, { text: 'One\nmore' }, { text: 'Done', rowSpan: 2 }],
        },
        { cells: [{ text: 'Two:\n• a\n• b', place: { cell: 1 } }] },
      ],
    },
  ]);
});

test('a first row of th is a header; th beside td heads its row only', () => {
  const [table] = read('<table><tr><th>Ask<th>Status<tr><th scope=row>One<td>Open</table>');
  expect(table?.kind === 'table' && table.rows.map((row) => row.header === true)).toEqual([true, false]);
});

test('a table that only lays out the page is seen through', () => {
  expect(read('<table><tr><td>Menu<td><table><tr><td>Ask<td>Status</table></table>')).toMatchObject([
    { kind: 'paragraph', text: 'Menu' },
    { kind: 'table', rows: [{ cells: [{ text: 'Ask' }, { text: 'Status' }] }] },
  ]);
});

test.each([
  ['<p>Ann Whitlow<br>Clerk</p>', [{ text: 'Ann Whitlow' }, { text: 'Clerk' }]],
  ['<p>(a)&nbsp;&nbsp; That it be noted', [{ kind: 'list-item', marker: '(a)', text: 'That it be noted' }]],
  ['<p><strong>RESOLVED:</strong>', [{ text: 'RESOLVED:', emphasis: true }]],
  ['<div>one<div>two</div>three</div>', [{ text: 'one' }, { text: 'two' }, { text: 'three' }]],
  [
    '<pre>one\ntwo</pre>',
    [
      { text: 'one', place: { lines: [1, 1] } },
      { text: 'two', place: { lines: [2, 2] } },
    ],
  ],
  ['<ol type=i><li>x<li value=4>y</ol>', [{ marker: 'i.' }, { marker: 'iv.' }]],
  ['<ol type=I start=399><li>x<li>y<li value=4000>z</ol>', [{ marker: 'CCCXCIX.' }, { marker: 'CD.' }, { marker: '4000.' }]],
  ['<ol type=a start=26><li>x<li>y<li>z</ol>', [{ marker: 'z.' }, { marker: 'aa.' }, { marker: 'ab.' }]],
])('reads %s', (text, expected) => {
  expect(read(text)).toMatchObject(expected);
});

test('a button in the header of a column is its name; any other prints nothing', () => {
  const table = '<table><tr><th><button>Status</button></th></tr><tr><td><button>Delete</button>Open</td></tr></table>';
  expect(read(table)).toMatchObject([
    { kind: 'table', rows: [{ cells: [{ text: 'Status' }], header: true }, { cells: [{ text: 'Open' }] }] },
  ]);
});

test.each([
  [
    '<table><tr><td>a</td>\n<td>b\nc</td></tr></table>',
    [
      [1, 1],
      [2, 3],
    ],
  ],
  [
    '<table><tr><td>a<td>b\n\nc\n</table>',
    [
      [1, 1],
      [1, 3],
    ],
  ],
] as const)('a cell stands on the lines that it prints on, its end said or not: %j', (text, lines) => {
  const [table] = read(text);
  expect(table?.kind === 'table' ? table.rows.flatMap((row) => row.cells.map((cell) => cell.place.lines)) : []).toEqual(lines);
});
