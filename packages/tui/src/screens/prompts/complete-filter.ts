import { dateFields, derivedStates, queryFields, wordFields } from '@scrutiny/core';

/** The words that a field of the query language takes: its own, where it has few, and whether it holds anything at all. */
const wordsOf = new Map<string, readonly string[]>(
  queryFields.map((field) => [field, [...(field in wordFields ? wordFields[field as keyof typeof wordFields] : []), ...offered(field)]]),
);

/** What fields without words of their own are asked for most; `status:none` is allowed but would only stand in the way. */
function offered(field: string): readonly string[] {
  if (field in wordFields) return [];
  return dateFields.some((one) => one === field) ? ['any', 'none', 'today'] : ['any', 'none'];
}

/** A filter with its last part completed as far as there is one way: `comm` to `committee:`, `status:pr` stays where several fit. */
export function completeFilter(text: string): string {
  const [, head = '', last = ''] = /^([\s\S]*?)(\S*)$/.exec(text) ?? [];
  const colon = last.lastIndexOf(':');
  const begun = last.slice(colon + 1).toLowerCase();
  const name = last.slice(0, Math.max(0, colon)).split(':').at(-1) ?? '';
  const words =
    colon < 0 || name === 'not'
      ? [...queryFields.map((field) => `${field}:`), ...derivedStates, ...(colon < 0 ? ['not:'] : [])]
      : (wordsOf.get(name) ?? []);
  const fitting = words.filter((word) => word.startsWith(begun));
  if (begun === '' || fitting.length === 0) return text;
  return head + last.slice(0, colon + 1) + commonStart(fitting);
}

function commonStart(words: readonly string[]): string {
  const [first = '', ...rest] = words;
  let length = first.length;
  for (const word of rest) while (!word.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}
