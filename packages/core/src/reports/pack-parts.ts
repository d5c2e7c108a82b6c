import type { CalendarDate } from '../model/calendar-date.ts';
import { formatDate } from '../model/dates/calendar.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';
import type { Derived } from '../rules/finding.ts';
import { isAsk, isFinished, isOpen } from '../rules/record-kind.ts';
import { isAnswered, responseClock } from '../rules/response-clock.ts';
import { slippageOf } from '../rules/slippage.ts';
import type { RaisedOn } from './raised.ts';
import { whyWords } from './state-words.ts';

/** What the parts of a pack look at. */
export interface PackFacts {
  readonly register: Register;
  /** The day of the meeting before: what was said on it or later is new. */
  readonly since: CalendarDate | undefined;
  readonly raisedOn: RaisedOn;
  readonly derived: ReadonlyMap<string, Derived>;
}

/** One part of a meeting pack: which records stand under its heading, and what is said about each. */
export interface PackPart {
  readonly heading: string;
  /** What the part holds, in one sentence. */
  readonly about: string;
  holds(record: Recommendation, facts: PackFacts): boolean;
  note(record: Recommendation, facts: PackFacts): string;
}

/**
 * The parts of a pack in the order in which committees take them. Sources: tables of live, completed, extended and outstanding
 * recommendations in audit committees' packs; closed actions reported so that members agree their removal.
 */
export const packParts: readonly PackPart[] = [
  {
    heading: 'New',
    about: 'Raised at the last meeting or since.',
    holds: (record, { since, raisedOn }) => since !== undefined && (raisedOn(record) ?? '') >= since,
    note: () => '',
  },
  {
    heading: 'Answered',
    about: 'Answered by the decision-maker on the day of the last meeting or since.',
    holds: (record, { since }) => since !== undefined && isAnswered(record) && (record.response?.on ?? '') >= since,
    note: (record) => (record.response?.on === undefined ? '' : `Answered on ${formatDate(record.response.on)}.`),
  },
  {
    heading: 'Completed, for members to agree',
    about:
      'Complete, closed or handed over and still on the tracker. What is marked has words in it that the committee may want to ask about.',
    holds: (record) => isFinished(record.status),
    note: (record, { derived }) =>
      lines(
        whyWords(derived.get(record.id), 'challenged'),
        whyWords(derived.get(record.id), 'awaiting-agreement'),
        whyWords(derived.get(record.id), 'ready-to-archive'),
      ),
  },
  {
    heading: 'Extensions sought',
    about: 'Follow-up dates that were moved and that no meeting has agreed to.',
    holds: (record) => isOpen(record) && (slippageOf(record)?.notAgreed ?? 0) > 0,
    note: (record) => slippageOf(record)?.why.text ?? '',
  },
  {
    heading: 'Overdue',
    about: 'Past the due date and not done.',
    holds: (record, { derived }) => derived.get(record.id)?.states.includes('overdue') === true,
    note: (record, { derived }) => whyWords(derived.get(record.id), 'overdue'),
  },
  {
    heading: 'No reply',
    about: 'Asks to which no answer is recorded.',
    holds: (record) => isOpen(record) && isAsk(record) && !isAnswered(record),
    note: (record, { register }) => responseClock(record, register)?.text ?? 'No date for an answer is set.',
  },
  {
    heading: 'Live, for information',
    about: 'Still open, and under none of the headings above.',
    holds: (record, facts) => isOpen(record) && !packParts.slice(0, -1).some((part) => part.holds(record, facts)),
    note: (record, { derived }) => whyWords(derived.get(record.id), 'due-soon'),
  },
];

function lines(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}
