import { arrangementFor, type TerminalSize } from '../../layout/terminal-size.ts';

/** Where the panes of the list stand, in cells and rows from the top left. */
export interface TriageLayout {
  readonly kind: 'stacked' | 'beside';
  readonly wide: boolean;
  /** First row of the list, its column heads above it; how many records it shows; its width. 0 rows: it is not shown. */
  readonly list: { readonly row: number; readonly rows: number; readonly width: number };
  readonly detail: { readonly row: number; readonly rows: number; readonly column: number; readonly width: number };
}

/** Rows for the title, the views; at the bottom for the message and the hints. */
const HEAD = 2;
const FOOT = 2;

/** The panes for a window and the choice of panes (`z`). */
export function triageLayout(size: TerminalSize, panes: 'both' | 'list' | 'detail'): TriageLayout {
  const arrangement = arrangementFor(size);
  const { columns, rows } = size;
  const none = { row: 0, rows: 0, width: 0, column: 0 };
  const wide = arrangement === 'wide';
  if (arrangement === 'stacked' || panes !== 'both') {
    const body = Math.max(0, rows - HEAD - FOOT);
    if (panes === 'list')
      return { kind: 'stacked', wide, list: { row: HEAD + 1, rows: Math.max(0, body - 1), width: columns }, detail: none };
    if (panes === 'detail')
      return { kind: 'stacked', wide, list: none, detail: { row: HEAD + 1, rows: Math.max(0, body - 1), column: 0, width: columns } };
    const list = Math.max(1, Math.floor((body - 2) / 2));
    const detail = { row: HEAD + 1 + list + 1, rows: Math.max(0, body - 2 - list), column: 0, width: columns };
    return { kind: 'stacked', wide, list: { row: HEAD + 1, rows: list, width: columns }, detail };
  }
  const width = Math.floor(columns * 0.57);
  // A rule above and below, the heads of the columns in the list.
  const body = Math.max(0, rows - HEAD - FOOT - 2);
  const column = width + 1;
  return {
    kind: 'beside',
    wide,
    list: { row: HEAD + 2, rows: Math.max(0, body - 1), width },
    detail: { row: HEAD + 1, rows: body, column, width: columns - column },
  };
}
