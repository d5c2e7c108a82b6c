import type { Place } from '../../base/place.ts';
import type { Document } from '../../documents/document.ts';
import type { Status } from '../../model/vocabulary.ts';
import { type Identification, identify } from '../identify.ts';
import type { Importer } from '../importer.ts';
import { type ColumnMeaning, headerWord } from '../parts/tables/column-words.ts';
import { findTables } from '../parts/tables/find-tables.ts';
import type { SheetRow } from '../parts/tables/sheet.ts';
import type { Mapping } from './mapping.ts';
import { plainStatus, wordsOf } from './paper-words.ts';

/** What told the meaning of a column: the mapping, a word of its header, the look of its cells, or nothing. */
export type ColumnEvidence = 'mapping' | 'header' | 'cells' | 'nothing';

/** What one column was taken for, and by what. Of a column that nothing tells the cells are kept as notes. */
export interface ColumnExplanation {
  readonly header: string;
  readonly meanings: readonly ColumnMeaning[];
  readonly by: ColumnEvidence;
  /** The words of the header that decided; other columns may have decided with them ("Date" beside a second date). */
  readonly word?: string;
}

/** One table of recommendations as it was understood. */
export interface TableExplanation {
  /** Where its header stands first; absent where it has none. */
  readonly header?: Place;
  readonly rows: number;
  readonly columns: readonly ColumnExplanation[];
}

/** A status word of the paper, how often it stands there, and what it is taken for; without `status` it is not known. */
export interface StatusExplanation {
  readonly word: string;
  readonly times: number;
  readonly status?: Status;
}

/** How a paper is read: for which recogniser it is and why, and what each column and status word is taken for. */
export interface PaperExplanation {
  readonly identification: Identification;
  readonly tables: readonly TableExplanation[];
  /** The first rows of tables that were not taken for recommendations: their headers, where they have one. */
  readonly otherHeaders: readonly (readonly string[])[];
  readonly statuses: readonly StatusExplanation[];
}

/**
 * Explains how a paper is read, with a council's own words where `mapping` gives them. `as` names the recogniser to read the status words
 * with, else the surest one. Pure.
 */
export function explainPaper(
  document: Document,
  importers: readonly Importer[],
  options: { readonly mapping?: Mapping; readonly as?: string } = {},
): PaperExplanation {
  const { mapping } = options;
  const words = wordsOf(mapping);
  const identification = identify(document, importers, mapping);
  const found = findTables(document, words);
  const tables = found.tables.map((table): TableExplanation => {
    const [header] = table.headers;
    const columns = table.columns.map(({ header: printed, meanings }): ColumnExplanation => {
      const shown = { header: printed.replace(/\s+/g, ' ').trim(), meanings };
      if (words.columnOf(printed) !== undefined) return { ...shown, by: 'mapping' };
      const word = headerWord(printed);
      if (word !== undefined) return { ...shown, by: 'header', word };
      return { ...shown, by: meanings[0] === 'note' ? 'nothing' : 'cells' };
    });
    return { ...(header === undefined ? {} : { header }), rows: table.rows.length, columns };
  });
  const reader = importers.find((importer) => importer.name === (options.as ?? surest(identification)));
  return {
    identification,
    tables,
    otherHeaders: headersOf(found.otherRows),
    statuses: reader?.heedsMapping === true ? statusesOf(document, reader, mapping) : [],
  };
}

function surest(identification: Identification): string | undefined {
  const [best] = identification.opinions;
  return best === undefined || best.score === 0 ? undefined : best.importer.name;
}

function statusesOf(document: Document, reader: Importer, mapping: Mapping | undefined): readonly StatusExplanation[] {
  const { drafts } = reader.extract(document, { paper: '', ...(mapping === undefined ? {} : { mapping }) });
  const byWord = new Map<string, { word: string; times: number; taken: Set<Status> }>();
  for (const draft of drafts) {
    if (draft.entity !== 'recommendation' || draft.record.statusAsWritten === undefined) continue;
    const plain = plainStatus(draft.record.statusAsWritten);
    const known = byWord.get(plain) ?? { word: draft.record.statusAsWritten, times: 0, taken: new Set() };
    known.times += 1;
    known.taken.add(draft.record.status);
    byWord.set(plain, known);
  }
  return [...byWord].flatMap(([plain, { word, times, taken }]) => {
    const [status] = taken;
    const one = taken.size === 1 && status !== undefined && status !== 'unknown' ? { status } : {};
    return plain === '' ? [] : [{ word, times, ...one }];
  });
}

/** The first row of each table, where it could be a header: three cells or more, none of them long. */
function headersOf(rows: readonly SheetRow[]): readonly (readonly string[])[] {
  const first = new Map<number, SheetRow>();
  for (const row of rows) if (!first.has(row.table)) first.set(row.table, row);
  return [...first.values()].flatMap(({ cells }) => {
    const texts = cells.map((cell) => cell.text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
    return texts.length >= 3 && texts.every((text) => text.length <= 120) ? [texts] : [];
  });
}
