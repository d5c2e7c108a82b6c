import { joinPlaces, type Place } from '../../../base/place.ts';
import type { Cell, Document } from '../../../documents/document.ts';
import { continues, endsSentence, joinCut } from '../../../documents/join-cut.ts';
import { stripLeadIn } from '../words/lead-ins.ts';
import { isNumbered } from '../words/numbering.ts';
import { isPageFurniture } from '../words/page-furniture.ts';

/**
 * One paragraph, list item, heading or table of a paper of prose, as recognisers of minutes and letters want it: a paragraph's own number
 * ("22.10") apart from its text, and what a page cut in two joined again.
 */
export interface Passage {
  readonly kind: 'text' | 'item' | 'heading' | 'grid';
  /** The list mark ("1.", "(a)", "•") or the paragraph's number ("22.10"), as printed. */
  readonly marker?: string;
  /** How deep the item lies in its list, from 1; 0 when it is in none. */
  readonly level: number;
  /** The words; "" for a grid. */
  readonly text: string;
  /** All of it is bold, or the format marks it as a heading. */
  readonly bold: boolean;
  /** The cells of a grid, row by row. */
  readonly rows: readonly (readonly Cell[])[];
  /** Who is to act, as the margin beside it says. */
  readonly margin?: string;
  readonly place: Place;
}

const paragraphNumber = /^(\d{1,3}(?:\.\d{1,3}){1,3})\.?[\s\u00a0]+(?=\S)/u;

