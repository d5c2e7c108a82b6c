import {
  type FileFormat,
  isFileFormat,
  type Recommendation,
  type Report,
  type ReportFormat,
  renderReport,
  reportKinds,
  select,
  styleReport,
} from '@scrutiny/core';
import type { AppState } from '../../state/app-state.ts';
import type { ReportPaper } from '../../state/effect.ts';
import { readFilter } from '../../state/filter-text.ts';
import type { ReportChoice } from './state.ts';

/** The recommendations that a report is made of: those of the filter and the committee, live ones unless asked otherwise. */
export function reportRecords({ archived, committee, filter }: ReportChoice, { data }: AppState): readonly Recommendation[] {
  const records = select(data.register, readFilter(filter).query, data.today, { archived });
  return committee === undefined ? records : records.filter((record) => record.committee === committee);
}

/** The report in the register's house style, as `scrutiny report` writes it; nothing where there is no such kind. */
function styled(report: Report | undefined, { houseStyle }: AppState, format: ReportFormat | FileFormat): Report | undefined {
  return report === undefined || houseStyle === undefined ? report : styleReport(report, houseStyle, format);
}

/** The report as data, as `scrutiny report` makes it; nothing where there is no such kind. */
export function buildReport(choice: ReportChoice, state: AppState, options: { readonly withEvents?: boolean } = {}): Report | undefined {
  const { addressee, committee, meeting, since } = choice;
  const kind = reportKinds.find((one) => one.kind === choice.report);
  return kind?.build(state.data.register, {
    today: state.data.today,
    records: reportRecords(choice, state),
    ...(committee === undefined ? {} : { committee }),
    ...(meeting === undefined ? {} : { meeting }),
    ...(since === undefined ? {} : { since }),
    ...(addressee === undefined ? {} : { addressee }),
    ...options,
  });
}

/**
 * The report in a format, exactly as it is written to a file. Text is as wide as was chosen and never wider than the window, so that the
 * preview shows every character of it.
 */
export function reportText(choice: ReportChoice, state: AppState, format: ReportFormat): string {
  const report = styled(buildReport(choice, state), state, format);
  return report === undefined ? '' : renderReport(report, format, { width: Math.min(choice.width, state.size.columns) });
}

/** The report as it goes to a file of a format; nothing where it has no days for a calendar. */
export function reportPaper(choice: ReportChoice, state: AppState, format: ReportFormat | FileFormat): ReportPaper | undefined {
  if (!isFileFormat(format)) return reportText(choice, state, format);
  const report = styled(buildReport(choice, state, { withEvents: format === 'ics' }), state, format);
  if (report === undefined || (format === 'ics' && report.events === undefined)) return undefined;
  return { report, format, today: state.data.today };
}
