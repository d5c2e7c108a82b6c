import { continues, endsSentence } from '../../../documents/join-cut.ts';
import type { ColumnMeaning } from '../tables/column-words.ts';
import type { RecommendationTable, TableRow } from '../tables/recommendation-table.ts';
import { isStrayMark } from '../words/page-furniture.ts';
import { opensResolution } from '../words/resolving-words.ts';

/** Columns whose cells are short, so that a page rarely cuts them, and which many trackers fill on every row. */
const shortColumns: readonly ColumnMeaning[] = ['reference', 'raised-on', 'status'];

/** The fewest whole rows that show a habit. */
const fewestRows = 2;

/** What stood above a row that may be cut. */
export interface AboveCut {
  readonly recommendation: string;
  readonly topic: string;
}

/**
 * A test for rows that a page cut off the row above, by the habit of the table itself: where every row within a page has its date, status or
 * reference, a row after a page break that has none of them is the rest of the one above, wherever its sentences were cut. Tables
 * with merged cells have no such habit, and the test is then always false: there the words must decide.
 *
 * A row that opens a decision of its own under another topic, after a finished sentence, is new all the same.
 */
export function pageCutTest(table: RecommendationTable): (row: TableRow, above: AboveCut) => boolean {
  const recommendation = table.columns.findIndex((column) => column.meanings[0] === 'recommendation');
  const topic = table.columns.findIndex((column) => column.meanings[0] === 'topic');
  const whole = table.rows.filter((row) => !row.afterBreak && row.banner === undefined && textAt(row, recommendation) !== '');
  const always = table.columns.flatMap((column, at) =>
    shortColumns.some((meaning) => column.meanings[0] === meaning) && whole.every((row) => textAt(row, at) !== '') ? [at] : [],
  );
  if (whole.length < fewestRows || always.length === 0) return () => false;
  return (row, above) => {
    if (!row.afterBreak || row.banner !== undefined || row.narrow === true) return false;
    if (always.some((at) => textAt(row, at) !== '' || row.cells.get(at)?.covered !== undefined)) return false;
    const own = textAt(row, topic);
    const words = textAt(row, recommendation);
    const anew = own !== '' && !continues(above.topic, own) && words !== '' && opensResolution(words) && endsSentence(above.recommendation);
    return !anew;
  };
}

function textAt(row: TableRow, column: number): string {
  const text = row.cells.get(column)?.text.trim() ?? '';
  return isStrayMark(text) ? '' : text;
}
