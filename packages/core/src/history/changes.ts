import type { CalendarDate, Timestamp } from '../model/calendar-date.ts';
import type { HistoryEntry } from '../model/history-entry.ts';
import { type AnyRecord, type Collection, collections, type Register } from '../model/register.ts';

/** One user action as the records' histories tell it. */
export interface Change {
  readonly id: string;
  readonly at: Timestamp;
  /** The day from which it holds. */
  readonly on: CalendarDate;
  readonly by: string;
  readonly via: string;
  readonly reverts?: string;
  /** The undo that took it back, when it is taken back now. */
  readonly undoneBy?: string;
  readonly items: readonly ChangeItem[];
}

/** One entry of a change, with the record that it is about. */
export interface ChangeItem {
  readonly collection: Collection;
  readonly record: AnyRecord;
  readonly entry: HistoryEntry;
}

/** The day from which an entry holds. */
export function effectiveOn(entry: HistoryEntry): CalendarDate {
  return entry.on ?? entry.at.slice(0, 10);
}

/** Every change ever made, oldest first; changes of the same moment in the order of their ids. */
export function listChanges(register: Register): readonly Change[] {
  const found = new Map<string, { first: HistoryEntry; items: ChangeItem[] }>();
  for (const collection of collections) {
    for (const record of register[collection] as readonly AnyRecord[]) {
      for (const entry of record.history ?? []) {
        const change = found.get(entry.change);
        if (change === undefined) found.set(entry.change, { first: entry, items: [{ collection, record, entry }] });
        else change.items.push({ collection, record, entry });
      }
    }
  }
  const changes = [...found.entries()].map(([id, { first, items }]) => ({
    id,
    at: first.at,
    on: effectiveOn(first),
    by: first.by,
    via: first.via,
    ...(first.reverts === undefined ? {} : { reverts: first.reverts }),
    items,
  }));
  changes.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
  const reverters = new Map<string, string[]>();
  for (const change of changes) {
    if (change.reverts !== undefined) reverters.set(change.reverts, [...(reverters.get(change.reverts) ?? []), change.id]);
  }
  // A change is undone when a change that reverts it stands; that one stands unless something reverts it in turn.
  const undoneBy = (id: string): string | undefined => reverters.get(id)?.find((by) => undoneBy(by) === undefined);
  return changes.map((change) => {
    const by = undoneBy(change.id);
    return by === undefined ? change : { ...change, undoneBy: by };
  });
}

/** Whether a change is itself an undo or a redo. */
export function isRevert(change: Change): boolean {
  return change.reverts !== undefined;
}

/** The change that `undo` takes back next: the last one that stands and is not itself an undo or redo. */
export function nextUndo(changes: readonly Change[], by?: string): Change | undefined {
  return changes.findLast((change) => !isRevert(change) && change.undoneBy === undefined && (by === undefined || change.by === by));
}

/** The undo that `redo` takes back next; none once something else was changed after it. */
export function nextRedo(changes: readonly Change[], by?: string): Change | undefined {
  const mine = changes.filter((change) => by === undefined || change.by === by);
  const at = mine.findLastIndex((change) => change.via === 'undo' && change.undoneBy === undefined);
  const later = mine.slice(at + 1).some((change) => !isRevert(change));
  return at < 0 || later ? undefined : mine[at];
}
