import { effectiveOn } from '../history/changes.ts';
import { formatDate } from '../model/dates/calendar.ts';
import type { HistoryEntry } from '../model/history-entry.ts';
import type { Recommendation } from '../model/recommendation.ts';
import { countOf } from './counts.ts';
import { fieldLabel, fieldWords } from './field-words.ts';
import { newestMeetingFirst } from './order.ts';
import { raisedOnIn } from './raised.ts';
import type { ReportColumn, Section } from './report.ts';
import { type ReportKind, reportDay, reportLanguage } from './report-kind.ts';

const columns: readonly ReportColumn[] = [
  { key: 'on', title: 'Holds from', type: 'date' },
  { key: 'at', title: 'Made' },
  { key: 'by', title: 'By' },
  { key: 'via', title: 'Through' },
  { key: 'field', title: 'What' },
  { key: 'from', title: 'From', wide: true },
  { key: 'to', title: 'To', wide: true },
  { key: 'reason', title: 'Reason' },
];

/**
 * The log of changes: a section a recommendation, with every change of it in the order in which it was made, who made it, through what,
 * from which day it holds and why. Changes of private notes are not in it.
 */
export const historyReport: ReportKind = {
  kind: 'history',
  title: 'History of changes',
  build(register, options) {
    const records = newestMeetingFirst(options.records, raisedOnIn(register));
    const sections = records.map(recordSection);
    const changes = sections.reduce((sum, section) => sum + (section.table?.rows.length ?? 0), 0);
    return {
      kind: historyReport.kind,
      title: historyReport.title,
      preamble: [
        `As at ${formatDate(reportDay(options))}.`,
        records.length === 0
          ? 'No recommendations.'
          : `${countOf(records.length, 'recommendation')}, ${countOf(changes, 'entry', 'entries')}.`,
      ],
      language: reportLanguage,
      sectionColumn: { key: 'ref', title: 'Recommendation' },
      sections: sections.length > 0 ? sections : [{ paragraphs: [], table: { caption: historyReport.title, columns, rows: [] } }],
    };
  },
};

function recordSection(record: Recommendation): Section {
  const entries = (record.history ?? []).filter((entry) => entry.field !== 'notes');
  return {
    heading: record.topic === undefined ? record.ref : `${record.ref}: ${record.topic}`,
    id: record.id,
    paragraphs: [record.text, ...(entries.length === 0 ? ['No change is recorded.'] : [])],
    table: { caption: `Changes of ${record.ref}`, columns, rows: entries.map(entryRow) },
  };
}

function entryRow(entry: HistoryEntry): readonly string[] {
  const created = entry.op === 'create';
  return [
    formatDate(effectiveOn(entry)),
    `${formatDate(entry.at.slice(0, 10))}, ${entry.at.slice(11, 16)} UTC`,
    entry.by,
    entry.via,
    created ? 'Record created' : `${fieldLabel(entry.field)}${entry.op === 'add' ? ' added' : entry.op === 'remove' ? ' removed' : ''}`,
    created ? '' : fieldWords(entry.field, entry.from),
    created ? '' : fieldWords(entry.field, entry.to),
    entry.reason ?? '',
  ];
}
