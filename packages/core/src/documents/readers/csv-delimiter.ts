/** What stands between the cells of a CSV file. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** How the first records look when a delimiter is assumed. */
export interface DelimiterGuess {
  readonly delimiter: Delimiter;
  /** Cells of most records. */
  readonly columns: number;
  /** Share of the sampled records with that many cells, 0 to 1. */
  readonly share: number;
  readonly records: number;
  /** Some cell is quoted. */
  readonly quoted: boolean;
}

const sampleSize = 65_536;
const sampleRecords = 100;
const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

/**
 * The delimiter whose records agree best on their number of cells; a comma where nothing is told apart (one column). Quoted
 * cells may hold delimiters and line ends. Decided here because the library splits at every delimiter it is given.
 */
export function sniffDelimiter(text: string): DelimiterGuess {
  const sample = text.slice(0, sampleSize);
  const guesses = delimiters.map((delimiter) => guess(sample, delimiter, text.length > sample.length));
  const told = guesses.filter((each) => each.columns > 1).toSorted((a, b) => merit(b) - merit(a));
  return told[0] ?? guesses[0] ?? { delimiter: ',', columns: 1, share: 1, records: 0, quoted: false };
}

/** The line (from 1) of the quote that no other closes; `undefined` where each is closed. Line ends are `\n`. */
export function openQuoteLine(text: string, delimiter: Delimiter): number | undefined {
  let [line, opened, inQuotes, atStart] = [1, 1, false, true];
  for (const sign of text) {
    if (sign === '\n') line += 1;
    if (inQuotes) inQuotes = sign !== '"';
    else if (sign === '"' && atStart) [inQuotes, opened] = [true, line];
    // A doubled quote closes and opens again at once: it is still the same cell.
    atStart = sign === delimiter || sign === '\n' || sign === '"';
  }
  return inQuotes ? opened : undefined;
}

function merit(guessed: DelimiterGuess): number {
  return guessed.share + Math.min(guessed.columns, 10) / 20;
}

function guess(sample: string, delimiter: Delimiter, cut: boolean): DelimiterGuess {
  const counts: number[] = [];
  let [cells, inQuotes, quoted, atStart, blank] = [1, false, false, true, true];
  for (const sign of sample) {
    if (inQuotes) {
      if (sign === '"') inQuotes = false;
      continue;
    }
    if (sign === '"' && atStart) [inQuotes, quoted, blank] = [true, true, false];
    else if (sign === '\n') {
      if (!blank) counts.push(cells);
      if (counts.length >= sampleRecords) break;
      [cells, atStart, blank] = [1, true, true];
      continue;
    }
    if (sign === delimiter) cells += 1;
    if (!/\s/.test(sign)) blank = false;
    atStart = sign === delimiter || (atStart && sign === ' ');
  }
  if (!blank && !cut && counts.length < sampleRecords) counts.push(cells);
  const [columns, most] = commonest(counts);
  return { delimiter, columns, share: counts.length === 0 ? 0 : most / counts.length, records: counts.length, quoted };
}

function commonest(counts: readonly number[]): readonly [value: number, times: number] {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  let best: readonly [number, number] = [1, 0];
  for (const [value, count] of times) if (count > best[1] || (count === best[1] && value > best[0])) best = [value, count];
  return best;
}
