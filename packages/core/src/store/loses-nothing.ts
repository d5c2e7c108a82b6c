import { keepsItsValue } from './exact-number.ts';

/** What a value was found to hold, all its objects and lists together. */
export interface Tally {
  keys: number;
  numbers: number;
}

/** A tally that begins. */
export function newTally(): Tally {
  return { keys: 0, numbers: 0 };
}

/**
 * Whether a text says nothing that its parsed value does not hold. What parsing loses is a key that stands twice and a number that a computer
 * rounds; so a text has to have as many keys as its value, and each of its numbers is looked at. May say no to a sound text
 * (one with a blank before a colon, say), and never yes to another: a no sends the text to the scan, letter by letter.
 *
 * The text must be one that `JSON.parse` takes. A few native searches and no copies, as every register is asked this each time that it is opened.
 */
export function losesNothing(text: string, tally: Tally): boolean {
  // Each key has a colon behind it; all other colons stand in strings, where a quotation mark before one has a backslash before it.
  let keys = 0;
  let numbers = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before !== quote) {
      if (before <= blank && behindBlanks(text, at - 1) === quote) return false;
      continue;
    }
    if (text.charCodeAt(at - 2) === backslash) {
      if (text.charCodeAt(at - 3) === backslash) return false;
      continue;
    }
    keys += 1;
    let next = text.charCodeAt(at + 1) === blank ? at + 2 : at + 1;
    const isList = text.charCodeAt(next) === bracket;
    if (isList) next += 1;
    for (let code = text.charCodeAt(next); startsNumber(code); code = text.charCodeAt(next)) {
      const start = next;
      while (isDigit(code)) {
        next += 1;
        code = text.charCodeAt(next);
      }
      // Counting numbers of up to fifteen digits, nearly all there are, keep their value; any other is weighed.
      if (next === start || next - start > 15 || goesOn(code)) {
        next = endOfNumber(text, next);
        if (!keepsItsValue(text.slice(start, next))) return false;
      }
      numbers += 1;
      if (!isList || text.charCodeAt(next) !== comma) break;
      next += 1;
    }
  }
  // Numbers elsewhere, deep in lists of mixed things, are left to the scan.
  return keys === tally.keys && numbers === tally.numbers;
}

const quote = 34;
const backslash = 92;
const blank = 32;
const bracket = 91;
const comma = 44;
const minus = 45;

/** The last sign before some blanks. */
function behindBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= blank) at -= 1;
  return text.charCodeAt(at);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function startsNumber(code: number): boolean {
  return isDigit(code) || code === minus;
}

/** A sign, a point or a power. */
function goesOn(code: number): boolean {
  return code === minus || code === 43 || code === 46 || code === 69 || code === 101;
}

/** Where the letters end that a number may have. */
function endOfNumber(text: string, from: number): number {
  let end = from;
  for (let code = text.charCodeAt(end); isDigit(code) || goesOn(code); code = text.charCodeAt(end)) end += 1;
  return end;
}
