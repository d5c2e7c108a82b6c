import { joinPlaces, type Place } from '../../../base/place.ts';
import { type PaperWords, usualWords } from '../../mapping/paper-words.ts';
import { isPageFurniture } from '../words/page-furniture.ts';
import { assignColumns, holdsRecommendations } from './assign-columns.ts';
import { plainHeader } from './column-words.ts';
import { headsOfLabels, labelledBullet } from './headed-labels.ts';
import type { FoundTables, TableCell, TableRow, TextPart } from './recommendation-table.ts';
import { printedText, type SheetPart } from './sheet.ts';

/** "Recommendation 4", "Action no. A2". */
const numberedLabel = /^(recommendation|action|request|resolution)\s+(?:no\.?\s*|number\s*)?([A-Z]{0,3}\d{1,3}[a-z]?|[ivx]+)$/i;

/** The fewest blocks of two labels. */
const fewestPairs = 3;

/** "Item 6 - Sea wall" heads the block below it. */
const itemTitle = /^(?:Agenda\s)?(?:Item|Minute)\s(?:[Nn]o\.?\s)?\d{1,3}[a-z]?\s?[-–—:]\s+(\p{Lu}[^:;]{2,80})$/u;

/** A label with its value: "Lead officer: Head of Libraries", or the two cells of a row. */
interface Labelled {
  readonly label: string;
  readonly value: string;
  readonly place: Place;
  /** "Recommendation 4:" says the reference as well. */
  readonly reference?: string;
}

/**
 * Recommendations printed as blocks of labels, one block each: "Recommendation 1: …", "Response: …", "Lead officer: …", in lines or
 * in tables of two columns. A block starts where the first label that comes back comes back. `undefined` when fewer than two blocks
 * are there, or no label is for what was recommended.
 */
export function rowsOfLabelBlocks(parts: readonly SheetPart[], words: PaperWords = usualWords): FoundTables | undefined {
  const heads = headsOfLabels(parts);
  const read = parts.map((part) => (heads.size > 0 ? headedLabelOf(part, heads) : labelOf(part, words)));
  const counts = new Map<string, number>();
  for (const each of read) if (each !== undefined) counts.set(keyOf(each.label), (counts.get(keyOf(each.label)) ?? 0) + 1);
  const opener = read.find((each) => each !== undefined && (counts.get(keyOf(each.label)) ?? 0) >= 2);
  if (opener === undefined) return undefined;
  const start = read.indexOf(opener);
  const blocks = blocksFrom(read, parts, start, keyOf(opener.label));
  const headers = [...new Set(blocks.flatMap((block) => [...block.cells.keys()]))];
  const names = headers.map((header) => blocks.find((block) => block.cells.has(header))?.names.get(header) ?? header);
  const columns = assignColumns(
    names,
    blocks.map((block) => headers.map((header) => block.cells.get(header)?.text ?? '')),
    words,
  );
  const recommendation = columns.findIndex((column) => column.meanings[0] === 'recommendation');
  const filled = blocks.filter((block) => block.cells.has(headers[recommendation] ?? ''));
  if (!holdsRecommendations(columns) || filled.length < 2) return undefined;
  // Two labels alone ("Action", "Update") are blocks where they come back throughout.
  if (headers.length < 3 && (blocks.length < fewestPairs || blocks.some((block) => block.cells.size < 2))) return undefined;
  const rows = blocks.map((block): TableRow => {
    const cells = new Map<number, TableCell>();
    for (const [header, cell] of block.cells) cells.set(headers.indexOf(header), cell);
    return { cells, place: block.place, afterBreak: false };
  });
  const texts = parts.filter((part): part is TextPart => part.kind === 'text');
  const [first, last] = [blocks[0]?.place.lines[0] ?? 0, blocks.at(-1)?.place.lines[1] ?? 0];
  const front = texts.filter((part) => part.place.lines[0] < first);
  return {
    tables: [{ columns, headers: [opener.place], rows, before: front }],
    front,
    rest: texts.filter((part) => part.place.lines[0] > last || (part.place.lines[0] >= first && isPageFurniture(part.text))),
    otherRows: parts.flatMap((part) => (part.kind === 'row' && part.row.place.lines[0] < first ? [part.row] : [])),
  };
}

interface Block {
  readonly cells: Map<string, TableCell>;
  readonly names: Map<string, string>;
  place: Place;
}

