import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Document } from '../../documents/document.ts';
import type { PaperKind } from '../../model/vocabulary.ts';
import { roleBook } from '../account-roles.ts';
import type { Draft, ExtractContext, Extraction } from '../importer.ts';
import { wordsOf } from '../mapping/paper-words.ts';
import { asksNothing } from '../parts/entries/asks-nothing.ts';
import { isNone, joinParts } from '../parts/entries/cell-text.ts';
import { type EntryDrafts, entryDrafts } from '../parts/entries/table-drafts.ts';
import { tableEntries } from '../parts/entries/table-entries.ts';
import type { TableEntry, TableItem } from '../parts/entries/table-entry.ts';
import { findTables, printedTexts } from '../parts/tables/find-tables.ts';
import { aboutPaper, labelsOf, readFront } from '../parts/tables/paper-front.ts';
import type { FoundTables, RecommendationTable, TableRow } from '../parts/tables/recommendation-table.ts';
import type { SheetRow } from '../parts/tables/sheet.ts';
import { isPageFurniture } from '../parts/words/page-furniture.ts';

/** Reads the tables of recommendations of a paper, as a tracker or as a schedule; every line is accounted for. */
export function extractTables(document: Document, context: ExtractContext, kind: PaperKind, several: boolean): Extraction {
  const paperWords = wordsOf(context.mapping);
  const found = findTables(document, paperWords);
  const book = roleBook(document.lines);
  const head = [...found.otherRows.flatMap((row) => (isBefore(row, found) ? [rowText(row)] : [])), ...printedTexts(found.front)];
  const cells = found.tables.flatMap((table) => table.rows.flatMap((row) => [...row.cells.values()].map((cell) => cell.text)));
  const front = readFront(head, printedTexts(found.rest), cells);
  const about = aboutPaper(front, context.paperDate);
  const drafts: Draft[] = [];
  const diagnostics: Diagnostic[] = [];

  for (const block of document.blocks) book.mark(block.place, block.kind === 'table' ? 'furniture' : 'context');
  for (const part of [...found.front, ...found.rest]) book.mark(part.place, isPageFurniture(part.text) ? 'furniture' : 'context');
  for (const row of found.otherRows) book.mark(row.place, 'context');
  for (const table of found.tables) {
    for (const header of table.headers) book.mark(header, 'header');
    const { entries, strays, titles, orphans } = tableEntries(table, several);
    const texts = printedTexts(table.before);
    const labels = labelsOf([...head, ...texts]).toReversed();
    const parted = found.tables.length > 1 || table.rows.some((row) => row.banner !== undefined);
    const heading = parted ? headingOf(texts) : undefined;
    const byItem = itemEntries(entries);
    const ask = table.columns.findIndex((column) => column.meanings[0] === 'recommendation');
    for (const [at, entry] of entries.entries()) {
      const asked = (entry.cells.get(ask) ?? []).map((part) => part.text).join('\n');
      if (asked !== '' && asksNothing(asked)) {
        for (const row of entry.rows) book.mark(row.place, 'context');
        continue;
      }
      const made = entryDrafts(entry, {
        paper: context.paper,
        table,
        front,
        labels,
        several,
        words: paperWords,
        carried: carriedTo(entry, byItem.get(entry.item) ?? [], table),
        ...(heading === undefined ? {} : { heading }),
        ...(about.asAt === undefined ? {} : { reference: about.asAt }),
      });
      drafts.push(...made.drafts);
      diagnostics.push(...made.diagnostics, ...cutDiagnostic(entry, entries[at + 1]));
      markEntry(book, entry, made);
    }
    for (const row of strays) book.mark(row.place, 'furniture');
    for (const row of [...titles, ...orphans]) book.mark(row.place, 'context');
    diagnostics.push(...betweenRows(table, found), ...orphans.map(withoutRecommendation), ...tableDiagnostics(table));
  }
  return {
    kind,
    ...about,
    // A paper of several committees prints each one's rule among its own rows; which is whose is not to be guessed.
    ...(front.archivePolicy === undefined || drafts.some((draft) => draft.committee !== undefined)
      ? {}
      : { archivePolicy: front.archivePolicy }),
    drafts,
    roles: book.roles(),
    diagnostics,
  };
}

function markEntry(book: ReturnType<typeof roleBook>, entry: TableEntry, made: EntryDrafts): void {
  for (const [at, row] of entry.rows.entries()) {
    const starts = at === 0 || made.startRows.includes(entry.rowsAt[at] ?? -1);
    book.mark(row.place, 'continuation');
    if (starts) book.mark([row.place.lines[0], row.place.lines[0]], 'record');
  }
}

