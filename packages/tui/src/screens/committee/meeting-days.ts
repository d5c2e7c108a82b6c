import type { CalendarDate, Meeting, Recommendation, Register } from '@scrutiny/core';

/** One day on which a committee met, or is announced to meet. */
export interface MeetingDay {
  readonly date: CalendarDate;
  /** What the minutes tell of it, where the register has them. */
  readonly meeting?: Meeting;
  /** What was raised on it, in the order of references. */
  readonly raised: readonly Recommendation[];
}

/**
 * The days on which a committee is known to meet, newest first: recorded meetings, days on which recommendations were raised (trackers name meetings and
 * do not minute them), and the next meeting that minutes announce.
 */
export function meetingDays(register: Register, committee: string): readonly MeetingDay[] {
  const meetings = register.meetings.filter((one) => one.committee === committee && one.withdrawn === undefined);
  const dateOf = new Map(meetings.map((meeting) => [meeting.id, meeting.date]));
  const raised = new Map<CalendarDate, Recommendation[]>();
  for (const record of register.recommendations) {
    if (record.withdrawn !== undefined || record.committee !== committee) continue;
    const date = dateOf.get(record.meeting ?? '') ?? record.raisedOn;
    if (date === undefined) continue;
    const day = raised.get(date);
    if (day === undefined) raised.set(date, [record]);
    else day.push(record);
  }
  const announced = meetings.flatMap((meeting) => meeting.nextMeeting?.date ?? []);
  const days = new Set([...meetings.map((meeting) => meeting.date), ...raised.keys(), ...announced]);
  return [...days]
    .toSorted()
    .toReversed()
    .map((date) => {
      const meeting = meetings.find((one) => one.date === date);
      return { date, raised: byRef(raised.get(date) ?? []), ...(meeting === undefined ? {} : { meeting }) };
    });
}

/** References with their numbers as numbers: `.9` before `.10`. */
function byRef(records: readonly Recommendation[]): readonly Recommendation[] {
  const keyed = records.map((record) => ({ record, key: record.ref.replace(/\d+/g, (digits) => digits.padStart(12, '0')) }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ record }) => record);
}
