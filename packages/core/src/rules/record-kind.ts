import type { Recommendation } from '../model/recommendation.ts';
import type { Status } from '../model/vocabulary.ts';

/** Whether a record asks somebody for something; only these count as asks. */
export function isAsk(record: Pick<Recommendation, 'class'>): boolean {
  return record.class === 'recommendation' || record.class === 'request';
}

/** Whether nothing more is to be done: complete, closed without being done, or handed to another body. */
export function isFinished(status: Status): boolean {
  return status === 'complete' || status === 'closed-not-done' || status === 'transferred';
}

/** Whether a record stands on the live tracker: not archived, not procedural, not withdrawn. */
export function isLive(record: Recommendation): boolean {
  return record.withdrawn === undefined && !isArchived(record) && record.class !== 'procedural';
}

/** Whether a record has left the live tracker. */
export function isArchived(record: Pick<Recommendation, 'archived'>): boolean {
  return record.archived !== undefined && record.archived !== null;
}

/** Whether there is still something to be done about a live record. */
export function isOpen(record: Recommendation): boolean {
  return isLive(record) && !isFinished(record.status);
}
