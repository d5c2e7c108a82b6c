import type { CalendarDate, Store } from '@scrutiny/core';

/** What the terminal is opened with. */
export interface TuiOptions {
  readonly store: Store;
  /** The file that the store keeps, for drafts beside it and for changes from outside; without it there are none of either. */
  readonly path?: string;
  /** The day that rules count from; a function is asked again with every key, so that midnight is noticed. */
  readonly today: CalendarDate | (() => CalendarDate);
  /** Who makes the changes. */
  readonly user: string;
  /** Look, do not change. */
  readonly readOnly?: boolean;
  readonly env: { readonly [name: string]: string | undefined };
  /** Draw with ASCII alone. */
  readonly ascii?: boolean;
  /** Line by line, for a screen reader: nothing on the screen is ever drawn over. */
  readonly screenReader?: boolean;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream & { readonly fd: number };
}