/** "4.2 / It was agreed that … / Ada Frost": the three cells of a row of minutes, as a converter parts them; who is to act may go on below a slash. */
const slashedRow = /^(\d{1,3}(?:\.\d{1,3}){1,3})\s\/\s+(\S.*?)(?:\s\/\s((?:\p{Lu}[\p{L}.’'-]*(?:\s|\/)?){1,8}))?$/su;
const nameAlone = /^(?:\p{Lu}[\p{L}.’'-]*\s?){1,4}\/?$/u;

/** So many sentences at least run on over lines that blank lines part, and no such line is longer. */
const [fewestCuts, widestLine] = [4, 110];
/** "78.", "7.2" or "(a)" on a line of its own. */
const loneNumber = /^(?:\d{1,4}(?:\.\d{1,3}){0,3}\.?|\((?:[a-z]|[A-Z]|\d{1,2}|[ivx]{1,5})\)|(?:[a-z]|\d{1,2})\))$/u;
/** "36/14", "ROADS 36/14" or "CAB/36/14" on a line of its own: the number of a minute in its year. "2031/32" is a year. */
const minuteNumber = /^(?!(?:19|20)\d{2}\/\d{2}$)(?:[A-Z]{2,6}[ /.]?)?\d{1,4}\/\d{2,4}$/u;
/** "1 That the report be noted" below "RESOLVED –": the first of a list whose numbers have no mark. */
const bareNumber = /^(?:1\s+\p{L}|A\s+\p{Lu})/u;
/** A resolution is never the rest of the sentence before it ("After discussion it was" / "RESOLVED that …"). */
const opensResolved = /^(?:UNANIMOUSLY\s+)?(?:RESOLVED|RECOMMENDED|AGREED|Resolved|Recommended)\b/u;

/**
 * The passages of a paper in reading order, none empty. A passage that stops in mid-sentence and one below it that goes on
 * with it ("…the Board was a useful" / "place for advice") are one, its place spanning both; tables are not joined.
 */
export function passagesOf(document: Document): readonly Passage[] {
  const known = seen.get(document);
  if (known !== undefined) return known;
  const passages = passagesIn(document);
  seen.set(document, passages);
  return passages;
}

/** Every recogniser of a text asks for the same passages. */
const seen = new WeakMap<Document, readonly Passage[]>();

/** The items of the list that begins at `from`; none where that is no item. */
export function itemsFrom(passages: readonly Passage[], from: number): readonly Passage[] {
  const end = passages.findIndex((passage, at) => at >= from && passage.kind !== 'item');
  return passages.slice(from, end < 0 ? passages.length : end);
}

function passagesIn(document: Document): readonly Passage[] {
  const passages: Passage[] = [];
  const wrapped = spacedWrap(document.lines);
  for (const block of document.blocks) {
    if (block.kind === 'page-break') continue;
    if (block.kind === 'table') {
      const rows = block.rows.map((row) => row.cells);
      passages.push({ kind: 'grid', level: 0, text: '', bold: false, rows, place: block.place });
      continue;
    }
    if (block.text.trim() === '') continue;
    const text = withoutBars(block.text);
    if (wrapped !== undefined && block.kind === 'paragraph' && addWrapped(passages, text, block.place, document.lines, wrapped)) continue;
    if (text === '' && block.kind !== 'list-item' && addBar(passages, block.place)) continue;
    const bold = block.kind === 'heading' || (block.kind === 'paragraph' && block.emphasis === true);
    const marker = block.kind === 'list-item' ? block.marker : undefined;
    const margin = block.kind === 'heading' ? undefined : block.margin;
    if (margin !== undefined && block.text === margin && addMargin(passages, margin, block.place)) continue;
    if (text === '' && block.kind === 'list-item') {
      add(passages, { kind: 'text', level: 0, text: block.marker, bold: false, rows: [], place: block.place });
      continue;
    }
    add(passages, {
      kind: block.kind === 'list-item' ? 'item' : block.kind === 'heading' ? 'heading' : 'text',
      ...(marker === undefined ? {} : { marker }),
      level: block.kind === 'list-item' ? block.level : 0,
      text,
      bold,
      rows: [],
      ...(margin === undefined ? {} : { margin }),
      place: block.place,
    });
  }
  return passages;
}

/** A text without the bars of a cell that a converter left around it: "(1) |" above its words, "|" below them. */
function withoutBars(text: string): string {
  return text.includes('|') ? text.replace(/^[\s|]+/u, '').replace(/(?<![\s|])[\s|]+$/u, '') : text.trim();
}

/**
 * How long the lines of a paper are whose every line stands a blank line from the next, sentences running on over them; `undefined` for any other paper.
 */
function spacedWrap(lines: readonly string[]): number | undefined {
  const cut = lines.flatMap((line, at) => {
    const [blank, next = ''] = lines.slice(at + 1, at + 3);
    return blank?.trim() === '' && /^\p{Ll}/u.test(next) && !endsSentence(line.trim()) && line.trim() !== '' ? [line.trim().length] : [];
  });
  const longest = Math.max(...cut, 0);
  return cut.length >= fewestCuts && longest <= widestLine && cut.filter((length) => length > longest * 0.75).length * 3 > cut.length * 2
    ? longest
    : undefined;
}

/** A full line that ends no sentence goes on in the next, though that begins with a capital: "by the Executive" / "Director for Roads". */
function addWrapped(passages: Passage[], text: string, place: Place, lines: readonly string[], width: number): boolean {
  const last = passages.at(-1);
  if (last === undefined || last.kind !== 'text' || last.bold || !/^\p{Lu}/u.test(text) || opensResolved.test(text)) return false;
  const [end] = last.place.lines.slice(1);
  const line = lines[(end ?? 1) - 1]?.trim() ?? '';
  if (place.lines[0] - (end ?? 0) !== 2 || line.length < width * 0.85 || line.length > width * 1.15 || endsSentence(line)) return false;
  passages[passages.length - 1] = { ...last, text: joinCut(last.text, text), place: joinPlaces(last.place, place) };
  return true;
}

/** The end of a cell on a line of its own belongs to what stands above. */
function addBar(passages: Passage[], place: Place): boolean {
  const last = passages.at(-1);
  if (last === undefined || last.kind === 'grid') return false;
  passages[passages.length - 1] = { ...last, place: joinPlaces(last.place, place) };
  return true;
}

/** A margin on a line of its own, below what it stands for, belongs to the passage above. */
function addMargin(passages: Passage[], margin: string, place: Place): boolean {
  const last = passages.at(-1);
  if (last === undefined || last.kind === 'grid') return false;
  passages[passages.length - 1] = { ...last, ...joinedMargin(last.margin, margin), place: joinPlaces(last.place, place) };
  return true;
}

function joinedMargin(before: string | undefined, after: string | undefined): { readonly margin?: string } {
  const both = [before, after].filter((margin) => margin !== undefined);
  return both.length === 0 ? {} : { margin: both.join('/') };
}

function add(passages: Passage[], next: Passage): void {
  dropPageMark(passages, next);
  const last = passages.at(-1);
  if (last?.kind === 'text' && last.marker === undefined && next.kind === 'text' && next.marker === undefined) {
    // A narrow column parts the letters of a committee from the number below them.
    const number = minuteNumber.test(last.text) ? last.text : undefined;
    if (number !== undefined || (/^[A-Z]{2,6}$/u.test(last.text) && minuteNumber.test(next.text))) {
      const place = joinPlaces(last.place, next.place);
      passages[passages.length - 1] =
        number === undefined ? { ...last, text: `${last.text} ${next.text}`, place } : { ...next, marker: number, place };
      return;
    }
  }
  if (last?.kind === 'text' && loneNumber.test(last.text) && next.kind === 'text' && next.marker === undefined) {
    passages[passages.length - 1] = numberedBy(last, next);
    return;
  }
  if (
    last !== undefined &&
    next.kind === 'text' &&
    !next.bold &&
    last.kind !== 'grid' &&
    !last.bold &&
    !opensResolved.test(next.text) &&
    !isListNumber(next.text) &&
    !(bareNumber.test(next.text) && stripLeadIn(last.text).text === '') &&
    !isPageFurniture(next.text) &&
    !isPageFurniture(last.text) &&
    continues(last.text, next.text)
  ) {
    const margin = joinedMargin(last.margin, next.margin);
    passages[passages.length - 1] = { ...last, text: joinCut(last.text, next.text), ...margin, place: joinPlaces(last.place, next.place) };
    return;
  }
  if (last?.margin?.endsWith('/') === true && next.kind === 'text' && nameAlone.test(next.text)) {
    passages[passages.length - 1] = { ...last, margin: `${last.margin}${next.text}`, place: joinPlaces(last.place, next.place) };
    return;
  }
  const [, row, said, who] = next.kind === 'text' ? (slashedRow.exec(next.text) ?? []) : [];
  if (row !== undefined && said !== undefined) {
    passages.push({ ...next, marker: row, text: said, ...(who === undefined ? {} : { margin: who.trim() }) });
    return;
  }
  const numbered =
    next.kind === 'item' && next.marker !== undefined && /\p{L}|\d/u.test(next.marker) ? null : paragraphNumber.exec(next.text);
  if (numbered === null) {
    passages.push(next);
    return;
  }
  passages.push({
    ...next,
    kind: next.kind === 'item' ? 'text' : next.kind,
    marker: numbered[1] ?? '',
    level: 0,
    text: next.text.slice(numbered[0].length),
  });
}

/**
 * A page number or the like that a page printed in the middle of a sentence goes, so that both halves meet: "… for each depot and the" / "Page 3 of 9" /
 * "number of lorries". A bare number goes only below a bullet: elsewhere it may as well be that of the next item.
 */
function dropPageMark(passages: Passage[], next: Passage): void {
  const [before, mark] = passages.slice(-2);
  if (before === undefined || mark?.kind !== 'text' || before.kind === 'grid' || before.bold || next.kind !== 'text' || next.bold) return;
  if (!isPageFurniture(mark.text) || !/^\p{Ll}/u.test(next.text) || !continues(before.text, next.text)) return;
  const number = /^\d+$/u.test(mark.text);
  if (number && (before.kind !== 'item' || isNumbered(before.marker ?? ''))) return;
  passages.pop();
}

/** "1." or "(a)" alone stands above its own item, even where the line before lacks a stop ("The Panel agreed –"). */
function isListNumber(text: string): boolean {
  return /[.)]$/u.test(text) && loneNumber.test(text);
}

/** A number printed above its paragraph or title goes before it: "78." is the number of an item, "7.2" of a paragraph. */
function numberedBy(number: Passage, next: Passage): Passage {
  const place = joinPlaces(number.place, next.place);
  if (/\)$/u.test(number.text)) return { ...next, kind: 'item', marker: number.text, level: 1, place };
  const bare = number.text.replace(/\.$/u, '');
  if (bare.includes('.')) return { ...next, marker: bare, place };
  return { ...next, kind: 'item', marker: `${bare}.`, level: 1, place };
}

/** "22.10", the number of a paragraph, by which minutes quote what stands in it; `undefined` for a list mark. */
export function dottedNumber({ marker }: Passage): string | undefined {
  return marker !== undefined && /\d\.\d/u.test(marker) ? marker : undefined;
}
