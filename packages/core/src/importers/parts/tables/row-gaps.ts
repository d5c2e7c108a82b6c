import { goesOnList } from './cell-lines.ts';
import type { TextPart } from './recommendation-table.ts';

/** What a wider gap is worth where a row begins below it, and what it costs where it lies inside a row or a cell. */
const [opens, within] = [1.2, 0.8];
/** The same for a gap that holds a whole row of empty cells: nothing reaches over it. */
const whole = 5;
/** The fewest gaps that part the rows of a table: one may be a slip. */
const fewestGaps = 2;

/**
 * The paragraphs that open rows because a whole row of empty cells (`width` lines of no-break spaces) stands above them; `undefined` where rows are not
 * parted so. The empty row between header and first row tells it only of cells that are no more than one row.
 */
export function afterEmptyRows(parts: readonly TextPart[], width: number): ReadonlySet<number> | undefined {
  const starts = new Set(parts.flatMap((part, at) => ((part.blanks ?? 0) >= width ? [at] : [])));
  return starts.size > 1 || (starts.size === 1 && (!starts.has(0) || parts.length <= width)) ? starts.add(0) : undefined;
}

/** How well cells keep to the gaps of a table that parts its rows by more blank lines than its cells. */
export interface RowGaps {
  /** What is added for a cell of `size` paragraphs from `paragraph` on, in a row's first column or in another. */
  fit(paragraph: number, size: number, first: boolean): number;
}

/**
 * The wider gaps between the paragraphs of a table printed one cell a paragraph: blank lines beyond the usual one, those left out that stand for empty cells.
 * Where there are none, or half of all gaps are wide, nothing is told from them; but a whole row of empty cells (`width` of them) always parts two rows.
 */
export function rowGaps(parts: readonly TextPart[], width: number): RowGaps {
  const starts = afterEmptyRows(parts, width);
  if (starts !== undefined)
    return {
      fit(paragraph, size, first) {
        const inside = parts.slice(paragraph + 1, paragraph + size).filter((_, at) => starts.has(paragraph + 1 + at)).length;
        return (size > 0 && starts.has(paragraph) ? (first ? whole : -whole) : 0) - inside * whole;
      },
    };
  const blanks = parts.map((part, at) => {
    const above = parts[at - 1];
    return above === undefined ? 0 : part.place.lines[0] - above.place.lines[1] - 1 - (part.blanks ?? 0) * 2;
  });
  const usual = median(blanks.slice(1));
  const wide = blanks.map((count) => count > usual && count > 1);
  const count = wide.filter(Boolean).length;
  // A wide gap between a colon and its list lies inside a cell, whose paragraphs then have such gaps elsewhere too.
  if (parts.some((part, at) => wide[at] === true && goesOnList(parts[at - 1], part))) return { fit: () => 0 };
  if (count < fewestGaps || count * 2 > parts.length) return { fit: () => 0 };
  return {
    fit(paragraph, size, first) {
      if (size === 0) return 0;
      const inside = wide.slice(paragraph + 1, paragraph + size).filter(Boolean).length;
      const opening = wide[paragraph] === true ? (first ? opens : -within) : 0;
      return opening - inside * within;
    },
  };
}

function median(counts: readonly number[]): number {
  return counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
}
