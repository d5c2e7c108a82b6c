/**
 * A text as it is searched: without case, accents and the difference between kinds of apostrophes, dashes and white space. "Café" is found by
 * "cafe", "children’s" by "children's".
 */
export function fold(text: string): string {
  // Nearly every text is plain, and a list of ten thousand is searched at each key.
  const lower = text.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower.includes('  ') ? lower.replace(/ +/g, ' ').trim() : lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
