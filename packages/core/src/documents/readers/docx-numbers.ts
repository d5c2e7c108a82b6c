import { bullets } from '../clean-text.ts';
import { printNumeral } from '../numerals.ts';
import { scanXml, type XmlElement } from '../xml-scan.ts';
import type { ListDefinition, ListPosition } from './docx-numbering.ts';

/** What a document says of its lists: their definitions, and the styles that put a paragraph into one. */
export interface DocumentLists {
  readonly numbering: ReadonlyMap<string, ListDefinition>;
  readonly styles: ReadonlyMap<string, ListPosition>;
}

/** A paragraph while it is open. */
interface OpenParagraph {
  style?: string;
  list?: string;
  level?: number;
  /** Where its properties end and its text begins. */
  start?: number;
  /** How deep inside properties the scan is; earlier properties kept by tracked changes count for nothing. */
  properties: number;
  former: number;
  printed: boolean;
  bold?: boolean;
}

/**
 * The main part of a Word document with the number of each list item written before its text, where Word keeps it in definitions and
 * only draws it: "3. ", "(a) ", "Recommendation 3 ", "• ". Numbers are how a committee cites its recommendations, so they are counted
 * as Word counts them: per list, with its starts, restarts and overrides. An empty item counts and prints nothing.
 */
export function printNumbers(xml: string, lists: DocumentLists, part: { readonly name: string; readonly path: string }): string {
  const counter = new ListCounter(lists.numbering);
  const open: OpenParagraph[] = [];
  const inserts: { readonly at: number; readonly text: string }[] = [];
  const onOpen = ({ name, attributes }: XmlElement, at: number): void => {
    if (name === 'p') open.push({ properties: 0, former: 0, printed: false });
    const paragraph = open.at(-1);
    if (paragraph === undefined) return;
    const value = attributes.get('val') ?? '';
    if (name === 'pPr') paragraph.properties += 1;
    else if (name === 'pPrChange') paragraph.former += 1;
    else if (name === 't' || name === 'sym' || name === 'drawing') paragraph.printed = true;
    else if (name === 'b' && paragraph.properties === 0) paragraph.bold ??= !paragraph.printed && !/^(?:0|false|off)$/.test(value);
    if (paragraph.former > 0 || paragraph.properties === 0) return;
    if (name === 'pStyle') paragraph.style = value;
    else if (name === 'numId') paragraph.list = value;
    else if (name === 'ilvl') paragraph.level = Number(value);
    paragraph.start = at;
  };
  const onClose = (name: string, at: number): void => {
    const paragraph = open.at(-1);
    if (paragraph === undefined) return;
    if (name === 'pPrChange') paragraph.former -= 1;
    if (name === 'pPr') {
      paragraph.properties -= 1;
      paragraph.start = at;
    }
    if (name !== 'p') return;
    open.pop();
    const position = positionOf(paragraph, lists.styles);
    const number = position === undefined ? '' : counter.next(position);
    if (number !== '' && paragraph.printed && paragraph.start !== undefined)
      inserts.push({ at: paragraph.start, text: printedRun(number, paragraph.bold === true) });
  };
  scanXml(xml, { open: onOpen, close: onClose }, part);
  return spliced(xml, inserts);
}

function positionOf(paragraph: OpenParagraph, styles: ReadonlyMap<string, ListPosition>): ListPosition | undefined {
  const styled = paragraph.style === undefined ? undefined : styles.get(paragraph.style);
  const list = paragraph.list ?? styled?.list;
  return list === undefined || list === '0' ? undefined : { list, level: paragraph.level ?? styled?.level ?? 0 };
}

function isBullet(sign: string): boolean {
  return bullets.has(sign) || /^[-–—o]$/.test(sign);
}

/** Counts items as Word does: lists of one family share their numbers; an item starts the levels below it again. */
class ListCounter {
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(readonly numbering: ReadonlyMap<string, ListDefinition>) {}

  /** The number that the next item at a place of a list prints; '' where it prints none. */
  next({ list, level }: ListPosition): string {
    const definition = this.numbering.get(list);
    const own = definition?.levels.get(level);
    if (definition === undefined || own === undefined) return '';
    const counts = this.#counts.get(definition.family) ?? [];
    this.#counts.set(definition.family, counts);
    this.#begin(list, definition, counts);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    for (let below = level + 1; below < counts.length; below += 1) {
      const { restart } = definition.levels.get(below) ?? {};
      if (restart === undefined || level < restart) counts[below] = undefined;
    }
    // Signs of Word's symbol fonts are private to them: other programs show a box.
    if (own.style === 'bullet') return isBullet(own.text) && !/[\ue000-\uf8ff]/.test(own.text) ? own.text : '•';
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const { start = 1, style = 'decimal' } = definition.levels.get(at) ?? {};
      if (style === 'none' || style === 'bullet') return '';
      return printNumeral(counts[at] ?? start, own.digits ? 'decimal' : style);
    });
  }

  #begin(list: string, definition: ListDefinition, counts: (number | undefined)[]): void {
    if (this.#begun.has(list)) return;
    this.#begun.add(list);
    for (const [level, start] of definition.restarts) counts[level] = start - 1;
  }
}

function printedRun(number: string, bold: boolean): string {
  const text = number.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text} </w:t></w:r>`;
}

function spliced(xml: string, inserts: readonly { readonly at: number; readonly text: string }[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { at, text } of inserts.toSorted((a, b) => a.at - b.at)) {
    pieces.push(xml.slice(done, at), text);
    done = at;
  }
  pieces.push(xml.slice(done));
  return pieces.join('');
}
