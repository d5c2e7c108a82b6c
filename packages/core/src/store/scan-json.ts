import { keepsItsValue } from './exact-number.ts';
import { type FaultAt, type JsonFault, nameFault } from './json-fault.ts';
import { lineIndex } from './line-index.ts';
import { forbiddenKeys, maxDepth } from './safe-value.ts';

/** A file with more faults than this is not mended by a longer list. */
const maxFaults = 50;

const mend = 'Correct the file by hand, or restore it from a backup; nothing has been written to it.';

/**
 * Reads a text as JSON to the letter and tells everything that an ordinary parser passes over or words badly: keys that stand twice,
 * numbers that would be rounded, nesting beyond 64, halves of surrogate pairs, keys that reach into prototypes; conflict
 * markers, NULs, comments, commas too many, an early end, text after the end. Grammar stops the scan at the first fault, the others
 * are all told. A text without faults of severity `error` is JSON, and no value of it is lost by reading it.
 */
export function scanJson(text: string): readonly JsonFault[] {
  const place = lineIndex(text);
  return faultsOf(text).map(({ at, ...fault }) => ({
    ...fault,
    severity: fault.code === 'lone-surrogate' ? 'warning' : 'error',
    message: fault.message.replace(/@(\d+)@/g, (_, offset: string) => {
      const other = place(Number(offset));
      return `line ${other.line}, column ${other.column}`;
    }),
    ...place(at),
  }));
}

function faultsOf(text: string): readonly FaultAt[] {
  const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$)/m.exec(text);
  if (marker !== null) {
    const message = 'two versions of the register meet here: a merge of version control was not finished';
    return [{ code: 'conflict-markers', at: marker.index, message, hint: 'Merge the two versions, then open the file again.' }];
  }
  const nul = text.indexOf('\u0000');
  if (nul !== -1) {
    const message = 'there are NUL characters in the file: a sign of a damaged disk or an unfinished copy';
    return [{ code: 'nul', at: nul, message, hint: 'Restore the file from a backup; nothing has been written to it.' }];
  }
  if (text.trim() === '') {
    return [
      { code: 'empty', at: 0, message: 'the file is empty', hint: 'Restore it from a backup, or remove it and make a new register.' },
    ];
  }
  return new Scan(text).faults();
}

/** One pass over a text. Each method returns the offset behind what it read, or -1 when the grammar broke. */
class Scan {
  readonly #found: FaultAt[] = [];

  constructor(readonly text: string) {}

  faults(): readonly FaultAt[] {
    const end = this.#value(this.#blank(0), 1);
    const rest = end === -1 ? -1 : this.#blank(end);
    if (rest !== -1 && rest < this.text.length) {
      this.#tell({ code: 'text-after-the-end', at: rest, message: 'there is text after the end of the register', hint: mend });
    }
    return this.#found;
  }

