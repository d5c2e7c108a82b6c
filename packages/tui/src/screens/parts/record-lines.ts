import {
  classLabel,
  daysBetween,
  decisionLabel,
  describePlace,
  formatDate,
  type Recommendation,
  stateLabel,
  statusLabel,
} from '@scrutiny/core';
import { cellText } from '../../layout/cell-text.ts';
import { cut } from '../../layout/cut.ts';
import { type Line, plain, span } from '../../layout/line.ts';
import { createWrap } from '../../layout/wrap.ts';
import type { AppState } from '../../state/app-state.ts';
import type { Row } from '../../state/rows.ts';
import type { Theme } from '../../theme/theme.ts';
import { inDays, shortDay } from './dates.ts';

const wrapText = createWrap();
const known = new WeakMap<Row, { readonly width: number; readonly theme: Theme; readonly lines: readonly Line[] }>();

/** Lines of text are not made longer than can be read. */
const MEASURE = 100;

/**
 * All that the register says of a record, as lines of at most `width` cells: topic, text, status and dates, answer, updates newest first,
 * private notes, where it comes from. Worked out once for each record and width.
 */
export function recordLines(row: Row, state: AppState, width: number): readonly Line[] {
  const kept = known.get(row);
  if (kept !== undefined && kept.width === width && kept.theme === state.theme) return kept.lines;
  const lines = makeLines(row, state, Math.max(20, Math.min(width, MEASURE)));
  known.set(row, { width, theme: state.theme, lines });
  return lines;
}

function makeLines(row: Row, state: AppState, width: number): readonly Line[] {
  const { record, derived } = row;
  const { styles } = state.theme;
  const lines: Line[] = [];
  const text = (words: string, indent = ''): void => {
    for (const line of wrapText(cellText(words, { newlines: true }), width - indent.length)) lines.push([span(indent + line)]);
  };
  const fact = (label: string, words: string, style?: Line[number]['style']): void => {
    const wrapped = wrapText(cellText(words, { newlines: true }), width - 12);
    for (const [at, line] of wrapped.entries()) lines.push([span((at === 0 ? label : '').padEnd(12)), span(line, style)]);
  };
  const heading = (words: string): void => {
    lines.push([], [span(words, styles.title)]);
  };
  if (record.topic !== undefined) {
    for (const line of wrapText(plain(record.topic), width)) lines.push([span(line, styles.title)]);
    lines.push([]);
  }
  text(record.text);
  lines.push([]);
  const late = derived.daysLate;
  fact('Status', `${statusLabel(record.status)}${record.statusReason === undefined ? '' : ` (${record.statusReason})`}`);
  fact('Follow-up', followUpWords(row, state), late === undefined ? undefined : styles.overdue);
  fact('Officer', (record.responsible ?? []).join('; ') || '(nobody)');
  latestLines(record, width).forEach((line, at) => {
    lines.push([span((at === 0 ? 'Latest' : '').padEnd(12)), span(line)]);
  });
  if ((record.addressedTo ?? []).length > 0) fact('To', (record.addressedTo ?? []).join('; '));
  if (row.committee !== '') fact('Committee', row.committee);
  if (record.raisedOn !== undefined) fact('Raised', formatDate(record.raisedOn));
  fact('Class', classLabel(record.class));
  const said = derived.states.filter((one) => one !== 'overdue' && one !== 'due-soon');
  if (said.length > 0) fact('Look at', said.map(stateLabel).join(', '));
  if (derived.responseDue !== undefined) fact('Answer by', formatDate(derived.responseDue));
  if ((record.tags ?? []).length > 0) fact('Tags', (record.tags ?? []).join(', '));
  if (record.reference !== undefined) fact('Reference', record.reference);
  if (record.archived !== undefined && record.archived !== null) fact('Archived', formatDate(record.archived.on));
  responseLines(record, heading, text);
  noteLines('Updates', record.progress ?? [], heading, text);
  noteLines('Private notes, never published', record.notes ?? [], heading, text);
  for (const source of record.sources ?? []) {
    const paper = state.data.register.papers.find((one) => one.id === source.paper);
    if (lines.at(-1)?.[0]?.text.startsWith('Source') !== true) lines.push([]);
    fact('Source', `${paper?.name ?? source.paper}${source.lines === undefined ? '' : `, ${describePlace({ lines: source.lines })}`}`);
  }
  const changes = new Set((record.history ?? []).map((entry) => entry.change)).size;
  lines.push([], [span(`History (${changes})`, styles.title), span('  H to open')]);
  return lines;
}

/** "31 January 2024, overdue by 1 day", "spring term (no day)", "none". */
export function followUpWords({ record, derived }: Row, state: AppState): string {
  const { followUp } = record;
  if (derived.due === undefined) return followUp === undefined ? 'none' : `${followUp.text} (no day)`;
  const words = formatDate(derived.due);
  const written =
    followUp === undefined
      ? ' (promised in the answer)'
      : followUp.text === words || followUp.text === derived.due
        ? ''
        : ` (${followUp.text})`;
  if (derived.daysLate !== undefined) return `${words}${written}, ! overdue by ${inDays(derived.daysLate)}`;
  const left = daysBetween(state.data.today, derived.due);
  return derived.states.includes('due-soon') ? `${words}${written}, ${left === 0 ? 'today' : `in ${inDays(left)}`}` : `${words}${written}`;
}

type Add = (words: string, indent?: string) => void;

function responseLines({ response }: Recommendation, heading: (words: string) => void, text: Add): void {
  if (response === undefined) return;
  const on = response.on === undefined ? '' : `, ${shortDay(response.on).trim()}`;
  heading(`Answer${response.decision === undefined ? '' : `: ${decisionLabel(response.decision)}`}${on}`);
  const words = response.text ?? response.asWritten;
  if (words !== undefined) text(words, '  ');
}

/** Notes newest first; those without a day come last, the one written last before the others. */
function newestFirst<T extends { readonly date?: string }>(notes: readonly T[]): readonly T[] {
  const dated = notes.map((note, at) => ({ note, at, date: note.date ?? '' }));
  return dated.sort((a, b) => (a.date === b.date ? b.at - a.at : a.date < b.date ? 1 : -1)).map(({ note }) => note);
}

/** The beginning of the newest update, in at most two lines: what was just written is seen in the lowest of panes. */
function latestLines(record: Recommendation, width: number): readonly string[] {
  const [latest] = newestFirst(record.progress ?? []);
  if (latest === undefined) return [];
  const day = latest.date === undefined ? '' : `${shortDay(latest.date).trim()}  `;
  const wrapped = wrapText(cellText(day + latest.text), width - 12);
  return wrapped.length <= 2 ? wrapped : [wrapped[0] ?? '', cut(`${wrapped[1] ?? ''} …`, width - 12)];
}

/** Updates or notes, newest first. */
function noteLines(
  title: string,
  notes: readonly { readonly date?: string; readonly text: string; readonly by?: string }[],
  heading: (words: string) => void,
  text: Add,
): void {
  if (notes.length === 0) return;
  heading(`${title} (${notes.length})`);
  const newest = newestFirst(notes);
  for (const note of newest) {
    text([note.date === undefined ? 'no date' : shortDay(note.date).trim(), note.by].filter(Boolean).join('  '));
    text(note.text, '  ');
  }
}