/** Status and officer printed on the first row of an item hold for its other rows where those all leave the cell empty. */
function carriedTo(
  entry: TableEntry,
  own: readonly TableEntry[],
  table: RecommendationTable,
): { readonly status?: string; readonly responsible?: string } {
  const [first, ...others] = own;
  if (first === undefined || first === entry || entry.item.cells.size === 0) return {};
  const carried: { status?: string; responsible?: string } = {};
  for (const meaning of ['status', 'responsible'] as const) {
    const column = table.columns.findIndex((each) => each.meanings[0] === meaning);
    const text = (each: TableEntry): string => joinParts(each.cells.get(column) ?? []);
    if (column >= 0 && !isNone(text(first)) && others.every((each) => text(each) === '')) carried[meaning] = text(first);
  }
  return carried;
}

function itemEntries(entries: readonly TableEntry[]): ReadonlyMap<TableItem, readonly TableEntry[]> {
  const byItem = new Map<TableItem, TableEntry[]>();
  for (const entry of entries) {
    const known = byItem.get(entry.item);
    if (known === undefined) byItem.set(entry.item, [entry]);
    else known.push(entry);
  }
  return byItem;
}

function cutDiagnostic(entry: TableEntry, next: TableEntry | undefined): readonly Diagnostic[] {
  if (next?.afterCut !== true) return [];
  const place = entry.rows.at(-1)?.place;
  return [
    {
      code: 'cut-text',
      severity: 'warning',
      message: 'the recommendation stops in the middle of a sentence where the page ends, and the next page begins another',
      ...(place === undefined ? {} : { place }),
      hint: 'look at the paper itself; its end is not in this file',
    },
  ];
}

/** Text that stands among the rows and went to none of them: it may be a part of a cell. */
function betweenRows(table: RecommendationTable, found: FoundTables): readonly Diagnostic[] {
  const headings = new Set(table.rows.flatMap((row) => (row.banner === undefined ? [] : [row.place.lines[0]])));
  const [first, last] = [table.rows[0]?.place.lines[0] ?? 0, table.rows.at(-1)?.place.lines[1] ?? 0];
  return found.rest
    .filter((part) => part.place.lines[0] > first && part.place.lines[0] < last)
    .filter((part) => !isPageFurniture(part.text) && !headings.has(part.place.lines[0]) && labelsOf([part.text]).length === 0)
    .filter((part) => !found.front.some((other) => other.text === part.text))
    .map((part) => ({
      code: 'text-between-rows',
      severity: 'warning',
      message: `"${part.text.slice(0, 60)}" stands between the rows of the table and was added to none of them`,
      place: part.place,
      hint: 'look whether it belongs to a cell above',
    }));
}

function withoutRecommendation({ place }: TableRow): Diagnostic {
  return {
    code: 'row-without-recommendation',
    severity: 'warning',
    message: 'this row has no recommendation and does not go on with one above; nothing was imported from it',
    place,
  };
}

function tableDiagnostics(table: RecommendationTable): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const [narrow] = table.rows.filter((row) => row.narrow === true && row.cells.size > 1);
  if (narrow !== undefined) {
    found.push({
      code: 'columns-missing',
      severity: 'info',
      message: 'from here some rows have fewer columns than the header; their cells were placed by what they say',
      place: narrow.place,
    });
  }
  const [first] = table.rows;
  if (table.unparted === true && first !== undefined) {
    found.push({
      code: 'cells-run-together',
      severity: 'warning',
      message: 'nothing parts the cells of this table; where each begins was told by what it says',
      place: first.place,
      hint: 'look whether officers, dates and news stand with the right words',
    });
  }
  if (table.headers.length === 0 && first !== undefined) {
    found.push({
      code: 'header-missing',
      severity: 'warning',
      message: 'the table has no header; its columns were told by their cells',
      place: first.place,
    });
  }
  return found;
}

function isBefore(row: SheetRow, found: FoundTables): boolean {
  const first = found.tables[0]?.headers[0] ?? found.tables[0]?.rows[0]?.place;
  return first !== undefined && row.place.lines[0] < first.lines[0];
}

/** A row of a small table before the main one as text: "Committee | Wellbeing" reads as a label. */
function rowText(row: SheetRow): string {
  const filled = row.cells.map((cell) => cell.text.trim()).filter((text) => text !== '');
  const [label, ...values] = filled;
  if (label === undefined) return '';
  return values.length === 0 ? label : `${label.replace(/:$/, '')}: ${values.join(' ')}`;
}

/** The line right before a table that heads it: short and no sentence. */
function headingOf(before: readonly string[]): string | undefined {
  const last = before.findLast((text) => !isPageFurniture(text));
  return last !== undefined && last.length <= 120 && !/[.;]$/.test(last) && labelsOf([last]).length === 0 ? last : undefined;
}
