import type { Json } from '../base/json.ts';
import { sameValue } from '../base/same-value.ts';
import type { FieldConflict } from '../model/field-conflict.ts';
import { earliestWins, entryLists, followers } from './field-rules.ts';
import { mergeList } from './merge-list.ts';
import { conflictOf, type Fields, type Side, shownFirst } from './side.ts';
import { compareValues } from './value-order.ts';

/** The fields of one record after a merge, and those on which both sides differ. */
export interface MergedFields {
  readonly fields: Fields;
  readonly conflicts: readonly FieldConflict[];
}

/** The value of one field; `undefined` as a whole when both changed it, each in its own way. */
type Outcome = { readonly value: Json | undefined } | undefined;

/**
 * Merges field by field what two people made of one thing. A field that one of them changed has that value; lists are merged as sets; a
 * field that both changed differently shows one value and keeps both as a conflict. `base` has no fields where both began it.
 */
export function mergeFields(base: Fields, a: Side, b: Side): MergedFields {
  const outcomes = new Map<string, Outcome>();
  for (const field of fieldNames(base, a.fields, b.fields)) {
    outcomes.set(field, mergeField(field, base[field], a.fields[field], b.fields[field]));
  }
  const conflicts: FieldConflict[] = [];
  const fields: { [field: string]: Json } = {};
  const decided = new Map<string, Json | undefined>();
  const decide = (field: string, shown: Side, other: Side): void => {
    decided.set(field, shown.fields[field]);
    conflicts.push(conflictOf(field, base[field], shown, other));
  };
  for (const [field, outcome] of outcomes) {
    if (outcome !== undefined || decided.has(field)) continue;
    const [shown, other] = withdrawnLast(field, a, b) ?? shownFirst(a, b, field);
    decide(field, shown, other);
    for (const follower of followers.get(field) ?? []) {
      if (!sameValue(a.fields[follower], b.fields[follower])) decide(follower, shown, other);
    }
  }
  for (const [field, outcome] of outcomes) {
    const value = decided.has(field) ? decided.get(field) : outcome?.value;
    if (value !== undefined) fields[field] = value;
  }
  return { fields, conflicts };
}

/** Every field of the three: the leading ones first, so that those which follow them are decided with them; then by name. */
function fieldNames(base: Fields, ours: Fields, theirs: Fields): readonly string[] {
  const known = Object.keys(base);
  const added = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].filter((field) => !(field in base)).sort();
  const all = [...known, ...added];
  return [...all.filter((field) => followers.has(field)), ...all.filter((field) => !followers.has(field))];
}

function mergeField(field: string, base: Json | undefined, ours: Json | undefined, theirs: Json | undefined): Outcome {
  if (sameValue(ours, theirs)) return { value: ours };
  // To take a record back while somebody else works on it would hide that work: it is asked, even where only one side says so.
  if (field === 'withdrawn' && (ours === undefined || theirs === undefined) && base === undefined) return undefined;
  if (sameValue(ours, base)) return { value: theirs };
  if (sameValue(theirs, base)) return { value: ours };
  if (earliestWins.has(field) && ours !== undefined && theirs !== undefined) {
    return { value: compareValues(ours, theirs) < 0 ? ours : theirs };
  }
  return mergeLists(field, base, ours, theirs);
}

function mergeLists(field: string, base: Json | undefined, ours: Json | undefined, theirs: Json | undefined): Outcome {
  const [b, o, t] = [listOf(base), listOf(ours), listOf(theirs)];
  if (o === undefined || t === undefined) return undefined;
  const isEntries = entryLists.has(field);
  // A list that is set as a whole, such as who is responsible: without a common beginning there is nothing to add to.
  if (!isEntries && !Array.isArray(base)) return undefined;
  const { list, torn } = mergeList(b ?? [], o, t, { appendOnly: field === 'history' });
  if (torn && !isEntries) return undefined;
  return { value: list.length === 0 && ours === undefined && theirs === undefined ? undefined : list };
}

/** An absent field is an empty list; anything else that is no list is not merged as one. */
function listOf(value: Json | undefined): readonly Json[] | undefined {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : undefined;
}

/** Of a record that one side took back, the side that still has it is the one shown. */
function withdrawnLast(field: string, a: Side, b: Side): readonly [Side, Side] | undefined {
  if (field !== 'withdrawn' || (a.fields.withdrawn !== undefined && b.fields.withdrawn !== undefined)) return undefined;
  return a.fields.withdrawn === undefined ? [a, b] : [b, a];
}
