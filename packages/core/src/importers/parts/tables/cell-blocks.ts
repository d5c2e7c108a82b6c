import { joinPlaces } from '../../../base/place.ts';
import { joinedLines } from './cell-lines.ts';
import type { TextPart } from './recommendation-table.ts';

/** The share of paragraphs with a blank line above, from which on blank lines part the cells. */
const fewestParted = 0.5;

/**
 * The paragraphs of a table printed one cell a paragraph, those joined that stand right under one another in a paper that parts its cells by
 * blank lines, as `pdftotext` does: "Head of Housing" over "Management" is one cell that its narrow column broke. Where lines stand
 * together without blanks, or each printed line has a blank below, nothing tells cells from lines, and all stay as they are but names that
 * wait for another ("Councillors Tulk and" over "B Dow").
 */
export function cellBlocks(printed: readonly TextPart[]): readonly TextPart[] {
  const parts = withBrokenNames(printed);
  const under = (at: number): boolean => parts[at - 1]?.place.lines[1] === (parts[at]?.place.lines[0] ?? 0) - 1;
  const parted = parts.filter((_, at) => at > 0 && !under(at)).length;
  if (parted < (parts.length - 1) * fewestParted || parted === parts.length - 1) return parts;
  const groups: TextPart[][] = [];
  for (const [at, part] of parts.entries()) {
    const open = groups.at(-1);
    const joins = under(at) && part.marker === undefined && part.emphasis === parts[at - 1]?.emphasis;
    if (open !== undefined && joins && open[0]?.marker === undefined) open.push(part);
    else groups.push([part]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length === 1) return group;
    return [{ ...first, text: joinedLines(group), place: group.reduce((place, part) => joinPlaces(place, part.place), first.place) }];
  });
}

/** The most words of a line that breaks off between two names, and of the one below it. */
const longestName = 4;

function withBrokenNames(parts: readonly TextPart[]): readonly TextPart[] {
  const joined: TextPart[] = [];
  for (const part of parts) {
    const open = joined.at(-1);
    const breaks = open !== undefined && isShort(open) && isShort(part) && /\s(?:and|&)$/u.test(open.text);
    if (breaks) joined.splice(-1, 1, { ...open, text: `${open.text} ${part.text}`, place: joinPlaces(open.place, part.place) });
    else joined.push(part);
  }
  return joined;
}

function isShort({ text, marker }: TextPart): boolean {
  return marker === undefined && /^\p{Lu}/u.test(text) && text.split(' ').length <= longestName && !/[.;:]$/u.test(text);
}
