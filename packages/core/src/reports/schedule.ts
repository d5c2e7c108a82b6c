import { formatDate } from '../model/dates/calendar.ts';
import { publishedCells } from '../model/published.ts';
import { committeeColumn, committeeSections } from './committee-sections.ts';
import { countLine } from './counts.ts';
import { oldestMeetingFirst } from './order.ts';
import { raisedOnIn } from './raised.ts';
import type { ReportColumn } from './report.ts';
import { type ReportKind, reportDay, reportLanguage } from './report-kind.ts';

const columns: readonly ReportColumn[] = [
  { key: 'meeting', title: 'Meeting', type: 'date', spans: true },
  { key: 'item', title: 'Item', spans: true },
  { key: 'recommendations', title: 'Recommendations', wide: true },
  { key: 'action', title: 'Action', wide: true },
  { key: 'status', title: 'Status' },
];

/**
 * The schedule of recommendations made and actions in response: Meeting, Item, Recommendations, Action, Status; a section a committee, oldest
 * meeting first. Meeting and item are repeated on every row: merged cells are lost to a screen reader and to the next program.
 */
export const scheduleReport: ReportKind = {
  kind: 'schedule',
  title: 'Schedule of recommendations made and actions in response',
  build(register, options) {
    const raisedOn = raisedOnIn(register);
    const records = oldestMeetingFirst(options.records, raisedOn);
    return {
      kind: scheduleReport.kind,
      title: scheduleReport.title,
      preamble: [`As at ${formatDate(reportDay(options))}.`, countLine(records)],
      language: reportLanguage,
      sectionColumn: committeeColumn,
      sections: committeeSections(register, records, {
        caption: 'Recommendations and actions',
        columns,
        row(record) {
          const meetingDate = raisedOn(record);
          const cells = publishedCells(record, meetingDate === undefined ? {} : { meetingDate });
          return [cells.meeting, cells.topic, cells.recommendation, cells.response, cells.status];
        },
      }),
    };
  },
};
