import type { Committee } from '../model/committee.ts';
import { formatDate } from '../model/dates/calendar.ts';
import { publishedCells } from '../model/published.ts';
import type { Recommendation } from '../model/recommendation.ts';
import { committeeColumn, committeeSections, groupByCommittee } from './committee-sections.ts';
import { countLine } from './counts.ts';
import { reportEvents } from './events.ts';
import { newestMeetingFirst } from './order.ts';
import { raisedOnIn } from './raised.ts';
import type { ReportColumn } from './report.ts';
import { type ReportKind, reportDay, reportLanguage } from './report-kind.ts';

const columns: readonly ReportColumn[] = [
  { key: 'topic', title: 'Topic', spans: true },
  { key: 'meeting', title: 'Meeting', type: 'date', spans: true },
  { key: 'recommendation', title: 'Recommendation', wide: true },
  { key: 'responsible', title: 'Responsible' },
  { key: 'followUp', title: 'Follow up', type: 'date' },
  { key: 'response', title: 'Response', wide: true },
  { key: 'status', title: 'Status' },
];

/** The paper's own reference comes first, and only where papers gave one. */
const referenceColumn: ReportColumn = { key: 'reference', title: 'Reference' };

/** What a tracker says of itself, so that readers know why a row has gone. */
const policies: { readonly [P in NonNullable<Committee['archivePolicy']>]: string } = {
  'next-meeting': 'Once a recommendation has been completed, it is removed from the tracker at the next meeting.',
  'shown-once': 'A completed recommendation is listed as complete at one meeting and then removed from the tracker.',
  'when-agreed': 'A recommendation is removed from the tracker only when the committee has agreed that it is complete.',
};

/**
 * The recommendations tracker as committees publish it: Topic, Meeting, Recommendation, Responsible, Follow up, Response, Status; a section a
 * committee, newest meeting first. It imports back as no change.
 */
export const trackerReport: ReportKind = {
  kind: 'tracker',
  title: 'Recommendations tracker',
  build(register, options) {
    const raisedOn = raisedOnIn(register);
    const records = newestMeetingFirst(options.records, raisedOn);
    const withReference = records.some((record) => record.reference !== undefined);
    const groups = groupByCommittee(register, records);
    const [only] = groups;
    const name = groups.length === 1 && only?.id !== undefined ? `${only.name} recommendations tracker` : trackerReport.title;
    return {
      kind: trackerReport.kind,
      title: name,
      preamble: [`As at ${formatDate(reportDay(options))}.`, countLine(records), ...undecided(records)],
      language: reportLanguage,
      ...reportEvents(register, records, options, ['follow-up', 'response']),
      sectionColumn: committeeColumn,
      sections: committeeSections(
        register,
        records,
        {
          caption: 'Recommendations',
          columns: withReference ? [referenceColumn, ...columns] : columns,
          row(record) {
            const meetingDate = raisedOn(record);
            const cells = publishedCells(record, meetingDate === undefined ? {} : { meetingDate });
            const row = [cells.topic, cells.meeting, cells.recommendation, cells.responsible, cells.followUp, cells.response, cells.status];
            return withReference ? [record.reference ?? '', ...row] : row;
          },
        },
        (group) => {
          const policy = register.committees.find((committee) => committee.id === group.id)?.archivePolicy;
          return policy === undefined ? [] : [policies[policy]];
        },
      ),
    };
  },
};

/** Two people set a field of these differently and nobody has chosen: a reader must not take what is printed for agreed. */
function undecided(records: readonly Recommendation[]): readonly string[] {
  const refs = records.filter((record) => (record.conflicts?.length ?? 0) > 0).map((record) => record.ref);
  return refs.length === 0 ? [] : [`Not final, as two copies of the register differ on them: ${refs.join(', ')}.`];
}
