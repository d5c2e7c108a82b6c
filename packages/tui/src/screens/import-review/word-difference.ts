/** Words that stand next to each other and are in both texts, in the first alone or in the second alone. */
export interface WordRun {
  readonly side: 'both' | 'first' | 'second';
  readonly words: readonly string[];
}

/** Above so many pairs of words the middle is told as replaced whole: a comparison must never be felt while walking down a list. */
const MOST_PAIRS = 1_000_000;

/**
 * How two texts differ, word by word, so that a person sees at once what was added and what was left out. The longest run of words that both have
 * in order is kept; white space does not count.
 *
 * @example wordDifference('asks for a list', 'asks for a full list') // both: asks for a; second: full; both: list
 */
export function wordDifference(first: string, second: string): readonly WordRun[] {
  const a = first.split(/\s+/).filter((word) => word !== '');
  const b = second.split(/\s+/).filter((word) => word !== '');
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const middle = compare(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const tail = end === 0 ? [] : a.slice(-end);
  return join([{ side: 'both', words: a.slice(0, start) }, ...middle, { side: 'both', words: tail }]);
}

function compare(a: readonly string[], b: readonly string[]): readonly WordRun[] {
  if (a.length * b.length === 0 || a.length * b.length > MOST_PAIRS) {
    return [
      { side: 'first', words: a },
      { side: 'second', words: b },
    ];
  }
  const width = b.length + 1;
  // How many words the rests of both have in common, from each pair of places on.
  const common = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1)
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const runs: WordRun[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]];
    if (one !== undefined && one === other) {
      runs.push({ side: 'both', words: [one] });
      i += 1;
      j += 1;
    } else if (one !== undefined && (other === undefined || at(i + 1, j) >= at(i, j + 1))) {
      runs.push({ side: 'first', words: [one] });
      i += 1;
    } else if (other !== undefined) {
      runs.push({ side: 'second', words: [other] });
      j += 1;
    }
  }
  return runs;
}

/** Neighbours of one side as one run; empty runs are left out. */
function join(runs: readonly WordRun[]): readonly WordRun[] {
  const joined: { readonly side: WordRun['side']; readonly words: string[] }[] = [];
  for (const { side, words } of runs) {
    if (words.length === 0) continue;
    const last = joined.at(-1);
    if (last !== undefined && last.side === side) last.words.push(...words);
    else joined.push({ side, words: [...words] });
  }
  return joined;
}

/** One of the texts with its own words in braces: `{+full+}` in the second, `{-full-}` in the first. */
export function markedWords(runs: readonly WordRun[], side: 'first' | 'second'): string {
  return runs
    .filter((run) => run.side === 'both' || run.side === side)
    .map(({ side: of, words }) => (of === 'both' ? words.join(' ') : of === 'second' ? `{+${words.join(' ')}+}` : `{-${words.join(' ')}-}`))
    .join(' ');
}
