import { assertNever, invariant } from '../../base/errors.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Report } from '../report.ts';
import type { FileFormat } from './render-report.ts';

/** What the writers of files need to be told. */
export interface RenderFileOptions {
  /** The day of writing, from which a calendar tells the newer of two files. */
  readonly today: CalendarDate;
}

/**
 * A report as the bytes of a file: Word (`docx`), Excel (`xlsx`), a calendar (`ics`). The library that writes a format is loaded when it is first asked
 * for. The same report gives the same bytes on any day. A calendar is made of the report's `events` (`ReportOptions.withEvents`): whether
 * a kind of report has any is to be looked at first.
 */
export async function renderReportFile(report: Report, format: FileFormat, options: RenderFileOptions): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return (await import('./docx.ts')).renderDocx(report);
    case 'xlsx':
      return (await import('./xlsx.ts')).renderXlsx(report);
    case 'ics': {
      const calendar = (await import('./ics.ts')).renderIcs(report, options.today);
      invariant(calendar !== undefined, `the report "${report.kind}" has no events`);
      return new TextEncoder().encode(calendar);
    }
    default:
      return assertNever(format);
  }
}
