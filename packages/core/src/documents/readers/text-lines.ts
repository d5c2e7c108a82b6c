import { isBlankLine } from '../clean-text.ts';

/** A stretch of one source line; a form feed inside a line cuts it into two, on two pages. */
export interface Segment {
  readonly raw: string;
  /** Line number, from 1. */
  readonly line: number;
  /** Page number, from 1; absent in a paper without form feeds. */
  readonly page?: number;
  /** A form feed stands right before. */
  readonly pageBreak: boolean;
  readonly blank: boolean;
  /** What stands beside it in a margin, taken from `raw`. */
  readonly margin?: string;
  /** The line prints nothing but its margin, which is then still in `raw`. */
  readonly marginOnly?: true;
}

/**
 * The source lines, verbatim. Lines end at `\n`, `\r\n` or a lone `\r`, as editors count them; a form feed (a page break of PDF
 * extractors) ends no line. What follows the last line end is a line only if there is something.
 */
export function sourceLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** The lines cut at form feeds, with their pages. */
export function segments(lines: readonly string[]): readonly Segment[] {
  const paged = lines.some((line) => line.includes('\f'));
  const found: Segment[] = [];
  let page = 1;
  for (const [index, line] of lines.entries()) {
    for (const [part, raw] of line.split('\f').entries()) {
      if (part > 0) page += 1;
      found.push({ raw, line: index + 1, ...(paged ? { page } : {}), pageBreak: part > 0, blank: isBlankLine(raw) });
    }
  }
  return found;
}