function blocksFrom(read: readonly (Labelled | undefined)[], parts: readonly SheetPart[], start: number, opener: string): readonly Block[] {
  const blocks: Block[] = [];
  const headings = repeatedHeadings(parts);
  let open: string | undefined;
  for (let at = start; at < parts.length; at += 1) {
    const [labelled, part] = [read[at], parts[at]];
    const block = blocks.at(-1);
    if (part?.kind === 'text' && block !== undefined && (explains.test(part.text) || isHint(part))) {
      if (isHint(part)) continue;
      break;
    }
    if (labelled !== undefined) {
      open = keyOf(labelled.label);
      const own =
        open === opener || block === undefined
          ? { cells: new Map<string, TableCell>(), names: new Map<string, string>(), place: labelled.place }
          : block;
      if (own !== block) blocks.push(own);
      own.names.set(open, labelled.label);
      add(own, open, labelled.value, labelled.place);
      if (labelled.reference !== undefined) {
        own.names.set('reference', 'Reference');
        add(own, 'reference', labelled.reference, labelled.place);
      }
    } else if (part?.kind === 'text' && block !== undefined && open !== undefined && !isPageFurniture(part.text)) {
      if (
        /^(?:key|legend|notes?|appendix \w+|annex \w+|supporting documents|background (?:papers|documents)(?:: .{1,300})?|contact(?:: .{1,120}| officers?)?)\s*:?$/i.test(
          part.text,
        )
      )
        break;
      if (headings.has(part.text)) open = undefined;
      else add(block, open, part.marker === undefined ? part.text : `• ${part.text}`, part.place);
    }
  }
  return blocks;
}

/** Short lines without a colon that come back ("Finding"): each opens a part of its own that no column has. */
function repeatedHeadings(parts: readonly SheetPart[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const part of parts) {
    if (part.kind !== 'text' || part.marker !== undefined || !/^\p{Lu}[\p{L} ]{2,30}$/u.test(part.text) || part.text.split(' ').length > 3)
      continue;
    if (seen.has(part.text)) again.add(part.text);
    seen.add(part.text);
  }
  return again;
}

/** The title of the key below the last block: "Assessment of progress gradings:". */
const explains =
  /^(?:[\p{L}]+ ){0,5}(?:gradings|grades|ratings|statuses|(?:grading|grade|rating|status|rag) (?:key|definitions?|descriptions?|explained))\s*:$|^(?:key|explanation|definitions?) (?:to|of) (?:the )?(?:gradings?|grades|ratings?|status(?:es)?|colours)\b/iu;

/** What a form says to the one who fills it in: "(include explanation if required)". */
function isHint({ text }: { readonly text: string }): boolean {
  return /^\((?:please |to )?(?:include|insert|delete|provide|give|state|complete|explain|enter|add)\b[^()]{0,120}\)$/iu.test(text);
}

function add(block: Block, key: string, text: string, place: Place): void {
  const known = block.cells.get(key);
  block.place = joinPlaces(block.place, place);
  if (known === undefined) block.cells.set(key, { text, place });
  else if (text !== '')
    block.cells.set(key, { text: known.text === '' ? text : `${known.text}\n${text}`, place: joinPlaces(known.place, place) });
}

function labelOf(part: SheetPart, words: PaperWords): Labelled | undefined {
  if (part.kind === 'row') {
    const [label, value, ...others] = part.row.cells.map((cell) => cell.text.trim());
    if (label === undefined || value === undefined || others.some((text) => text !== '')) return undefined;
    return labelled(label.replace(/:$/, ''), value, part.row.place, words);
  }
  // "Recommendation 4" on a line of its own, its text below.
  if (part.marker === undefined && numberedLabel.test(part.text)) return labelled(part.text, '', part.place, words);
  const title = part.marker === undefined ? itemTitle.exec(part.text)?.[1] : undefined;
  if (title !== undefined) return labelled('Item', title, part.place, words);
  const match = /^([^:]{2,50}?)\s*:(?:\s+(\S[\s\S]*))?$/.exec(printedText(part));
  return match?.[1] === undefined ? undefined : labelled(match[1], match[2] ?? '', part.place, words);
}

/** Of actions that stand above their fields: the action itself, or what a bullet below it holds. */
function headedLabelOf(part: SheetPart, heads: ReadonlySet<SheetPart>): Labelled | undefined {
  if (part.kind === 'text' && heads.has(part)) return { label: 'Action', value: part.text, place: part.place };
  const field = labelledBullet(part);
  return field === undefined || part.kind !== 'text' ? undefined : { ...field, place: part.place };
}

function labelled(label: string, value: string, place: Place, words: PaperWords): Labelled | undefined {
  if (words.columnOf(label) !== undefined) return { label, value, place };
  const numbered = numberedLabel.exec(label.trim());
  const name = numbered?.[1] ?? label;
  if (plainHeader(name).split(' ').length > 6 || words.sensesOf(name).length === 0) return undefined;
  return { label: name, value, place, ...(numbered?.[2] === undefined ? {} : { reference: numbered[2] }) };
}

function keyOf(label: string): string {
  return plainHeader(label);
}
