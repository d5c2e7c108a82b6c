import { type CalendarDate, formatDate } from '@scrutiny/core';

/** A day in nine cells, as lists show it: "31 Jan 24". */
export function shortDay(date: CalendarDate): string {
  const [day = '', month = '', year = ''] = formatDate(date).split(' ');
  return `${day.padStart(2)} ${month.slice(0, 3)} ${year.slice(2)}`;
}

/** So many days in words: "1 day", "14 days". */
export function inDays(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}
