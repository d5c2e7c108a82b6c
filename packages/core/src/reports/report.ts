import type { ReportLook } from './style/house-style.ts';

/**
 * A report as data, to be rendered as text, Markdown, HTML, CSV, JSON, Word or Excel by renderers that know nothing of scrutiny.
 * Cells are plain text; `\n` is a line break.
 */
export interface Report {
  /** `tracker`, `overdue` and so on. */
  readonly kind: string;
  readonly title: string;
  /** Lines under the title: committee, "as at", counts with their definition. */
  readonly preamble: readonly string[];
  readonly sections: readonly Section[];
  /**
   * What the headings of the sections are: committees, areas, parts. Formats that print one flat table (CSV, JSON) give each row its
   * section's heading in a first column of this name, so that no row loses where it belongs; `none` where the rows say it themselves.
   */
  readonly sectionColumn?: ReportColumn | 'none';
  /** BCP 47, for the page's language. */
  readonly language: string;
  /** The days that a calendar shows of it; absent where the kind of report has none, or they were not asked for. */
  readonly events?: readonly ReportEvent[];
  /** A council's house style, as far as it is the renderer's; absent unless `styleReport` put it there. */
  readonly look?: ReportLook;
}

/** One day that something is due, for a calendar. */
export interface ReportEvent {
  /** The same whenever it is written again, so that a calendar moves the entry and makes no second one. */
  readonly key: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** One line: the reference and the beginning of the text. */
  readonly summary: string;
  /** Lines of text. */
  readonly description: string;
  readonly categories: readonly string[];
}

/** One part of a report, with a heading of its own. */
export interface Section {
  readonly heading?: string;
  /** For the section's anchor, where it is about one record or committee. */
  readonly id?: string;
  readonly paragraphs: readonly string[];
  readonly table?: ReportTable;
}

/** A table with one header row; every row has as many cells as there are columns. */
export interface ReportTable {
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** A column. `key` is stable, for CSV and JSON; `wide` asks for room. */
export interface ReportColumn {
  readonly key: string;
  readonly title: string;
  readonly wide?: boolean;
  /** `date`: a cell that is one day in full ("13 September 2023") may be written as that day, to be sorted by; words stay words. */
  readonly type?: 'date';
  /** Papers print such a cell once for several rows, so that a blank one is read as the one above (`withoutGaps`). */
  readonly spans?: true;
}
