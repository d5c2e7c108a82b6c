import { safeText } from '../../base/safe-text.ts';
import type { Report, ReportColumn, Section } from '../report.ts';
import type { ReportLook } from '../style/house-style.ts';

/**
 * A report with every text made safe to show (see `safeText`): the last step before a renderer for people writes it. Line ends
 * stay; tabs become blanks, since every format here has a way of its own to part cells. The shape, the keys and the order are
 * kept.
 */
export function cleanReport(report: Report): Report {
  return {
    ...report,
    title: oneLine(report.title),
    language: oneLine(report.language),
    preamble: report.preamble.map(cleanText),
    sections: report.sections.map(cleanSection),
    ...(report.sectionColumn === undefined || report.sectionColumn === 'none' ? {} : { sectionColumn: cleanColumn(report.sectionColumn) }),
    ...(report.look === undefined ? {} : { look: cleanLook(report.look) }),
  };
}

/** A cell or paragraph made safe, its line breaks kept as `\n`. */
export function cleanText(text: string): string {
  return safeText(text, { newlines: true });
}

/** A title, heading or column name made safe: always one line. */
function oneLine(text: string): string {
  return cleanText(text).replaceAll('\n', ' ');
}

function cleanLook(look: ReportLook): ReportLook {
  return {
    ...look,
    ...(look.council === undefined ? {} : { council: oneLine(look.council) }),
    ...(look.footer === undefined ? {} : { footer: cleanText(look.footer) }),
    ...(look.logo === undefined ? {} : { logo: { ...look.logo, alt: oneLine(look.logo.alt) } }),
  };
}

function cleanSection(section: Section): Section {
  return {
    ...section,
    ...(section.heading === undefined ? {} : { heading: oneLine(section.heading) }),
    paragraphs: section.paragraphs.map(cleanText),
    ...(section.table === undefined
      ? {}
      : {
          table: {
            caption: oneLine(section.table.caption),
            columns: section.table.columns.map(cleanColumn),
            rows: section.table.rows.map((row) => row.map(cleanText)),
          },
        }),
  };
}

function cleanColumn(column: ReportColumn): ReportColumn {
  return { ...column, title: oneLine(column.title) };
}
