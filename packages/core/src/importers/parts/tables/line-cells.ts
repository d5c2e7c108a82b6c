import { isOwner } from '../words/trailing-notes.ts';
import type { Column } from './assign-columns.ts';
import { fitOfLook } from './cell-fit.ts';
import { type CellLook, lookAt } from './cell-look.ts';
import type { ColumnMeaning } from './column-words.ts';

/** More words than that are no row of a table, and no more of them begin a cell: of all ways to part them, each is looked at. */
const [mostWords, mostStarts] = [250, 48];
/** Cells of these columns have no more words. */
const longest: { readonly [meaning in ColumnMeaning]?: number } = {
  reference: 4,
  'raised-on': 8,
  status: 8,
  responsible: 16,
  'addressed-to': 16,
  'follow-up': 14,
  topic: 24,
};
/** A way to part the words that fits worse than this, by column, is none. */
const leastFit = -1;

/**
 * Parts the words of a row, in which nothing is left of its cells, into the cells of its columns: of all places where a cell may begin (a capital, a figure, a
 * new line, which a word shows by "\n" before it) those are taken that fit best. Cells may be empty, the recommendation may not. `undefined` where nothing fits.
 *
 * @example splitIntoCells(['Draw', 'the', 'map.', 'Clerk'], [action, lead]) // ['Draw the map.', 'Clerk']
 */
export function splitIntoCells(words: readonly string[], columns: readonly Column[]): readonly string[] | undefined {
  if (words.length === 0 || words.length > mostWords) return undefined;
  const starts = [0, ...words.flatMap((_, at) => (at > 0 && mayBegin(words, at) ? [at] : [])), words.length];
  if (starts.length > mostStarts) return undefined;
  const last = starts.length - 1;
  const spanAt = spansOf(words);
  let best: readonly (Way | undefined)[] = starts.map((_, at) => (at === 0 ? { score: 0, cells: [] } : undefined));
  for (const column of columns) {
    const meaning = column.meanings[0] ?? 'note';
    best = starts.map((end, to) => {
      let found: Way | undefined;
      for (let from = 0; from <= to; from += 1) {
        const way = best[from];
        const start = starts[from] ?? 0;
        if (way === undefined || end - start > (longest[meaning] ?? mostWords)) continue;
        const span = spanAt(start, end);
        const score = way.score + fitOf(meaning, span) + (span.text === '' || from === 0 ? 0 : beginning(words, start));
        if (found === undefined || score > found.score) found = { score, cells: [...way.cells, span.text] };
      }
      return found;
    });
  }
  const whole = best[last];
  return whole !== undefined && whole.score >= leastFit * columns.length ? whole.cells : undefined;
}

interface Way {
  readonly score: number;
  readonly cells: readonly string[];
}

/** Some words of a row that stand together, and how they look. */
interface Span {
  readonly text: string;
  readonly look: CellLook;
}

/** The words from one place to another; each is looked at once, whatever column they might be of. */
function spansOf(words: readonly string[]): (start: number, end: number) => Span {
  const known = new Map<number, Span>();
  return (start, end) => {
    const key = start * (words.length + 1) + end;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const text = words.slice(start, end).join(' ').replace(/ ?\n/gu, '\n').trim();
    const span = { text, look: lookAt(text) };
    known.set(key, span);
    return span;
  };
}

function mayBegin(words: readonly string[], at: number): boolean {
  return /^\n|^["“‘(]?[\p{Lu}\d]|^(?:n\/a|tb[ac])$/u.test(words[at] ?? '');
}

/** A cell begins best on a new line and behind a stop, never behind a word that wants another ("Head of" / "Wells"). */
function beginning(words: readonly string[], at: number): number {
  const before = words[at - 1] ?? '';
  if (/^(?:of|and|the|for|to|by|in|on|at|a|an|with|&|–|-)$/iu.test(before)) return -5;
  const line = /^\n/u.test(words[at] ?? '') ? 1.5 : 0;
  return line + (/[.;!?)]["”’]?$/u.test(before) ? 1 : line > 0 ? 0 : -0.5);
}

function fitOf(meaning: ColumnMeaning, { text, look }: Span): number {
  if (text === '') return meaning === 'recommendation' ? -8 : -1;
  const fit = fitOfLook(meaning, look);
  // In a row of words a post ends where its name does, and a time is nothing but a time.
  if (meaning === 'follow-up') return fit + (look.dateAlone ? 1 : look.date || look.status || look.blank ? 0 : -1.5);
  return meaning === 'responsible' || meaning === 'addressed-to' ? fit + (isOwner(text) ? 1 : -2) : fit;
}
