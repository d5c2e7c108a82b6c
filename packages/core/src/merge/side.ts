import type { Json } from '../base/json.ts';
import type { FieldConflict } from '../model/field-conflict.ts';
import type { HistoryEntry } from '../model/history-entry.ts';
import { compareValues } from './value-order.ts';

/** A record, or the settings, as plain fields. */
export type Fields = { readonly [field: string]: Json | undefined };

/** One of two copies, with what only its history tells. */
export interface Side {
  readonly fields: Fields;
  /** Entries that the other side does not have, oldest first. */
  readonly news: readonly HistoryEntry[];
}

/** Two copies of one record, each with the entries that the other does not know. */
export function sidesOf(ours: Fields, theirs: Fields): readonly [Side, Side] {
  const [mine, other] = [historyOf(ours), historyOf(theirs)];
  return [
    { fields: ours, news: unknownTo(other, mine) },
    { fields: theirs, news: unknownTo(mine, other) },
  ];
}

function historyOf(fields: Fields): readonly HistoryEntry[] {
  return Array.isArray(fields.history) ? (fields.history as unknown as readonly HistoryEntry[]) : [];
}

function unknownTo(known: readonly HistoryEntry[], all: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const ids = new Set(known.map((entry) => entry.id));
  return all.filter((entry) => !ids.has(entry.id));
}

/** The last entry that gave a field its value on one side, as far as the other side does not know it. */
function lastSet(side: Side, field: string): HistoryEntry | undefined {
  return side.news.findLast((entry) => entry.field === field) ?? side.news.findLast((entry) => entry.op === 'create');
}

/**
 * The two sides, the one whose value is shown first: the one that was set last, by its history; a value with a history before one that
 * was typed into the file; else by value, a present one before an absent one. Which side is called ours plays no part.
 */
export function shownFirst(a: Side, b: Side, field: string): readonly [Side, Side] {
  const [one, two] = [lastSet(a, field), lastSet(b, field)];
  const [at, other] = [one?.at ?? '', two?.at ?? ''];
  const order = at === other ? compareValues(a.fields[field], b.fields[field]) : at < other ? -1 : 1;
  return order >= 0 ? [a, b] : [b, a];
}

/** Both values of a field as they are kept until somebody chooses. */
export function conflictOf(field: string, base: Json | undefined, shown: Side, other: Side): FieldConflict {
  const [one, two] = [lastSet(shown, field), lastSet(other, field)];
  return {
    field,
    ...(base === undefined ? {} : { base }),
    ...present('ours', shown.fields[field]),
    ...present('theirs', other.fields[field]),
    ...told('who', one?.by, two?.by),
    ...told('when', one?.at, two?.at),
  };
}

function present(key: 'ours' | 'theirs', value: Json | undefined): { readonly ours?: Json; readonly theirs?: Json } {
  return value === undefined ? {} : { [key]: value };
}

function told(key: 'who' | 'when', ours: string | undefined, theirs: string | undefined): Pick<FieldConflict, 'who' | 'when'> {
  if (ours === undefined && theirs === undefined) return {};
  return { [key]: { ...(ours === undefined ? {} : { ours }), ...(theirs === undefined ? {} : { theirs }) } };
}
