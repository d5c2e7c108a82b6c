import type { Json } from '../base/json.ts';
import { formatDate } from './dates/calendar.ts';
import type { FieldConflict } from './field-conflict.ts';

/**
 * A conflict in one line, for people: "status: complete (A. Clerk, 3 March 2025) or paused (B. Officer, 4 March 2025)". The value that
 * the record shows comes first. Long values are cut.
 */
export function describeConflict(conflict: FieldConflict): string {
  const { who, when } = conflict;
  if (conflict.field === '*') {
    return `one copy no longer had this record, the other had changed it${told(who?.ours, when?.ours)}`;
  }
  const ours = `${shown(conflict.ours)}${told(who?.ours, when?.ours)}`;
  return `${conflict.field}: ${ours} or ${shown(conflict.theirs)}${told(who?.theirs, when?.theirs)}`;
}

/** A date as a paper words it, an answer by its decision, a text as it is; anything else as JSON. */
function shown(value: Json | undefined): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return cut(value);
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : cut(value.map((entry) => shown(entry as Json)).join(', '));
  if (typeof value !== 'object') return String(value);
  const { text, decision } = value as { readonly [key: string]: Json | undefined };
  const words = [decision, text].filter((part) => typeof part === 'string');
  return cut(words.length === 0 ? JSON.stringify(value) : words.join(': '));
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function told(who: string | undefined, when: string | undefined): string {
  const parts = [who, when === undefined ? undefined : formatDate(when.slice(0, 10))].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
