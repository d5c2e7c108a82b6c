import type { Json } from '../base/json.ts';
import { sameValue } from '../base/same-value.ts';
import { pairItems } from './pair-items.ts';
import type { Sample } from './sample.ts';

/** One place where a paper gives something else than is expected of it. A side that has nothing there is absent. */
export interface SampleDifference {
  /** `kind`, `account.unclassified`, `records[3].followUp.to`; a number counts from 0, in the expected list where it has the item. */
  readonly path: string;
  /** The record that it is in, for people: `recommendation "Asks that …"`. */
  readonly record?: string;
  readonly expected?: Json;
  readonly found?: Json;
}

/** Where the file is, and how it was read, is no part of what the paper gives. */
const compared = ['recognisedAs', 'kind', 'title', 'asAt', 'account', 'diagnostics', 'records'] as const;

/**
 * Where what a paper gives differs from what is expected, field by field. Records, and the parts of a plan, are held against their like by what they
 * say, so that one that is missing or new is told as that and does not shift all after it. A changed order is told once a list.
 */
export function compareSamples(expected: Sample, found: Sample): readonly SampleDifference[] {
  return compared.flatMap((field) => differences(field, asJson(expected[field]), asJson(found[field])));
}

function differences(path: string, expected: Json | undefined, found: Json | undefined): readonly SampleDifference[] {
  if (sameValue(expected, found)) return [];
  if (isList(expected) && isList(found)) return listDifferences(path, expected, found);
  if (isFields(expected) && isFields(found)) {
    const fields = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
    return fields.flatMap((field) => differences(`${path}.${field}`, expected[field], found[field]));
  }
  return [{ path, ...(expected === undefined ? {} : { expected }), ...(found === undefined ? {} : { found }) }];
}

function listDifferences(path: string, expected: readonly Json[], found: readonly Json[]): readonly SampleDifference[] {
  // A list of plain values is one value to whoever reads it: posts, names, a range of lines.
  if (![...expected, ...found].some(isFields)) return [{ path, expected, found }];
  const pairs = pairItems(expected, found);
  const inside = pairs.flatMap(({ expected: left, found: right, index }) => {
    const each = differences(`${path}[${index}]`, left, right);
    const record = path === 'records' ? labelOf(left ?? right) : undefined;
    return record === undefined ? each : each.map((one) => ({ ...one, record }));
  });
  const places = pairs.flatMap(({ other }) => (other === undefined ? [] : [other]));
  const ordered = places.every((place, at) => at === 0 || place > (places[at - 1] ?? -1));
  return ordered ? inside : [...inside, { path: `${path}.order`, expected: places.toSorted((a, b) => a - b), found: places }];
}

/** `recommendation "Asks that the …", lines 12-14`. */
function labelOf(record: Json | undefined): string | undefined {
  if (!isFields(record)) return undefined;
  const words = ['text', 'name', 'title', 'subject', 'date'].map((field) => record[field]).find((value) => typeof value === 'string');
  const short = typeof words === 'string' ? ` "${words.length > 60 ? `${words.slice(0, 59)}…` : words}"` : '';
  const first = isList(record.sources) ? record.sources[0] : undefined;
  const lines = isFields(first) && isList(first.lines) ? `, lines ${first.lines.join('-')}` : '';
  return `${typeof record.entity === 'string' ? record.entity : 'record'}${short}${lines}`;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isFields(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A sample is JSON by its making; its type names the fields more closely. */
function asJson(value: unknown): Json | undefined {
  return value as Json | undefined;
}
