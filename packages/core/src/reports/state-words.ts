import { formatDate } from '../model/dates/calendar.ts';
import { stateLabel } from '../model/labels.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Derived } from '../rules/finding.ts';

/** The derived states of a record in words: "Overdue, Slipped"; empty when there are none. */
export function stateWords(derived: Derived | undefined): string {
  return (derived?.states ?? []).map(stateLabel).join(', ');
}

/** When it is due: the paper's own words with the day they mean where they name none; "No date" when nothing says. */
export function dueWords(record: Recommendation, derived: Derived | undefined): string {
  const due = derived?.due;
  const words = record.followUp?.text;
  if (due === undefined) return words === undefined || words === '-' ? 'No date' : words;
  const day = formatDate(due);
  return words === undefined || record.followUp?.to !== due || words === day ? day : `${words} (${day})`;
}

/** Why a record is in a state: the rule's own words. */
export function whyWords(derived: Derived | undefined, state: Derived['states'][number]): string {
  return (derived?.findings ?? [])
    .filter((finding) => finding.state === state)
    .map((finding) => finding.why.text)
    .join('\n');
}
