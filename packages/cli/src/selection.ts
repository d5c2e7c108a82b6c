import { parseQuery, type Query, type Recommendation, select } from '@scrutiny/core';
import { type Arguments, flag, list } from './command.ts';
import type { View } from './session.ts';
import { UsageError } from './usage-error.ts';

/** The words of a query as they stood on the command line; one with a blank in it was quoted. */
export function queryText(words: readonly string[]): string {
  return words.map((word) => (/\s/.test(word) && !word.includes('"') ? quoted(word) : word)).join(' ');
}

function quoted(word: string): string {
  const [, field, value] = /^([a-z-]+:)(.*)$/is.exec(word) ?? [];
  return field === undefined ? `"${word}"` : `${field}"${value}"`;
}

/** The query of a command, or a usage error that says where it is wrong. */
export function queryOf(words: readonly string[]): Query {
  const parsed = parseQuery(queryText(words));
  if (!parsed.ok) throw new UsageError(parsed.error.message, parsed.error.hint);
  return parsed.value;
}

/** The recommendations that a command is about: live ones, or as `--all` and `--archived` say. */
export function selected(args: Arguments, view: View, words: readonly string[] = list(args, 'query')): readonly Recommendation[] {
  const archived = flag(args, 'archived') ? 'only' : flag(args, 'all') ? 'with' : 'without';
  return select(view.register, queryOf(words), view.today, { archived });
}
