/**
 * A text reduced to what has to agree for two wordings to be the same: case, accents' composition, quotation marks, dashes, punctuation
 * and white space do not count; letters, digits, `%` and `£` do.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’']/g, '')
    .replace(/[^\p{L}\p{N}%£]+/gu, ' ')
    .trim();
}

/** Whether two wordings are the same but for case, punctuation and white space. */
export function sameText(a: string, b: string): boolean {
  return a === b || plainText(a) === plainText(b);
}
