import { isNumbered } from '../words/numbering.ts';
import { hasClause } from '../words/resolving-words.ts';
import type { SheetPart } from './sheet.ts';

const label = /^(\p{Lu}[^:]{1,49}?)\s?:(?:\s+(\S[\s\S]*))?$/u;
/** So many labels at least stand below each action. */
const fewestLabels = 2;
/** Projects and posts are listed so too; only the title says that these are actions. */
const speaksOfActions = /\b(?:actions?|recommendations?|requests?|resolutions?|matters\sarising)\b/iu;
/** An action has so many words at least, so that no title is one. */
const fewestWords = 4;

/** A bullet that holds a field: "- Lead: Head of Roads". */
export function labelledBullet(part: SheetPart | undefined): { readonly label: string; readonly value: string } | undefined {
  if (part?.kind !== 'text' || part.marker === undefined || isNumbered(part.marker)) return undefined;
  const [, name, value = ''] = label.exec(part.text) ?? [];
  return name === undefined ? undefined : { label: name, value };
}

/**
 * The paragraphs of a paper that are an action or recommendation each, its fields in bullets below: "Mend the sea wall" above "- Reference: 7", "- Lead:
 * Head of Roads". The first label has to be the same below two of them at least. One that the end of the text cut off from its fields counts too.
 *
 * Source: trackers that web sites print without their table, so that screen readers can read them out.
 */
export function headsOfLabels(parts: readonly SheetPart[]): ReadonlySet<SheetPart> {
  const heads = parts.flatMap((part, at) => {
    const below = parts.slice(at + 1, at + 1 + fewestLabels).map(labelledBullet);
    const first = below[0]?.label;
    return isPlain(part) && first !== undefined && below.length === fewestLabels && below.every((each) => each !== undefined)
      ? [{ part, first }]
      : [];
  });
  const [first] = heads;
  const own = heads.filter((head) => head.first === first?.first);
  const above = parts.slice(0, first === undefined ? 0 : parts.indexOf(first.part));
  if (own.length < 2 || !above.some((part) => part.kind === 'text' && speaksOfActions.test(part.text))) return new Set();
  const last = parts.at(-1);
  const cut = last !== undefined && isPlain(last) && labelledBullet(parts.at(-2)) !== undefined && isCut(last.text);
  return new Set([...own.map((head) => head.part), ...(cut ? [last] : [])]);
}

function isPlain(part: SheetPart): part is Extract<SheetPart, { kind: 'text' }> {
  return part.kind === 'text' && part.marker === undefined && part.text.split(' ').length >= fewestWords;
}

function isCut(text: string): boolean {
  return !/[.!?:)]$/u.test(text) && hasClause(text);
}
