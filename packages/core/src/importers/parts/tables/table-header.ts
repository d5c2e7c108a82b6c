import { parseCalendarDate } from '../../../model/dates/parse-date.ts';
import { isStatusPhrase } from '../../../model/words/status-words.ts';
import { type PaperWords, usualWords } from '../../mapping/paper-words.ts';
import { assignColumns, type Column, holdsRecommendations } from './assign-columns.ts';
import { plainHeader } from './column-words.ts';

/** No header is longer, in characters; nearly every row has a longer cell, and is not looked at further. */
const longestHeader = 90;

/** How many rows under a header are looked at where its words alone cannot say what a column means. */
const sampleRows = 60;

/**
 * The columns that a row of texts names when it is the header of a table of recommendations; `undefined` when it is none: too few
 * of its cells are header words, or none of them is for what was asked. `below` gives the texts of the rows that
 * follow, and is asked only where the row looks like a header.
 */
export function readHeader(
  texts: readonly string[],
  below: () => readonly (readonly string[])[],
  words: PaperWords = usualWords,
): readonly Column[] | undefined {
  if (!looksLikeHeader(texts, words)) return undefined;
  const columns = assignColumns(texts, below().slice(0, sampleRows), words);
  return holdsRecommendations(columns) ? columns : undefined;
}

/** Whether a row prints a header again: most of its cells say the same. Page cuts may lose or cut a word. */
export function repeatsHeader(texts: readonly string[], columns: readonly Column[]): boolean {
  if (texts.some((text) => text.length > longestHeader && !columns.some((column) => column.header === text))) return false;
  const printed = texts.map(plainHeader).filter((text) => text !== '');
  const known = new Set(columns.map((column) => plainHeader(column.header)).filter((text) => text !== ''));
  const same = printed.filter((text) => known.has(text)).length;
  return printed.length >= 2 && same >= Math.max(2, printed.length * 0.6);
}

/**
 * Whether a row is the rest of a header whose words wrap into a second row ("Recommendation" over "made to"): a few short words,
 * none of them a date, a status or a figure, each making a header with the one above, and one of them in lower case or under a cell that is no
 * header alone.
 */
export function wrapsHeader(header: readonly string[], texts: readonly string[], words: PaperWords = usualWords): boolean {
  const filled = texts.flatMap((text, at) => (text.trim() === '' ? [] : [{ text: text.trim(), above: header[at] ?? '' }]));
  if (filled.length === 0 || filled.length > header.length) return false;
  const wraps = filled.every(({ text, above }) => {
    const plain = text.split(/\s+/).length <= 3 && !/\d/.test(text) && parseCalendarDate(text) === undefined;
    return plain && words.sensesOf(`${above} ${text}`).length > 0 && (!isStatusPhrase(text) || words.sensesOf(above).length === 0);
  });
  return wraps && filled.some(({ text, above }) => /^[a-z(/&]/.test(text) || (words.sensesOf(above).length === 0 && above.trim() !== ''));
}

/** "Progress at 30 June 2031", "Update (12 May 2031)": a title of news with the day that they are of. */
function isDatedTitle(text: string): boolean {
  return /^(?:progress|updates?|position|status|comments?|current position|latest (?:update|position))\b[^.;]{0,12}\b\d/i.test(text.trim());
}

/**
 * Short cells, at least two of them words of a header and most of them known, none of them data. Where a mapping names two of them, the
 * others need not be known.
 */
function looksLikeHeader(texts: readonly string[], words: PaperWords): boolean {
  const isMapped = (text: string): boolean => words.columnOf(text) !== undefined;
  if (texts.some((text) => text.length > longestHeader && !isMapped(text))) return false;
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '');
  if (filled.length < 2) return false;
  const mapped = filled.filter(isMapped);
  if (
    filled.some(
      (text) =>
        !mapped.includes(text) &&
        (text.split(/\s+/).length > 10 ||
          /[.;]$/.test(text.replace(/\b(?:no|ref|min|rec)\.$/i, '')) ||
          (parseCalendarDate(text) !== undefined && !isDatedTitle(text))),
    )
  )
    return false;
  const known = filled.filter((text) => words.sensesOf(text).length > 0).length;
  const statuses = filled.filter(
    (text) =>
      !mapped.includes(text) && isStatusPhrase(text) && !/^(?:completed?|closed|done|implemented|progress|monitoring)\W*$/i.test(text),
  ).length;
  return (
    known >= 2 &&
    (known >= filled.length * 0.6 || mapped.length >= 2) &&
    (statuses === 0 || (filled.length >= 4 && known >= filled.length - statuses))
  );
}
