import type { Style } from './style.ts';

/**
 * What styles mean. The text always says it too: `>` stands before the cursor row, `*` before a marked one, `!` before an
 * overdue date, and messages begin with ERROR, CHECK or a verb; a style only repeats it.
 */
export type Token =
  | 'cursor'
  | 'marked'
  | 'overdue'
  | 'settled' // a status that asks for nothing more: complete, closed
  | 'title'
  | 'filter'
  | 'notice' // READ ONLY, saving…
  | 'failure' // NOT SAVED, ERROR
  | 'key' // a key named in a hint
  | 'added' // text that an import adds
  | 'removed'; // text that an import takes away

/** A style for every meaning. */
export type Styles = Readonly<Record<Token, Style>>;

const plain: Styles = {
  cursor: {},
  marked: {},
  overdue: {},
  settled: {},
  title: {},
  filter: {},
  notice: {},
  failure: {},
  key: {},
  added: {},
  removed: {},
};

const mono: Styles = {
  ...plain,
  cursor: { inverse: true },
  marked: { bold: true },
  overdue: { bold: true },
  title: { bold: true },
  filter: { bold: true },
  notice: { bold: true },
  failure: { bold: true },
  key: { bold: true },
  added: { underline: true },
  removed: { underline: true },
};

const colour: Styles = {
  ...mono,
  overdue: { bold: true, color: 'red' },
  settled: { dimColor: true },
  failure: { bold: true, color: 'red' },
  removed: { strikethrough: true },
};

/**
 * The styles of each kind of terminal. `colour`: one colour, red, for what is late or failed; no blue (hard to read on dark),
 * no green against red. `mono` (`NO_COLOR`): bold, inverse, underline. `plain`: nothing at all.
 */
export const STYLES = { colour, mono, plain } as const;
