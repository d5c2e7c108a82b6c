import { formatDate } from '../model/dates/calendar.ts';
import { publishedCells, publishedStatus } from '../model/published.ts';
import type { Recommendation } from '../model/recommendation.ts';
import { deriveAll } from '../rules/derive.ts';
import type { Derived } from '../rules/finding.ts';
import { isOpen } from '../rules/record-kind.ts';
import { committeeColumn, committeeSections } from './committee-sections.ts';
import { countLine } from './counts.ts';
import { reportEvents } from './events.ts';
import { earliestFirst } from './order.ts';
import { raisedOnIn } from './raised.ts';
import type { ReportColumn } from './report.ts';
import { type ReportKind, reportDay, reportLanguage } from './report-kind.ts';
import { dueWords, stateWords } from './state-words.ts';

const columns: readonly ReportColumn[] = [
  { key: 'ref', title: 'Ref' },
  { key: 'topic', title: 'Topic' },
  { key: 'meeting', title: 'Meeting', type: 'date' },
  { key: 'recommendation', title: 'Recommendation', wide: true },
  { key: 'responsible', title: 'Responsible' },
  { key: 'due', title: 'Due', type: 'date' },
  { key: 'status', title: 'Status' },
  { key: 'states', title: 'Needs attention' },
];

/**
 * Whether something is still to be done about a record. A comment asks for nothing and is outstanding only while it has a date; what has been
 * archived or is procedure never is. A record whose status nobody knows counts as outstanding.
 */
function isOutstanding(record: Recommendation, derived: Derived | undefined): boolean {
  return isOpen(record) && (record.class !== 'comment' || derived?.due !== undefined);
}

/** What is still to be done, a section a committee, earliest due date first, what has no date last. */
export const outstandingReport: ReportKind = {
  kind: 'outstanding',
  title: 'Outstanding recommendations',
  build(register, options) {
    const derived = deriveAll(register, reportDay(options));
    const raisedOn = raisedOnIn(register);
    const records = earliestFirst(
      options.records.filter((record) => isOutstanding(record, derived.get(record.id))),
      (record) => derived.get(record.id)?.due,
    );
    return {
      kind: outstandingReport.kind,
      title: outstandingReport.title,
      preamble: [
        `As at ${formatDate(reportDay(options))}.`,
        records.length === 0 ? 'Nothing is outstanding.' : countLine(records),
        'Outstanding means not complete, closed or handed over; comments without a date are left out.',
      ],
      language: reportLanguage,
      ...reportEvents(register, records, options, ['follow-up', 'response']),
      sectionColumn: committeeColumn,
      sections: committeeSections(register, records, {
        caption: outstandingReport.title,
        columns,
        row(record) {
          const own = derived.get(record.id);
          const meetingDate = raisedOn(record);
          const cells = publishedCells(record, meetingDate === undefined ? {} : { meetingDate });
          const status = publishedStatus(record);
          return [
            record.ref,
            cells.topic,
            cells.meeting,
            cells.recommendation,
            cells.responsible,
            dueWords(record, own),
            status === '' ? 'Not known' : status,
            stateWords(own),
          ];
        },
      }),
    };
  },
};
