import { type PaperWords, usualWords } from '../../mapping/paper-words.ts';
import type { Column } from './assign-columns.ts';
import { plainHeader } from './column-words.ts';
import { cutIntoRows } from './fit-rows.ts';
import { headerRun } from './header-run.ts';
import type { FoundTables, TextPart } from './recommendation-table.ts';
import type { SheetPart } from './sheet.ts';

/*
 * A web extractor can leave a table as one paragraph a cell: the header's words one under another, then the cells of each row, and a
 * cell of several paragraphs is several of them, so counting does not tell the rows. What tells them is what fits: of all ways to
 * cut the paragraphs into cells and rows the one that fits the columns best is taken.
 */

/** The table that a paper prints one cell a paragraph; `undefined` when it prints none. */
export function rowsOfCellStream(parts: readonly SheetPart[], words: PaperWords = usualWords): FoundTables | undefined {
  const texts = parts.filter((part): part is TextPart => part.kind === 'text');
  const header = headerRun(texts, words);
  if (header === undefined) return undefined;
  const { columns, start, end } = header;
  const after = texts.slice(end);
  const until = after.findIndex((part) => endsTable(part, columns));
  const cells = until < 0 ? after : after.slice(0, until);
  const cut = cutIntoRows(cells, columns);
  if (cut.rows.length === 0) return undefined;
  const headerPlaces = texts.slice(start, end).map((part) => part.place);
  return {
    tables: [{ columns, headers: headerPlaces, rows: cut.rows, before: texts.slice(0, start) }],
    front: texts.slice(0, start),
    rest: [...cells.slice(cut.used), ...after.slice(cells.length)],
    otherRows: parts.flatMap((part) => (part.kind === 'row' ? [part.row] : [])),
  };
}

/** Keys, legends and notes end the table; so does an explanation of one of its columns ("Status: …"). */
function endsTable(part: TextPart, columns: readonly Column[]): boolean {
  if (
    /^(?:key|legend|notes?|footnotes?|glossary|notes (?:on|to|for) .{1,60}|\[[ivx\d]{1,4}\] .*|supporting documents|background papers|contact.{0,30})\s*:?$/iu.test(
      part.text,
    )
  )
    return true;
  if (/^\[[ivx\d]{1,4}\]\s/.test(part.text)) return true;
  const label = /^([^:]{2,40}):/.exec(part.text)?.[1];
  return (
    label !== undefined &&
    columns.some((column) => plainHeader(column.header) === plainHeader(label) && plainHeader(label) !== 'recommendation')
  );
}
