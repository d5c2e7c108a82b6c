import { formatDate } from '../model/dates/calendar.ts';
import type { WorkProgrammeItem } from '../model/register.ts';
import { committeeColumn, committeeName } from './committee-sections.ts';
import { countOf } from './counts.ts';
import type { ReportColumn } from './report.ts';
import { type ReportKind, reportDay, reportLanguage } from './report-kind.ts';

const columns: readonly ReportColumn[] = [
  { key: 'plannedFor', title: 'Planned for', type: 'date' },
  { key: 'title', title: 'Item', wide: true },
  { key: 'suggestedAt', title: 'Suggested at', type: 'date' },
  { key: 'suggestedTo', title: 'Suggested to' },
  { key: 'from', title: 'From recommendation' },
  { key: 'status', title: 'Status' },
];

const statusWords: { readonly [S in NonNullable<WorkProgrammeItem['status']>]: string } = {
  suggested: 'Suggested',
  planned: 'Planned',
  done: 'Done',
  dropped: 'Dropped',
};

/**
 * The work programme: what committees mean to look at, by the day it is planned for, what has no day yet last; with the recommendation
 * that was handed over to it, so that a hand-over is not the end of it.
 */
export const workProgrammeReport: ReportKind = {
  kind: 'work-programme',
  title: 'Work programme',
  build(register, options) {
    const items = register.workProgramme
      .filter((item) => item.withdrawn === undefined && (options.committee === undefined || item.committee === options.committee))
      .sort((a, b) => compare(a.plannedFor ?? '9', b.plannedFor ?? '9') || compare(a.title, b.title));
    const refs = new Map(register.recommendations.map((record) => [record.id, record.ref]));
    const names = [...new Set(items.map((item) => committeeName(register, item.committee)))].sort(compare);
    const row = (item: WorkProgrammeItem): readonly string[] => [
      item.plannedFor === undefined ? 'No date yet' : formatDate(item.plannedFor),
      item.title,
      item.suggestedAt === undefined ? '' : formatDate(item.suggestedAt),
      item.suggestedTo ?? '',
      item.from === undefined ? '' : (refs.get(item.from) ?? item.from),
      item.status === undefined ? '' : statusWords[item.status],
    ];
    return {
      kind: workProgrammeReport.kind,
      title: workProgrammeReport.title,
      preamble: [
        `As at ${formatDate(reportDay(options))}.`,
        items.length === 0 ? 'Nothing is on the work programme.' : `${countOf(items.length, 'item')}.`,
      ],
      language: reportLanguage,
      sectionColumn: committeeColumn,
      sections:
        items.length === 0
          ? [{ paragraphs: [], table: { caption: workProgrammeReport.title, columns, rows: [] } }]
          : names.map((name) => ({
              heading: name,
              paragraphs: [],
              table: {
                caption: `${workProgrammeReport.title}: ${name}`,
                columns,
                rows: items.filter((item) => committeeName(register, item.committee) === name).map(row),
              },
            })),
    };
  },
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
