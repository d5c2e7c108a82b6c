import { html, defaultTreeAdapter as tree } from 'parse5';
import type { HtmlElement } from '../html-nodes.ts';
import type { XmlAttributes, XmlElement } from '../xml-scan.ts';
import { type OdtLevel, printOdtNumber } from './odt-lists.ts';

/** Repeated blanks and cells beyond this are a trick, not a paper. */
const mostRepeats = 200;

/** What prints nothing, or stands apart from the text: deleted text, comments, drawings' descriptions, indexes' templates. */
const unprinted = new Set(['tracked-changes', 'annotation', 'annotation-end', 'desc', 'forms', 'sequence-decls', 'index-title-template']);

/** An open list. Lists of one style that go on take up their numbers. */
interface OpenList {
  readonly style: string;
  readonly counts: number[];
  readonly level: number;
}

/** Builds, of the events of an OpenDocument text, the page that a Word document becomes too. */
export class OdtPage {
  readonly #lists: ReadonlyMap<string, ReadonlyMap<number, OdtLevel>>;
  readonly #bold: ReadonlySet<string>;
  readonly #continued = new Map<string, number[]>();
  readonly #open: OpenList[] = [];
  readonly #outline: number[] = [];
  readonly #body = made('body');
  readonly #notes: HtmlElement[] = [];
  /** Where text goes now, and where it went before each element that is open. */
  #at = this.#body;
  readonly #around: HtmlElement[] = [];
  #skipped = 0;
  #item = '';
  #headerRows = 0;
  #begun = false;

  constructor(lists: ReadonlyMap<string, ReadonlyMap<number, OdtLevel>>, bold: ReadonlySet<string>) {
    this.#lists = lists;
    this.#bold = bold;
  }

  /** The page, with its notes at the end; to be asked for once, when all is read. */
  body(): HtmlElement {
    for (const note of this.#notes) tree.appendChild(this.#body, note);
    return this.#body;
  }

  open({ name, attributes }: XmlElement): void {
    if (name === 'body') this.#begun = true;
    if (!this.#begun) return;
    if (this.#skipped > 0 || unprinted.has(name) || name === 'note-citation') {
      this.#skipped += 1;
      return;
    }
    this.#around.push(this.#at);
    switch (name) {
      case 'h':
        this.#heading(attributes);
        break;
      case 'p':
        this.#paragraph(this.#isBold(attributes));
        break;
      case 'span':
        // A run that looks like any other needs no element; LibreOffice writes many.
        if (this.#isBold(attributes)) this.#into('b');
        break;
      case 'list':
        this.#openList(attributes);
        break;
      case 'list-item':
        this.#openItem(attributes);
        break;
      case 'table':
        this.#into('table');
        break;
      case 'table-header-rows':
        this.#headerRows += 1;
        break;
      case 'table-row':
        this.#into(this.#headerRows > 0 ? 'thead' : 'tbody');
        this.#into('tr');
        break;
      case 'table-cell':
        this.#into('td', [
          ...spanned('colspan', attributes.get('number-columns-spanned')),
          ...spanned('rowspan', attributes.get('number-rows-spanned')),
        ]);
        break;
      case 's':
        this.#put(' '.repeat(Math.min(Number(attributes.get('c') ?? 1) || 1, mostRepeats)));
        break;
      case 'tab':
        this.#put('\t');
        break;
      case 'line-break':
        this.#into('br');
        break;
      case 'note':
        this.#put(`[${this.#notes.length + 1}]`);
        break;
      case 'note-body':
        this.#at = made('div');
        this.#notes.push(this.#at);
        this.#item = `[${this.#notes.length}] `;
        break;
    }
  }

  close(name: string): void {
    if (!this.#begun) return;
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    this.#at = this.#around.pop() ?? this.#body;
    if (name === 'list') this.#open.pop();
    else if (name === 'table-header-rows') this.#headerRows -= 1;
  }

  text(text: string): void {
    if (this.#begun && this.#skipped === 0) this.#put(text);
  }

  #put(text: string): void {
    tree.insertText(this.#at, text);
  }

  /** Opens an element where text goes now; text goes into it until what opened it closes. */
  #into(name: string, attributes: HtmlElement['attrs'] = []): void {
    const element = made(name, attributes);
    tree.appendChild(this.#at, element);
    this.#at = element;
  }

  #isBold(attributes: XmlAttributes): boolean {
    return this.#bold.has(attributes.get('style-name') ?? '');
  }

  #paragraph(bold: boolean): void {
    this.#into('p');
    if (bold) this.#into('b');
    if (this.#item !== '') this.#put(this.#item);
    this.#item = '';
  }

  #heading(attributes: XmlAttributes): void {
    const level = Math.max(1, Math.min(Number(attributes.get('outline-level') ?? 1) || 1, 10));
    const counts = this.#outline;
    counts.length = Math.min(counts.length, level);
    while (counts.length < level) counts.push(0);
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    // A heading of a list has the number of its item, else that of the outline.
    const printed = this.#item === '' ? printOdtNumber(this.#lists.get('') ?? new Map(), level, counts) : this.#item;
    this.#item = '';
    this.#into(`h${Math.min(level, 6)}`);
    if (printed !== '' && printed !== '•') this.#put(`${printed.trim()} `);
  }

  #openList(attributes: XmlAttributes): void {
    const above = this.#open.at(-1);
    const style = attributes.get('style-name') ?? above?.style ?? '';
    const level = (above?.level ?? 0) + 1;
    const goesOn = attributes.get('continue-numbering') === 'true' || attributes.get('continue-list') !== undefined;
    const counts = above !== undefined ? above.counts : goesOn ? (this.#continued.get(style) ?? []) : [];
    this.#continued.set(style, counts);
    this.#open.push({ style, counts, level });
    if (above !== undefined || !goesOn) counts.length = Math.min(counts.length, level - 1);
  }

  #openItem(attributes: XmlAttributes): void {
    const list = this.#open.at(-1);
    if (list === undefined) return;
    const levels = this.#lists.get(list.style) ?? new Map<number, OdtLevel>();
    const start = Number(attributes.get('start-value') ?? Number.NaN);
    const first = levels.get(list.level)?.start ?? 1;
    while (list.counts.length < list.level - 1) list.counts.push(1);
    const before = list.counts[list.level - 1];
    list.counts[list.level - 1] = Number.isFinite(start) ? start : before === undefined ? first : before + 1;
    list.counts.length = list.level;
    const number = printOdtNumber(levels, list.level, list.counts);
    this.#item = number === '' ? '' : `${number.trim()} `;
  }
}

function made(name: string, attributes: HtmlElement['attrs'] = []): HtmlElement {
  return tree.createElement(name, html.NS.HTML, attributes);
}

/** The attribute of a cell that spans several columns or rows. */
function spanned(name: 'colspan' | 'rowspan', written: string | undefined): HtmlElement['attrs'] {
  const count = Number(written ?? 1);
  return count > 1 && count <= 1000 ? [{ name, value: String(count) }] : [];
}
