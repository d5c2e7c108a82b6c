import { statusLabel } from '../model/labels.ts';
import type { Recommendation } from '../model/recommendation.ts';
import { type Status, statuses } from '../model/vocabulary.ts';
import { isAsk } from '../rules/record-kind.ts';

/** What a count of asks counts. */
export const asksDefinition = 'asks are recommendations and requests; comments, the committee’s own actions and procedure are not counted';

/** "1 recommendation", "12 recommendations". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "9 complete, 3 in progress": how many records have each status, those two first. */
function countStatuses(records: readonly Recommendation[]): string {
  const order: readonly Status[] = ['complete', 'in-progress', ...statuses.filter((one) => one !== 'complete' && one !== 'in-progress')];
  return order
    .map((status) => ({ status, count: records.filter((record) => record.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${status === 'unknown' ? 'of unknown status' : lowerFirst(statusLabel(status)).replace(',', '')}`)
    .join(', ');
}

/**
 * How many records a report shows, by status, and how many of them are asks, with what counts as one.
 *
 * @example '12 recommendations: 9 complete, 3 in progress; asks only: 7 (asks are recommendations and requests; …).'
 */
export function countLine(records: readonly Recommendation[]): string {
  if (records.length === 0) return 'No recommendations.';
  const asks = records.filter(isAsk).length;
  const all = `${countOf(records.length, 'recommendation')}: ${countStatuses(records)}`;
  return `${all}; asks only: ${asks} (${asksDefinition}).`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
