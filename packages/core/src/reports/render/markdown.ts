import type { Report, ReportTable, Section } from '../report.ts';
import { cleanReport } from './clean-report.ts';
import { withoutGaps } from './without-gaps.ts';

/**
 * A report as Markdown: CommonMark with GFM tables. All punctuation that Markdown gives a meaning to is escaped, so that the text
 * reads back exactly as it stands in the register and no paper can put a link, an image or HTML into what is published. A line
 * break in a cell is `<br>`, the only HTML there is.
 */
export function renderMarkdown(report: Report): string {
  const clean = withoutGaps(cleanReport(report));
  const blocks = [
    escapeLine(clean.look?.council ?? ''),
    `# ${escapeLine(clean.title)}`,
    ...clean.preamble.map(paragraphs),
    ...clean.sections.flatMap((section) => sectionBlocks(section)),
    paragraphs(clean.look?.footer ?? ''),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/**
 * One line of text for the inside of a Markdown paragraph, heading or table cell. Blanks at the ends would be dropped by a reader, and
 * an ampersand before a word could begin a character reference: both are written as references. `$` is the mark of mathematics on
 * the common code hosts.
 */
function escapeInline(text: string): string {
  return text
    .replace(/[\\`*_[\]#|~$]/g, '\\$&')
    .replace(/&(?=#?\w)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/^[ \t]+/, (blanks) => '&#32;'.repeat(blanks.length))
    .replace(/(?<![ \t])[ \t]+$/, (blanks) => '&#32;'.repeat(blanks.length));
}

/** A text of several lines for one table cell. */
function escapeCell(text: string): string {
  return text.split('\n').map(escapeInline).join('<br>');
}

/** A line that begins a block: marks that would make it a list, a rule or a heading underline are escaped too. */
function escapeLine(line: string): string {
  return escapeInline(line)
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[-+=:>]/, '\\$&');
}

/** Paragraphs; an empty line parts two, a single line break is a hard one. */
function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((part) => part.split('\n').map(escapeLine).join('\\\n'))
    .join('\n\n');
}

function sectionBlocks(section: Section): readonly string[] {
  return [
    section.heading === undefined ? '' : `## ${escapeLine(section.heading)}`,
    ...section.paragraphs.filter((text) => text !== '').map(paragraphs),
    section.table === undefined || section.table.rows.length === 0 ? '' : tableBlock(section.table),
  ];
}

function tableBlock(table: ReportTable): string {
  const header = row(table.columns.map((column) => column.title));
  const rule = `| ${table.columns.map(() => '---').join(' | ')} |`;
  return [header, rule, ...table.rows.map(row)].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(escapeCell).join(' | ')} |`;
}
