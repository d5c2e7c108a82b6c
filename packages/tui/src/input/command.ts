import type { Bound } from './keymap.ts';

/** Where help lists a command. */
export const commandGroups = [
  'Move',
  'Change this record, or all marked',
  'Choose several',
  'Find',
  'Documents',
  'Screen',
  'Anywhere',
] as const;
export type CommandGroup = (typeof commandGroups)[number];

/**
 * Something that a key, the help or the palette does. Everything that is said about keys on the screens is made from these
 * tables, so help can't differ from what happens.
 */
export interface Command<Run> extends Bound {
  /** In the palette; the name of the command line's command where it does the same. */
  readonly id: string;
  /** What it does, in a few words after the key: "add a progress note". */
  readonly label: string;
  readonly group: CommandGroup;
  /** One or two words for the bottom line; without it the command is in the help alone. */
  readonly hint?: string;
  /** One more sentence for the help. */
  readonly about?: string;
  readonly run: Run;
}
