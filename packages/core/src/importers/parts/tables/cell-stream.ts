import { isStatusPhrase } from '../../../model/words/status-words.ts';
import { type PaperWords, usualWords } from '../../mapping/paper-words.ts';
import { statusOfHeading } from '../entries/item-values.ts';
import { assignColumns, type Column } from './assign-columns.ts';
import { namesMeeting } from './band-words.ts';
import { cellBlocks } from './cell-blocks.ts';
import { plainHeader } from './column-words.ts';
import { cutIntoRows } from './fit-rows.ts';
import { openHeaderLine } from './header-line.ts';
import { type HeaderRun, headerRun } from './header-run.ts';
import { pageRepeats } from './page-repeats.ts';
import type { FoundTables, TableRow, TextPart } from './recommendation-table.ts';
import type { SheetPart } from './sheet.ts';
import { streamEnd } from './stream-end.ts';
import { withUnnamed } from './unnamed-reference.ts';

/*
 * A web extractor can leave a table as one paragraph a cell: the header's words one under another, then the cells of each row, and a
 * cell of several paragraphs is several of them, so counting does not tell the rows. What tells them is what fits: of all ways to
 * cut the paragraphs into cells and rows the one that fits the columns best is taken.
 */

/** The table that a paper prints one cell a paragraph; `undefined` when it prints none. Where the header comes back the table goes on. */
export function rowsOfCellStream(parts: readonly SheetPart[], words: PaperWords = usualWords): FoundTables | undefined {
  const all = openHeaderLine(
    parts.filter((part): part is TextPart => part.kind === 'text'),
    words,
  );
  const head = headerRun(all, words);
  if (head === undefined) return undefined;
  const printed = pageRepeats(all, head.start);
  const texts = all.filter((part) => !printed.has(part));
  const named = headerRun(texts, words);
  if (named === undefined) return undefined;
  const after = texts.slice(named.end);
  const header = withUnnamed(named, after);
  const cells = after.slice(0, streamEnd(after, header.columns, texts.slice(0, header.start)));
  const stretches = stretchesOf(cells, texts.slice(header.start, header.end), header.columns).map((stretch) => ({
    ...stretch,
    cells: cellBlocks(stretch.cells),
  }));
  const { columns, cuts } = settledCuts(stretches, header);
  const rows = cuts.flatMap(({ rows: own }, at) => [...headingRow(stretches[at]?.heading), ...own]);
  if (!rows.some((row) => row.banner === undefined)) return undefined;
  const front = texts.slice(0, header.start);
  return {
    tables: [
      {
        columns,
        headers: [texts.slice(header.start, header.end), ...stretches.map((stretch) => stretch.header)].flat().map((part) => part.place),
        rows,
        before: front,
      },
    ],
    front,
    rest: [...printed, ...cuts.flatMap(({ used }, at) => stretches[at]?.cells.slice(used) ?? []), ...after.slice(cells.length)].toSorted(
      (a, b) => a.place.lines[0] - b.place.lines[0],
    ),
    otherRows: parts.flatMap((part) => (part.kind === 'row' ? [part.row] : [])),
  };
}

/** The cells between two prints of the header. */
interface Stretch {
  /** The header right above, where it is printed again. */
  readonly header: readonly TextPart[];
  /** A heading over that header, which holds for these cells. */
  readonly heading?: TextPart;
  readonly cells: readonly TextPart[];
}

function stretchesOf(cells: readonly TextPart[], header: readonly TextPart[], columns: readonly Column[]): readonly Stretch[] {
  // Where rows end with their state or with when it is due ("Ongoing"), a state above the next page's header is a cell.
  const endsOnState = columns.at(-1)?.meanings.some((meaning) => meaning === 'status' || meaning === 'follow-up') === true;
  const names = header.map((part) => plainHeader(part.text));
  const again = (at: number): boolean => names.every((name, index) => plainHeader(cells[at + index]?.text ?? '') === name);
  const starts = cells.flatMap((_, at) => (again(at) ? [at] : []));
  const stretches: Stretch[] = [];
  let open: Omit<Stretch, 'cells'> = { header: [] };
  let from = 0;
  for (const start of [...starts, cells.length]) {
    const own = cells.slice(from, start);
    const last = own.at(-1);
    const heading =
      start < cells.length && last !== undefined && headsTable(last) && !(endsOnState && isStatusPhrase(last.text)) ? last : undefined;
    stretches.push({ ...open, cells: heading === undefined ? own : own.slice(0, -1) });
    open = { header: cells.slice(start, start + names.length), ...(heading === undefined ? {} : { heading }) };
    from = start + names.length;
  }
  return stretches;
}

/** Whether a paragraph right above a header heads the table below rather than ends the one above. */
function headsTable(part: TextPart): boolean {
  return (
    part.emphasis === true ||
    namesMeeting(part.text) ||
    statusOfHeading(part.text) !== undefined ||
    (/^(?:part|table|section|appendix|annex)\s+[a-z\d]{1,3}\b/i.test(part.text) && !/[.;]$/.test(part.text))
  );
}

function headingRow(heading: TextPart | undefined): readonly TableRow[] {
  if (heading === undefined) return [];
  return [{ cells: new Map([[0, heading]]), place: heading.place, afterBreak: true, banner: heading.text }];
}

/** The rows, cut once by what the header says alone and again where the cells then say more of what a column means ("Outcome"). */
function settledCuts(
  stretches: readonly Stretch[],
  header: HeaderRun,
): { readonly columns: readonly Column[]; readonly cuts: readonly ReturnType<typeof cutIntoRows>[] } {
  const first = stretches.map((stretch) => cutIntoRows(stretch.cells, header.columns));
  const rows = first.flatMap((cut) => cut.rows).filter((row) => row.banner === undefined);
  const told = assignColumns(
    header.columns.map((column) => column.header),
    rows.map((row) => header.columns.map((_, at) => row.cells.get(at)?.text ?? '')),
    header.words,
  );
  const same = told.every((column, at) => column.meanings[0] === header.columns[at]?.meanings[0]);
  if (same || !told.some((column) => column.meanings[0] === 'recommendation')) return { columns: header.columns, cuts: first };
  return { columns: told, cuts: stretches.map((stretch) => cutIntoRows(stretch.cells, told)) };
}
