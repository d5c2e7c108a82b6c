import { compareNaturally } from '../base/compare-naturally.ts';
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
