import type { Recommendation } from '../model/recommendation.ts';
import { statuses } from '../model/vocabulary.ts';
import type { RuleContext } from '../rules/derive.ts';
import { dueOf } from '../rules/due.ts';
import { registerIndex } from '../rules/register-index.ts';

/** What a list may be sorted by. */
export const sortFields = ['due', 'date', 'ref', 'topic', 'committee', 'officer', 'status', 'completed'] as const;
export type SortField = (typeof sortFields)[number];

/**
 * Records in order of a field: the earliest due first, the newest meeting first, the rest by letter and figure ("item 9" before "item 10"). Records
 * without the field come last, and those that are alike keep the order of their references.
 */
export function sortRecommendations(records: readonly Recommendation[], field: SortField, context: RuleContext): readonly Recommendation[] {
  const keyed = records.map((record) => ({ record, key: keyOf(record, field, context) }));
  const downwards = field === 'date' || field === 'completed';
  keyed.sort((a, b) => {
    if (a.key === '' || b.key === '') {
      if (a.key !== b.key) return a.key === '' ? 1 : -1;
    } else {
      const order = compareNaturally(a.key, b.key);
      if (order !== 0) return downwards ? -order : order;
    }
    return compareNaturally(a.record.ref, b.record.ref);
  });
  return keyed.map(({ record }) => record);
}

/**
 * Text by letter, figures by number, in no locale: the same order on every machine.
 *
 * @example compareNaturally('RTSC.230913.9', 'RTSC.230913.10') // less than 0
 */
export function compareNaturally(a: string, b: string): number {
  if (a === b) return 0;
  const left = a.toLowerCase().match(/\d+|\D+/g) ?? [];
  const right = b.toLowerCase().match(/\d+|\D+/g) ?? [];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const one = left[at] ?? '';
    const other = right[at] ?? '';
    if (one === other) continue;
    if (/^\d/.test(one) && /^\d/.test(other)) {
      const order = Number(one) - Number(other);
      if (order !== 0) return order;
      continue;
    }
    return one < other ? -1 : 1;
  }
  return left.length - right.length || (a < b ? -1 : 1);
}

function keyOf(record: Recommendation, field: SortField, { register }: RuleContext): string {
  switch (field) {
    case 'due':
      return dueOf(record)?.date ?? '';
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
