import { addDays, type CalendarDate, endOfMonth, formatDate, weekdayName } from '@scrutiny/core';
import { type Line, span } from '../../layout/line.ts';
import type { AppState } from '../../state/app-state.ts';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The month of a day, weeks from Monday, the day in brackets. */
export function calendarLines(day: CalendarDate, { theme }: AppState): readonly Line[] {
  const first = `${day.slice(0, 8)}01`;
  const last = Number(endOfMonth(day).slice(8));
  const offset = days.indexOf(weekdayName(first));
  const cells: string[] = Array.from({ length: offset }, () => '    ');
  for (let number = 1; number <= last; number += 1) {
    const isDay = addDays(first, number - 1) === day;
    const text = String(number).padStart(2);
    cells.push(isDay ? `[${text}]` : ` ${text} `);
  }
  const weeks: Line[] = [];
  for (let at = 0; at < cells.length; at += 7) weeks.push([span(cells.slice(at, at + 7).join(''))]);
  const title = formatDate(day).replace(/^\d+ /, '');
  return [[span(title, theme.styles.title)], [span(days.map((name) => ` ${name.slice(0, 2)} `).join(''))], ...weeks];
}
