import { parseCalendarDate } from '../../../model/dates/parse-date.ts';
import { type PaperWords, usualWords } from '../../mapping/paper-words.ts';
import { isReference } from './assign-columns.ts';
import type { TextPart } from './recommendation-table.ts';

/** The most words of one column and the fewest columns that are looked for in a line. */
const [mostWords, fewestColumns] = [4, 3];

/**
 * Opens the one line in which an extractor ran a header together, "Date Action Response", where the cells below it still are a paragraph each. The
 * line is only a header where the first column goes by days or numbers and the line right below is one: a title may speak of the same things.
 */
export function openHeaderLine(texts: readonly TextPart[], words: PaperWords = usualWords): readonly TextPart[] {
  return texts.flatMap((part, at) => {
    const next = texts[at + 1];
    if (part.marker !== undefined || next === undefined || next.place.lines[0] > part.place.lines[1] + 2) return [part];
    const columns = headerTitles(part.text, words);
    if (columns.length < fewestColumns || !opensRow(words.sensesOf(columns[0] ?? '')[0], next.text)) return [part];
    return columns.map((text) => ({ ...part, text }));
  });
}

/** The columns that a line names from end to end, each with a capital; empty where a word is left over. */
export function headerTitles(line: string, words: PaperWords): readonly string[] {
  const all = line.split(' ');
  // A sentence is none.
  if (all.length > 14 || /(?<!\bNo)[.;!?]$/u.test(line)) return [];
  const columns: string[] = [];
  for (let from = 0; from < all.length; ) {
    const size = [...Array(mostWords).keys()]
      .map((count) => mostWords - count)
      .find(
        (count) =>
          from + count <= all.length && isColumn(all.slice(from, from + count), words) && endsThere(all, from, from + count, words),
      );
    if (size === undefined) return [];
    columns.push(all.slice(from, from + size).join(' '));
    from += size;
  }
  return columns;
}

/** Words that end a column of two words though each is one alone: "Meeting Date", "Lead Officer". */
const headWord = /^(?:Date|Officer|Member|Holder|Number|No\.?|Ref\.?|Reference|Taken|Due|By|Update)$/u;

/** Neither a word in small letters comes next ("Date" before "agreed"), nor does the last word open the next column ("Cabinet" before "Member"). */
function endsThere(all: readonly string[], from: number, end: number, words: PaperWords): boolean {
  const [last = '', next] = [all[end - 1], all[end]];
  if (next === undefined) return true;
  if (/^\p{Ll}/u.test(next)) return false;
  const known = (some: readonly string[]): boolean => words.sensesOf(some.join(' ')).length > 0;
  return end - from < 2 || headWord.test(last) || known([last]) || !known([last, next]) || !known(all.slice(from, end - 1));
}

/** "Ref No" is one column, "No. Date" are two; so are "Progress Update" and "Timescale Update". */
function isPair(first: string, second: string, words: PaperWords): boolean {
  if (!headWord.test(second)) return false;
  // "Owner Due" are two, "Owner Date" too.
  if (words.sensesOf(first)[0] === 'responsible' && /^(?:Due|Date|By)$/u.test(second)) return false;
  if (words.sensesOf(first)[0] === 'reference') return /^(?:No|Num|Ref)/u.test(second);
  return second !== 'Update' || /^(?:Progress|Status|Latest|Current|Position|Officer|Actions?)$/u.test(first);
}

/** One column's words: known together, and no end of them is a column of its own beside the words before it ("Date of Meeting", "Action Taken"). */
function isColumn(own: readonly string[], words: PaperWords): boolean {
  const known = (some: readonly string[]): boolean => words.sensesOf(some.join(' ')).length > 0;
  if (!/^\p{Lu}/u.test(own[0] ?? '') || !known(own)) return false;
  if (own.length === 2 && /^\p{Lu}/u.test(own[1] ?? '') && known(own.slice(0, 1)) && known(own.slice(1)))
    return isPair(own[0] ?? '', own[1] ?? '', words);
  return own.every(
    (word, at) =>
      at === 0 ||
      !/^\p{Lu}/u.test(word) ||
      /^(?:of|for|and|to|by|the|in|&|\/|[–-])$/u.test(own[at - 1] ?? '') ||
      !(known(own.slice(0, at)) && (known(own.slice(at)) || known([word]))),
  );
}

function opensRow(sense: string | undefined, text: string): boolean {
  const day = text.length < 40 && parseCalendarDate(text) !== undefined;
  if (sense === 'date' || sense === 'meeting' || sense === 'raised-on') return day;
  return (sense === 'reference' || sense === 'minute') && (day || isReference(text));
}
