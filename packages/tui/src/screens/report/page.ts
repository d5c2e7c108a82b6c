import { reportKinds } from '@scrutiny/core';
import { plain, span } from '../../layout/line.ts';
import type { AppState } from '../../state/app-state.ts';
import { type Page, type PageLine, pageStart, textColumns } from '../pages/page.ts';
import { type PageWriter, pageWriter } from '../pages/page-writer.ts';
import { reportRecords, reportText } from './build.ts';
import { problemWords, reportProblems } from './problems.ts';
import type { ProblemsState, ReportChoice, ReportState } from './state.ts';

/** The title of a kind of report, for people. */
export function reportTitle(choice: ReportChoice): string {
  return reportKinds.find((one) => one.kind === choice.report)?.title ?? choice.report;
}

/** The report as its text will be written, line for line. */
export function reportPage({ choice }: ReportState, state: AppState): Page {
  const lines = reportText(choice, state, 'text').replace(/\n$/, '').split('\n');
  const note = problemWords(reportProblems(choice, state));
  return {
    title: `Report preview ${state.theme.glyphs.between} ${plain(reportTitle(choice))}`,
    facts: plain(choiceWords(choice, state)),
    lines: lines.map((line): PageLine => ({ line: [span(plain(line))] })),
    flush: true,
    ...(note === undefined ? {} : { note }),
  };
}

/** "WCSC, overdue, 12 records": what of the register it shows. */
function choiceWords(choice: ReportChoice, state: AppState): string {
  const committee = state.data.register.committees.find((one) => one.id === choice.committee);
  const count = reportRecords(choice, state).length;
  const archived = { without: '', with: 'with archived', only: 'archived only' }[choice.archived];
  const parts = [
    committee?.abbreviation ?? committee?.name ?? '',
    choice.filter,
    archived,
    `${count} ${count === 1 ? 'record' : 'records'}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** The records that lack an officer or a date; Enter goes to each. */
export function problemsPage({ choice }: ProblemsState, state: AppState): Page {
  const writer = pageWriter(state.theme, textColumns(state.size));
  const { noDate, noOfficer } = reportProblems(choice, state);
  if (noDate.length + noOfficer.length === 0) writer.text('Every open ask in this report has an officer and a follow-up date.');
  section('Without an officer', noOfficer, state, writer);
  section('Without a follow-up date', noDate, state, writer);
  return {
    title: `Before this report is sent ${state.theme.glyphs.between} ${plain(reportTitle(choice))}`,
    facts: `${noOfficer.length} without an officer, ${noDate.length} without a date`,
    lines: writer.lines,
  };
}

function section(title: string, records: ReturnType<typeof reportRecords>, { data }: AppState, writer: PageWriter): void {
  if (records.length === 0) return;
  const list = records.map((record) => record.id);
  writer.heading(`${title} (${records.length})`);
  for (const { id, ref, text } of records) {
    writer.text(`${ref}  ${data.byId.get(id)?.record.topic ?? ''}`.trimEnd(), {
      indent: 2,
      to: { kind: 'detail', id, list, page: pageStart },
    });
    writer.text(text, { indent: 4 });
  }
}
