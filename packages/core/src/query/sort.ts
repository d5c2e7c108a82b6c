import { compareNaturally } from '../base/compare-naturally.ts';
import type { Recommendation } from '../model/recommendation.ts';
import { statuses } from '../model/vocabulary.ts';
import type { RuleContext } from '../rules/derive.ts';
import { dueDate } from '../rules/due.ts';
import { registerIndex } from '../rules/register-index.ts';

/** What a list may be sorted by. */
const sortFields = ['due', 'date', 'ref', 'topic', 'committee', 'officer', 'status', 'completed'] as const;

/** A field that a list may be sorted by: one of `sortFields`. */
export type SortField = (typeof sortFields)[number];

/**
 * Records in order of a field: the earliest due first, the newest meeting first, the rest by letter and figure ("item 9" before "item 10"). Records
 * without the field come last, and those that are alike keep the order of their references.
 */
export function sortRecommendations(records: readonly Recommendation[], field: SortField, context: RuleContext): readonly Recommendation[] {
  // Many records share a key: they are put together first, so that letters and figures are compared once a pair of keys.
  const groups = new Map<string, Recommendation[]>();
  for (const record of records) {
    const key = keyOf(record, field, context);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  const downwards = field === 'date' || field === 'completed';
  const compare = isDay(field) ? compareDays : compareNaturally;
  const keys = [...groups.keys()].filter((key) => key !== '').sort((a, b) => (downwards ? compare(b, a) : compare(a, b)));
  return [...keys, ''].flatMap((key) => (groups.get(key) ?? []).sort((a, b) => compareNaturally(a.ref, b.ref)));
}

function isDay(field: SortField): boolean {
  return field === 'due' || field === 'date' || field === 'completed';
}

/** Days are of one length, so that their letters decide. */
function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function keyOf(record: Recommendation, field: SortField, { register }: RuleContext): string {
  switch (field) {
    case 'due':
      return dueDate(record) ?? '';
    case 'date':
      return record.raisedOn ?? '';
    case 'completed':
      return record.completedOn ?? '';
    case 'ref':
      return record.ref;
    case 'topic':
      return record.topic ?? '';
    case 'committee':
      return record.committee === undefined ? '' : (registerIndex(register).committees.get(record.committee)?.name ?? record.committee);
    case 'officer':
      return record.responsible?.[0] ?? '';
    case 'status':
      return String(statuses.indexOf(record.status) + 1);
  }
}
