import { isPageFurniture } from '../words/page-furniture.ts';
import type { TextPart } from './recommendation-table.ts';
import type { SheetRow } from './sheet.ts';

/** A row that stands alone with bars between its cells ("12/31 | Ask the County | Clerk | No"), as many as the table above has columns. */
export function barRow(part: TextPart, columns: number, table: number): SheetRow | undefined {
  const texts = part.text.split(/ \|(?: |$)/);
  if (texts.length < 3 || texts.length !== columns || part.marker !== undefined) return undefined;
  const cells = texts.map((text) => ({ text: text.trim(), place: part.place }));
  return { cells, place: part.place, table, afterBreak: true };
}

/** Whether a row is what a page prints at its foot or head, set with tabs: "Housing Panel 3 May 2031", "Page 2 of 7". */
export function isPageRow(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== '');
  const numbered = filled.some((text) => /^page \d{1,4}(?: of \d{1,4})?$/i.test(text.trim()));
  return numbered && filled.length <= 3 && filled.every((text) => text.split(/\s+/).length <= 12);
}

/** Such a row as text. */
export function pageText(row: SheetRow): TextPart {
  const filled = row.cells.map((cell) => cell.text.trim()).filter((text) => text !== '');
  return { kind: 'text', text: filled.filter((text) => isPageFurniture(text)).join(' '), place: row.place };
}
