import type { Json } from '../base/json.ts';
import type { AnyRecord, Collection } from '../model/register.ts';
import { isFields } from './render-value.ts';

/**
 * An element of a list that was not understood. It is never shown as a record, and it is never lost: it stays apart from the register
 * while people work, and is written back, value for value, at the place where it stood.
 *
 * Its place is told by its key: its own id where it has one (lists are sorted by id), else the id of the element that
 * it follows (an element without an id stays behind its neighbour). `before` says that it stands in front of the record with
 * that very id, as when the first of two records with one id is the broken one.
 */
export interface Quarantined {
  /** The list; or `settings`, of which a known setting with a wrong value (its name is the `key`) is kept in the same way. */
  readonly collection: Collection | 'settings';
  readonly value: Json;
  readonly key: string;
  readonly before: boolean;
}

/** The id by which an element is sorted, if it has one. */
export function idOf(element: unknown): string | undefined {
  return isFields(element) && typeof element.id === 'string' ? element.id : undefined;
}

/** Every element's key: its own id, else that of the element before; an element in front of all has ''. */
export function keysOf(elements: readonly unknown[]): readonly string[] {
  let key = '';
  return elements.map((element) => {
    key = idOf(element) ?? key;
    return key;
  });
}

/** The elements sorted by key; those of one key keep their order. The same list when it stands so already. */
export function inKeyOrder<T>(elements: readonly T[]): readonly T[] {
  let last = '';
  for (const element of elements) {
    const id = idOf(element);
    if (id === undefined) continue;
    if (id < last) {
      const keys = keysOf(elements);
      const places = elements.map((_, place) => place);
      places.sort((a, b) => compare(keys[a] ?? '', keys[b] ?? '') || a - b);
      return places.map((place) => elements[place] as T);
    }
    last = id;
  }
  return elements;
}

/** The records of a list with its quarantined elements back at their places. */
export function withQuarantine(records: readonly AnyRecord[], quarantined: readonly Quarantined[]): readonly unknown[] {
  const sorted = inKeyOrder(records);
  if (quarantined.length === 0) return sorted;
  const apart = [...quarantined].sort((a, b) => compare(a.key, b.key));
  const all: unknown[] = [];
  let next = 0;
  for (const record of sorted) {
    for (let kept = apart[next]; kept !== undefined && standsBefore(kept, record.id); kept = apart[next]) {
      all.push(kept.value);
      next += 1;
    }
    all.push(record);
  }
  return [...all, ...apart.slice(next).map((kept) => kept.value)];
}

function standsBefore(kept: Quarantined, id: string): boolean {
  return kept.key < id || (kept.key === id && kept.before);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
