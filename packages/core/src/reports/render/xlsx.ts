import { type PrintedDay, usualDay } from '../../model/dates/printed-day.ts';
import { lightPalette } from '../palette.ts';
import type { Report, ReportColumn, ReportTable, Section } from '../report.ts';
import { cleanReport } from './clean-report.ts';
import { columnWidths } from './column-widths.ts';
import { guardFormula } from './csv.ts';
import { coreProperties, corePropertiesPart, packOffice } from './office-package.ts';
import { sheetNames } from './sheet-names.ts';
import { withoutGaps } from './without-gaps.ts';
import { columnName, rowHeight, type SheetCell, type SheetContent, tallestRow, wholeDate, worksheetXml } from './xlsx-sheet.ts';
import { stylesXml } from './xlsx-styles.ts';
import { escapeXml, xmlDeclaration } from './xml-text.ts';

/** The sheet of what stands outside the tables; the last one, so that the first is the table. */
const notesName = 'Notes';

const noTable: ReportTable = { caption: '', columns: [], rows: [] };

/**
 * A report as an Excel workbook (ECMA-376, transitional): a sheet for each section that has a table, with its heading in full above a header row that
 * stays in sight and bears a filter (where the sheets are of several committees, the committee in each row instead); a last sheet with the
 * title, what the report says of itself and all prose. One day in a column of days is a day to Excel; everything else is text and never a
 * formula, and what would begin one is marked as typed behind an apostrophe.
 *
 * Written here and not by a library: the parts are few, and the libraries met write files that Excel or they themselves cannot read when a
 * text holds an odd character.
 */
export function renderXlsx(report: Report): Uint8Array {
  const clean = withoutGaps(cleanReport(report));
  const tables = clean.sections.filter((section) => section.table !== undefined);
  const dateForm = clean.look?.dateForm ?? usualDay;
  const names = sheetNames([...tables.map((section) => section.heading ?? clean.title), notesName]);
  const sheets = [...tables.map((section) => tableSheet(section, clean, dateForm)), notesSheet(clean)];
  const parts = sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, worksheetXml(sheet)] as const);
  return packOffice({
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([
      ['officeDocument/2006/relationships/officeDocument', 'xl/workbook.xml'],
      ['package/2006/relationships/metadata/core-properties', corePropertiesPart],
    ]),
    [corePropertiesPart]: coreProperties({ title: clean.title, subject: clean.preamble.join(' '), language: clean.language }),
    'xl/workbook.xml': workbookXml(names, sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, at) => ['officeDocument/2006/relationships/worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['officeDocument/2006/relationships/styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(clean.look?.colours?.light ?? lightPalette, dateForm),
    ...Object.fromEntries(parts),
  });
}

function tableSheet(
  { heading, table = noTable }: Section,
  { look, preamble, sectionColumn, sections, title }: Report,
  dateForm: PrintedDay,
): SheetContent {
  const several = sections.filter((section) => section.table !== undefined).length > 1;
  // Where sheets are of several committees each row says whose it is: the name of a sheet is cut, and rows are copied from sheet to sheet.
  const named = several && heading !== undefined && sectionColumn !== undefined && sectionColumn !== 'none' ? sectionColumn : undefined;
  const shown: ReportTable =
    named === undefined || heading === undefined
      ? table
      : { ...table, columns: [named, ...table.columns], rows: table.rows.map((row) => [heading, ...row]) };
  const above: readonly (readonly SheetCell[])[] =
    heading === undefined || named !== undefined ? [] : [[{ text: heading, style: 'heading' }]];
  const header = shown.columns.map((column): SheetCell => ({ text: column.title, style: 'header' }));
  const rows = shown.rows.map((row) => shown.columns.map((column, at) => tableCell(row[at] ?? '', column, dateForm)));
  return {
    rows: [...above, header, ...rows],
    widths: sheetWidths(shown, rows),
    headerRow: above.length + 1,
    pageHead: [...(look?.council === undefined ? [] : [look.council]), title, ...preamble.slice(0, 1)].join(' – '),
    ...(look?.footer === undefined ? {} : { pageFoot: look.footer.replaceAll('\n', ' ') }),
  };
}

/** In characters: what a printed page across holds in letters of seven points and more, and what a column of prose goes not below for it. */
const printedWidth = 190;
const narrowestProse = 36;

