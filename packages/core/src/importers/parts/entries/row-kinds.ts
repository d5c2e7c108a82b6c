import { continues, endsOnConnective, endsSentence } from '../../../documents/join-cut.ts';
import { findDates } from '../../../model/dates/find-dates.ts';
import { committeeNames } from '../names/committee-mention.ts';
import { isReference } from '../tables/assign-columns.ts';
import { namesMeeting } from '../tables/band-words.ts';
import type { ColumnMeaning } from '../tables/column-words.ts';
import type { RecommendationTable, TableCell, TableRow } from '../tables/recommendation-table.ts';
import { dropLeadIn } from '../words/drop-lead-in.ts';
import { hasClause, opensResolution } from '../words/resolving-words.ts';
import { statusOfHeading } from './item-values.ts';

/** What one printed row says, by meaning; blank where it says nothing. */
export interface RowView {
  readonly recommendation: string;
  readonly reference: string;
  readonly status: string;
  /** The officer or member, and who decides. */
  readonly owner: string;
  readonly due: string;
  readonly afterBreak: boolean;
  /** The text at a column. */
  cell(column: number): string;
}

/** What a printed row says by meaning. `filled` are its cells that are not blank, by column. */
export function rowView(row: TableRow, filled: ReadonlyMap<number, TableCell>, table: RecommendationTable): RowView {
  const text = (meaning: ColumnMeaning): string => {
    const column = table.columns.findIndex((each) => each.meanings.includes(meaning));
    return filled.get(column)?.text.trim() ?? '';
  };
  return {
    recommendation: filled.get(table.columns.findIndex((column) => column.meanings[0] === 'recommendation'))?.text ?? '',
    cell: (column) => filled.get(column)?.text ?? '',
    reference: text('reference'),
    status: text('status'),
    owner: `${text('responsible')}${text('addressed-to')}`,
    due: text('follow-up'),
    afterBreak: row.afterBreak,
  };
}

/** What is known of the recommendation above. */
export interface AboveRow {
  readonly text: string;
  readonly status: string;
  /** This row names a meeting, topic or committee of its own. */
  readonly keyed: boolean;
  /** This row prints the meeting and topic of the one above again. */
  readonly repeats: boolean;
  /** Its cell may hold several recommendations. */
  readonly list: boolean;
}

/**
 * Whether a row with words under Recommendation is a new one or goes on with the one above, as where a page ends inside a row.
 *
 * What the row itself says comes first: a reference, a meeting or a topic of its own make it new, unless the sentence above plainly
 * goes on here and the row only repeats what stood there. Else the words decide: after a full stop or "; and" it is new; in lower
 * case after an open sentence it goes on; with a verb of resolving and a capital it is new although the sentence above is open, and then
 * the end of that sentence was lost (`new-after-cut`). A list that a page cuts after a semicolon goes on: its cell is one.
 */
export function isNewEntry(row: RowView, above: AboveRow): 'new' | 'new-after-cut' | 'continues' {
  if (dropLeadIn(above.text).text === '') return above.keyed ? 'new' : 'continues';
  if (above.keyed || row.reference !== '' || (above.repeats && !row.afterBreak)) return 'new';
  const goesOn =
    continues(above.text, row.recommendation) && !(/^\p{Lu}/u.test(row.recommendation.trim()) && opensResolution(row.recommendation));
  if (goesOn && (row.status === '' || above.status === '' || /^\p{Ll}/u.test(row.status))) return 'continues';
  if (row.status !== '' || row.due !== '') return 'new';
  const blank = row.owner === '' && row.status === '' && row.due === '';
  if (above.list && row.afterBreak && blank && /;(?: (?:and|or))?$/i.test(above.text.trim())) return 'continues';
  // "… at each library." + "This is to hold …": a sentence that points back goes on.
  if (row.afterBreak && blank && /^(?:this|these|it|they|such|those)\b/i.test(row.recommendation.trim())) return 'continues';
  if (endsSentence(above.text) || /[;,:] (?:and|or)$/i.test(above.text)) return 'new';
  if (opensResolution(row.recommendation)) return row.afterBreak || endsOnConnective(above.text) ? 'new-after-cut' : 'new';
  if (row.owner !== '') return 'new';
  return row.afterBreak ? 'continues' : 'new';
}

/**
 * The key columns (meeting, topic, committee) whose cell in this row is only the rest of the cell above, cut by a page: "Home library service and" + "reading groups", "School results" + "2031".
 */
export function isTitleCut(
  row: RowView,
  keys: readonly number[],
  above: (column: number) => string,
  recommendationAbove: string,
): ReadonlySet<number> {
  const cut = new Set<number>();
  for (const column of keys) {
    const text = row.cell(column).trim();
    const before = above(column).trim();
    if (text === '' || before === '') continue;
    const rest = row.recommendation.trim();
    const recommendationGoesOn = rest !== '' && continues(recommendationAbove, rest);
    const onlyRest = rest === '' && row.reference === '' && row.status === '' && row.owner === '' && row.due === '';
    const alone = onlyRest && row.afterBreak && text.split(/\s+/).length <= 6 && !endsSentence(before);
    if (text.toLowerCase() === before.toLowerCase()) continue;
    if (continues(before, text) || (row.afterBreak && recommendationGoesOn) || alone) cut.add(column);
  }
  return cut;
}

/**
 * Whether a row with one filled cell is a heading for the rows under it: a meeting by its day, a state, a committee; or, in a column that holds
 * references or dates, words that are neither.
 */
export function isHeadingRow(text: string, meaning: ColumnMeaning | undefined, above: string): boolean {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.split(' ').length > 14 || continues(above, plain)) return false;
  if (namesMeeting(plain) && meaning !== 'progress' && meaning !== 'response' && meaning !== 'follow-up') return true;
  const dated = findDates(plain).some(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(date.edtf ?? ''));
  if (meaning === 'reference' || meaning === 'raised-on' || meaning === 'note')
    return plain.includes(' ') && !dated && !isReference(plain) && !/[.;]$/.test(plain);
  if (meaning !== 'recommendation') return false;
  return (
    (dated && !hasClause(plain) && !opensResolution(plain)) ||
    statusOfHeading(plain) !== undefined ||
    (committeeNames(plain)[0] ?? '').length > plain.length * 0.8
  );
}
