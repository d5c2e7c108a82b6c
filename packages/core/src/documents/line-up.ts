import type { Block, Document, Row, Table } from './document.ts';

/** Blocks of a format without lines, and a line for each. */
export type LinedUp = Pick<Document, 'lines' | 'blocks'>;

/**
 * Gives every block and every row of a table a line of its own, for formats that have none: Word, Excel, PDF, OpenDocument. Pages, tables,
 * rows and cells of places stay; a cell has the line of its row. In a line, cells stand a tab apart and paragraphs of a cell a blank.
 */
export function lineUp(blocks: readonly Block[]): LinedUp {
  const lines: string[] = [];
  const add = (text: string): readonly [number, number] => {
    lines.push(text);
    return [lines.length, lines.length];
  };
  const placed = blocks.map((block): Block => {
    switch (block.kind) {
      case 'table':
        return linedTable(block, lines.length, add);
      case 'page-break':
        return { ...block, place: { ...block.place, lines: [Math.max(1, lines.length), Math.max(1, lines.length)] } };
      case 'list-item':
        return { ...block, place: { ...block.place, lines: add(`${block.marker} ${block.text}`) } };
      default:
        return { ...block, place: { ...block.place, lines: add(block.text) } };
    }
  });
  return { lines, blocks: placed };
}

function linedTable(table: Table, before: number, add: (text: string) => readonly [number, number]): Table {
  const rows = table.rows.map((row): Row => {
    const lines = add(row.cells.map((cell) => cell.text.replaceAll('\n', ' ')).join('\t'));
    const cells = row.cells.map((cell) => ({ ...cell, place: { ...cell.place, lines } }));
    return { ...row, cells, place: { ...row.place, lines } };
  });
  return { ...table, rows, place: { ...table.place, lines: [before + 1, Math.max(before + 1, before + rows.length)] } };
}
