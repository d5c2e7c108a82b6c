import type { MarkedLine } from './list-marker.ts';

/**
 * The levels of nested list items as a paper prints them: further in is deeper; at the same indent a marker of a new
 * family ("(a)" under "1.", "o" under "•") is deeper, one of a family met before goes back to its level. "2." after bullets at its own indent starts a list of its own.
 */
export class ListLevels {
  #open: { readonly indent: number; readonly family: string; readonly marker: string }[] = [];

  /** The level of the next item, from 1. */
  next(marked: MarkedLine): number {
    const { indent, marker } = marked;
    const family = this.#family(marked);
    while ((this.#open.at(-1)?.indent ?? -1) > indent) this.#open.pop();
    const known = this.#open.findIndex((level) => level.family === family && level.indent === indent);
    if (known >= 0) this.#open = this.#open.slice(0, known);
    else if (/\d/.test(family)) this.#open = this.#open.filter((level) => level.indent < indent || /\w/.test(level.family));
    this.#open.push({ indent, family, marker });
    return this.#open.length;
  }

  /** "(i)" is the first Roman number, unless "(h)" came before; "(v)" and "(x)" are Roman where such numbers are open. */
  #family({ family, marker }: MarkedLine): string {
    const letter = /^\(?([ivx])[.)]$/.exec(marker)?.[1];
    if (letter === undefined) return family;
    const letterBefore = String.fromCharCode(letter.charCodeAt(0) - 1);
    if (this.#open.some((level) => level.marker === marker.replace(letter, letterBefore))) return family;
    const roman = family.replace('a', 'i');
    return letter === 'i' || this.#open.some((level) => level.family === roman) ? roman : family;
  }

  /** A paragraph or table ends the list. */
  reset(): void {
    this.#open = [];
  }
}
