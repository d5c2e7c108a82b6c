import type { CalendarDate } from '../model/calendar-date.ts';
import { daysBetween, formatDate } from '../model/dates/calendar.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';
import { inDays } from './cite.ts';
import type { Finding } from './finding.ts';
import { lastWordOn } from './last-word.ts';
import { isAsk, isOpen } from './record-kind.ts';
import { registerIndex } from './register-index.ts';

/**
 * An open ask, or open work of the committee, about which nothing was said since the last meeting, though a tracker is updated after each. Where the
 * committee sets a number of days instead, more than that number without a word. A record raised at that very meeting is not stale, nor is
 * one about which nothing can be dated.
 */
export function staleFinding(record: Recommendation, register: Register, today: CalendarDate): Finding | undefined {
  if (!isOpen(record) || !(isAsk(record) || record.class === 'committee-action') || record.committee === undefined) return undefined;
  const index = registerIndex(register);
  const after = index.committees.get(record.committee)?.staleAfter;
  const meeting = after === undefined ? lastMeetingBefore(index.meetingDays.get(record.committee) ?? [], today) : undefined;
  if (after === undefined && meeting === undefined) return undefined;
  const word = lastWordOn(record, register);
  if (word === undefined) return undefined;
  const quiet = daysBetween(word, today);
  const isStale = after === undefined ? meeting !== undefined && word < meeting : quiet > after;
  if (!isStale) return undefined;
  const since = meeting === undefined ? `the committee allows ${inDays(after ?? 0)}` : `the committee met on ${formatDate(meeting)}`;
  return {
    state: 'stale',
    why: {
      rule: 'stale',
      text: `Nothing was said about it since ${formatDate(word)}, ${inDays(quiet)} ago; ${since}, and the tracker is updated after each meeting.`,
      dates: [
        { label: 'last word', date: word },
        ...(meeting === undefined ? [] : [{ label: 'last meeting', date: meeting }]),
        { label: 'today', date: today },
      ],
      sources: record.sources ?? [],
    },
  };
}

/** The last of a committee's days before today; today's own meeting has yet to be heard. */
function lastMeetingBefore(days: readonly CalendarDate[], today: CalendarDate): CalendarDate | undefined {
  return days.findLast((day) => day < today);
}
