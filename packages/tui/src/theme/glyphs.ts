/** The signs of the screens. All are one cell; those that mean something are ASCII everywhere. */
export interface Glyphs {
  /** Before the row under the cursor. */
  readonly cursor: '>';
  /** Before a marked row. */
  readonly mark: '*';
  /** Before a date that has passed. */
  readonly overdue: '!';
  /** Before the title of the pane that has the keys. */
  readonly focus: string;
  /** At the end of text that was cut. */
  readonly cut: string;
  /** Between two short facts on one line. */
  readonly between: string;
  /** From what a value was to what it becomes. */
  readonly becomes: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly topLeft: string;
  readonly topRight: string;
  readonly bottomLeft: string;
  readonly bottomRight: string;
  readonly teeDown: string;
  readonly teeUp: string;
  readonly teeLeft: string;
  readonly teeRight: string;
}

const signs = { cursor: '>', mark: '*', overdue: '!' } as const;

/**
 * Signs for a terminal with Unicode. Only box lines, `…`, `·`, `▸` and `→`: no emoji, no symbol fonts, and nothing that means
 * something by its shape alone.
 */
export const UNICODE_GLYPHS: Glyphs = {
  ...signs,
  focus: '▸',
  cut: '…',
  between: '·',
  becomes: '→',
  horizontal: '─',
  vertical: '│',
  topLeft: '┌',
  topRight: '┐',
  bottomLeft: '└',
  bottomRight: '┘',
  teeDown: '┬',
  teeUp: '┴',
  teeLeft: '┤',
  teeRight: '├',
};

/** The same in ASCII. */
export const ASCII_GLYPHS: Glyphs = {
  ...signs,
  focus: '>',
  cut: '~',
  between: '|',
  becomes: '->',
  horizontal: '-',
  vertical: '|',
  topLeft: '+',
  topRight: '+',
  bottomLeft: '+',
  bottomRight: '+',
  teeDown: '+',
  teeUp: '+',
  teeLeft: '+',
  teeRight: '+',
};
