import { formatDate } from '../model/dates/calendar.ts';
import { stateLabel } from '../model/labels.ts';
import { noFollowUp } from '../model/published.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Derived } from '../rules/finding.ts';

/** The derived states of a record in words: "Overdue, Slipped"; empty when there are none. */
export function stateWords(derived: Derived | undefined): string {
  return (derived?.states ?? []).map(stateLabel).join(', ');
}

/**
 * When it is due, as the tracker prints it: the words of the follow-up date. A day that follows from a promise in the response says so; a
 * dash where nothing gives a date. The day that the words mean is in the reason.
 */
export function dueWords(record: Recommendation, derived: Derived | undefined): string {
  const words = record.followUp?.text ?? noFollowUp;
  const due = derived?.due;
  if (due === undefined || record.followUp?.to === due) return words;
  const promised = `promised by ${formatDate(due)}`;
  return words === noFollowUp ? promised : `${words} (${promised})`;
}

/** Why a record is in a state: the rule's own words. */
export function whyWords(derived: Derived | undefined, state: Derived['states'][number]): string {
  return (derived?.findings ?? [])
    .filter((finding) => finding.state === state)
    .map((finding) => finding.why.text)
    .join('\n');
}
