/**
 * The sentences of a cell: parted at full stops before a capital, at line breaks, bullets and semicolons; white space squeezed. Figures ("3.5"), initials
 * and short forms ("e.g. ", "St. ") do not end a sentence.
 */
export function sentencesOf(text: string): readonly string[] {
  const found: string[] = [];
  for (const line of text.split(/[\n\r•·▪]+|;\s+/)) {
    const clean = line.replace(/\s+/g, ' ').trim();
    if (clean === '') continue;
    let start = 0;
    for (const match of clean.matchAll(/[.!?]["”’)]?\s+(?=["“‘(]?[A-Z0-9])/g)) {
      if (/(?:\b(?:e\.g|i\.e|etc|No|Mr|Mrs|Ms|Dr|St|Cllr|para|approx)|\b[A-Z])$/.test(clean.slice(start, match.index))) continue;
      found.push(clean.slice(start, match.index + 1).trim());
      start = match.index + match[0].length;
    }
    found.push(clean.slice(start).trim());
  }
  return found.filter((sentence) => sentence !== '');
}
