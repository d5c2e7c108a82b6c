import type { PdfLine } from './pdf-lines.ts';

/** The lines of one page that no ruled table holds. */
export interface PageLines {
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

/** The share of a page at its top and bottom where running heads and page numbers stand. */
const margin = 0.13;

const pageNumber = /^(?:page)?[-–—\s]*\d{1,4}[-–—\s]*(?:(?:of|\/)\s*\d{1,4})?$/i;

/**
 * Takes off what the pages repeat at their top and bottom: page numbers wherever they are printed alone, and lines that come again at the same height,
 * numbers apart. Of those the first stays, since a running head may be all that names the committee.
 */
export function withoutFurniture(pages: readonly PageLines[]): readonly PageLines[] {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(page.lines.filter((line) => inMargin(line, page)).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const kept = new Set<string>();
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => {
      if (!inMargin(line, page)) return true;
      if (pages.length > 1 && pageNumber.test(line.text)) return false;
      const key = keyOf(line);
      if ((seen.get(key) ?? 0) < 2) return true;
      const first = !kept.has(key);
      kept.add(key);
      return first;
    }),
  }));
}

function inMargin(line: PdfLine, page: PageLines): boolean {
  return line.y < page.height * margin || line.y > page.height * (1 - margin);
}

function keyOf(line: PdfLine): string {
  return `${Math.round(line.y / 4)} ${Math.round(line.x / 4)} ${line.text.replace(/\d+/g, '#')}`;
}
