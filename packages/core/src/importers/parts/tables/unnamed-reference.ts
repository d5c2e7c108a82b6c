import type { HeaderRun } from './header-run.ts';
import type { TextPart } from './recommendation-table.ts';
import { printedText } from './sheet.ts';

/** So many numbers tell a column of them. */
const fewestNumbers = 2;

/**
 * The header of a table printed one cell a paragraph with a first column that has no name, where the rows are numbered and no column is called so:
 * the paragraph right below the header is a bare 1 (or what a cut-off table goes on with), and the next number stands further down.
 */
export function withUnnamed(header: HeaderRun, after: readonly TextPart[]): HeaderRun {
  if (header.columns.some((column) => column.meanings[0] === 'reference')) return header;
  const first = numberOf(after[0]);
  if (first === undefined) return header;
  let count = 1;
  for (const part of after.slice(1)) if (numberOf(part) === first + count) count += 1;
  if (count < fewestNumbers) return header;
  return { ...header, columns: [{ header: '', meanings: ['reference'] }, ...header.columns] };
}

function numberOf(part: TextPart | undefined): number | undefined {
  const number = part === undefined ? undefined : /^(?:R|Rec\.?)? ?(\d{1,2})[.)]?$/i.exec(printedText(part).trim())?.[1];
  return number === undefined ? undefined : Number.parseInt(number, 10);
}