  #tell(fault: FaultAt): void {
    // Warnings are counted apart, so that no number of them hides an error.
    const alike = this.#found.filter(({ code }) => (code === 'lone-surrogate') === (fault.code === 'lone-surrogate'));
    if (alike.length < maxFaults) this.#found.push(fault);
  }

  #stop(at: number, expected: string): -1 {
    // The grammar is told even when the list is full: without it the text would pass for JSON.
    this.#found.push(nameFault(this.text, at, expected));
    return -1;
  }

  #blank(from: number): number {
    let at = from;
    for (let unit = this.text.charCodeAt(at); unit === 32 || unit === 10 || unit === 13 || unit === 9; unit = this.text.charCodeAt(at))
      at += 1;
    return at;
  }

  #value(at: number, depth: number): number {
    switch (this.text.charAt(at)) {
      case '"':
        return this.#text(at, 'a value');
      case '{':
      case '[':
        if (depth > maxDepth) {
          this.#tell({ code: 'too-deep', at, message: `the values nest more than ${maxDepth} deep`, hint: mend });
          return -1;
        }
        return this.text.charAt(at) === '{' ? this.#object(at, depth) : this.#list(at, depth);
      case 't':
        return this.#word(at, 'true');
      case 'f':
        return this.#word(at, 'false');
      case 'n':
        return this.#word(at, 'null');
      default:
        return this.#number(at);
    }
  }

  #word(at: number, word: string): number {
    return this.text.startsWith(word, at) && !/\w/.test(this.text.charAt(at + word.length)) ? at + word.length : this.#stop(at, 'a value');
  }

  #number(at: number): number {
    const grammar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
    grammar.lastIndex = at;
    const literal = grammar.exec(this.text)?.[0];
    if (literal === undefined) return this.#stop(at, 'a value');
    if (!keepsItsValue(literal)) {
      const shown = literal.length > 40 ? `${literal.slice(0, 40)}…` : literal;
      const message = `the number ${shown} cannot be kept: it would be written back as ${JSON.stringify(Number(literal))}`;
      this.#tell({ code: 'bad-number', at, message, hint: 'Write it as text, between double quotes, or correct it.' });
    }
    return at + literal.length;
  }

  #list(at: number, depth: number): number {
    let next = this.#blank(at + 1);
    if (this.text.charAt(next) === ']') return next + 1;
    for (;;) {
      const end = this.#value(next, depth + 1);
      if (end === -1) return -1;
      next = this.#blank(end);
      if (this.text.charAt(next) === ']') return next + 1;
      if (this.text.charAt(next) !== ',') return this.#stop(next, 'a comma or ]');
      next = this.#blank(next + 1);
    }
  }

  #object(at: number, depth: number): number {
    const keys = new Map<string, number>();
    let next = this.#blank(at + 1);
    if (this.text.charAt(next) === '}') return next + 1;
    for (;;) {
      if (this.text.charAt(next) !== '"') return this.#stop(next, 'a key between double quotes');
      const colon = this.#text(next, 'a key');
      if (colon === -1) return -1;
      this.#key(next, JSON.parse(this.text.slice(next, colon)) as string, keys);
      next = this.#blank(colon);
      if (this.text.charAt(next) !== ':') return this.#stop(next, 'a colon');
      const end = this.#value(this.#blank(next + 1), depth + 1);
      if (end === -1) return -1;
      next = this.#blank(end);
      if (this.text.charAt(next) === '}') return next + 1;
      if (this.text.charAt(next) !== ',') return this.#stop(next, 'a comma or }');
      next = this.#blank(next + 1);
    }
  }

  #key(at: number, key: string, keys: Map<string, number>): void {
    const first = keys.get(key);
    if (first !== undefined) {
      const message = `${JSON.stringify(key)} stands twice in one object: at @${first}@ and here; only one of the two would be kept`;
      this.#tell({ code: 'duplicate-key', at, message, hint: 'Join the two, or rename or remove one of them.' });
    }
    keys.set(key, at);
    if (forbiddenKeys.has(key)) {
      this.#tell({ code: 'forbidden-key', at, message: `${JSON.stringify(key)} may not be used as a key`, hint: 'Rename or remove it.' });
    }
  }

  #text(at: number, what: string): number {
    let escaped = false;
    for (let next = at + 1; ; next += 1) {
      const unit = this.text.charCodeAt(next);
      if (unit === 34) return this.#closed(at, next + 1, escaped);
      if (Number.isNaN(unit)) return this.#stop(next, `the closing quote of ${what}`);
      if (unit < 32) return this.#control(next, unit);
      if (unit === 92) {
        escaped = true;
        const grammar = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
        grammar.lastIndex = next + 1;
        const letters = grammar.exec(this.text)?.[0];
        if (letters === undefined) return this.#badEscape(next);
        next += letters.length;
      } else if (unit >= 0xd800 && unit <= 0xdfff) escaped = true;
    }
  }

  #closed(at: number, end: number, escaped: boolean): number {
    if (escaped && /\p{Surrogate}/u.test(JSON.parse(this.text.slice(at, end)) as string)) {
      const message = 'half of a character stands here (a lone surrogate); it is kept, and shown as �';
      this.#tell({ code: 'lone-surrogate', at, message, hint: 'Type the character again.' });
    }
    return end;
  }

  #control(at: number, unit: number): -1 {
    const message =
      unit === 10 || unit === 13
        ? 'a text runs over the end of its line: a closing quote is missing'
        : `a control character (U+${unit.toString(16).toUpperCase().padStart(4, '0')}) stands bare in a text`;
    this.#found.push({ code: 'control-character', at, message, hint: mend });
    return -1;
  }

  #badEscape(at: number): -1 {
    if (at + 1 >= this.text.length) return this.#stop(at + 1, 'the rest of a text');
    const shown = JSON.stringify(this.text.slice(at, at + 2));
    this.#found.push({
      code: 'bad-escape',
      at,
      message: `${shown} is not an escape of JSON`,
      hint: 'A backslash in a text is written twice.',
    });
    return -1;
  }
}
