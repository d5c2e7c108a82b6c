import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report, Section } from '../report.ts';
import { cleanText } from './clean-report.ts';
import { guardFormula, renderCsv, unguardFormula } from './csv.ts';
import { hostileTexts } from './hostile-texts.test-data.ts';

function section(heading: string | undefined, keys: readonly string[], rows: readonly (readonly string[])[]): Section {
  const columns = keys.map((key) => ({ key, title: key.toUpperCase() }));
  return { ...(heading === undefined ? {} : { heading }), paragraphs: ['Left out.'], table: { caption: 'x', columns, rows } };
}

function report(...sections: readonly Section[]): Report {
  return { kind: 'tracker', title: 'T', preamble: ['p'], language: 'en-GB', sections };
}

test('every cell is quoted and every line ends in CR LF', () => {
  expect(
    renderCsv(
      report(
        section(
          undefined,
          ['a', 'b'],
          [
            ['1', 'say "yes"'],
            ['two\nlines', ''],
          ],
        ),
      ),
    ),
  ).toBe('"A","B"\r\n"1","say ""yes"""\r\n"two\nlines",""\r\n');
});

test('a byte order mark comes first when asked for', () => {
  expect(renderCsv(report(section(undefined, ['a'], [])), { bom: true })).toBe('\uFEFF"A"\r\n');
});

test('sections stand in one table, named by the first column, joined by their keys', () => {
  const sections = [section('Roads', ['a', 'b'], [['1', '2']]), section('Schools', ['b', 'c'], [['3', '4']])];
  const csv = renderCsv({ ...report(...sections), sectionColumn: { key: 'committee', title: 'Committee' } });
  expect(parse(csv)).toEqual([
    ['Committee', 'A', 'B', 'C'],
    ['Roads', '1', '2', ''],
    ['Schools', '', '3', '4'],
  ]);
});

test('a report of prose gives a row a paragraph', () => {
  const letter: Report = { ...report({ heading: 'Letter', paragraphs: ['Dear Leader,', 'Thank you.'] }) };
  expect(parse(renderCsv(letter))).toEqual([
    ['Section', 'Text'],
    ['Letter', 'Dear Leader,'],
    ['Letter', 'Thank you.'],
  ]);
});

test.each(hostileTexts)('no cell can be run as a formula: %j', (text) => {
  const [, row] = parse(renderCsv(report(section(undefined, ['a'], [[text]])))) as string[][];
  expect(row?.[0]).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/u);
});

test('any cells read back as they were', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'\'"=+-@,;\n\r\t ＝a1'.split('')) }));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 6 }), (rows) => {
      const parsed = parse(renderCsv(report(section(undefined, ['a', 'b'], rows)))) as string[][];
      expect(parsed.slice(1).map((row) => row.map(unguardFormula))).toEqual(rows.map((row) => row.map(cleanText)));
    }),
  );
});

test('guarding is undone by taking one apostrophe off', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."'=+-@ \t\ra".split('')) }), (text) => unguardFormula(guardFormula(text)) === text),
  );
});
