import { CsvError, parse } from 'csv-parse/sync';
import { DocumentError } from '../../base/errors.ts';
import type { Place } from '../../base/place.ts';
import { cleanText } from '../clean-text.ts';
import type { Document, Row } from '../document.ts';
import type { DocumentIdentity } from '../document-identity.ts';
import { hasHtmlFragment, htmlFragmentText } from '../html-fragment.ts';
import { openQuoteLine, sniffDelimiter } from './csv-delimiter.ts';
import { unguardCell } from './formula-guard.ts';
import { sourceLines } from './text-lines.ts';

/** One record as csv-parse tells it: `lines` is the number of lines read when it ended. */
interface ReadRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * A CSV file as one table: a row a record, cells as they are but for blanks, line breaks inside a cell kept as paragraphs. The
 * delimiter (comma, semicolon, tab or bar) is found by consistency. Rows of unequal length stay unequal; no column is dropped.
 * Empty records are skipped.
 *
 * @throws DocumentError `malformed` where a quote is never closed, with its line.
 */
export function readCsv(text: string, identity: DocumentIdentity): Document {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const rows: Row[] = [];
  let last = 0;
  for (const { record, info } of records(plain, identity.name)) {
    const lines: [number, number] = [last + 1, Math.max(last + 1, info.lines)];
    last = lines[1];
    const texts = record.map(csvCell);
    if (texts.every((cell) => cell === '') && texts.length < 2) continue;
    const place: Place = { lines, table: 1, row: rows.length + 1 };
    rows.push({ cells: texts.map((cell, index) => ({ text: cell, place: { ...place, cell: index + 1 } })), place });
  }
  const lines = sourceLines(plain);
  const [first, end] = [rows[0], rows.at(-1)];
  const range: [number, number] = [first?.place.lines[0] ?? 1, end?.place.lines[1] ?? 1];
  const blocks = rows.length === 0 ? [] : [{ kind: 'table' as const, rows, place: { lines: range, table: 1 } }];
  return { name: identity.name, format: 'csv', sha256: identity.sha256, lines, blocks };
}

function records(text: string, path: string): readonly ReadRecord[] {
  const { delimiter } = sniffDelimiter(text);
  try {
    return parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: '\n',
    }) as unknown as ReadRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = openQuoteLine(text, delimiter);
    throw new DocumentError(
      'malformed',
      line === undefined ? 'the cells cannot be told apart' : `the quoted cell that begins on line ${line} is never closed`,
      {
        path,
        ...(line === undefined ? {} : { line }),
        hint: 'Put a closing " at the end of the cell, or save the file from the spreadsheet again as CSV UTF-8.',
      },
      { cause: error },
    );
  }
}

function csvCell(raw: string): string {
  const cell = unguardCell(raw);
  const text = hasHtmlFragment(cell) ? htmlFragmentText(cell) : cell;
  return text
    .split('\n')
    .map(cleanText)
    .filter((line) => line !== '')
    .join('\n');
}
