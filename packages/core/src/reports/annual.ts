import { formatDate } from '../model/dates/calendar.ts';
import { joinPosts } from '../model/published.ts';
import type { Recommendation } from '../model/recommendation.ts';
import { annualFigures, shareOf } from './annual-figures.ts';
import { groupByCommittee } from './committee-sections.ts';
import { asksDefinition } from './counts.ts';
import { oldestMeetingFirst } from './order.ts';
import { raisedOnIn } from './raised.ts';
import type { ReportColumn, Section } from './report.ts';
import { type ReportKind, reportDay, reportLanguage } from './report-kind.ts';

const columns: readonly ReportColumn[] = [
  { key: 'measure', title: 'Measure' },
  { key: 'figure', title: 'Figure' },
  { key: 'of', title: 'Out of' },
  { key: 'share', title: 'Share' },
  { key: 'definition', title: 'What it counts', wide: true },
];

const reasonColumns: readonly ReportColumn[] = [
  { key: 'ref', title: 'Ref' },
  { key: 'recommendation', title: 'Recommendation', wide: true },
  { key: 'addressedTo', title: 'Addressed to' },
  { key: 'reason', title: 'Reason given', wide: true },
];

/**
 * The figures of an annual report, a section a committee and one for all together, with a definition and a denominator for every figure; then
 * what was not accepted, with the reason, which members value most. Archived records belong in it: select them too.
 */
export const annualReport: ReportKind = {
  kind: 'annual',
  title: 'Annual report of recommendations',
  build(register, options) {
    const day = reportDay(options);
    const raisedOn = raisedOnIn(register);
    const { since } = options;
    const records = oldestMeetingFirst(
      options.records.filter((record) => record.class !== 'procedural' && (since === undefined || (raisedOn(record) ?? since) >= since)),
      raisedOn,
    );
    const groups = groupByCommittee(register, records);
    const figures = (heading: string, own: readonly Recommendation[]): Section => ({
      heading,
      paragraphs: [],
      table: {
        caption: `Figures: ${heading}`,
        columns,
        rows: annualFigures(own, { register, raisedOn, day }).map((figure) => [
          figure.name,
          figure.figure,
          figure.of === undefined ? '' : String(figure.of),
          shareOf(figure),
          figure.definition,
        ]),
      },
    });
    const refused = records.filter((record) => record.response?.decision === 'rejected');
    return {
      kind: annualReport.kind,
      title: annualReport.title,
      preamble: [
        since === undefined ? `Up to ${formatDate(day)}.` : `Raised from ${formatDate(since)} to ${formatDate(day)}.`,
        `In all rates, ${asksDefinition}.`,
      ],
      language: reportLanguage,
      sectionColumn: { key: 'section', title: 'Section' },
      sections: [
        ...(groups.length === 1 ? [] : [figures('All committees', records)]),
        ...groups.map((group) => figures(group.name, group.records)),
        ...(refused.length === 0 ? [] : [refusals(refused)]),
      ],
    };
  },
};

function refusals(records: readonly Recommendation[]): Section {
  return {
    heading: 'Not accepted',
    paragraphs: [],
    table: {
      caption: 'Recommendations that were not accepted, and why',
      columns: reasonColumns,
      rows: records.map((record) => [
        record.ref,
        record.text,
        joinPosts(record.addressedTo ?? []),
        record.response?.text ?? record.response?.asWritten ?? 'No reason on record',
      ]),
    },
  };
}
