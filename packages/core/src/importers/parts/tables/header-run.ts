import { findDates } from '../../../model/dates/find-dates.ts';
import { type PaperWords, usualWords } from '../../mapping/paper-words.ts';
import { committeeNames } from '../names/committee-mention.ts';
import type { Column } from './assign-columns.ts';
import { plainHeader } from './column-words.ts';
import type { TextPart } from './recommendation-table.ts';
import { readHeader } from './table-header.ts';

/** A table's header printed one cell a paragraph: its columns, and the paragraphs from `start` to `end` (not included). */
export interface HeaderRun {
  readonly columns: readonly Column[];
  readonly start: number;
  readonly end: number;
  /** The words that it was read with. */
  readonly words: PaperWords;
}

/** The header that a paper prints one cell a paragraph: three or more paragraphs in a row, words wrapped over two of them joined. */
export function headerRun(texts: readonly TextPart[], words: PaperWords = usualWords): HeaderRun | undefined {
  for (let start = 0; start < texts.length; start += 1) {
    if (!isHeaderText(texts[start], words)) continue;
    let end = start;
    while (end < texts.length) {
      if (isHeaderText(texts[end], words)) end += 1;
      else if (wrapsOver(texts[end], texts[end + 1], words)) end += 2;
      else break;
    }
    // A heading that says what the first column says again ("RECOMMENDATIONS" over "Recommendations") is none of the columns.
    while (end - start > 3 && plainHeader(texts[start]?.text ?? '') === plainHeader(texts[start + 1]?.text ?? '')) start += 1;
    start += titlesAbove(texts.slice(start, end), words);
    if (end - start < 3) continue;
    const below = texts.slice(end).map((part) => [part.text]);
    const columns = readHeader(
      joinWrapped(
        texts.slice(start, end).map((part) => part.text),
        words,
      ),
      () => [],
      words,
    );
    if (columns !== undefined && below.length >= columns.length - 2) return { columns, start, end, words };
    start = end;
  }
  return undefined;
}

const title =
  /^(?:[^–—-]{3,80}\s[–—-]\s)?(?:(?:matters|actions|issues) (?:arising|outstanding)|outstanding (?:actions|issues|items|business|matters))$/i;

/** How many texts stand above the header though their words are those of one: "Matters arising" where a column below holds the actions. */
function titlesAbove(texts: readonly TextPart[], words: PaperWords): number {
  const asks = texts.findLastIndex((part) => ['action', 'recommendation'].includes(words.sensesOf(part.text)[0] ?? ''));
  return texts.slice(0, asks).findLastIndex((part) => title.test(part.text)) + 1;
}

/** "Updated actions for 2031-32" */
const ofYear = /\s(?:for|in|of)\s(?:19|20)\d{2}(?:\s?[-–/]\s?\d{2,4})?$/iu;

function isHeaderText(part: TextPart | undefined, words: PaperWords): boolean {
  if (part === undefined || part.marker !== undefined) return false;
  if (words.columnOf(part.text) !== undefined) return true;
  const ended = /[.;,]$|:\s*\S/.test(part.text) && !/^(?:\w+ )?(?:no|nos|ref|min|rec)\.$/i.test(part.text);
  if (part.text.split(' ').length > 6 || ended) return false;
  // "Minute 5 Wells" names one of several.
  if (/\b\d{1,4}\s+\p{L}/u.test(part.text)) return false;
  // A title above the header speaks of the same things and is none: "Tracker of recommendations", "Housing Scrutiny Panel".
  if (
    /\b(?:tracker|tracking|schedule|log|register|monitoring of|(?:action|actions) (?:sheet|list|plan|points))\b/i.test(part.text) ||
    findDates(part.text).length > 0 ||
    ofYear.test(part.text) ||
    committeeNames(part.text).some((name) => name.split(' ').length > 2)
  )
    return false;
  return words.sensesOf(part.text).length > 0;
}

/** Words that are no header apart and are one together: "Cabinet" over "Member". */
function wrapsOver(part: TextPart | undefined, next: TextPart | undefined, words: PaperWords): boolean {
  if (part === undefined || next === undefined || part.marker !== undefined || next.marker !== undefined) return false;
  const short = [part.text, next.text].every((text) => text.split(' ').length <= 2 && !/[.;:]$/.test(text) && !/^\d/.test(text));
  return short && words.sensesOf(`${part.text} ${next.text}`).length > 0;
}

/** "Cabinet" + "Member" is one column: a text that is no header alone, or reads on in lower case, joins its neighbour. */
function joinWrapped(texts: readonly string[], words: PaperWords): readonly string[] {
  const joined: string[] = [];
  let open = '';
  for (const [at, text] of texts.entries()) {
    if (open === '' && goesWithAbove(joined.at(-1), text, texts[at + 1], words)) {
      joined.push(`${joined.pop() ?? ''} ${text}`);
    } else if (open !== '') {
      joined.push(`${open} ${text}`);
      open = '';
    } else if (words.sensesOf(text).length === 0) {
      open = text;
    } else if (/^[a-z(]/.test(text) && joined.length > 0 && words.columnOf(text) === undefined) {
      joined.push(`${joined.pop() ?? ''} ${text}`);
    } else {
      joined.push(text);
    }
  }
  return open === '' ? joined : [...joined, open];
}

/** "Chief Officer / Cabinet" over "Member": words that say more with those above, and nothing more with those below. */
function goesWithAbove(above: string | undefined, text: string, below: string | undefined, words: PaperWords): boolean {
  const sense = (header: string): string | undefined => words.sensesOf(header)[0];
  if (above === undefined || sense(text) !== undefined || sense(`${above} ${text}`) === sense(above)) return false;
  return below === undefined || sense(`${text} ${below}`) === sense(below);
}
