import { renderNested } from './render-value.ts';

/** What JSON must escape; half of a surrogate pair included. */
const needsEscape = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A text as JSON, as `JSON.stringify` writes it. Several times faster for the short texts that a register is made of. */
export function renderText(text: string): string {
  return needsEscape.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/**
 * Where the canonical form goes, piece by piece. One description of the layout serves both to write a file and to prove that a file
 * was written so: see `writer` and `proof`.
 */
export interface Out {
  /** A piece as it stands. */
  put(piece: string): void;
  /** A text, to be quoted. */
  text(value: string): void;
  /** A list or an object, on one line without blanks. */
  nested(value: object): void;
  /** The end of a record: a good moment to lay out what was gathered. */
  rest(): void;
}

/** Gathers the pieces into one text. */
export class Writer implements Out {
  #record = '';
  readonly #records: string[] = [];

  put(piece: string): void {
    this.#record += piece;
  }

  text(value: string): void {
    this.#record += renderText(value);
  }

  nested(value: object): void {
    // For a whole object one native call is quicker than our own walk; for each of its texts it would be slower.
    this.#record += JSON.stringify(value);
  }

  rest(): void {
    // Reading one character makes the engine lay the text out flat: trees of parts that live on take three times the time.
    this.#record.charCodeAt(this.#record.length >> 1);
    this.#records.push(this.#record);
    this.#record = '';
  }

  /** Everything that was put. */
  get whole(): string {
    this.rest();
    return this.#records.join('');
  }
}

/** Compares the pieces with a text, without building them up. */
export class Proof implements Out {
  #at = 0;
  #same = true;

  constructor(readonly against: string) {}

  put(piece: string): void {
    if (this.#same && this.against.startsWith(piece, this.#at)) this.#at += piece.length;
    else this.#same = false;
  }

  text(value: string): void {
    // Where the text between the quotes is the value itself, it holds no escape: an escape is longer than what it stands for.
    const end = this.#at + value.length + 1;
    if (
      this.#same &&
      this.against.charCodeAt(this.#at) === 34 &&
      this.against.startsWith(value, this.#at + 1) &&
      this.against.charCodeAt(end) === 34
    )
      this.#at = end + 1;
    else this.put(renderText(value));
  }

  nested(value: object): void {
    renderNested(value, this);
  }

  rest(): void {}

  /** Whether the whole text was met, and nothing else. */
  get met(): boolean {
    return this.#same && this.#at === this.against.length;
  }
}
