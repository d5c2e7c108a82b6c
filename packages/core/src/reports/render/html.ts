import type { Report, ReportTable, Section } from '../report.ts';
import { cleanReport } from './clean-report.ts';
import { columnWidths, fitWidths } from './column-widths.ts';
import { escapeAttribute, escapeText } from './html-escape.ts';
import { houseFoot, houseHead, housePolicy, houseRules } from './html-house.ts';
import { htmlScript, htmlScriptHash } from './html-script.ts';
import { htmlStyle } from './html-style.ts';
import { withoutGaps } from './without-gaps.ts';

/** Sections from which a page gets a list of contents. */
const contentsFrom = 3;

/** The page that is printed on, in points: A4 on its side, a character of the header's type, and the room beside a cell's text. */
const paper = { room: 770, unit: 6, padding: 14 };

/** Nothing is fetched, sent or framed, and no script runs but the page's own, known by its hash. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${htmlScriptHash}'; base-uri 'none'; form-action 'none'`;

/**
 * A report as one HTML file that a council can publish as it is: nothing fetched, and no script but its own, which sorts and finds rows and without which
 * nothing is missing (`html-script.ts`), both said by a content security policy; made to pass WCAG 2.2 AA (language, title, one `h1`, a heading a section, captions, column headers with scope, a skip
 * link, status in words, cards instead of tables on a narrow screen, contrast in light and dark). Every text is escaped for the
 * place it stands in; only whole `http` and `https` addresses become links.
 */
export function renderHtml(report: Report): string {
  const clean = withoutGaps(cleanReport(report));
  const sections = clean.sections.map((section, index) => ({ section, anchor: `section-${index + 1}` }));
  return `${[
    '<!DOCTYPE html>',
    `<html lang="${escapeAttribute(clean.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}${housePolicy(clean.look)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(clean.title)}</title>`,
    `<style>\n${htmlStyle(clean.look?.colours?.light, clean.look?.colours?.dark)}${houseRules(clean.look)}\n</style>`,
    '</head>',
    '<body>',
    '<a class="skip" href="#main">Skip to the report</a>',
    ...houseHead(clean.look),
    '<main id="main" tabindex="-1">',
    `<h1>${escapeText(clean.title)}</h1>`,
    ...clean.preamble.map((line) => `<p class="preamble">${writeText(line)}</p>`),
    ...contents(sections),
    ...sections.flatMap(({ section, anchor }) => writeSection(section, anchor)),
    '</main>',
    ...houseFoot(clean.look),
    `<script>\n${htmlScript}\n</script>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

interface Anchored {
  readonly section: Section;
  readonly anchor: string;
}

function contents(sections: readonly Anchored[]): readonly string[] {
  const headed = sections.filter(({ section }) => section.heading !== undefined);
  if (headed.length < contentsFrom) return [];
  const items = headed.map(({ section, anchor }) => `<li><a href="#${anchor}">${escapeText(section.heading ?? '')}</a></li>`);
  return ['<nav aria-label="Contents">', '<ul>', ...items, '</ul>', '</nav>'];
}

function writeSection(section: Section, anchor: string): readonly string[] {
  const headed = section.heading !== undefined;
  return [
    '<section>',
    ...(headed ? [`<h2 id="${anchor}">${escapeText(section.heading ?? '')}</h2>`] : []),
    ...section.paragraphs.filter((text) => text !== '').map((text) => `<p>${writeText(text)}</p>`),
    ...(section.table === undefined || section.table.rows.length === 0
      ? []
      : writeTable(section.table, `${anchor}-table`, section.heading)),
    '</section>',
  ];
}

/**
 * The roles are the table's own, said again because a table that is laid out as cards loses them in some browsers. The frame around it can be reached by
 * the keyboard, for a table wider than the window. A caption that says what the heading says is there for those who go from table to table by ear.
 */
function writeTable(table: ReportTable, anchor: string, heading: string | undefined): readonly string[] {
  const widths = columnWidths(table);
  const shares = fitWidths(widths, paper).map((share) => Math.max(1, Math.floor((share / paper.room) * 100)));
  const header = table.columns.map((column, at) => {
    const width = `w${widths[at]?.least ?? 0} p${shares[at] ?? 1}`;
    return `<th scope="col" role="columnheader" class="${width}">${escapeText(column.title)}</th>`;
  });
  const rows = table.rows.map((row) => {
    const cells = table.columns.map((column, index) => {
      const wide = column.wide === true ? ' class="wide"' : '';
      return `<td role="cell"${wide} data-label="${escapeAttribute(column.title)}">${writeText(row[index] ?? '')}</td>`;
    });
    return `<tr role="row">${cells.join('')}</tr>`;
  });
  const unseen = table.caption === heading ? ' class="unseen"' : '';
  return [
    `<div class="scroll" role="group" aria-labelledby="${anchor}" tabindex="0">`,
    '<table role="table">',
    `<caption id="${anchor}"${unseen}>${escapeText(table.caption)}</caption>`,
    `<thead role="rowgroup"><tr role="row">${header.join('')}</tr></thead>`,
    '<tbody role="rowgroup">',
    ...rows,
    '</tbody>',
    '</table>',
    '</div>',
  ];
}

/** A text with its line breaks, and its web addresses as links. */
function writeText(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>"'`\\]{1,2000})/)
    .map((part, index) => (index % 2 === 1 ? writeLink(part) : escapeText(part).replaceAll('\n', '<br>')))
    .join('');
}

/** A link whose words are its own address: what one reads is where one goes. The full stop that ends a sentence is not part of it. */
function writeLink(found: string): string {
  const address = found.replace(/[.,;:!?)\]}]+$/, '');
  const rest = escapeText(found.slice(address.length));
  const link = `<a href="${escapeAttribute(address)}" rel="noopener noreferrer">${escapeText(address)}</a>`;
  return `${URL.canParse(address) ? link : escapeText(address)}${rest}`;
}
