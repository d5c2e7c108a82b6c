import type { Place } from '../../../base/place.ts';
import { cutSeparator, endsSentence } from '../../../documents/join-cut.ts';
import type { SourceRef } from '../../../model/source-ref.ts';
import type { CellPart } from './table-entry.ts';

/** The parts of one cell as one text: a cut sentence goes on, a new one is a new line. */
export function joinParts(parts: readonly CellPart[]): string {
  let text = '';
  for (const part of parts) {
    const own = part.text.trim();
    text += text === '' || own === '' ? own : endsSentence(text) ? `\n${own}` : `${cutSeparator(text, own)}${own}`;
  }
  return text;
}

/** "-", "n/a", "none": the paper's way to leave a cell empty. */
export function isNone(text: string): boolean {
  return /^(?:[-–—_\s.]*|n\/?a\.?|none|nil|not applicable)$/i.test(text.trim());
}

/** The place of a paper as the source of a fact. */
export function sourceAt(paper: string, place: Place): SourceRef {
  const { lines, page, table, row, cell } = place;
  return {
    paper,
    lines,
    ...(page === undefined ? {} : { page }),
    ...(table === undefined ? {} : { table }),
    ...(row === undefined ? {} : { row }),
    ...(cell === undefined ? {} : { cell }),
  };
}
