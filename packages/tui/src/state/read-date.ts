import { addDays, addMonths, type CalendarDate, daysBetween, formatDate, parsePartialDate, weekdayName } from '@scrutiny/core';

/** What was typed for a day, as it was understood. `when` is what is kept: the words where they are a date, else the day that they mean. */
export type DateReading =
  | { readonly kind: 'day'; readonly when: string; readonly day: CalendarDate; readonly meaning: string }
  | { readonly kind: 'none'; readonly meaning: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unclear'; readonly why: string };

/** What words for a day are read against. */
export interface DateContext {
  readonly today: CalendarDate;
  readonly nextMeeting?: string | undefined;
  /** Whether `none` may be said. */
  readonly none?: boolean | undefined;
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/**
 * Reads words for a day, day first always: what papers write (`6 mar`, `end of march`, `06/03/24`), and what is quick to type: `today`,
 * `tomorrow`, `fri` (the next one), `+3d`, `+2w`, `+1m`, `end feb`, `next meeting`, `none`. What gives no day is `unclear`, with the reason.
 *
 * @example readDate('+2w', { today: '2024-02-01' }) // 2024-02-15, "Thursday 15 February 2024, in 14 days"
 * @example readDate('31 feb', { today: '2024-02-01' }) // unclear
 */
export function readDate(typed: string, context: DateContext): DateReading {
  const { today } = context;
  const words = typed.trim().replace(/\s+/g, ' ').toLowerCase();
  if (words === '') return { kind: 'empty' };
  if (words === 'none') {
    return context.none === true ? { kind: 'none', meaning: 'no date' } : { kind: 'unclear', why: 'a day is needed here' };
  }
  if (/^next meeting$/.test(words)) {
    return context.nextMeeting === undefined
      ? { kind: 'unclear', why: 'no later meeting of this committee is in the register' }
      : dayReading(context.nextMeeting, context.nextMeeting, today);
  }
  const quick = quickDay(words, today);
  if (quick !== undefined) return dayReading(quick, quick, today);
  const full = typed.trim().replace(/^end\s+(?:of\s+)?([a-z]{3,})\b/i, (_, name: string) => `end of ${wholeMonth(name)}`);
  const read = parsePartialDate(full, { reference: today, forward: true });
  if (read.to === undefined) return { kind: 'unclear', why: whyUnclear(words) };
  return dayReading(read.text, read.to, today);
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "feb" as "February"; any other word as it is. */
function wholeMonth(name: string): string {
  return months.find((month) => month.toLowerCase().startsWith(name.toLowerCase())) ?? name;
}

function dayReading(when: string, day: CalendarDate, today: CalendarDate): DateReading {
  const away = daysBetween(today, day);
  const far = away === 0 ? 'today' : away > 0 ? `in ${days(away)}` : `${days(-away)} ago`;
  return { kind: 'day', when, day, meaning: `${weekdayName(day)} ${formatDate(day)}, ${far}` };
}

function quickDay(words: string, today: CalendarDate): CalendarDate | undefined {
  if (words === 'today') return today;
  if (words === 'tomorrow') return addDays(today, 1);
  const [, count = '', unit = ''] = /^\+(\d{1,3})\s*([dwm]?)$/.exec(words) ?? [];
  if (count !== '') return unit === 'm' ? addMonths(today, Number(count)) : addDays(today, Number(count) * (unit === 'w' ? 7 : 1));
  const name = /^(?:next )?([a-z]{3,9})$/.exec(words)?.[1];
  const at = name === undefined ? -1 : weekdays.findIndex((day) => day.startsWith(name));
  if (at < 0) return undefined;
  const now = (weekdays as readonly string[]).indexOf(weekdayName(today).toLowerCase());
  return addDays(today, (at - now + 7) % 7 || 7);
}

function whyUnclear(words: string): string {
  return /\d/.test(words) ? 'there is no such day, or it can be read in more than one way' : 'these words give no day';
}

function days(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}
