import { isBandLike, namesMeeting } from './band-words.ts';
import type { TextPart } from './recommendation-table.ts';
import type { RowAnchors } from './row-anchors.ts';

/** What it adds to take a paragraph for a heading: a little more than to leave it at the end of a long cell. */
const titled = 0.8;
const dated = 1;

/**
 * How well a paragraph fits as a heading between the rows of a table printed one cell a paragraph; `undefined` where it can be none. One that
 * names a meeting by its day may stand anywhere between rows. Any other title is one only where rows are known by their references, the
 * table opens with such a title, and a row begins right below.
 */
export function bandsOf(parts: readonly TextPart[], anchors: RowAnchors | undefined): (paragraph: number) => number | undefined {
  const plain = (part: TextPart | undefined): part is TextPart => part !== undefined && part.marker === undefined;
  const opens = (paragraph: number): boolean => {
    if (anchors === undefined) return false;
    for (let at = paragraph; at <= paragraph + anchors.column; at += 1) if (anchors.has(at)) return true;
    return false;
  };
  const [first] = parts;
  const byTitle = anchors !== undefined && plain(first) && !anchors.has(0) && isBandLike(first.text);
  return (paragraph) => {
    const part = parts[paragraph];
    if (!plain(part) || anchors?.has(paragraph) === true) return undefined;
    if (namesMeeting(part.text)) return dated;
    return byTitle && isBandLike(part.text) && opens(paragraph + 1) ? titled : undefined;
  };
}
