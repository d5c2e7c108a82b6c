import { formatDate } from '../model/dates/calendar.ts';
import { publishedCells } from '../model/published.ts';
import { deriveAll } from '../rules/derive.ts';
import { committeeColumn, committeeSections } from './committee-sections.ts';
import { countLine } from './counts.ts';
import { reportEvents } from './events.ts';
import { mostFirst } from './order.ts';
import type { ReportColumn } from './report.ts';
import { type ReportKind, reportDay, reportLanguage } from './report-kind.ts';
import { dueWords, whyWords } from './state-words.ts';

const columns: readonly ReportColumn[] = [
  { key: 'ref', title: 'Ref' },
  { key: 'topic', title: 'Topic' },
  { key: 'recommendation', title: 'Recommendation', wide: true },
  { key: 'responsible', title: 'Responsible' },
  { key: 'due', title: 'Due', type: 'date' },
  { key: 'daysLate', title: 'Days late' },
  { key: 'why', title: 'Why', wide: true },
];

/** What should have been done by now and is not, a section a committee, the latest first, with the days and the reason. */
export const overdueReport: ReportKind = {
  kind: 'overdue',
  title: 'Overdue recommendations',
  build(register, options) {
    const derived = deriveAll(register, reportDay(options));
    const records = mostFirst(
      options.records.filter((record) => derived.get(record.id)?.states.includes('overdue') === true),
      (record) => derived.get(record.id)?.daysLate ?? 0,
    );
    return {
      kind: overdueReport.kind,
      title: overdueReport.title,
      preamble: [
        `As at ${formatDate(reportDay(options))}.`,
        records.length === 0 ? 'Nothing is overdue.' : countLine(records),
        'Overdue from the day after the due date; days late are calendar days.',
      ],
      language: reportLanguage,
      ...reportEvents(register, records, options, ['follow-up']),
      sectionColumn: committeeColumn,
      sections: committeeSections(register, records, {
        caption: overdueReport.title,
        columns,
        row(record) {
          const own = derived.get(record.id);
          const cells = publishedCells(record);
          return [
            record.ref,
            cells.topic,
            cells.recommendation,
            cells.responsible,
            dueWords(record, own),
            String(own?.daysLate ?? ''),
            whyWords(own, 'overdue'),
          ];
        },
      }),
    };
  },
};
