import { decisions, derivedStates, linkKinds, recordClasses, statuses } from '@scrutiny/core';

/** Fields of the query language with their words, where they have few. */
const fields: Readonly<Record<string, readonly string[]>> = {
  status: statuses,
  state: [...derivedStates, 'archived', 'open'],
  class: [...recordClasses, 'ask'],
  decision: decisions,
  link: linkKinds,
  committee: ['any', 'none'],
  officer: ['any', 'none'],
  to: ['any', 'none'],
  topic: ['any', 'none'],
  text: [],
  ref: [],
  tag: ['any', 'none'],
  note: ['any', 'none'],
  paper: [],
  response: ['any', 'none'],
  due: ['any', 'none', 'today'],
  raised: ['any', 'none'],
  completed: ['any', 'none'],
  'response-due': ['any', 'none'],
};

/** A filter with its last part completed as far as there is one way: `comm` to `committee:`, `status:pr` stays where several fit. */
export function completeFilter(text: string): string {
  const [, head = '', last = ''] = /^([\s\S]*?)(\S*)$/.exec(text) ?? [];
  const colon = last.lastIndexOf(':');
  const begun = last.slice(colon + 1).toLowerCase();
  const name = last.slice(0, Math.max(0, colon)).split(':').at(-1) ?? '';
  const words =
    colon < 0 || name === 'not'
      ? [...Object.keys(fields).map((field) => `${field}:`), ...derivedStates, ...(colon < 0 ? ['not:'] : [])]
      : (fields[name] ?? []);
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
