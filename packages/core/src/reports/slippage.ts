import { formatDate } from '../model/dates/calendar.ts';
import { joinPosts } from '../model/published.ts';
import { slippageOf } from '../rules/slippage.ts';
import { committeeColumn, committeeSections } from './committee-sections.ts';
import { countOf } from './counts.ts';
import { mostFirst } from './order.ts';
import type { ReportColumn } from './report.ts';
import { type ReportKind, reportDay, reportLanguage } from './report-kind.ts';

const columns: readonly ReportColumn[] = [
  { key: 'ref', title: 'Ref' },
  { key: 'recommendation', title: 'Recommendation', wide: true },
  { key: 'responsible', title: 'Responsible' },
  { key: 'first', title: 'First date', type: 'date' },
  { key: 'now', title: 'Date now', type: 'date' },
  { key: 'days', title: 'Days moved' },
  { key: 'moves', title: 'Times moved' },
  { key: 'notAgreed', title: 'Moves not agreed' },
  { key: 'why', title: 'Why', wide: true },
];

/** The ledger of slippage: each recommendation whose follow-up date moved, from which date to which, how often, and whether a meeting agreed. */
export const slippageReport: ReportKind = {
  kind: 'slippage',
  title: 'Dates that moved',
  build(register, options) {
    const slipped = new Map(options.records.map((record) => [record.id, slippageOf(record)]));
    const records = mostFirst(
      options.records.filter((record) => slipped.get(record.id) !== undefined),
      (record) => slipped.get(record.id)?.days ?? 0,
    );
    const moves = records.reduce((sum, record) => sum + (slipped.get(record.id)?.moves ?? 0), 0);
    return {
      kind: slippageReport.kind,
      title: slippageReport.title,
      preamble: [
        `As at ${formatDate(reportDay(options))}.`,
        records.length === 0
          ? 'No follow-up date has moved.'
          : `${countOf(records.length, 'recommendation')} with a follow-up date that moved, ${countOf(moves, 'move')} in all.`,
        'Days moved are calendar days from the last day of the first date to the last day of the date now; a minus is an earlier date.',
      ],
      language: reportLanguage,
      sectionColumn: committeeColumn,
      sections: committeeSections(register, records, {
        caption: slippageReport.title,
        columns,
        row(record) {
          const own = slipped.get(record.id);
          return [
            record.ref,
            record.text,
            joinPosts(record.responsible ?? []),
            own?.first.text ?? '',
            own?.now.text ?? '',
            own?.days === undefined ? 'Not known' : String(own.days),
            String(own?.moves ?? ''),
            String(own?.notAgreed ?? ''),
            own?.why.text ?? '',
          ];
        },
      }),
    };
  },
};
