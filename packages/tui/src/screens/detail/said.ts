import { daysBetween, decisionLabel, formatDate, type Register, responseClock, type SourceRef } from '@scrutiny/core';
import type { AppState } from '../../state/app-state.ts';
import type { Row } from '../../state/rows.ts';
import type { PageWriter } from '../pages/page-writer.ts';
import { inDays } from '../parts/dates.ts';
import { sourceWords } from '../parts/source-words.ts';

/** What the decision-maker answered, the clock that runs for it, and the dated promises found in what was said. */
export function answerLines(row: Row, state: AppState, writer: PageWriter): void {
  const { record, derived } = row;
  const { response } = record;
  const clock = responseClock(record, state.data.register);
  const late = derived.states.includes('response-overdue') ? state.theme.styles.overdue : undefined;
  if (response !== undefined || clock !== undefined) {
    writer.heading(
      `Answer: ${response?.decision === undefined ? (response === undefined ? 'none recorded' : 'no decision named') : decisionLabel(response.decision)}`,
    );
    const by = [response?.on === undefined ? '' : formatDate(response.on), response?.by ?? ''].filter((part) => part !== '').join(', ');
    if (by !== '') writer.text(by, { indent: 2 });
    if (response?.asWritten !== undefined) writer.text(response.asWritten, { indent: 2 });
    if (response?.text !== undefined && response.text !== response.asWritten) writer.text(response.text, { indent: 2 });
  }
  if (clock !== undefined) {
    const days = daysBetween(state.data.today, clock.due);
    const how = late === undefined ? '' : `. ! ${inDays(-days)} late`;
    writer.text(`${clock.text}${how}`, { indent: 2, ...(late === undefined ? {} : { style: late }) });
    if (clock.authority !== undefined) writer.text(`Rests on: ${clock.authority}`, { indent: 4 });
  }
  const promises = record.commitments ?? [];
  if (promises.length > 0) writer.heading(`Promises with a date (${promises.length})`);
  for (const { text, due, source } of promises) {
    const passed = due.to !== undefined && due.to < state.data.today ? `, ${inDays(daysBetween(due.to, state.data.today))} ago` : '';
    writer.text(`${due.text}${passed}`);
    writer.text(text, { indent: 2 });
    if (source !== undefined) writer.text(`(${sourceWords(source, state.data.register)})`, { indent: 2 });
  }
}

/** A dated note, public or private. */
interface Said {
  readonly date?: string;
  readonly text: string;
  readonly by?: string;
  readonly source?: SourceRef;
}

/** Notes, the newest first; of one day the last written first, and those without a day last in the order of the paper. */
export function newestFirst<N extends Pick<Said, 'date'>>(notes: readonly N[]): readonly N[] {
  const dated = notes.filter((note) => note.date !== undefined).toReversed();
  return [
    ...dated.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : a.date === b.date ? 0 : -1)),
    ...notes.filter((note) => note.date === undefined),
  ];
}

/** Notes under a heading, newest first, each with its day, who wrote it and the paper that it stands in. */
export function noteLines(title: string, notes: readonly Said[], register: Register, writer: PageWriter): void {
  if (notes.length === 0) return;
  writer.heading(`${title} (${notes.length}), newest first`);
  for (const { date, by, source, text } of newestFirst(notes)) {
    const from = source === undefined ? '' : `(${sourceWords(source, register)})`;
    writer.text([date === undefined ? 'no date' : formatDate(date), by ?? '', from].filter((part) => part !== '').join('  '));
    writer.text(text, { indent: 2 });
  }
}
