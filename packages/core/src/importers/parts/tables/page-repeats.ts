import { isPageFurniture } from '../words/page-furniture.ts';
import type { TextPart } from './recommendation-table.ts';

/** The shortest title that a page repeats, in words: shorter ones come back as cells do. */
const fewestWords = 4;

/**
 * The paragraphs that pages print around a table whose cells stand one a paragraph: page numbers, what always stands right beside one
 * (a paper's number in its footer), and a title above the table that comes back below. None of them is a cell. `start` is where the header stands.
 */
export function pageRepeats(parts: readonly TextPart[], start: number): ReadonlySet<TextPart> {
  const numbers = new Set(parts.filter((part) => isPageFurniture(part.text) && /\p{L}{3}/u.test(part.text)));
  const printed = new Map<string, { part: TextPart; beside: boolean }[]>();
  for (const [at, part] of parts.entries()) {
    const beside = [parts[at - 1], parts[at + 1]].some((other) => other !== undefined && numbers.has(other));
    const key = part.text.toLowerCase();
    const known = printed.get(key);
    if (known === undefined) printed.set(key, [{ part, beside }]);
    else known.push({ part, beside });
  }
  const footers = [...printed.values()].filter((all) => all.length > 1 && all.every(({ beside }) => beside)).flat();
  const titles = new Set(parts.slice(0, start).flatMap(({ text }) => (text.split(' ').length >= fewestWords ? [text.toLowerCase()] : [])));
  const again = parts.slice(start).filter((part) => titles.has(part.text.toLowerCase()));
  return new Set([...numbers, ...footers.map(({ part }) => part), ...again]);
}
