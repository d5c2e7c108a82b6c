import type { CalendarDate } from '../model/calendar-date.ts';
import { formatDate } from '../model/dates/calendar.ts';
import { publishedCells } from '../model/published.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';
import { deriveAll } from '../rules/derive.ts';
import { isLive } from '../rules/record-kind.ts';
import { registerIndex } from '../rules/register-index.ts';
import { groupByCommittee } from './committee-sections.ts';
import { countLine } from './counts.ts';
import { newestMeetingFirst } from './order.ts';
import { type PackFacts, type PackPart, packParts } from './pack-parts.ts';
import { raisedOnIn } from './raised.ts';
import type { ReportColumn, Section } from './report.ts';
import { type ReportKind, reportDay, reportLanguage } from './report-kind.ts';
import { dueWords } from './state-words.ts';

const columns: readonly ReportColumn[] = [
  { key: 'ref', title: 'Ref' },
  { key: 'topic', title: 'Topic' },
  { key: 'recommendation', title: 'Recommendation', wide: true },
  { key: 'responsible', title: 'Responsible' },
  { key: 'due', title: 'Due', type: 'date' },
  { key: 'response', title: 'Response', wide: true },
  { key: 'status', title: 'Status' },
  { key: 'note', title: 'Note', wide: true },
];

/**
 * The pack for a committee's next meeting: what is new, what was answered, what is complete and for members to agree, which extensions are
 * sought, what is overdue, what nobody has replied to, and the rest that is live. Every live record selected stands under one heading at least.
 */
export const packReport: ReportKind = {
  kind: 'pack',
  title: 'Meeting pack',
  build(register, options) {
    const day = reportDay(options);
    const raisedOn = raisedOnIn(register);
    const derived = deriveAll(register, day);
    const records = newestMeetingFirst(options.records.filter(isLive), raisedOn);
    const groups = groupByCommittee(register, records);
    const sections = groups.flatMap((group) => {
      const { next, last } = meetingsAround(register, group.id, options.meeting ?? day);
      const since = options.since ?? last;
      const facts: PackFacts = { register, since, raisedOn, derived };
      const meeting = options.meeting ?? next;
      const about = [
        meeting === undefined ? 'No next meeting is recorded.' : `For the meeting of ${formatDate(meeting)}.`,
        since === undefined ? 'No earlier meeting is recorded, so nothing counts as new.' : `New means on or after ${formatDate(since)}.`,
      ].join(' ');
      return committeePack(group.records, facts, groups.length > 1 ? group.name : '', about);
    });
    return {
      kind: packReport.kind,
      title: groups.length === 1 && groups[0] !== undefined ? `Meeting pack: ${groups[0].name}` : packReport.title,
      preamble: [
        `As at ${formatDate(day)}.`,
        countLine(records),
        ...(records.length === 0 ? [] : ['A recommendation may stand under more than one heading.']),
      ],
      language: reportLanguage,
      sectionColumn: { key: 'part', title: 'Part' },
      sections: sections.length > 0 ? sections : [{ paragraphs: [], table: { caption: packReport.title, columns, rows: [] } }],
    };
  },
};

/** The parts that hold something, after a word on what is new and which parts hold nothing. */
function committeePack(records: readonly Recommendation[], facts: PackFacts, committee: string, about: string): readonly Section[] {
  const parts = packParts.map((part) => ({ part, own: records.filter((record) => part.holds(record, facts)) }));
  const empty = parts.filter(({ own }) => own.length === 0).map(({ part }) => part.heading);
  const opening: Section = {
    ...(committee === '' ? {} : { heading: committee }),
    paragraphs: [about, ...(empty.length === 0 ? [] : [`Nothing to report under: ${empty.join('; ')}.`])],
  };
  const filled = parts.filter(({ own }) => own.length > 0);
  return [
    opening,
    ...filled.map(({ part, own }) => {
      const heading = committee === '' ? part.heading : `${committee}: ${part.heading}`;
      return {
        heading,
        paragraphs: [`${part.about} ${own.length} in all.`],
        table: { caption: heading, columns, rows: own.map((record) => rowOf(record, part, facts)) },
      };
    }),
  ];
}

function rowOf(record: Recommendation, part: PackPart, facts: PackFacts): readonly string[] {
  const cells = publishedCells(record);
  const due = dueWords(record, facts.derived.get(record.id));
  return [record.ref, cells.topic, cells.recommendation, cells.responsible, due, cells.response, cells.status, part.note(record, facts)];
}

/** The committee's last meeting before a day and its next one on or after it. */
function meetingsAround(
  register: Register,
  committee: string | undefined,
  day: CalendarDate,
): { readonly last?: CalendarDate; readonly next?: CalendarDate } {
  const days = committee === undefined ? [] : (registerIndex(register).meetingDays.get(committee) ?? []);
  const last = days.findLast((one) => one < day);
  const next = days.find((one) => one >= day);
  return { ...(last === undefined ? {} : { last }), ...(next === undefined ? {} : { next }) };
}
