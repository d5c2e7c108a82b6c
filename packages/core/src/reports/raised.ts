import type { CalendarDate } from '../model/calendar-date.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';
import { registerIndex } from '../rules/register-index.ts';

/** Answers on which day a recommendation was raised: the day it names, else the day of the meeting that it names. */
export type RaisedOn = (record: Recommendation) => CalendarDate | undefined;

/** `RaisedOn` for the records of one register. */
export function raisedOnIn(register: Register): RaisedOn {
  const days = registerIndex(register).meetingDate;
  return (record) => record.raisedOn ?? (record.meeting === undefined ? undefined : days.get(record.meeting));
}
