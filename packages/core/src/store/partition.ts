import * as v from 'valibot';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Json } from '../base/json.ts';
import type { AnyRecord, Collection } from '../model/register.ts';
import { recordSchemas } from '../model/schema.ts';
import { type Check, compileCheck } from './compile-check.ts';
import { newTally, type Tally } from './loses-nothing.ts';
import { idOf, inKeyOrder, keysOf, type Quarantined } from './quarantine.ts';
import { isFields } from './render-value.ts';

const checks = new Map<string, Check>();

/** Records stand inside the file's object and their list. */
const recordDepth = 2;

/** Whether something is a record of a list, as far as this release understands it. The keys of one that is are tallied. */
export function isRecord(value: unknown, collection: Collection, tally: Tally = newTally()): boolean {
  let check = checks.get(collection);
  if (check === undefined) {
    check = compileCheck(recordSchemas[collection]);
    checks.set(collection, check);
  }
  return check(value, recordDepth, tally);
}

/** What is wrong with an element: the way to the field, and what it must be. */
export interface RecordFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The first thing that keeps an element from being a record of the list. The element must be known to nest modestly. */
export function recordFault(value: unknown, collection: Collection): RecordFault {
  if (!isFields(value)) return { path: [], message: 'it is not an object with fields' };
  const result = v.safeParse(recordSchemas[collection], value);
  const issue = result.issues?.[0];
  if (issue === undefined) return { path: [], message: 'it nests too deep or has a key that may not be used' };
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const field = path.join('.');
  if (issue.received === 'undefined') return { path: path.slice(0, -1), message: `"${field}" is missing` };
  const must = issue.message.startsWith('must') ? issue.message : `must be ${issue.expected ?? 'something else'}`;
  return { path, message: `"${field}" is ${shorten(issue.input)}; it ${must}` };
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? 'absent';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Why an element is no record, and where in the list it stands. */
interface Apart {
  readonly place: number;
  readonly why: 'not-understood' | 'repeated-id';
}

/** A list of the file, its records apart from what was not understood; `apart` tells of each quarantined element in turn. */
export interface Partition {
  readonly records: readonly AnyRecord[];
  readonly quarantined: readonly Quarantined[];
  readonly apart: readonly Apart[];
}

/**
 * Tells records from what is not understood. Of two elements with one id the first that is a record stays, as ids name records
 * everywhere. The records come sorted by id, their keys tallied.
 */
export function partition(elements: readonly unknown[], collection: Collection, tally: Tally): Partition {
  const bad: number[] = [];
  elements.forEach((element, place) => {
    if (!isRecord(element, collection, tally)) bad.push(place);
  });
  const repeated = new Set(idsIncrease(elements) ? [] : repeatedIds(elements, new Set(bad)));
  if (bad.length === 0 && repeated.size === 0) {
    return { records: inKeyOrder(elements as readonly AnyRecord[]), quarantined: [], apart: [] };
  }
  const apart = new Set([...bad, ...repeated]);
  const records = elements.filter((_, place) => !apart.has(place)) as AnyRecord[];
  const recordPlaces = new Map(elements.flatMap((element, place) => (apart.has(place) ? [] : [[idOf(element), place] as const])));
  const keys = keysOf(elements);
  const places = [...apart].sort((a, b) => a - b);
  return {
    records: inKeyOrder(records),
    quarantined: places.map((place) => {
      const key = keys[place] ?? '';
      return { collection, value: elements[place] as Json, key, before: place < (recordPlaces.get(key) ?? -1) };
    }),
    apart: places.map((place) => ({ place, why: repeated.has(place) ? 'repeated-id' : 'not-understood' })),
  };
}

/** Whether every element has an id, each above the one before: the usual case, in which none can repeat. */
function idsIncrease(elements: readonly unknown[]): boolean {
  let last = '';
  for (const element of elements) {
    const id = idOf(element);
    if (id === undefined || id <= last) return false;
    last = id;
  }
  return true;
}

function repeatedIds(elements: readonly unknown[], bad: ReadonlySet<number>): readonly number[] {
  const seen = new Set<string>();
  return elements.flatMap((element, place) => {
    const id = idOf(element);
    if (bad.has(place) || id === undefined) return [];
    if (seen.has(id)) return [place];
    seen.add(id);
    return [];
  });
}

/** What to call one record of a list. */
export const recordWords: { readonly [Of in Collection]: string } = {
  councils: 'council',
  committees: 'committee',
  meetings: 'meeting',
  recommendations: 'recommendation',
  letters: 'letter',
  plans: 'improvement plan',
  workProgramme: 'work programme item',
  posts: 'post',
  papers: 'paper',
};

/** The diagnostic of a record that is kept as it stands. */
export function quarantineDiagnostic(collection: Collection, id: string | undefined, message: string, line: number): Diagnostic {
  return {
    code: 'record-not-understood',
    severity: 'warning',
    message: `the ${recordWords[collection]}${id === undefined ? '' : ` ${id}`} on line ${line} is not understood: ${message}`,
    place: { lines: [line, line] },
    hint: 'It is kept in the file as it stands, but not listed. Correct that line and open the register again.',
  };
}
