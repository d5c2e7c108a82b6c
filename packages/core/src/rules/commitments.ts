import type { CalendarDate } from '../model/calendar-date.ts';
import { findDates } from '../model/dates/find-dates.ts';
import type { Commitment } from '../model/recommendation.ts';
import type { SourceRef } from '../model/source-ref.ts';
import { readSentence } from './read-sentence.ts';
import { sentencesOf } from './sentences.ts';

/**
 * The dated promises in a response or an update: sentences that say what will be done and by when ("will be shared with members by 31 January
 * 2024"), each with the first date after the promise. `reference` is the day that the paper speaks for: years and "within six weeks" are
 * taken from it, and what is dated before it is history, not a promise. A sentence without a date is none, nor is one that refuses.
 *
 * @example commitmentsIn('October 2023: The survey will be sent out in May 2024.')[0]?.due.edtf // '2024-05'
 */
export function commitmentsIn(
  text: string,
  known: { readonly reference?: CalendarDate; readonly source?: SourceRef } = {},
): readonly Commitment[] {
  const { reference, source } = known;
  const found: Commitment[] = [];
  for (const sentence of sentencesOf(text)) {
    const { hits, deliveredAt } = readSentence(sentence);
    const promise = hits.find((hit) => (hit.kind === 'promise' || hit.kind === 'hand-over') && hit.at > deliveredAt);
    if (promise === undefined || hits.some((hit) => hit.kind === 'refusal')) continue;
    const dates = findDates(sentence, { ...(reference === undefined ? {} : { reference }), forward: true, relative: true });
    const due = dates.find(
      ({ start, date }) => start > promise.at && date.to !== undefined && (reference === undefined || date.to >= reference),
    );
    if (due !== undefined) found.push({ text: sentence, due: due.date, ...(source === undefined ? {} : { source }) });
  }
  return found;
}
