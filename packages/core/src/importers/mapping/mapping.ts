import type { Status } from '../../model/vocabulary.ts';
import type { ColumnMeaning } from '../parts/tables/column-words.ts';

/** What a mapping's columns may mean: one thing, or two that one column is known to hold ("Officer and deadline"), the main one first. */
export type MappedColumn = ColumnMeaning | readonly [ColumnMeaning, ColumnMeaning];

/**
 * What a council's own words mean in its papers, where the built-in vocabulary does not know them or takes them for something else.
 *
 * Headers and status words are compared without case, footnote marks and end marks. `null` leaves a header or a word to the built-in
 * vocabulary; a draft has it where nothing was understood, for an officer to fill in.
 *
 * @example { format: 'scrutiny-mapping', schemaVersion: 1, columns: { 'What we asked': 'recommendation' }, statuses: { Sorted: 'complete' } }
 */
export interface Mapping {
  /** Where an editor finds the schema (`scrutiny schema mapping`). */
  readonly $schema?: string;
  readonly format: 'scrutiny-mapping';
  readonly schemaVersion: 1;
  /** The recogniser that papers with these columns are for, by name, as `--as` takes it. */
  readonly kind?: string | null;
  /** The committee's name, for papers that do not say it. What a paper says itself wins. */
  readonly committee?: string | null;
  /** By the words of the header. */
  readonly columns?: { readonly [header: string]: MappedColumn | null };
  /** By the words of the cell. */
  readonly statuses?: { readonly [word: string]: Status | null };
}

/** The newest version of the file that this release reads and writes. */
export const mappingVersion = 1;

/** Pairs of meanings that one column may hold, the main one first; of others the second would be lost. */
export const columnPairs: readonly (readonly [ColumnMeaning, ColumnMeaning])[] = [
  ['responsible', 'follow-up'],
  ['follow-up', 'responsible'],
  ['raised-on', 'topic'],
  ['topic', 'raised-on'],
  ['raised-on', 'reference'],
  ['reference', 'raised-on'],
  ['raised-on', 'committee'],
  ['committee', 'raised-on'],
  ['progress', 'status'],
  ['progress', 'response'],
  ['follow-up', 'status'],
];
