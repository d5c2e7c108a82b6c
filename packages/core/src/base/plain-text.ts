/**
 * One expression for all who ask, as the engine makes each anew: ASCII, the Latin letters, the dashes, quotation marks and signs of print, and line ends.
 */
const plain = /^[\n\x20-\x7E\u00A0-\u02FF\u2010-\u2027\u2030-\u205E]*$/;

/** Text that hides nothing, and each character of which takes one column of a terminal: nearly all that papers hold. Line ends (LF) may be in it. */
export function isPlainText(text: string): boolean {
  return plain.test(text);
}
