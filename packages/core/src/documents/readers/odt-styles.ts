import type { NumeralStyle } from '../numerals.ts';
import type { XmlElement } from '../xml-scan.ts';
import type { OdtLevel } from './odt-lists.ts';

const numerals: Readonly<Record<string, NumeralStyle>> = {
  '1': 'decimal',
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
};

/**
 * What the styles of an OpenDocument text say of its lists and of bold text, gathered as its parts are scanned: the common styles first, then the head of
 * the content, whose own styles go before. In papers of LibreOffice the head is half the content, so it is not scanned twice.
 */
export class OdtStyles {
  readonly #lists = new Map<string, Map<number, OdtLevel>>();
  readonly #bold = new Set<string>();
  #list: Map<number, OdtLevel> | undefined;
  #style = '';

  /** List styles (OpenDocument 1.3 part 3, 16.30) by name and level from 1; that of the outline under ''. */
  get lists(): ReadonlyMap<string, ReadonlyMap<number, OdtLevel>> {
    return this.#lists;
  }

  /** Names of the styles whose text is bold, themselves or through the style they are based on. */
  get bold(): ReadonlySet<string> {
    return this.#bold;
  }

  open({ name, attributes }: XmlElement): void {
    if (name === 'style') {
      this.#style = attributes.get('name') ?? '';
      if (this.#bold.has(attributes.get('parent-style-name') ?? '')) this.#bold.add(this.#style);
    } else if (name === 'text-properties' && this.#style !== '') {
      const weight = attributes.get('font-weight');
      if (weight === 'bold' || Number(weight) >= 600) this.#bold.add(this.#style);
      else if (weight !== undefined) this.#bold.delete(this.#style);
    } else if (name === 'list-style' || name === 'outline-style') {
      this.#list = new Map();
      this.#lists.set(name === 'outline-style' ? '' : (attributes.get('name') ?? ''), this.#list);
    } else if (this.#list !== undefined && name.startsWith('list-level-style-')) this.#level(name, attributes);
  }

  close(name: string): void {
    if (name === 'style') this.#style = '';
    else if (name === 'list-style' || name === 'outline-style') this.#list = undefined;
  }

  #level(name: string, attributes: XmlElement['attributes']): void {
    const level = Number(attributes.get('level') ?? 1);
    const style = name.endsWith('number') ? numerals[attributes.get('num-format') ?? ''] : undefined;
    this.#list?.set(level, {
      ...(style === undefined ? {} : { style }),
      before: attributes.get('num-prefix') ?? '',
      after: attributes.get('num-suffix') ?? '',
      start: Number(attributes.get('start-value') ?? 1) || 1,
      shown: Number(attributes.get('display-levels') ?? 1) || 1,
    });
    // "num-format" without a letter: the level prints nothing.
    if (style === undefined && name.endsWith('number')) this.#list?.delete(level);
  }
}
