import { joinPlaces } from '../../../base/place.ts';
import { continues, joinCut } from '../../../documents/join-cut.ts';
import { opensWithVerb } from '../words/resolving-words.ts';
import { isOwner } from '../words/trailing-notes.ts';
import type { Column } from './assign-columns.ts';
import type { FoundTables, TableCell, TableRow, TextPart } from './recommendation-table.ts';
import type { SheetPart } from './sheet.ts';

/** Rows are parted by so many blank lines at least, and their cells by fewer. */
const rowGap = 3;
/** A row may be a slip of other text, three in a row are not. */
const fewestRows = 3;
/** An action of more paragraphs is talk that happens to stand above a name. */
const longestAction = 3;
/** What is left of the header, in more lines than there are columns now. */
const headerWords = /\b(?:actions?|requests?|recommendations?|responses?|updates?|officers?|completed|outstanding|dates?|who|by when)\b/iu;
const longestHeader = 8;
const columns: readonly Column[] = [
  { header: 'Action', meanings: ['recommendation'] },
  { header: 'Officer', meanings: ['responsible'] },
  { header: 'Response', meanings: ['progress'] },
];

/**
 * The rows of a list of actions that was printed one cell a paragraph and lost its empty cells, so that its header fits them no longer: what is to be
 * done, a name or post alone, and what came of it; wider gaps between the rows. Only in papers whose title speaks of actions or requests, below what is left of the
 * header.
 *
 * Source: forms in which officers answer what residents' and area panels asked for.
 */
export function rowsOfOwners(parts: readonly SheetPart[]): FoundTables | undefined {
  const texts = parts.filter((part): part is TextPart => part.kind === 'text');
  if (texts.length < parts.length || !/\b(?:actions?|requests?|recommendations?)\b/iu.test(texts[0]?.text ?? '')) return undefined;
  const groups = groupsOf(texts);
  const start = groups.findIndex((group) => rowOf(group) !== undefined);
  const own = groups.slice(Math.max(start, 0)).map(rowOf);
  const end = own.includes(undefined) ? own.indexOf(undefined) : own.length;
  const rows = own.slice(0, end).filter((row) => row !== undefined);
  if (start < 0 || rows.length < fewestRows) return undefined;
  const above = groups.slice(0, start).flat();
  const header = above.slice(1).filter(({ text }) => text.split(' ').length <= longestHeader && headerWords.test(text));
  if (header.length < 2) return undefined;
  const front = above.filter((part) => !header.includes(part));
  return {
    tables: [{ columns, headers: [header.map((part) => part.place).reduce(joinPlaces)], rows, before: front }],
    front,
    rest: groups.slice(start + rows.length).flat(),
    otherRows: [],
  };
}

function groupsOf(texts: readonly TextPart[]): readonly (readonly TextPart[])[] {
  const groups: TextPart[][] = [];
  for (const [at, part] of texts.entries()) {
    const above = texts[at - 1];
    const gap = above === undefined ? rowGap : part.place.lines[0] - above.place.lines[1] - 1;
    if (gap >= rowGap) groups.push([part]);
    else groups.at(-1)?.push(part);
  }
  return groups;
}

function rowOf(group: readonly TextPart[]): TableRow | undefined {
  const at = group.findIndex((part) => isName(part));
  const [action, owner, told] = [group.slice(0, at), group[at], group.slice(at + 1)];
  const [first] = action;
  if (owner === undefined || first === undefined || at > longestAction || told.length === 0 || told.some(isName)) return undefined;
  if (!opensAction(first.text) || !/[.!?]$/u.test(told.at(-1)?.text ?? '')) return undefined;
  return {
    cells: new Map([cellOf(0, action), [1, { text: owner.text, place: owner.place }], cellOf(2, told)]),
    place: group.map((part) => part.place).reduce(joinPlaces),
    afterBreak: false,
  };
}

/** "Look into the locks", "Chase the builders": an order, or a sentence with one of the verbs of resolving. */
function opensAction(text: string): boolean {
  return opensWithVerb(text) || /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?\s(?:the|a|an|to|into|out|with|for|up|all|whether|if|how|back)\s/u.test(text);
}

function isName({ text, marker }: TextPart): boolean {
  return marker === undefined && text.length <= 60 && text.includes(' ') && isOwner(text);
}

function cellOf(column: number, parts: readonly TextPart[]): readonly [number, TableCell] {
  const text = parts
    .map((part) => part.text)
    .reduce((above, next) => (continues(above, next) ? joinCut(above, next) : `${above}\n${next}`));
  return [column, { text, place: parts.map((part) => part.place).reduce(joinPlaces) }];
}
