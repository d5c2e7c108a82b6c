import { joinPlaces, type Place } from '../../base/place.ts';
import { cleanText } from '../clean-text.ts';
import type { Block } from '../document.ts';
import { attribute, type HtmlElement, type HtmlNode, isElement, printedChildren, printedPlace, textPlace } from '../html-nodes.ts';
import { isLineElement } from '../html-text.ts';
import { ListLevels } from '../list-levels.ts';
import { proseBlock } from '../prose-block.ts';
import { listMarkers } from './html-list.ts';
import { htmlTable, isLayoutTable } from './html-table.ts';

/** What the elements around a node make of its text. */
interface Context {
  readonly heading?: number;
  /** The list item that it stands in; its first text takes the marker. */
  readonly item?: { readonly marker: string; readonly level: number; printed: boolean };
  readonly listLevel: number;
  readonly markers: ReadonlyMap<HtmlElement, string>;
  readonly bold: boolean;
  readonly preformatted: boolean;
}

interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly place: Place;
}

/** A node to open, or the context whose paragraph ends here. */
type Step = { readonly node: HtmlNode; readonly context: Context } | { readonly ends: Context };

/** For nodes that the parser made up; they print nothing. */
const nowhere: Place = { lines: [1, 1] };

const outside: Context = { listLevel: 0, markers: new Map(), bold: false, preformatted: false };

/** Reads the blocks of one page, with a stack of its own: a broken page may be nested deeper than the program's stack allows. */
export class HtmlBlocks {
  readonly #blocks: Block[] = [];
  readonly #levels = new ListLevels();
  #pieces: Piece[] = [];
  #tables = 0;

  /** The blocks in reading order. */
  read(body: HtmlElement): readonly Block[] {
    const steps: Step[] = [{ node: body, context: outside }];
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      if ('ends' in step) this.#endParagraph(step.ends);
      else if (isElement(step.node)) this.#open(step.node, step.context, steps);
      else this.#text(step.node, step.context);
    }
    this.#endParagraph(outside);
    return this.#blocks;
  }

  #open(element: HtmlElement, around: Context, steps: Step[]): void {
    const name = element.tagName;
    if (name === 'br') this.#break(around);
    else if (name === 'table' && !isLayoutTable(element)) this.#table(element, around);
    else this.#enter(element, around, steps);
  }

  #enter(element: HtmlElement, around: Context, steps: Step[]): void {
    const name = element.tagName;
    const context = contextOf(element, around);
    if (isLineElement(element) || name === 'td' || name === 'th' || name === 'tr') {
      this.#endParagraph(around);
      steps.push({ ends: context });
    }
    for (const node of printedChildren(element).toReversed()) steps.push({ node, context });
  }

  #table(element: HtmlElement, around: Context): void {
    this.#endParagraph(around);
    this.#levels.reset();
    const place = printedPlace(element, nowhere);
    const { caption, table } = htmlTable(element, this.#tables + 1, place);
    if (caption !== undefined) this.#blocks.push(caption);
    if (table.rows.length === 0) return;
    this.#tables += 1;
    this.#blocks.push(table);
  }

  /** A line break ends a paragraph, as lines of an address are paragraphs in plain text; in headings and items it is a blank. */
  #break(context: Context): void {
    if (context.heading === undefined && context.item === undefined) this.#endParagraph(context);
    else this.#pieces.push({ text: ' ', bold: true, place: nowhere });
  }

  #text(node: HtmlNode, context: Context): void {
    if (!('value' in node)) return;
    const place = textPlace(node, nowhere);
    if (!context.preformatted) {
      this.#pieces.push({ text: node.value, bold: context.bold, place });
      return;
    }
    const start = node.sourceCodeLocation?.startLine ?? 1;
    for (const [index, line] of node.value.split('\n').entries()) {
      if (index > 0) this.#endParagraph(context);
      const at = start + index;
      this.#pieces.push({ text: line, bold: context.bold, place: { lines: [at, at] } });
    }
  }

  #endParagraph(context: Context): void {
    const printed = this.#pieces.filter((piece) => cleanText(piece.text) !== '');
    const raw = this.#pieces.map((piece) => piece.text).join('');
    this.#pieces = [];
    const [first, last] = [printed[0], printed.at(-1)];
    if (first === undefined || last === undefined) return;
    const place = joinPlaces(first.place, last.place);
    if (context.heading !== undefined) {
      this.#levels.reset();
      this.#blocks.push({ kind: 'heading', level: context.heading, text: cleanText(raw), place });
    } else if (context.item !== undefined && !context.item.printed) {
      context.item.printed = true;
      this.#blocks.push({ kind: 'list-item', marker: context.item.marker, level: context.item.level, text: cleanText(raw), place });
    } else {
      const emphasis = printed.every((piece) => piece.bold || !/[\p{L}\p{N}]/u.test(piece.text)) && printed.some((piece) => piece.bold);
      this.#blocks.push(proseBlock(raw.replace(/\s+/g, ' '), { place, emphasis, levels: this.#levels }));
    }
  }
}

function contextOf(element: HtmlElement, around: Context): Context {
  const name = element.tagName;
  if (/^h[1-6]$/.test(name)) return { ...around, heading: Number(name.charAt(1)) };
  if (name === 'ul' || name === 'ol') return { ...around, listLevel: around.listLevel + 1, markers: listMarkers(element) };
  if (name === 'li') {
    const marker = around.markers.get(element) ?? '•';
    return { ...around, item: { marker, level: Math.max(1, around.listLevel), printed: false } };
  }
  if (name === 'pre') return { ...around, preformatted: true };
  const bold = name === 'b' || name === 'strong' || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(element, 'style') ?? '');
  return bold ? { ...around, bold } : around;
}
