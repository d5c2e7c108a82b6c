import type { Diagnostic } from '../base/diagnostic.ts';
import { err, ok, type Result } from '../base/result.ts';

/** One piece of a query: `not:` and a field's name before it, where there are any. Columns start at 1. */
export interface Token {
  readonly not: boolean;
  readonly field?: string;
  readonly value: string;
  /** In quotation marks: text to look for, never a word of the language. */
  readonly isQuoted: boolean;
  readonly column: number;
  readonly valueColumn: number;
}

const fieldName = /^[a-z][a-z-]*:/i;

/**
 * Parts a query at its spaces; a value in double quotes may hold spaces, and `\"` and `\\` within it. An error for quotes that do not end, with the
 * column where they began.
 */
export function tokensOf(text: string): Result<readonly Token[]> {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at] ?? '')) {
      at += 1;
      continue;
    }
    const start = at;
    let not = false;
    if (/^not:/i.test(text.slice(at))) {
      not = true;
      at += 4;
    }
    const name = fieldName.exec(text.slice(at))?.[0];
    if (name !== undefined) at += name.length;
    const valueColumn = at + 1;
    const value = text[at] === '"' ? quotedAt(text, at) : plainAt(text, at);
    if (value === undefined) return err(unclosed(at + 1));
    const isQuoted = text[at] === '"';
    at = value.end;
    tokens.push({
      not,
      ...(name === undefined ? {} : { field: name.slice(0, -1).toLowerCase() }),
      value: value.text,
      isQuoted,
      column: start + 1,
      valueColumn,
    });
  }
  return ok(tokens);
}

function plainAt(text: string, start: number): { readonly text: string; readonly end: number } {
  let end = start;
  while (end < text.length && !/\s/.test(text[end] ?? '')) end += 1;
  return { text: text.slice(start, end), end };
}

function quotedAt(text: string, start: number): { readonly text: string; readonly end: number } | undefined {
  let value = '';
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"') return { text: value, end: at + 1 };
    const next = text[at + 1];
    if (sign === '\\' && (next === '"' || next === '\\')) {
      value += next;
      at += 1;
    } else value += sign;
  }
  return undefined;
}

function unclosed(column: number): Diagnostic {
  return {
    code: 'query-quote',
    severity: 'error',
    message: 'The quotation marks do not end.',
    place: { lines: [1, 1], cell: column },
    hint: 'close them with ", as in officer:"assistant director"',
  };
}
