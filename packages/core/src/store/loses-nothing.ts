import { keepsItsValue } from './exact-number.ts';

/** How many keys a value was found to have, in all its objects together. */
export interface Tally {
  keys: number;
}

/**
 * Whether a text says nothing that its parsed value does not hold. What parsing loses is a key that stands twice and a number that a computer
 * rounds; so a text has to have as many keys as its value, and no number that changes. May say no to a sound text
 * (one with a blank before a colon, say), and never yes to another: a no sends the text to the scan, letter by letter.
 *
 * The text must be one that `JSON.parse` takes. A few native searches, as every register is asked this each time that it is opened.
 */
export function losesNothing(text: string, keys: number): boolean {
  return keysIn(text) === keys && numbersKeepTheirValue(text);
}

/**
 * The keys of a text, where they can be told by a search: each is a quotation mark and a colon right behind it. Within a string such a mark has
 * a backslash before it, which must not be the second of two.
 */
function keysIn(text: string): number | undefined {
  if (text.includes('\\\\"') || /"[ \t\r\n]+:/.test(text)) return undefined;
  let keys = 0;
  for (let at = text.indexOf('":'); at !== -1; at = text.indexOf('":', at + 2)) {
    if (text.charCodeAt(at - 1) !== 92) keys += 1;
  }
  return keys;
}

/** Whole numbers of up to fifteen digits keep their value; each other is looked at. One in a string that looks so may be too: it does no harm. */
function numbersKeepTheirValue(text: string): boolean {
  for (const [, literal = ''] of text.matchAll(/[:,[][ \t\r\n]*(-0(?![\d.eE])|-?\d+(?=[.eE])[\d.eE+-]*|-?\d{16,})/g)) {
    const [number = ''] = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/.exec(literal) ?? [];
    if (!keepsItsValue(number)) return false;
  }
  return true;
}
