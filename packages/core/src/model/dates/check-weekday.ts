import type { Diagnostic } from '../../base/diagnostic.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { formatDate, weekday, weekdayName } from './calendar.ts';
import { scanDates } from './scan-dates.ts';

const names = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/**
 * Weekdays that do not fit their dates: one of the two was mistyped, and only the author knows which. A warning for each, code
 * `weekday-mismatch`, without a place, which the caller knows. The date itself is read as its figures say.
 *
 * @example checkWeekday('Monday 18 December 2020') // "18 December 2020 is a Friday, not a Monday"
 */
export function checkWeekday(text: string, options: { readonly reference?: CalendarDate } = {}): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { reading } of scanDates(text, { ...options, forward: false, cell: false, relative: false })) {
    const { weekday: written, from } = reading;
    if (written === undefined || from === undefined || weekday(from) === written) continue;
    found.push({
      code: 'weekday-mismatch',
      severity: 'warning',
      message: `${formatDate(from)} is a ${weekdayName(from)}, not a ${names[written]}`,
      hint: 'Ask the author which of the two is meant; the date was read as written.',
    });
  }
  return found;
}
