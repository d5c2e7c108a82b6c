import type { Report, ReportColumn, ReportTable, Section } from '../report.ts';
import { cleanReport } from './clean-report.ts';
import { displayWidth, hanging, padLine, wrapText } from './text-layout.ts';

/** How wide a report may be, in columns of the terminal. */
export interface TextOptions {
  /** @default 80 */
  readonly width?: number;
}

/** What stands between two columns. */
const gap = 2;
/** A column of prose narrower than this is no longer read with ease: the rows become blocks. */
const leastProse = 24;
/** A line of prose longer than this is no longer read with ease. */
const mostProse = 100;

/**
 * A report as plain text for a terminal or a pipe: no colours, no boxes. A table whose columns fit stands aligned, its cells wrapped;
 * one that does not is written as a block a row, each cell after the name of its column, empty cells left out. No line is wider than
 * `width`, down to 20 columns.
 */
export function renderText(report: Report, options: TextOptions = {}): string {
  const width = Math.max(20, options.width ?? 80);
  const clean = cleanReport(report);
  const blocks = [
    prose(clean.look?.council ?? '', width),
    headed(clean.title, '=', width),
    ...clean.preamble.map((line) => prose(line, width)),
    ...clean.sections.flatMap((section) => sectionBlocks(section, width)),
    prose(clean.look?.footer ?? '', width),
  ];
  const lines = blocks.filter((block) => block.length > 0).flatMap((block, at) => (at === 0 ? block : ['', ...block]));
  // The last line ends too. All lines are joined once: a long report is not copied twice.
  lines.push('');
  return lines.join('\n');
}

/** Lines without blanks at their ends. */
type Lines = readonly string[];

function prose(text: string, width: number): Lines {
  return text === '' ? [] : wrapText(text, Math.min(width, mostProse)).map((line) => line.trimEnd());
}

function headed(title: string, rule: string, width: number): Lines {
  const lines = wrapText(title, width).map((line) => line.trimEnd());
  return [...lines, rule.repeat(Math.max(...lines.map(displayWidth), 1))];
}

function sectionBlocks(section: Section, width: number): readonly Lines[] {
  return [
    section.heading === undefined ? [] : headed(section.heading, '-', width),
    ...section.paragraphs.map((text) => prose(text, width)),
    ...(section.table === undefined || section.table.rows.length === 0 ? [] : tableBlocks(section.table, width)),
  ];
}

function tableBlocks(table: ReportTable, width: number): readonly Lines[] {
  const widths = columnWidths(table, width);
  return widths === undefined ? rowBlocks(table, width) : [alignedTable(table, widths)];
}

/** The widths at which the table fits, or nothing when it cannot stand aligned. */
function columnWidths(table: ReportTable, width: number): readonly number[] | undefined {
  const room = width - gap * (table.columns.length - 1);
  if (total(table.columns.map((column, index) => surelyNeeded(table, column, index))) > room) return undefined;
  const natural = table.columns.map((column, index) => naturalWidth(table, column, index));
  if (total(natural) <= room) return natural;
  const least = table.columns.map((column, index) => Math.min(natural[index] ?? 0, leastWidth(table, column, index)));
  let spare = room - total(least);
  if (spare < 0) return undefined;
  const widths = [...least];
  // Short columns get what they want first, so that dates and names stay whole; prose shares what is left.
  const order = table.columns.map((_, index) => index).sort((a, b) => (natural[a] ?? 0) - (natural[b] ?? 0));
  order.forEach((index, place) => {
    const wanted = (natural[index] ?? 0) - (least[index] ?? 0);
    const given = Math.min(wanted, Math.floor(spare / (order.length - place)));
    widths[index] = (least[index] ?? 0) + given;
    spare -= given;
  });
  return widths;
}

/** What a column takes at the least, by a glance: most tables of prose are too wide for a terminal, and need no measuring to know it. */
function surelyNeeded(table: ReportTable, column: ReportColumn, index: number): number {
  if (column.wide === true) return table.rows.some((row) => displayWidth(firstLine(row[index] ?? '')) >= leastProse) ? leastProse : 0;
  return Math.max(...column.title.split(' ').map(displayWidth));
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end === -1 ? text : text.slice(0, end);
}

function naturalWidth(table: ReportTable, column: ReportColumn, index: number): number {
  let most = displayWidth(column.title);
  for (const row of table.rows) {
    const text = row[index] ?? '';
    if (text.length * 2 <= most) continue;
    for (const line of text.split('\n')) if (line.length * 2 > most) most = Math.max(most, displayWidth(line));
  }
  return most;
}

/** The width below which words would be broken, and prose too narrow to read. */
function leastWidth(table: ReportTable, column: ReportColumn, index: number): number {
  if (column.wide === true) return leastProse;
  let most = 0;
  for (const text of [column.title, ...table.rows.map((row) => row[index] ?? '')]) {
    for (const word of text.split(/[ \n]+/)) {
      // No character takes more than two columns: most words need not be measured.
      if (word.length * 2 > most) most = Math.max(most, displayWidth(word));
    }
  }
  return most;
}

function alignedTable(table: ReportTable, widths: readonly number[]): Lines {
  const rows = table.rows.map((row) => alignedRow(row, widths));
  const apart = rows.some((row) => row.length > 1);
  return [
    ...alignedRow(
      table.columns.map((column) => column.title),
      widths,
    ),
    ...alignedRow(
      widths.map((width) => '-'.repeat(width)),
      widths,
    ),
    ...rows.flatMap((row, index) => (apart && index > 0 ? ['', ...row] : row)),
  ];
}

function alignedRow(cells: readonly string[], widths: readonly number[]): Lines {
  const columns = widths.map((width, index) => wrapText(cells[index] ?? '', width));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((lines, index) => padLine(lines[line] ?? '', widths[index] ?? 0))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}

function rowBlocks(table: ReportTable, width: number): readonly Lines[] {
  const label = Math.min(Math.max(...table.columns.map((column) => displayWidth(column.title))), Math.floor(width / 3));
  const room = Math.min(width - label - gap, mostProse);
  const titles = table.columns.map((column) => wrapText(column.title, label).map((line) => padLine(line, label + gap)));
  const empty = ' '.repeat(label + gap);
  const hang = hanging(room, empty);
  return table.rows.map((row) => {
    const block: string[] = [];
    for (let index = 0; index < titles.length; index += 1) {
      const title = titles[index] ?? [];
      const text = row[index] ?? '';
      if (text === '') continue;
      const whole = title.length === 1 ? hang(text) : undefined;
      if (whole !== undefined) {
        block.push(title[0] + whole);
        continue;
      }
      const lines = wrapText(text, room);
      const height = Math.max(title.length, lines.length);
      for (let at = 0; at < height; at += 1) {
        const lead = title[at] ?? empty;
        // Cut before it is put together: most of a long report is these lines, and each would be copied for it.
        const line = lines[at]?.trimEnd() ?? '';
        block.push(line === '' ? lead.trimEnd() : lead + line);
      }
    }
    return block;
  });
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
