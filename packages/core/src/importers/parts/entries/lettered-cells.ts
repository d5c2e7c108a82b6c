import { trimResolution } from './split-resolutions.ts';
import type { CellPart, TableEntry } from './table-entry.ts';

/**
 * The cells of an entry as they hold for one of its recommendations: where a cell answers mark by mark ("(a) Accepted", "(b) Not accepted"), only
 * the answer to this mark is left. Cells that do not go by marks hold for all of them.
 */
export function cellsForMark(entry: TableEntry, mark: string | undefined): TableEntry {
  if (mark === undefined) return entry;
  const cells = new Map([...entry.cells].map(([column, parts]) => [column, partsForMark(parts, mark)] as const));
  return { ...entry, cells };
}

function partsForMark(parts: readonly CellPart[], mark: string): readonly CellPart[] {
  const lines = parts.flatMap((part) => part.text.split('\n').map((line) => ({ part, ...trimResolution(line) })));
  if (lines.length < 2 || lines.some((line) => line.marker === undefined)) return parts;
  const own = lines.filter((line) => plainMark(line.marker) === plainMark(mark));
  return own.map(({ part, text }) => ({ ...part, text }));
}

/** "(a)", "a)" and "a." are one mark. */
function plainMark(mark: string | undefined): string {
  return (mark ?? '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
