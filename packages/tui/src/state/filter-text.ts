import { type Diagnostic, ok, parseQuery, type Query, type Result } from '@scrutiny/core';

/** A filter as it was understood. `note` says what is not right with it. */
export interface FilterReading {
  readonly query: Query;
  readonly note?: string;
}

/**
 * A filter that is kept: a query, or, where it is none ("re: budget"), the words themselves, with a note that says so. The same language
 * as on the command line.
 */
export function readFilter(text: string): FilterReading {
  const parsed = parseQuery(text);
  if (parsed.ok) return { query: parsed.value };
  return { query: wordsOf(text), note: `${parsed.error.message} Looked for the words as they are.` };
}

/**
 * A filter that is still being typed: a last part that means nothing yet (`status:prog`) waits, so that the list does not jump
 * to nothing between two keys.
 */
export function readTyping(text: string): FilterReading {
  const parsed = parseQuery(text);
  if (parsed.ok) return { query: parsed.value };
  const shorter = withoutLast(text);
  return { query: shorter.ok ? shorter.value : wordsOf(text), note: noteOf(parsed.error) };
}

function withoutLast(text: string): Result<Query> {
  const kept = text.trimEnd().replace(/(?:^|\s)\S*$/, '');
  return kept.trim() === '' ? ok({ clauses: [] }) : parseQuery(kept);
}

function wordsOf(text: string): Query {
  return { clauses: text.split(/\s+/).flatMap((words) => (words === '' ? [] : [{ not: false, condition: { kind: 'words', words } }])) };
}

function noteOf(problem: Diagnostic): string {
  return problem.hint === undefined ? problem.message : `${problem.message} ${problem.hint}`;
}
