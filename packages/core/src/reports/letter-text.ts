import type { CalendarDate } from '../model/calendar-date.ts';
import type { Committee } from '../model/committee.ts';
import { formatDate, weekdayName } from '../model/dates/calendar.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';
import { isAsk } from '../rules/record-kind.ts';
import { registerIndex } from '../rules/register-index.ts';
import type { LetterMatter } from './letter-matters.ts';

/** What a letter needs to know beside its matter. */
export interface LetterFacts {
  /** The letter's date. */
  readonly day: CalendarDate;
  readonly responseDue: (record: Recommendation) => CalendarDate | undefined;
}

/**
 * The paragraphs of a letter, in the order in which chairs write them: date, addressee, salutation, subject, the meeting, the numbered
 * points, the answer that is asked for, the close. A paragraph of several lines has them parted by `\n`.
 */
export function letterParagraphs(register: Register, matter: LetterMatter, facts: LetterFacts): readonly string[] {
  const committee = register.committees.find((one) => one.id === matter.committee);
  const name = committee?.name ?? 'scrutiny committee';
  const topics = [...new Set(matter.records.flatMap((record) => record.topic ?? []))];
  return [
    formatDate(facts.day),
    matter.addressee,
    `Dear ${matter.addressee},`,
    [committee?.name, topics.join('; ')].filter((part) => part !== undefined && part !== '').join(' – '),
    opening(matter, name, topics),
    matter.records.length === 1
      ? 'The Committee made the following recommendation for your consideration and response:'
      : 'The Committee made the following recommendations for your consideration and response:',
    ...matter.records.map(
      (record, index) => `${index + 1}. ${topics.length > 1 && record.topic !== undefined ? `${record.topic}: ` : ''}${record.text}`,
    ),
    ...whatIsAsked(matter.records),
    closing(register, committee, matter, facts),
    'Yours sincerely',
    signature(register, matter, name),
  ].filter((paragraph) => paragraph !== '');
}

function opening(matter: LetterMatter, name: string, topics: readonly string[]): string {
  const when = matter.meeting === undefined ? '' : ` on ${formatDate(matter.meeting)}`;
  const [only] = topics;
  const what = topics.length === 1 && only !== undefined ? `“${only}”` : topics.length > 1 ? 'the above items' : 'the matters below';
  return `At the ${name} meeting${when} members considered ${what}.`;
}

/** Which points want an answer, when some of them are comments. */
function whatIsAsked(records: readonly Recommendation[]): readonly string[] {
  const numbers = records.flatMap((record, index) => (isAsk(record) ? [index + 1] : []));
  if (numbers.length === records.length) return [];
  if (numbers.length === 0) return ['These are comments of the Committee; none of them asks for action.'];
  return [
    `A response is asked for to ${numbers.length === 1 ? 'point' : 'points'} ${listOf(numbers.map(String))}; the others are comments of the Committee.`,
  ];
}

/** By when, to be considered at which meeting. Where points have different dates, the dates are told apart; comments want no answer. */
function closing(register: Register, committee: Committee | undefined, matter: LetterMatter, facts: LetterFacts): string {
  if (!matter.records.some(isAsk)) return '';
  const dates = new Map<CalendarDate, number[]>();
  matter.records.forEach((record, index) => {
    const due = facts.responseDue(record);
    if (due !== undefined && isAsk(record)) dates.set(due, [...(dates.get(due) ?? []), index + 1]);
  });
  const next = nextMeeting(register, matter, facts.day);
  const considered = next === undefined ? '' : `, so that the Committee can consider it at its meeting on ${dayInFull(next)}`;
  const [first] = dates.keys();
  const last = [...dates.keys()].sort().at(-1);
  if (last !== undefined && last < facts.day) {
    return `Your written response was due by ${dayInFull(last)}. I should be grateful to have it now${considered}.`;
  }
  if (first === undefined) return `I should be grateful for your written response${considered}.`;
  const authority = committee?.responsePeriod?.authority;
  const named = matter.records.some((record) => record.responseDue?.to !== undefined);
  const by = authority === undefined || named ? '' : ` (${authority})`;
  if (dates.size === 1) return `I should be grateful for your written response by ${dayInFull(first)}${by}${considered}.`;
  const parts = [...dates]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, numbers]) => `to ${numbers.length === 1 ? 'point' : 'points'} ${listOf(numbers.map(String))} by ${dayInFull(date)}`);
  return `I should be grateful for your written response ${listOf(parts)}${by}${considered}.`;
}

/** The committee's first meeting after the letter and after the meeting that it reports. */
function nextMeeting(register: Register, matter: LetterMatter, day: CalendarDate): CalendarDate | undefined {
  const after = matter.meeting !== undefined && matter.meeting > day ? matter.meeting : day;
  const days = matter.committee === undefined ? [] : (registerIndex(register).meetingDays.get(matter.committee) ?? []);
  return days.find((date) => date > after);
}

function signature(register: Register, matter: LetterMatter, name: string): string {
  const meeting = register.meetings.find((one) => one.committee === matter.committee && one.date === matter.meeting);
  const chair = meeting?.attendance?.chair;
  return [...(chair === undefined ? [] : [chair]), `Chair of the ${name}`].join('\n');
}

function dayInFull(date: CalendarDate): string {
  return `${weekdayName(date)} ${formatDate(date)}`;
}

/** "1", "1 and 2", "1, 2 and 5". */
function listOf(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
