import { expect, test } from 'vitest';
import { workbookFile } from './office-files.test-data.ts';
import { readXlsx } from './xlsx.ts';

const read = (bytes: Uint8Array) => readXlsx(bytes, { name: 'tracker.xlsx', sha256: '' });
const inline = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const rows = (...all: readonly string[]): string => `<sheetData>${all.map((cells) => `<row>${cells}</row>`).join('')}</sheetData>`;

test('sheets become headings and tables of what Excel shows', () => {
  const strings =
    '<si><t>Topic</t></si><si><r><t>Ro</t></r><r><rPr><b/></rPr><t>ads</t></r><rPh><t>x</t></rPh></si><si><t>Two_x000D_\nlines_x005F_x</t></si>';
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="[$-809]dd\\ mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="mmm\\-yy"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"/><xf numFmtId="22"/></cellXfs>';
  const sheet = rows(
    '<c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Date</t></is></c>',
    '<c r="A2" t="s"><v>1</v></c><c r="B2" t="str"><f>A1&amp;"!"</f><v>Topic!</v></c><c r="C2" s="1"><v>45182</v></c>',
    '<c r="A3" t="s"><v>2</v></c><c r="C3" s="2"><v>45182</v></c>',
    '<c r="A4" t="b"><v>1</v></c><c r="B4" t="e"><v>#REF!</v></c><c r="C4" s="3"><v>45182</v></c>',
    '<c r="A5" s="4"><v>0.45</v></c><c r="B5"><v>0.30000000000000004</v></c><c r="C5" s="5"><v>45182.75</v></c>',
  );
  const file = workbookFile(
    [
      { name: 'Live', xml: sheet },
      { name: 'Lists', xml: rows(inline('A1', 'Complete')), state: 'hidden' },
      { name: 'Closed', xml: rows(inline('A1', 'Topic') + inline('B1', 'Ask')) },
    ],
    { strings, styles },
  );
  const { blocks, lines } = read(file);
  expect(lines).toEqual([
    'Live',
    'Topic\t\tDate',
    'Roads\tTopic!\t13/09/2023',
    'Two lines_x\t\t13/09/2023',
    'TRUE\t#REF!\tSeptember 2023',
    '45%\t0.3\t13/09/2023',
    'Closed',
    'Topic\tAsk',
  ]);
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'table', 'heading', 'table']);
  expect(blocks[3]).toMatchObject({ rows: [{ cells: [{}, { text: 'Ask', place: { lines: [8, 8], table: 2, row: 1, cell: 2 } }] }] });
});

test('days count from 1904 where the workbook says so', () => {
  const file = workbookFile([{ name: 'Sheet1', xml: rows('<c r="A1" s="0"><v>43720</v></c>', inline('A2', 'x') + inline('B2', 'y')) }], {
    properties: '<workbookPr date1904="1"/>',
    styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
  });
  expect(read(file).lines).toEqual(['13/09/2023', 'x\ty']);
});

test('merged cells are spans, rows that a filter hides are read, a title and a key stand outside the table', () => {
  const xml = `<sheetData><row r="1">${inline('A1', 'Tracker of Wealdshire')}</row><row r="3">${inline('A3', 'Topic')}${inline('B3', 'Ask')}${inline('C3', 'Status')}</row><row r="4" hidden="1">${inline('A4', 'Roads')}${inline('B4', 'Mend')}${inline('C4', 'Open')}</row><row r="5">${inline('A5', 'covered')}${inline('B5', 'Sweep')}</row><row r="6">${inline('B6', 'the side streets too')}</row><row r="8">${inline('A8', 'Key: Open means open')}</row></sheetData><mergeCells><mergeCell ref="A4:A5"/><mergeCell ref="B5:XFD5"/><mergeCell ref="A1:C1"/></mergeCells>`;
  expect(read(workbookFile([{ name: 'Sheet1', xml }])).blocks).toMatchObject([
    { kind: 'paragraph', text: 'Tracker of Wealdshire' },
    {
      kind: 'table',
      rows: [
        { cells: [{ text: 'Topic' }, { text: 'Ask' }, { text: 'Status' }] },
        { cells: [{ text: 'Roads', rowSpan: 2 }, { text: 'Mend' }, { text: 'Open' }] },
        { cells: [{ text: 'Sweep', colSpan: 2 }] },
        { cells: [{ text: '' }, { text: 'the side streets too' }, { text: '' }] },
      ],
    },
    { kind: 'paragraph', text: 'Key: Open means open' },
  ]);
});

test('only cells that hold something count: a huge dimension and stray formats cost nothing', () => {
  const xml = `<dimension ref="A1:XFD1048576"/><sheetData><row r="1">${inline('A1', 'a')}${inline('B1', 'b')}<c r="XFD1" s="3"/></row><row r="1048576"><c r="A1048576" s="1"/></row></sheetData>`;
  expect(read(workbookFile([{ name: 'Sheet1', xml }])).lines).toEqual(['a\tb']);
});

test('text beyond the columns that are read is refused, not lost', () => {
  const xml = rows(inline('A1', 'a') + inline('GT1', 'far out'));
  expect(() => read(workbookFile([{ name: 'Live', xml }]))).toThrow('the sheet "Live" is larger than 50000 rows and 200 columns');
});

test('a column named __proto__ is a column', () => {
  expect(read(workbookFile([{ name: 'Sheet1', xml: rows(inline('A1', '__proto__') + inline('B1', 'constructor')) }])).lines).toEqual([
    '__proto__\tconstructor',
  ]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
