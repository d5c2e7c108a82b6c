import { isNone } from './cell-text.ts';

const nothing =
  /^(?:there (?:are|were|have been) )?no(?:ne| (?:(?:new|open|further|formal|specific|outstanding|other) ){0,3}(?:recommendations?|actions?|requests?|resolutions?|items?))\b(?! (?:be|to be|is to|should|shall|which|that are)\b)[^.;]{0,60}\.?$/i;

/** "See also HS/31/9 (closed at the last meeting)": it points to another row and asks nothing. */
const pointer = /^\(?see (?:also )?(?:(?:items?|actions?|recommendations?|rec|ref|minute|row|no|above|below)\b|\S*\d)[^.;]{0,80}\.?\)?$/i;

/**
 * Whether a cell of recommendations says that there is none: "-", "Nil return", "No recommendations were made.". Source: trackers that print a row for
 * each item of a meeting, and nil returns.
 *
 * @example asksNothing('No recommendations were made.') // true
 * @example asksNothing('No action be taken until the survey is done') // false
 */
export function asksNothing(text: string): boolean {
  const lines = text.split('\n');
  // A title may stand above: "Work programme\nNo recommendations were made."
  const own = lines.length === 2 && !/[.;:]$/.test(lines[0]?.trim() ?? '') ? (lines[1] ?? '') : text;
  const plain = own.replace(/\s+/g, ' ').trim();
  return isNone(plain) || /^nil(?: return)?\.?$/i.test(plain) || nothing.test(plain) || pointer.test(plain);
}
