import { DocumentError } from '../../base/errors.ts';
import type { Place } from '../../base/place.ts';
import type { Block, Document } from '../document.ts';
import type { DocumentIdentity } from '../document-identity.ts';
import { lineUp } from '../line-up.ts';
import { ListLevels } from '../list-levels.ts';
import { proseBlock } from '../prose-block.ts';
import { alignedTables } from './pdf-columns.ts';
import { withoutFurniture } from './pdf-furniture.ts';
import { findGrids } from './pdf-grid.ts';
import { linesOf, type PdfLine, usualPitch } from './pdf-lines.ts';
import { loadPdf } from './pdf-load.ts';
import type { PdfPage } from './pdf-page.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';
import { alignedTable, type FilledGrid, fillGrid, holds, ruledTable } from './pdf-table.ts';

/** A page cut into its ruled tables and the lines beside them. */
interface CutPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly tables: readonly FilledGrid[];
  readonly lines: readonly PdfLine[];
}

/**
 * A PDF: tables by their rules, with merged cells where a rule is missing, or by the columns that texts keep where there are none; paragraphs joined from
 * their lines; a page break between pages. What pages repeat at their top and bottom is taken off but for the first time. A row or sentence that a page
 * cuts stays cut: recognisers join it, as they do in text. Every block and row of a table is one line, with its page.
 *
 * @throws DocumentError `unsupported` for a scan (pages without text) and where a password is needed; `too-large` beyond 500 pages; `malformed` where
 *   it is no PDF.
 */
export async function readPdf(bytes: Uint8Array, identity: DocumentIdentity, onPage?: (page: number) => void): Promise<Document> {
  const pages = await loadPdf(bytes, identity.name, onPage);
  if (pages.every((page) => page.texts.length === 0))
    throw new DocumentError('unsupported', 'the PDF holds no text: its pages are pictures, as from a scanner', {
      path: identity.name,
      hint: 'Ask for the document that it was made from, or have the text recognised first (OCR).',
    });
  return { name: identity.name, format: 'pdf', sha256: identity.sha256, ...lineUp(blocksOf(pages.map(cutPage))) };
}

function cutPage(page: PdfPage): CutPage {
  const grids = findGrids(page.rules);
  const outer = grids.filter((grid) => !grids.some((other) => other !== grid && other.cells.some((cell) => isInside(grid, cell))));
  const tables = outer.map((grid) =>
    fillGrid(
      grid,
      page.texts.filter((text) => holds(grid, text)),
    ),
  );
  // One text in a grid of two fields is a box; in a wider grid it is the rest of a row that the page before has cut.
  const filled = tables.filter(({ cells, grid }) => cells.filter(({ lines }) => lines.length > 0).length > 1 || grid.cells.length > 2);
  const beside = page.texts.filter((text) => !filled.some(({ grid }) => holds(grid, text)));
  return { number: page.number, width: page.width, height: page.height, tables: filled, lines: linesOf(beside) };
}

function isInside(inner: { left: number; right: number; top: number; bottom: number }, outer: typeof inner): boolean {
  return inner.left >= outer.left - 1 && inner.right <= outer.right + 1 && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
}

function blocksOf(cut: readonly CutPage[]): readonly Block[] {
  const cleaned = withoutFurniture(cut);
  const pages = cut.map((page, index) => ({ ...page, lines: cleaned[index]?.lines ?? page.lines }));
  const inTables = pages.flatMap((page) => page.tables.flatMap(({ cells }) => cells.map(({ lines }) => lines)));
  const prose = pages.map(({ lines }) => lines);
  const pitches = { table: usualPitch(inTables), prose: usualPitch(prose) };
  const right = proseEdges(pages);
  const blocks: Block[] = [];
  const levels = new ListLevels();
  let tables = 0;
  let carried: readonly number[] | undefined;
  const body = bodySize(prose);
  for (const page of pages) {
    const place: Place = { lines: [1, 1], page: page.number };
    if (page.number > 1) blocks.push({ kind: 'page-break', place });
    const flow: { readonly y: number; readonly add: () => void }[] = page.tables.map((table) => ({
      y: table.grid.top,
      add: () => {
        tables += 1;
        blocks.push(ruledTable(table, { ...place, table: tables }, pitches.table));
      },
    }));
    for (const stretch of stretches(page)) {
      let done = 0;
      const addProse = (lines: readonly PdfLine[]): void => {
        for (const paragraph of paragraphsOf(lines, { right: right(page), pitch: pitches.prose, cutsWords: false })) {
          const emphasis = paragraph.lines.every((line) => line.bold) || paragraph.lines.every((line) => line.size > body * 1.15);
          blocks.push(proseBlock(paragraph.text, { place, emphasis, levels }));
        }
      };
      flow.push({
        y: stretch[0]?.y ?? 0,
        add: () => {
          const aligned = alignedTables(
            stretch,
            pitches.prose,
            stretch === page.lines || stretch[0] === page.lines[0] ? carried : undefined,
          );
          for (const table of aligned) {
            addProse(stretch.slice(done, table.from));
            tables += 1;
            blocks.push(alignedTable(table, { ...place, table: tables }, pitches.prose));
            done = table.to;
          }
          carried = done === stretch.length ? aligned.at(-1)?.edges : undefined;
          addProse(stretch.slice(done));
        },
      });
    }
    for (const { add } of flow.toSorted((a, b) => a.y - b.y)) add();
  }
  return blocks;
}

/** The lines of a page cut where ruled tables stand between them. */
function stretches({ lines, tables }: CutPage): readonly (readonly PdfLine[])[] {
  const above = (line: PdfLine): number => tables.filter(({ grid }) => grid.top < line.y).length;
  const found: PdfLine[][] = [];
  for (const line of lines) {
    const open = found.at(-1);
    if (open?.[0] !== undefined && above(open[0]) === above(line)) open.push(line);
    else found.push([line]);
  }
  return found;
}

/** Where prose ends on the right: at the longest line of all pages of one width. */
function proseEdges(pages: readonly CutPage[]): (page: CutPage) => number {
  const edges = new Map<number, number>();
  for (const page of pages) {
    const widest = Math.max(0, ...page.lines.map((line) => line.right));
    const width = Math.round(page.width);
    edges.set(width, Math.max(edges.get(width) ?? 0, widest));
  }
  return (page) => edges.get(Math.round(page.width)) ?? page.width;
}

/** The height of the letters in which most of the text is set. */
function bodySize(pages: readonly (readonly PdfLine[])[]): number {
  const counts = new Map<number, number>();
  for (const line of pages.flat()) {
    const size = Math.round(line.size * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + line.text.length);
  }
  let [best, most] = [Number.POSITIVE_INFINITY, 0];
  for (const [size, count] of counts) if (count > most) [best, most] = [size, count];
  return best;
}
