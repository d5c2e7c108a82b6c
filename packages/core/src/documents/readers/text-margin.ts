import type { Segment } from './text-lines.ts';

/** The head of a margin for those who are to act: alone on its line at the right, or after the heads of the other columns. */
const head = /(?<=\s{2})(?:ACTION(?: BY)?|Action(?: [Bb]y)?|Lead|LEAD|By [Ww]hom|Owner)\s?:?$/;
/** Initials ("DH", "BV/DH"), or the name or post of one who acts. */
const who =
  /^(?:\p{Lu}{1,5}(?:\s?[/&,]\s?\p{Lu}{1,5}){0,4}|All|(?:\p{Lu}[\p{L}.’'-]{0,30})(?:\s(?:of|for|and|&|\p{Lu}[\p{L}.’'-]{0,30})){0,3})$/u;
/** Narrower papers have no room for a margin. */
const leastColumn = 45;
/** How far from its head a margin's words may begin, in characters. */
const slack = 8;

/**
 * Takes the words of a margin headed "ACTION" from the lines beside it, so that they do not run into the sentence that they stand
 * against: "be worked up with the tenants.          DH". A margin has its head and two lines at least; else the lines come back as they are.
 *
 * From minutes printed at a fixed width, and from extractors that keep the layout of a page.
 */
export function withMargins(all: readonly Segment[]): readonly Segment[] {
  const column = headColumn(all);
  if (column === undefined) return all;
  const cut = all.map((segment) => cutMargin(segment, column));
  return cut.filter((segment) => segment.margin !== undefined).length < 2 ? all : cut;
}

function headColumn(all: readonly Segment[]): number | undefined {
  for (const { raw } of all) {
    if (raw.length < leastColumn || raw.length > 200 || /[\t|]/.test(raw)) continue;
    const column = head.exec(raw.trimEnd())?.index ?? 0;
    if (column >= leastColumn) return column;
  }
  return undefined;
}

function cutMargin(segment: Segment, column: number): Segment {
  const raw = segment.raw.trimEnd();
  if (segment.blank || raw.length < column - slack || raw.length > 250 || /[\t|]/.test(raw) || head.test(raw)) return segment;
  const words = /(?:^|\s{3})(\S(?:\s?\S){0,40})$/u.exec(raw)?.[1];
  if (words === undefined || !who.test(words)) return segment;
  const at = raw.length - words.length;
  if (Math.abs(at - column) > slack) return segment;
  const beside = raw.slice(0, at).trimEnd();
  return { ...segment, raw: beside === '' ? raw : beside, margin: words, ...(beside === '' ? { marginOnly: true } : {}) };
}
