import type { Block, Document } from '../document.ts';
import type { DocumentIdentity } from '../document-identity.ts';
import { ListLevels } from '../list-levels.ts';
import type { PlannedTable } from './planned-table.ts';
import { alignedTables } from './text-aligned.ts';
import { csvTables } from './text-csv.ts';
import { labelledTables } from './text-labelled.ts';
import { type Segment, segments, sourceLines } from './text-lines.ts';
import { withMargins } from './text-margin.ts';
import { type FoundTable, pipeCellTable, pipeRowTable } from './text-pipes.ts';
import { closedRowTable } from './text-pipes-closed.ts';
import { ruledCellTable } from './text-pipes-ruled.ts';
import { proseBlocks } from './text-prose.ts';
import { ruledTables } from './text-ruled.ts';
import { slashedTables } from './text-slashed.ts';
import { tabTables } from './text-tabs.ts';
import { wrapWidth } from './text-wrap.ts';

/**
 * Plain text as PDF and web extractors leave it, as a document. Never throws; every line that prints something is within the
 * place of a block.
 *
 * - Tab lines that stand together are one table; a blank line (a page cut) ends it, so one printed table may be several.
 *   A line without a tab between tab lines is a paragraph.
 * - `|`-closed cells, one or more a line, and Markdown's "| a | b |" rows are tables too; a rule "---|---|" says how many cells make a row.
 * - Aligned columns, under a header line or a rule of dashes, and blocks of labelled values, are tables: so our own text reports print them.
 * - So are rows whose cells a converter parted by " / ", under a header that speaks of actions.
 * - Lines of a paragraph are joined where the paper is wrapped; elsewhere each line is a paragraph. Bullets and numbers make
 *   list items ("19. Declarations" is one, marker "19."); a paragraph number stays in the text ("22.10 Resolved …", and
 *   "- 3.10 Area …" is a list item, marker "-", whose text starts with "3.10").
 * - A margin headed "ACTION" is kept apart from the lines that it stands beside.
 * - Lines of no-break spaces are blank: the empty cells of a paper with a paragraph a cell are to be found in `lines`.
 * - Marks and scraps of HTML are taken off; a paragraph that was all bold, or began with "##", has `emphasis`.
 */
export function readText(text: string, identity: DocumentIdentity): Document {
  const lines = sourceLines(text.replace(/^\ufeff/, ''));
  return { name: identity.name, format: 'text', sha256: identity.sha256, lines, blocks: textBlocks(withMargins(segments(lines))) };
}

function textBlocks(all: readonly Segment[]): readonly Block[] {
  const blocks: Block[] = [];
  const width = wrapWidth(all);
  const planned = new Map([
    ...alignedTables(all),
    ...csvTables(all),
    ...labelledTables(all),
    ...ruledTables(all),
    ...slashedTables(all),
    ...tabTables(all),
  ]);
  const lastPrinted = all.findLastIndex((segment) => !segment.blank);
  const levels = new ListLevels();
  let tables = 0;
  let at = 0;
  while (at <= lastPrinted) {
    const segment = all[at];
    if (segment === undefined) break;
    if (segment.pageBreak) blocks.push({ kind: 'page-break', place: { lines: [segment.line, segment.line], page: segment.page ?? 1 } });
    if (segment.blank) {
      at += 1;
      continue;
    }
    const found = plannedTableAt(at, tables + 1, planned) ?? pipeTableAt(all, at, tables + 1);
    if (found !== undefined) {
      levels.reset();
      tables += 1;
      blocks.push(found.table);
      at = found.next;
      continue;
    }
    const end = proseEnd(all, at, planned);
    for (const block of proseBlocks(all.slice(at, end), width, levels)) blocks.push(block);
    at = end;
  }
  return blocks;
}

function plannedTableAt(at: number, table: number, planned: ReadonlyMap<number, PlannedTable>): FoundTable | undefined {
  const found = planned.get(at);
  return found === undefined ? undefined : { table: found.build(table), next: found.next };
}

function pipeTableAt(all: readonly Segment[], at: number, table: number): FoundTable | undefined {
  if (all[at]?.raw.includes('|') !== true) return undefined;
  return ruledCellTable(all, at, table) ?? closedRowTable(all, at, table) ?? pipeRowTable(all, at, table) ?? pipeCellTable(all, at, table);
}

/** Where the lines of prose that start at `from` end: at a blank line, a page break or a table. */
function proseEnd(all: readonly Segment[], from: number, planned: ReadonlyMap<number, PlannedTable>): number {
  let end = from + 1;
  for (; end < all.length; end += 1) {
    const segment = all[end];
    if (segment === undefined || segment.blank || segment.pageBreak || planned.has(end)) break;
    if (pipeTableAt(all, end, 1) !== undefined) break;
  }
  return end;
}
