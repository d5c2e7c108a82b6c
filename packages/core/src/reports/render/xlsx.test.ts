import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { unescapeText } from '../../documents/readers/xlsx-parts.ts';
import type { Report, ReportColumn } from '../report.ts';
import { cleanText } from './clean-report.ts';
import { guardFormula, unguardFormula } from './csv.ts';
import { hostileTexts } from './hostile-texts.test-data.ts';
import { renderXlsx } from './xlsx.ts';
import { longestCell, rowHeight, wholeDate } from './xlsx-sheet.ts';

const plain: readonly ReportColumn[] = [{ key: 'a', title: 'Topic' }];

function report(rows: readonly (readonly string[])[], columns = plain, heading?: string): Report {
  const table = { caption: 'c', columns, rows };
  return {
    kind: 't',
    title: 'T',
    preamble: ['As at.'],
    language: 'en-GB',
    sections: [{ ...(heading ? { heading } : {}), paragraphs: [], table }],
  };
}

function parts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** Texts of the cells of column A of the first sheet, as Excel would read them; throws where the XML is not well-formed. */
function firstColumn(bytes: Uint8Array): readonly string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  let taking = false;
  parser.on('opentag', ({ attributes, name }) => {
    expect(name).not.toBe('f');
    if (name === 'c' && String(attributes.r).startsWith('A')) texts.push('');
    taking = name === 't';
  });
  parser.on('text', (text) => {
    if (taking) texts.push((texts.pop() ?? '') + text);
  });
  parser.on('closetag', () => {
    taking = false;
  });
  parser.write(parts(bytes)['xl/worksheets/sheet1.xml'] ?? '').close();
  return texts.map(unescapeText);
}

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'\'=+-@_x0041\n\t <>&"'.split('')) }),
  fc.constantFrom(...hostileTexts.filter((text) => text.length <= longestCell), '_x0041_', '_x005F_x0041_'),
);

test('any texts are well-formed XML, no formula, and read back equal', () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (texts) => {
      const [, ...read] = firstColumn(renderXlsx(report(texts.map((text) => [text]))));
      expect(read.map((text) => (text.startsWith("'") ? unguardFormula(text) : text))).toEqual(texts.map(cleanText));
    }),
  );
});

test.each(hostileTexts)('what would begin a formula is marked as typed behind an apostrophe: %j', (text) => {
  const sheet = parts(renderXlsx(report([[text]])))['xl/worksheets/sheet1.xml'] ?? '';
  const clean = cleanText(text);
  expect(/<c r="A2" s="(\d)"/.exec(sheet)?.[1]).toBe(guardFormula(clean) === clean ? '2' : '3');
});

test('every part is well-formed whatever headings and titles hold', () => {
  for (const text of hostileTexts) {
    const clean = report([[text]], [{ key: 'a', title: text }], text);
    for (const part of Object.values(parts(renderXlsx({ ...clean, title: text, preamble: [text] })))) new SaxesParser().write(part).close();
  }
});

test('a cell longer than Excel holds is cut, and says so', () => {
  const [, read = ''] = firstColumn(renderXlsx(report([['x'.repeat(40_000)]])));
  expect(read.length).toBe(longestCell);
  expect(read).toMatch(/x… \[cut here: a cell of a workbook holds 32,767 characters\]$/);
});

test('one day in a column of days is a day; words, and days in other columns, are text', () => {
  const columns: readonly ReportColumn[] = [...plain, { key: 'd', title: 'Due', type: 'date' }];
  const rows = [
    ['13 September 2023', '13 September 2023'],
    ['', 'September 2023'],
    ['', '31 February 2023'],
  ];
  const sheet = parts(renderXlsx(report(rows, columns)))['xl/worksheets/sheet1.xml'] ?? '';
  expect(sheet).toContain('<c r="B2" s="4"><v>45182</v></c>');
  expect(sheet.match(/<v>/g)).toHaveLength(1);
});

test.each([
  ['1 March 1900', '1900-03-01'],
  ['28 February 1900', undefined],
  ['29 February 2024', '2024-02-29'],
  ['29 February 2023', undefined],
  ['01 March 2024', undefined],
  ['1 March 2024 (promised)', undefined],
  ['-', undefined],
])('%s is the day %s', (text, day) => {
  expect(wholeDate(text)).toBe(day);
});

test('the header stays in sight, bears a filter and repeats in print; the notes come last', () => {
  const found = parts(renderXlsx(report([['a']], plain, 'Roads & Transport: Panel')));
  expect(found['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A2:A3"/>');
  expect(found['xl/worksheets/sheet1.xml']).toContain('ySplit="2"');
  expect(found['xl/workbook.xml']).toContain('<sheet name="Roads &amp; Transport Panel" sheetId="1" r:id="r1"/><sheet name="Notes"');
  expect(found['xl/workbook.xml']).toContain('!$1:$2</definedName>');
  expect(found['xl/worksheets/sheet2.xml']).toContain('As at.');
});

test('prose is narrowed until a printed page can be read, and no further than words allow', () => {
  const columns = (prose: number, plainOnes: number): readonly ReportColumn[] => [
    ...Array.from({ length: prose }, (_, at) => ({ key: `p${at}`, title: 'Text', wide: true })),
    ...Array.from({ length: plainOnes }, (_, at) => ({ key: `q${at}`, title: 'Name' })),
  ];
  const widths = (prose: number, plainOnes: number): readonly number[] => {
    const row = [...Array<string>(prose).fill('word '.repeat(40)), ...Array<string>(plainOnes).fill('name '.repeat(10))];
    const sheet = parts(renderXlsx(report([row], columns(prose, plainOnes))))['xl/worksheets/sheet1.xml'] ?? '';
    return [...sheet.matchAll(/ width="(\d+)"/g)].map(([, width]) => Number(width) - 2).slice(0, prose);
  };
  expect(widths(2, 2)).toEqual([60, 60]);
  expect(widths(2, 4)).toEqual([47, 47]);
  expect(widths(2, 8)).toEqual([36, 36]);
});

test('a row is as tall as its longest cell, and never taller than Excel shows', () => {
  expect(rowHeight([{ text: 'a', style: 'text' }], [10])).toBe(18);
  expect(rowHeight([{ text: 'a\nb\nc', style: 'text' }], [10])).toBe(48);
  expect(rowHeight([{ text: 'a\n'.repeat(100), style: 'text' }], [10])).toBe(409);
});

test('the same report gives the same bytes', () => {
  expect(renderXlsx(report([['a']]))).toEqual(renderXlsx(report([['a']])));
});
