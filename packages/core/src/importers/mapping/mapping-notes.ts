import type { Diagnostic } from '../../base/diagnostic.ts';
import { sameText } from '../../base/same-text.ts';
import type { Document } from '../../documents/document.ts';
import type { Extraction, Importer } from '../importer.ts';
import { findTables } from '../parts/tables/find-tables.ts';
import type { Mapping } from './mapping.ts';
import { plainColumn, wordsOf } from './paper-words.ts';

/**
 * Whether a mapping is meant for a paper: it names a header that the paper prints, or names none at all. One mapping can so be given with
 * papers of several kinds, and a letter among trackers is still a letter.
 */
export function isMappingFor(document: Document, mapping: Mapping): boolean {
  const named = Object.keys(mapping.columns ?? {}).map(plainColumn);
  if (named.length === 0) return true;
  const printed = printedHeaders(document, mapping);
  return named.some((header) => printed.has(header));
}

/** Reads with a mapping's committee where the paper says none, and tells of what the mapping names and the paper has not. */
export function withMappingNotes(extraction: Extraction, document: Document, importer: Importer, mapping: Mapping): Extraction {
  const diagnostics = [...eachWordOnce(extraction.diagnostics), ...notesOf(extraction, document, importer, mapping)];
  const { committee } = mapping;
  if (committee === undefined || committee === null || extraction.committee !== undefined || !isMappingFor(document, mapping))
    return { ...extraction, diagnostics };
  return { ...extraction, committee: { name: committee }, diagnostics };
}

function notesOf(extraction: Extraction, document: Document, importer: Importer, mapping: Mapping): readonly Diagnostic[] {
  const named = Object.entries(mapping.columns ?? {}).flatMap(([header, meaning]) => (meaning === null ? [] : [header]));
  const own = extraction.committee?.name;
  const other =
    own === undefined || mapping.committee === undefined || mapping.committee === null || sameText(own, mapping.committee)
      ? []
      : [warning('mapping-committee', `the paper itself says ${own}; the mapping's ${mapping.committee} is not used`)];
  if (importer.heedsMapping !== true && named.length > 0) {
    const message = `the mapping's columns were not used: a paper of the kind ${importer.name} is not read by its columns`;
    return [...other, warning('mapping-not-used', message, 'mappings are for tables of recommendations: trackers and schedules')];
  }
  const used = tableHeaders(document, mapping);
  const missing = named.filter((header) => !used.has(plainColumn(header)));
  if (missing.length > 1 && missing.length === named.length) {
    const message = `none of the ${named.length} columns that the mapping names is in this paper; it was read without them`;
    return [...other, warning('mapped-column-missing', message, 'is this the right mapping? `scrutiny map --from PAPER` drafts one')];
  }
  return [
    ...other,
    ...missing.map((header) =>
      warning(
        'mapped-column-missing',
        `the mapping names a column "${header}", and this paper has none`,
        'look for another spelling of it',
      ),
    ),
  ];
}

/** What a mapping makes of a word is told once, at the first row that has it, with how many have it. */
function eachWordOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const times = new Map<string, number>();
  const first = diagnostics.filter(({ code, message }) => {
    if (code !== 'mapped-status') return true;
    times.set(message, (times.get(message) ?? 0) + 1);
    return times.get(message) === 1;
  });
  return first.map((one) => {
    const count = one.code === 'mapped-status' ? (times.get(one.message) ?? 1) : 1;
    return count === 1 ? one : { ...one, message: `${one.message} (in ${count} rows)` };
  });
}

/** The headers of the tables of recommendations, read with the mapping. */
function tableHeaders(document: Document, mapping: Mapping): ReadonlySet<string> {
  const { tables } = findTables(document, wordsOf(mapping));
  return new Set(tables.flatMap((table) => table.columns.map((column) => plainColumn(column.header))));
}

/** Every text of the paper that could be a header: cells, paragraphs, labels, and the headers of its tables. */
function printedHeaders(document: Document, mapping: Mapping): ReadonlySet<string> {
  const printed = new Set(tableHeaders(document, mapping));
  for (const block of document.blocks) {
    if (block.kind === 'table') for (const row of block.rows) for (const cell of row.cells) printed.add(plainColumn(cell.text));
    else if (block.kind !== 'page-break') {
      printed.add(plainColumn(block.text));
      const [label] = block.text.split(':');
      printed.add(plainColumn(label ?? ''));
    }
  }
  return printed;
}

function warning(code: string, message: string, hint?: string): Diagnostic {
  return { code, severity: 'warning', message, ...(hint === undefined ? {} : { hint }) };
}