/**
 * Columns of prose are narrowed where a printed page would have to be made too small to read, and widened where a row would be taller than Excel
 * shows, so that its end is not hidden.
 */
function sheetWidths(table: ReportTable, rows: readonly (readonly SheetCell[])[]): readonly number[] {
  const best = printable(
    columnWidths(table).map((width) => width.best),
    table,
  );
  const wider = [1, 1.5, 2, 3].map((times) =>
    best.map((width, at) => (table.columns[at]?.wide === true ? Math.round(width * times) : width)),
  );
  return wider.find((widths) => rows.every((row) => rowHeight(row, widths) < tallestRow)) ?? wider.at(-1) ?? best;
}

function printable(widths: readonly number[], { columns }: ReportTable): readonly number[] {
  const isProse = (at: number): boolean => columns[at]?.wide === true;
  const sum = (kept: (at: number) => boolean): number => widths.reduce((total, width, at) => total + (kept(at) ? width : 0), 0);
  const share = (printedWidth - sum((at) => !isProse(at))) / Math.max(1, sum(isProse));
  return widths.map((width, at) =>
    isProse(at) && share < 1 ? Math.max(Math.min(width, narrowestProse), Math.floor(width * share)) : width,
  );
}

function tableCell(text: string, column: ReportColumn, dateForm: PrintedDay): SheetCell {
  const date = column.type === 'date' ? wholeDate(text, dateForm) : undefined;
  if (date !== undefined) return { text, date, style: 'date' };
  // An apostrophe of the text's own before such a mark would be taken for ours when the sheet is read: it gets one more.
  const kept = text.startsWith("'") ? guardFormula(text) : text;
  return { text: kept, style: guardFormula(text) === text ? 'text' : 'quoted' };
}

/** Council, title, preamble, then the prose of each section under its heading, and the foot of a house style. */
function notesSheet({ look, preamble, sections, title }: Report): SheetContent {
  const note = (text: string): readonly SheetCell[] => [{ ...tableCell(text, { key: '', title: '' }, usualDay), style: 'note' }];
  const lines = (texts: readonly string[]) => texts.flatMap((text) => text.split(/\n{2,}/).map(note));
  const prose = sections.filter((section) => section.paragraphs.length > 0);
  const rows = prose.flatMap(({ heading, paragraphs }): readonly (readonly SheetCell[])[] => [
    ...(heading === undefined ? [] : [[{ text: heading, style: 'heading' as const }]]),
    ...lines(paragraphs),
  ]);
  const council = look?.council === undefined ? [] : lines([look.council]);
  const foot = look?.footer === undefined ? [] : lines([look.footer]);
  return { rows: [...council, [{ text: title, style: 'heading' }], ...lines(preamble), ...rows, ...foot], widths: [100], pageHead: title };
}

/** The header rows repeat on each printed page, which a workbook keeps as names. */
function workbookXml(names: readonly string[], sheets: readonly SheetContent[]): string {
  const quoted = (name: string): string => escapeXml(`'${name.replaceAll("'", "''")}'`);
  const listed = names.map((name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`);
  const ranges = sheets.flatMap(({ headerRow, rows, widths }, at) => {
    if (headerRow === undefined) return [];
    const name = quoted(names[at] ?? '');
    const filtered = `$A$${headerRow}:$${columnName(Math.max(0, widths.length - 1))}$${Math.max(rows.length, headerRow)}`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${name}!${filtered}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${name}!$1:$${headerRow}</definedName>`,
    ];
  });
  const defined = ranges.length === 0 ? '' : `<definedNames>${ranges.join('')}</definedNames>`;
  return `${xmlDeclaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${listed.join('')}</sheets>${defined}</workbook>`;
}

function contentTypes(sheets: number): string {
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const own = [
    ['xl/workbook.xml', `${main}.sheet.main+xml`],
    ['xl/styles.xml', `${main}.styles+xml`],
    [corePropertiesPart, 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...Array.from({ length: sheets }, (_, at) => [`xl/worksheets/sheet${at + 1}.xml`, `${main}.worksheet+xml`]),
  ];
  const overrides = own.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  return `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], at) => `<Relationship Id="r${at + 1}" Type="http://schemas.openxmlformats.org/${type}" Target="${target}"/>`,
  );
  return `${xmlDeclaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}
