import ical, { ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../../model/dates/calendar.ts';
import type { Report } from '../report.ts';
import { cleanText } from './clean-report.ts';

/**
 * The days of a report as a calendar (RFC 5545): an all-day entry a day, which takes up no time of whoever adds it. The UID of an entry is made of the
 * record's id, so that a later file moves the entries of an earlier one; in a house style the calendar's name begins with the council's. Nothing where the report has no days for a calendar.
 *
 * @param today the day of writing, `YYYY-MM-DD`, from which a calendar tells the newer of two files
 */
export function renderIcs(report: Report, today: string): string | undefined {
  if (report.events === undefined) return undefined;
  const name = oneLine(report.look?.council === undefined ? report.title : `${report.look.council}: ${report.title}`);
  const calendar = ical({ name, prodId: { company: 'Scrutiny', product: 'Register', language: 'EN' } });
  for (const { categories, date, description, key, summary } of report.events) {
    calendar.createEvent({
      id: `${key}@scrutiny`,
      stamp: today,
      start: date,
      end: addDays(date, 1),
      allDay: true,
      summary: oneLine(summary),
      description: cleanText(description),
      categories: categories.filter((category) => category !== '').map((category) => ({ name: oneLine(category) })),
      busystatus: ICalEventBusyStatus.FREE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString().replace(/(\r\n)+$/, '')}\r\n`;
}

function oneLine(text: string): string {
  return cleanText(text).replaceAll('\n', ' ');
}
