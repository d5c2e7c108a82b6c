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

/** Turns the events of an OpenDocument text into the page that a Word document becomes too. */
export class OdtPage {
  readonly #lists: ReadonlyMap<string, ReadonlyMap<number, OdtLevel>>;
  readonly #bold: ReadonlySet<string>;
  readonly #continued = new Map<string, number[]>();
  readonly #open: OpenList[] = [];
  readonly #outline: number[] = [];
  readonly #notes: string[] = [];
  #html: string[] = [];
  #kept: string[] = [];
  /** What closes each open paragraph and span. */
  readonly #ends: string[] = [];
  #skipped = 0;
  #item = '';
  #headerRows = 0;
  #noteBody = false;
  #body = false;

  constructor(lists: ReadonlyMap<string, ReadonlyMap<number, OdtLevel>>, bold: ReadonlySet<string>) {
    this.#lists = lists;
    this.#bold = bold;
  }

  /** The page so far, notes at its end. */
  html(): string {
    return `<body>${this.#html.join('')}${this.#notes.join('')}</body>`;
  }

  open({ name, attributes }: XmlElement): void {
    if (name === 'body') this.#body = true;
    if (!this.#body) return;
    if (this.#skipped > 0 || unprinted.has(name) || name === 'note-citation') {
      this.#skipped += 1;
      return;
    }
    const span = (kind: string, key: string): string => {
      const count = Number(attributes.get(kind) ?? 1);
      return count > 1 && count <= 1000 ? ` ${key}="${count}"` : '';
    };
    switch (name) {
      case 'h':
        this.#heading(attributes);
        break;
      case 'p':
        this.#text('p', this.#bold.has(attributes.get('style-name') ?? ''));
        break;
      case 'span':
        this.#text('span', this.#bold.has(attributes.get('style-name') ?? ''));
        break;
      case 'list':
        this.#openList(attributes);
        break;
      case 'list-item':
        this.#openItem(attributes);
        break;
      case 'table':
        this.#html.push('<table>');
        break;
      case 'table-header-rows':
        this.#headerRows += 1;
        break;
      case 'table-row':
        this.#html.push(this.#headerRows > 0 ? '<thead><tr>' : '<tbody><tr>');
        break;
      case 'table-cell':
        this.#html.push(`<td${span('number-columns-spanned', 'colspan')}${span('number-rows-spanned', 'rowspan')}>`);
        break;
      case 's':
        this.#html.push(' '.repeat(Math.min(Number(attributes.get('c') ?? 1) || 1, mostRepeats)));
        break;
      case 'tab':
        this.#html.push('\t');
        break;
      case 'line-break':
        this.#html.push('<br>');
        break;
      case 'note':
        this.#html.push(`[${this.#notes.length + 1}]`);
        break;
      case 'note-body':
        [this.#kept, this.#html, this.#noteBody] = [this.#html, [], true];
        this.#item = `[${this.#notes.length + 1}] `;
        break;
    }
  }

  close(name: string): void {
    if (!this.#body) return;
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    if (name === 'h') this.#html.push(`</h${this.#outline.length > 6 ? 6 : Math.max(1, this.#outline.length)}>`);
    else if (name === 'p' || name === 'span') this.#html.push(this.#ends.pop() ?? '');
    else if (name === 'list') this.#open.pop();
    else if (name === 'table') this.#html.push('</table>');
    else if (name === 'table-header-rows') this.#headerRows -= 1;
    else if (name === 'table-row') this.#html.push(this.#headerRows > 0 ? '</tr></thead>' : '</tr></tbody>');
    else if (name === 'table-cell') this.#html.push('</td>');
    else if (name === 'note-body' && this.#noteBody) {
      this.#notes.push(this.#html.join(''));
      [this.#html, this.#noteBody] = [this.#kept, false];
    }
  }

  text(text: string): void {
    if (!this.#body || this.#skipped > 0) return;
    this.#html.push(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  }

  #text(element: 'p' | 'span', bold: boolean): void {
    this.#html.push(`<${element}>${bold ? '<b>' : ''}${element === 'p' ? this.#item : ''}`);
    this.#ends.push(`${bold ? '</b>' : ''}</${element}>`);
    if (element === 'p') this.#item = '';
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
    this.#html.push(`<h${Math.min(level, 6)}>${printed === '' || printed === '•' ? '' : `${printed.trim()} `}`);
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
    this.#item = number === '' ? '' : `${number.replaceAll('&', '&amp;').replaceAll('<', '&lt;').trim()} `;
  }
}
