/** The size of a terminal in cells. */
export interface TerminalSize {
  readonly columns: number;
  readonly rows: number;
}

/** Below this a record cannot be read safely; one line says so instead. */
export const MINIMUM_SIZE: TerminalSize = { columns: 60, rows: 16 };

/**
 * How a screen is laid out: `too-small` shows one message; `stacked` has the detail below the list; `beside` has it to the
 * right; `wide` shows committee, meeting and officer in the list as well.
 */
export type Arrangement = 'too-small' | 'stacked' | 'beside' | 'wide';

/** The arrangement for a size: beside from 110 columns, wide from 160. */
export function arrangementFor(size: TerminalSize): Arrangement {
  if (size.columns < MINIMUM_SIZE.columns || size.rows < MINIMUM_SIZE.rows) return 'too-small';
  if (size.columns >= 160) return 'wide';
  return size.columns >= 110 ? 'beside' : 'stacked';
}

/** What a window that is too small shows. @example 'Make the window at least 60x16 (now 50x12)' */
export function tooSmallMessage(size: TerminalSize): string {
  return `Make the window at least ${MINIMUM_SIZE.columns}x${MINIMUM_SIZE.rows} (now ${size.columns}x${size.rows})`;
}

/** The size that an output reports. One that does not know (a pipe, some serial lines report 0) counts as 80x24. */
export function sizeOf(output: { readonly columns?: number | undefined; readonly rows?: number | undefined }): TerminalSize {
  return { columns: output.columns || 80, rows: output.rows || 24 };
}
