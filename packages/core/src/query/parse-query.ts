import type { Diagnostic } from '../base/diagnostic.ts';
import { err, ok, type Result } from '../base/result.ts';
import { nearest } from './nearest.ts';
import { parseDateRange } from './parse-date-range.ts';
import {
  type Clause,
  type Condition,
  type DateField,
  dateFields,
  type Query,
  type QueryField,
  queryFields,
  type TextField,
  textFields,
  type WordField,
  wordFields,
} from './query.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Other names of fields, as people write them. */
const otherNames: { readonly [name: string]: QueryField } = {
  is: 'state',
  responsible: 'officer',
  post: 'officer',
  meeting: 'raised',
  date: 'raised',
  'follow-up': 'due',
  reference: 'ref',
  body: 'committee',
};

/**
 * Reads a query: `status:in-progress committee:rtsc officer:"assistant director" due:..2024-01-31 not:archived overdue young carers`.
 *
 * - `field:value`; the same field twice is "or", different fields are "and"; `not:` before either turns it round.
 * - A status, a derived state, `archived`, `open`, `ask` or `procedural` may stand alone; in quotes it is text to look for.
 * - Days: `2024-01-31`, `2024-01`, `2024`, `..2024-01-31`, `2024-01..2024-03`, `today`; `any` and `none` for every field.
 * - Fields of words take several with commas: `status:paused,complete`.
 * - Other words have to stand, each of them, in the text, the topic or a reference; case and accents do not matter.
 *
 * An error has the column in its place (`place.cell`), what is allowed, and the nearest spelling.
 */
export function parseQuery(text: string): Result<Query> {
  const tokens = tokensOf(text);
  if (!tokens.ok) return tokens;
  const clauses: Clause[] = [];
  for (const token of tokens.value) {
    const conditions = token.field === undefined ? freeWord(token) : namedField(token, token.field);
    if (!conditions.ok) return conditions;
    for (const condition of conditions.value) clauses.push({ not: token.not, condition });
  }
  return ok({ clauses });
}

type Conditions = Result<readonly Condition[]>;

function freeWord(token: Token): Conditions {
  if (token.value === '')
    return token.not ? err(problem(token, 'query-value', '`not:` needs something after it.', 'as in not:archived')) : ok([]);
  const word = token.value.toLowerCase();
  if (!token.isQuoted) {
    for (const field of ['status', 'state', 'class'] as const) {
      const known = wordOf(field, word);
      // A class alone is an everyday word ("request", "comment"); only "ask" and "procedural" are read as one.
      if (known !== undefined && (field !== 'class' || known === 'ask' || known === 'procedural'))
        return ok([{ kind: 'word', field, word: known }]);
    }
  }
  return ok([{ kind: 'words', words: token.value }]);
}

function namedField(token: Token, name: string): Conditions {
  const field = queryFields.find((one) => one === name) ?? otherNames[name];
  if (field === undefined) {
    const near = nearest(name, [...queryFields, ...Object.keys(otherNames)]);
    const hint = `${near === undefined ? '' : `did you mean ${near}:? `}Fields: ${queryFields.join(', ')}. To look for the words themselves, put them in quotes.`;
    return err(problem(token, 'query-field', `There is no field ${name}.`, hint, token.column));
  }
  if (token.value.trim() === '') return err(problem(token, 'query-value', `${field}: needs a value.`, allowed(field)));
  const word = token.value.toLowerCase();
  if (!token.isQuoted && (word === 'any' || word === 'none')) return ok([{ kind: 'has', field, has: word === 'any' }]);
  if (isWordField(field)) return words(token, field);
  if (isDateField(field)) return dates(token, field);
  if (isTextField(field)) return ok([{ kind: 'text', field, text: token.value }]);
  return err(problem(token, 'query-field', `There is no field ${name}.`, allowed(field)));
}

function words(token: Token, field: WordField): Conditions {
  const found: Condition[] = [];
  for (const part of token.value.split(',')) {
    const known = wordOf(field, part.trim());
    if (known === undefined) {
      const near = nearest(part.trim(), wordFields[field]);
      const hint = `${near === undefined ? '' : `did you mean ${near}? `}${allowed(field)}`;
      return err(problem(token, 'query-value', `${part.trim()} is no ${field}.`, hint));
    }
    found.push({ kind: 'word', field, word: known });
  }
  return ok(found);
}

function dates(token: Token, field: DateField): Conditions {
  const range = parseDateRange(token.value);
  if (range === undefined) return err(problem(token, 'query-date', `${token.value} is no day or range of days.`, allowed(field)));
  return ok([{ kind: 'dates', field, ...range }]);
}

/** "In progress", "in-progress" and "IN_PROGRESS" are one. */
function wordOf(field: WordField, written: string): string | undefined {
  const word = written.toLowerCase().replace(/[\s_-]+/g, '-');
  return wordFields[field].find((one) => one === word);
}

function allowed(field: QueryField): string {
  if (isWordField(field)) return `${field}: ${wordFields[field].join(', ')}, any, none`;
  if (isDateField(field)) return `days as 2024-01-31, 2024-01, 2024, today; ranges as ..2024-01-31, 2024-01..2024-03; any, none`;
  return `as in ${field}:"some words", ${field}:any or ${field}:none`;
}

function problem(token: Token, code: string, message: string, hint: string, column = token.valueColumn): Diagnostic {
  return { code, severity: 'error', message, place: { lines: [1, 1], cell: column }, hint };
}

function isWordField(field: QueryField): field is WordField {
  return field in wordFields;
}

function isDateField(field: QueryField): field is DateField {
  return dateFields.some((one) => one === field);
}

function isTextField(field: QueryField): field is TextField {
  return textFields.some((one) => one === field);
}
