import type { Place } from '../../base/place.ts';
import { cleanText, isBlankLine } from '../clean-text.ts';
import type { Block } from '../document.ts';

/**
 * The blocks with a paragraph more for each printed line that none of them holds, in reading order: what a format's grammar takes
 * for nothing (a rule of dashes, a reference to a link) is still a line of the paper, and nothing in a paper is dropped silently.
 */
export function coverLines(lines: readonly string[], blocks: readonly Block[]): readonly Block[] {
  const covered = new Uint8Array(lines.length + 1);
  let filled: Place | undefined;
  for (const { place } of blocks) {
    // The pieces of one broken paragraph share its place: once is enough, however many there are.
    if (place !== filled) covered.fill(1, place.lines[0], place.lines[1] + 1);
    filled = place;
  }
  const missing: Block[] = [];
  for (const [index, line] of lines.entries()) {
    if (covered[index + 1] === 1 || isBlankLine(line)) continue;
    missing.push({ kind: 'paragraph', text: cleanText(line), place: { lines: [index + 1, index + 1] } });
  }
  if (missing.length === 0) return blocks;
  return [...blocks, ...missing].toSorted((a, b) => a.place.lines[0] - b.place.lines[0]);
}
