import { printDateRange } from './parse-date-range.ts';
import type { Clause, Condition, Query } from './query.ts';

/** A query as people write it; reading it back gives the same query. */
export function printQuery(query: Query): string {
  return query.clauses.map(printClause).join(' ');
}

/** One clause as people write it. */
function printClause({ not, condition }: Clause): string {
  return `${not ? 'not:' : ''}${printCondition(condition)}`;
}

function printCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'words':
      return isPlainWord(condition.words) ? condition.words : quoted(condition.words);
    case 'word':
      return `${condition.field}:${condition.word}`;
    case 'text':
      return `${condition.field}:${isPlainValue(condition.text) ? condition.text : quoted(condition.text)}`;
    case 'dates':
      return `${condition.field}:${printDateRange(condition)}`;
    case 'has':
      return `${condition.field}:${condition.has ? 'any' : 'none'}`;
  }
}

/** Anything that could be a word of the language, or hold a field's name, is quoted. */
function isPlainWord(words: string): boolean {
  return /^[^\s":]+$/.test(words) && !reserved.test(words);
}

/** Statuses, states, "ask" and "procedural" mean themselves when they stand alone; every one of them is of these letters. */
const reserved =
  /^(?:[a-z]+[-_])+[a-z]+$|^(?:unknown|paused|complete|transferred|overdue|stale|slipped|challenged|archived|open|ask|procedural)$/i;

function isPlainValue(text: string): boolean {
  return /^[^\s":]+$/.test(text) && !/^(?:any|none)$/i.test(text);
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
