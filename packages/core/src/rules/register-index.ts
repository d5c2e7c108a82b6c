import type { CalendarDate } from '../model/calendar-date.ts';
import type { Committee } from '../model/committee.ts';
import type { Letter } from '../model/letter.ts';
import type { Paper } from '../model/paper.ts';
import type { Register } from '../model/register.ts';

/** What the rules look up again and again in one register. */
export interface RegisterIndex {
  readonly committees: ReadonlyMap<string, Committee>;
  readonly papers: ReadonlyMap<string, Paper>;
  /** Letters that carry a recommendation, by its id; earliest first. */
  readonly lettersOf: ReadonlyMap<string, readonly Letter[]>;
  /** Date of each recorded meeting, by its id. */
  readonly meetingDate: ReadonlyMap<string, CalendarDate>;
  /** The days on which a committee is known to meet, by its id, in order. */
  readonly meetingDays: ReadonlyMap<string, readonly CalendarDate[]>;
}

const kept = new WeakMap<Register, RegisterIndex>();

/** The index of a register; made once and kept for as long as that register is. */
export function registerIndex(register: Register): RegisterIndex {
  const known = kept.get(register);
  if (known !== undefined) return known;
  const index: RegisterIndex = {
    committees: new Map(register.committees.map((committee) => [committee.id, committee])),
    papers: new Map(register.papers.map((paper) => [paper.id, paper])),
    lettersOf: letters(register),
    meetingDate: new Map(register.meetings.map((meeting) => [meeting.id, meeting.date])),
    meetingDays: meetingDays(register),
  };
  kept.set(register, index);
  return index;
}

function letters(register: Register): ReadonlyMap<string, readonly Letter[]> {
  const found = new Map<string, Letter[]>();
  for (const letter of register.letters) {
    if (letter.withdrawn !== undefined) continue;
    for (const id of letter.recommendations ?? []) {
      const list = found.get(id);
      if (list === undefined) found.set(id, [letter]);
      else list.push(letter);
    }
  }
  for (const list of found.values()) list.sort((a, b) => ((a.date ?? '9999') < (b.date ?? '9999') ? -1 : 1));
  return found;
}

/**
 * A committee met on the days of its recorded meetings, and on every day that a recommendation of it was raised: most registers are
 * made from trackers, which name the meetings and do not minute them. The next meeting that minutes announce counts too.
 */
function meetingDays(register: Register): ReadonlyMap<string, readonly CalendarDate[]> {
  const found = new Map<string, Set<CalendarDate>>();
  const add = (committee: string | undefined, date: CalendarDate | undefined): void => {
    if (committee === undefined || date === undefined) return;
    const days = found.get(committee);
    if (days === undefined) found.set(committee, new Set([date]));
    else days.add(date);
  };
  for (const meeting of register.meetings) {
    if (meeting.withdrawn !== undefined) continue;
    add(meeting.committee, meeting.date);
    add(meeting.committee, meeting.nextMeeting?.date);
  }
  for (const record of register.recommendations) {
    if (record.withdrawn === undefined) add(record.committee, record.raisedOn);
  }
  return new Map([...found].map(([committee, days]) => [committee, [...days].sort()]));
}
