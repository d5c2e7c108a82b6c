import type { Json } from '../base/json.ts';
import { sameValue } from '../base/same-value.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { HistoryEntry } from '../model/history-entry.ts';
import { type AnyRecord, collections, type Register } from '../model/register.ts';
import { effectiveOn } from './changes.ts';

/**
 * The register as it stood at the end of a day: records that began later are not there, fields have the value that held then,
 * and history after that day is left out. A change that was undone never held. Days are those from which changes hold (`on`), not those on which they
 * were typed in, so a tracker of last spring that is imported today counts as last spring.
 */
export function registerAsAt(register: Register, date: CalendarDate): Register {
  const past: { [collection: string]: readonly AnyRecord[] } = {};
  for (const collection of collections) {
    past[collection] = (register[collection] as readonly AnyRecord[]).flatMap((record) => recordAsAt(record, date) ?? []);
  }
  return { ...register, ...past } as Register;
}

/** One record as it stood at the end of a day; `undefined` when it had not begun. */
export function recordAsAt<T extends AnyRecord>(record: T, date: CalendarDate): T | undefined {
  const history = record.history ?? [];
  const began = history.find((entry) => entry.op === 'create');
  if (began !== undefined && effectiveOn(began) > date) return undefined;
  const later = history.filter((entry) => effectiveOn(entry) > date);
  if (later.length === 0) return record;
  const fields = { ...record } as unknown as { [field: string]: Json | undefined };
  for (const field of new Set(later.map((entry) => entry.field))) {
    const value = fieldAsAt(
      fields[field],
      history.filter((entry) => entry.field === field),
      date,
    );
    if (value === undefined) delete fields[field];
    else fields[field] = value;
  }
  const kept = history.filter((entry) => effectiveOn(entry) <= date);
  return { ...(fields as unknown as T), history: kept };
}

function fieldAsAt(now: Json | undefined, entries: readonly HistoryEntry[], date: CalendarDate): Json | undefined {
  const isList = entries.some((entry) => entry.op === 'add' || entry.op === 'remove');
  if (!isList) {
    const held = entries.findLast((entry) => effectiveOn(entry) <= date);
    return held === undefined ? entries[0]?.from : held.to;
  }
  let list: readonly Json[] = Array.isArray(now) ? (now as readonly Json[]) : [];
  for (const entry of [...entries].reverse()) {
    if (effectiveOn(entry) <= date) continue;
    if (entry.op === 'add') {
      const at = list.findLastIndex((item) => sameValue(item, entry.to));
      list = list.filter((_, i) => i !== at);
    } else if (entry.from !== undefined) list = [...list, entry.from];
  }
  return list.length === 0 ? undefined : list;
}
