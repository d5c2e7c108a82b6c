import { type Recommendation, type Status, statusLabel } from '@scrutiny/core';
import { type ColumnSpec, chooseColumns, type PlacedColumn } from '../../layout/columns.ts';
import { fit } from '../../layout/cut.ts';
import { type Line, plain, type Span, span } from '../../layout/line.ts';
import type { AppState } from '../../state/app-state.ts';
import type { Row } from '../../state/rows.ts';
import type { Theme } from '../../theme/theme.ts';
import { shortDay } from '../parts/dates.ts';
import { currentRow, placeOf, type TriageState } from './state.ts';

type ColumnKey = 'ref' | 'due' | 'status' | 'officer' | 'committee' | 'meeting' | 'text' | 'topic';

const heads: Readonly<Record<ColumnKey, string>> = {
  ref: 'Ref',
  due: ' Follow-up',
  status: 'Status',
  officer: 'Officer',
  committee: 'Committee',
  meeting: 'Meeting',
  text: 'Recommendation',
  topic: 'Topic',
};

/** The cursor's sign and the mark before the first column. */
const SIGNS = 2;

/** The heads of the columns and the rows of the list that the window shows: `height` lines and one for the heads. */
export function listLines(screen: TriageState, state: AppState, width: number, height: number, wide: boolean): readonly Line[] {
  const { top } = placeOf(screen);
  const rows = screen.shown.slice(top, top + height);
  const columns = columnsFor(rows, width - SIGNS, wide);
  const head: Line = [span(' '.repeat(SIGNS)), ...cells(columns, (key) => span(heads[key]), state.theme)];
  const current = currentRow(screen);
  const lines = rows.map((row) => rowLine(row, columns, width, row === current, screen.marks.has(row.id), state));
  return [head, ...lines];
}

function columnsFor(rows: readonly Row[], width: number, wide: boolean): readonly PlacedColumn<ColumnKey>[] {
  const ref = Math.min(18, Math.max(6, ...rows.map((row) => row.record.ref.length)));
  const specs: ColumnSpec<ColumnKey>[] = [
    { key: 'ref', width: ref, priority: 1 },
    { key: 'due', width: 10, priority: 2 },
    { key: 'status', width: 11, priority: 4 },
    { key: 'officer', width: 16, priority: 5, grow: wide ? 1 : 0 },
    ...(wide
      ? ([
          { key: 'committee', width: 9, priority: 6 },
          { key: 'meeting', width: 9, priority: 7 },
        ] as const)
      : []),
    { key: 'text', width: 20, priority: 3, grow: 3 },
  ];
  return chooseColumns(specs, width);
}

function rowLine(
  row: Row,
  columns: readonly PlacedColumn<ColumnKey>[],
  width: number,
  current: boolean,
  marked: boolean,
  state: AppState,
): Line {
  const { theme } = state;
  const { styles, glyphs } = theme;
  const signs = `${current ? glyphs.cursor : ' '}${marked ? glyphs.mark : ' '}`;
  const line: Line = [span(signs), ...cells(columns, (key) => cellOf(key, row, theme), theme)];
  if (!current && !marked) return line;
  // One style for the whole row, so that the row under the cursor is one bar; its text still says what each cell means.
  const style = current ? (marked ? { ...styles.cursor, ...styles.marked } : styles.cursor) : styles.marked;
  return [span(fit(line.map((piece) => piece.text).join(''), width, 'left', glyphs.cut), style)];
}

function cells(columns: readonly PlacedColumn<ColumnKey>[], cell: (key: ColumnKey) => Span, theme: Theme): Line {
  return columns.flatMap((column, at) => {
    const { text, style } = cell(column.key);
    const shown = span(fit(text, column.width, 'left', theme.glyphs.cut), style);
    return at === 0 ? [shown] : [span(' '), shown];
  });
}

function cellOf(key: ColumnKey, row: Row, { styles, glyphs }: Theme): Span {
  const { record, derived } = row;
  switch (key) {
    case 'ref':
      return span(plain(record.ref));
    case 'due': {
      const late = derived.states.includes('overdue');
      const day = derived.due === undefined ? '-' : shortDay(derived.due);
      return span(`${late ? glyphs.overdue : ' '}${day}`, late ? styles.overdue : undefined);
    }
    case 'status':
      return span(statusWord(record), isSettled(record.status) ? styles.settled : undefined);
    case 'officer':
      return span(plain((record.responsible ?? []).join('; ') || '(nobody)'));
    case 'committee':
      return span(plain(row.committee));
    case 'meeting':
      return span(record.raisedOn === undefined ? '' : shortDay(record.raisedOn));
    case 'text':
      return span(plain(record.text));
    case 'topic':
      return span(plain(record.topic ?? ''));
  }
}

const short: Partial<Record<Status, string>> = { 'closed-not-done': 'Not done' };

/** The status in at most eleven cells: "In progress", "Not done", "Archived". */
function statusWord(record: Recommendation): string {
  if (record.archived !== undefined && record.archived !== null) return 'Archived';
  return short[record.status] ?? statusLabel(record.status);
}

function isSettled(status: Status): boolean {
  return status === 'complete' || status === 'closed-not-done' || status === 'transferred';
}
