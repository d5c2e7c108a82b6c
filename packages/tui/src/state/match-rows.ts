import { fold, isOpen, printQuery, type Query, select } from '@scrutiny/core';
import type { RegisterView, Row } from './rows.ts';

type Clause = Query['clauses'][number];

/**
 * Which rows a query lets through: the same as core's `select` with archived records, at the speed of typing. Words are looked for in
 * texts that were folded once, states in what the rules said already; all other conditions are asked of core once for a register and
 * remembered. Conditions on one field stay together, since among them one is enough.
 */
export function rowMatcher(query: Query, data: RegisterView): (row: Row) => boolean {
  const quick: ((row: Row) => boolean)[] = [];
  const either: ((row: Row) => boolean)[] = [];
  const slow: Clause[] = [];
  for (const clause of query.clauses) {
    const meets = quickTest(clause);
    if (meets === undefined) slow.push(clause);
    else if (clause.not) quick.push((row) => !meets(row));
    else if (clause.condition.kind === 'words') quick.push(meets);
    else either.push(meets);
  }
  const ids = slow.length === 0 ? undefined : idsOf({ clauses: slow }, data);
  return (row) =>
    quick.every((meets) => meets(row)) &&
    (either.length === 0 || either.some((meets) => meets(row))) &&
    (ids === undefined || ids.has(row.id));
}

/** Words and states; nothing for the rest. */
function quickTest({ condition }: Clause): ((row: Row) => boolean) | undefined {
  if (condition.kind === 'words') {
    const wanted = fold(condition.words);
    return (row) => row.texts().some((text) => text.includes(wanted));
  }
  if (condition.kind !== 'word' || condition.field !== 'state') return undefined;
  const { word } = condition;
  if (word === 'archived') return ({ record }) => record.archived !== undefined && record.archived !== null;
  if (word === 'open') return ({ record }) => isOpen(record);
  return ({ derived }) => derived.states.some((state) => state === word);
}

/** Answers of core, by the query as it is written; a register has few of them, since they are asked when a part is whole. */
const answers = new WeakMap<RegisterView, Map<string, ReadonlySet<string>>>();

function idsOf(query: Query, data: RegisterView): ReadonlySet<string> {
  const known = answers.get(data) ?? new Map<string, ReadonlySet<string>>();
  answers.set(data, known);
  const key = printQuery(query);
  const found = known.get(key) ?? new Set(select(data.register, query, data.today, { archived: 'with' }).map((record) => record.id));
  known.set(key, found);
  return found;
}
