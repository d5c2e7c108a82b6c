import { sameValue } from '../../base/same-value.ts';
import type { Document } from '../../documents/document.ts';
import type { Status } from '../../model/vocabulary.ts';
import { readColour, readStatus } from '../../model/words/status-words.ts';
import type { Extraction, Importer } from '../importer.ts';
import { type ColumnExplanation, explainPaper, type PaperExplanation } from './explain-paper.ts';
import { columnPairs, type MappedColumn, type Mapping, mappingVersion } from './mapping.ts';
import { plainColumn, plainStatus } from './paper-words.ts';

/** A first mapping of a paper, and what an officer has to look at in it. */
export interface MappingDraft {
  readonly mapping: Mapping;
  /** Headers and status words that stand in it as `null`: not understood, or taken for different things in different places. */
  readonly unassigned: { readonly columns: readonly string[]; readonly statuses: readonly string[] };
}

/** What a cell of status can be at most, in characters, to be a word; longer ones are prose, which an officer reads. */
const longestStatus = 60;

/**
 * Drafts the mapping of a paper: each header with what it is taken for, each status word likewise, and `null` where nothing is
 * understood. Importing the paper with the draft as it stands gives what importing without it gives. With `mapping`, what that one says stays, and what the
 * paper has beside it is added. Pure.
 */
export function draftMapping(
  document: Document,
  importers: readonly Importer[],
  options: { readonly mapping?: Mapping; readonly as?: string } = {},
): MappingDraft {
  const explained = explainPaper(document, importers, options);
  const importer = readerFor(explained, importers, options.as ?? options.mapping?.kind ?? undefined);
  const given = options.mapping;
  const committee = given?.committee ?? extractWith(importer, document, given)?.committee?.name ?? null;
  const heeds = importer?.heedsMapping === true;
  // A letter or a plan is not read by its columns, whatever tables it has.
  const byColumns = importer === undefined || heeds;
  const columns = { ...(byColumns ? columnsOf(explained, given) : {}), ...given?.columns };
  const statuses = { ...(byColumns ? statusesOf(explained, given) : {}), ...given?.statuses };
  const draft = (some: Pick<Mapping, 'columns' | 'statuses'>): Mapping => ({
    ...(given?.$schema === undefined ? {} : { $schema: given.$schema }),
    format: 'scrutiny-mapping',
    schemaVersion: mappingVersion,
    kind: given?.kind ?? (heeds ? importer.name : null),
    committee,
    columns: some.columns ?? {},
    statuses: some.statuses ?? {},
  });
  const usual = extractWith(importer, document, given);
  // Where one column's meaning hangs on another's, to name all of them may say more than the paper: then the doubtful ones are left open.
  const choices = [
    draft({ columns, statuses }),
    draft({ columns: leftOpen(columns, given?.columns), statuses }),
    draft({ columns: leftOpen(columns, given?.columns), statuses: leftOpen(statuses, given?.statuses) }),
  ];
  const mapping = choices.find((choice) => sameValue(extractWith(importer, document, choice), usual)) ?? choices.at(-1) ?? draft({});
  return {
    mapping,
    unassigned: { columns: openIn(mapping.columns ?? {}), statuses: openIn(mapping.statuses ?? {}) },
  };
}

function readerFor({ identification }: PaperExplanation, importers: readonly Importer[], as: string | undefined): Importer | undefined {
  if (as !== undefined) return importers.find((importer) => importer.name === as);
  return identification.outcome === 'one' ? identification.importer : undefined;
}

function extractWith(importer: Importer | undefined, document: Document, mapping: Mapping | undefined): Extraction | undefined {
  return importer?.extract(document, { paper: '', ...(mapping === undefined ? {} : { mapping }) });
}

function columnsOf(
  { tables, otherHeaders }: PaperExplanation,
  given: Mapping | undefined,
): { readonly [header: string]: MappedColumn | null } {
  const found = new Map<string, { readonly header: string; readonly meaning: MappedColumn | null }>();
  for (const column of tables.flatMap((table) => table.columns)) {
    const plain = plainColumn(column.header);
    const known = found.get(plain);
    const meaning = meaningOf(column);
    const agrees = known === undefined || sameValue(known.meaning, meaning);
    if (isKey(column.header, plain)) found.set(plain, { header: known?.header ?? column.header, meaning: agrees ? meaning : null });
  }
  for (const header of otherHeaders.flat()) {
    const plain = plainColumn(header);
    if (isKey(header, plain) && !found.has(plain)) found.set(plain, { header, meaning: null });
  }
  for (const header of Object.keys(given?.columns ?? {})) found.delete(plainColumn(header));
  return Object.fromEntries([...found.values()].map(({ header, meaning }) => [header, meaning]));
}

function meaningOf({ by, meanings }: ColumnExplanation): MappedColumn | null {
  const [first, second] = meanings;
  if (by === 'nothing' || first === undefined) return null;
  return second === undefined ? first : (columnPairs.find(([one, other]) => one === first && other === second) ?? null);
}

/** "Yes" under "Completed?" has its meaning from the header, so the word alone is left out. */
function statusesOf({ statuses }: PaperExplanation, given: Mapping | undefined): { readonly [word: string]: Status | null } {
  const known = new Set(Object.keys(given?.statuses ?? {}).map(plainStatus));
  return Object.fromEntries(
    statuses
      .filter(({ word }) => word.length <= longestStatus && isKey(word, plainStatus(word)) && !known.has(plainStatus(word)))
      .filter(({ word, status }) => status === undefined || readStatus(word) !== undefined || readColour(word) !== undefined)
      .map(({ word, status }) => [word, status ?? null]),
  );
}

/** A text that can stand as a key of the file. */
function isKey(text: string, plain: string): boolean {
  return plain !== '' && !['__proto__', 'constructor', 'prototype'].includes(text);
}

function leftOpen<Value>(
  all: { readonly [key: string]: Value | null },
  given: { readonly [key: string]: Value | null } = {},
): { readonly [key: string]: Value | null } {
  return Object.fromEntries(Object.keys(all).map((key) => [key, given[key] ?? null]));
}

function openIn(values: { readonly [key: string]: unknown }): readonly string[] {
  return Object.keys(values).filter((key) => values[key] === null);
}
