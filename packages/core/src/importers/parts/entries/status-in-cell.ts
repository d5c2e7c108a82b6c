import { isStatusPhrase } from '../../../model/words/status-words.ts';
import type { CellPart } from './table-entry.ts';

/** The cell of an action without its last line "Status: …", and what that line says. */
export interface StatedCell {
  readonly parts: readonly CellPart[];
  readonly status?: string;
  /** What follows the state: "for the next update". */
  readonly rest?: string;
}

const stated = /(?:^|\n|(?<=[.;:)]) )Status\s?:\s?([^\n]{2,400})$/su;

/**
 * Takes the state off the end of an action's cell, where a table without a column for it prints it there: "Paint the buoys.\nStatus: in progress – see the next
 * report" is "in progress". Words that are no state are kept whole.
 *
 * Source: summaries of actions of trust boards.
 */
export function statedCell(parts: readonly CellPart[]): StatedCell {
  const last = parts.at(-1);
  const match = last === undefined ? null : stated.exec(last.text);
  const said = match?.[1]?.trim();
  if (last === undefined || match === null || said === undefined) return { parts };
  const own = [...parts.slice(0, -1), { ...last, text: last.text.slice(0, match.index).trim() }];
  const [first = '', ...others] = said.split(/\s[–—-]\s|[;.]\s/u);
  if (others.length === 0 || !isStatusPhrase(first)) return { parts: own, status: said.replace(/\.$/u, '') };
  return { parts: own, status: first.trim(), rest: said.slice(first.length).replace(/^[\s–—;.-]+/u, '') };
}
