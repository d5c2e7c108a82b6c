import type { Place } from '../base/place.ts';
import { isBlankLine } from '../documents/clean-text.ts';
import type { LineRole } from '../model/paper.ts';

/** The lines that a mark is about: a place, or a first and last line (from 1, both ends included). */
export type Lines = Place | readonly [first: number, last: number];

/**
 * The book in which an importer accounts for every line of a paper. Each non-blank line ends with exactly one role.
 *
 * A mark never overwrites a stronger one, so the order of marking does not matter: `record` wins over `continuation`, that
 * over `header`, `furniture`, `context` and at last `unclassified`; so a whole stretch can be marked `context` at any time. A line that begins a recommendation and also ends the
 * one before is therefore `record`.
 */
export interface RoleBook {
  /** Gives every non-blank line of the place the role, unless the line has a stronger one. */
  mark(lines: Lines, role: LineRole): void;
  /** The role of a line so far (line 1 is the first); `undefined` when it is blank or not yet marked. */
  roleOf(line: number): LineRole | undefined;
  /** The finished account: one role a line, `undefined` for blank lines only; whatever was never marked is `unclassified`. */
  roles(): readonly (LineRole | undefined)[];
}

const strength: { readonly [role in LineRole]: number } = {
  record: 6,
  continuation: 5,
  header: 4,
  furniture: 3,
  context: 2,
  unclassified: 1,
};

/**
 * Opens the account of a paper's lines.
 *
 * @example
 * const book = roleBook(document.lines);
 * book.mark(row.place, 'record');
 * book.mark([12, 12], 'furniture');
 * return { …, roles: book.roles() };
 */
export function roleBook(lines: readonly string[]): RoleBook {
  const marks = new Map<number, LineRole>();
  return {
    mark(where, role) {
      const [first, last] = 'lines' in where ? where.lines : where;
      for (let line = Math.max(1, first); line <= Math.min(last, lines.length); line += 1) {
        if (isBlankLine(lines[line - 1] ?? '')) continue;
        const before = marks.get(line);
        if (before === undefined || strength[role] > strength[before]) marks.set(line, role);
      }
    },
    roleOf: (line) => marks.get(line),
    roles: () => lines.map((line, index) => (isBlankLine(line) ? undefined : (marks.get(index + 1) ?? 'unclassified'))),
  };
}
