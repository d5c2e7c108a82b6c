import { classLabel, formatDate, type Recommendation, stateLabel, statusLabel } from '@scrutiny/core';
import type { AppState } from '../../state/app-state.ts';
import type { Row } from '../../state/rows.ts';
import type { ScreenState } from '../../state/screen-state.ts';
import { pageStart } from '../pages/page.ts';
import type { PageWriter } from '../pages/page-writer.ts';
import { followUpWords } from '../parts/record-lines.ts';

/** How a record stands, a fact a line; committee and meeting lead to their own pages. */
export function factLines(row: Row, state: AppState, writer: PageWriter): void {
  const { record, derived } = row;
  const { styles } = state.theme;
  const { register } = state.data;
  writer.fact('Status', statusWords(record));
  writer.fact('As written', record.statusAsWritten);
  writer.fact('Follow-up', followUpWords(row, state), derived.daysLate === undefined ? {} : { style: styles.overdue });
  writer.fact('', record.followUp?.basis);
  writer.fact('Officer', (record.responsible ?? []).join('; ') || '(nobody)');
  writer.fact('To', (record.addressedTo ?? []).join('; '));
  const committee = register.committees.find((one) => one.id === record.committee);
  if (committee !== undefined) writer.fact('Committee', committee.name, { to: { kind: 'committee', id: committee.id, page: pageStart } });
  const meeting = meetingOf(record, state);
  writer.fact('Meeting', meeting?.words ?? (record.raisedOn === undefined ? undefined : formatDate(record.raisedOn)), { to: meeting?.to });
  writer.fact('Class', `${classLabel(record.class)}${record.classReason === undefined ? '' : `: ${record.classReason}`}`);
  const states = derived.states.filter((one) => one !== 'overdue' && one !== 'due-soon');
  writer.fact('Look at', states.length === 0 ? undefined : `${states.map(stateLabel).join(', ')}  (w says why)`);
  writer.fact('Completed', record.completedOn === undefined ? undefined : formatDate(record.completedOn));
  writer.fact('Closure', closureWords(record, state));
  writer.fact('Archived', archivedWords(record, state));
  writer.fact('Reference', record.reference);
  writer.fact('Tags', (record.tags ?? []).join(', '));
}

function statusWords({ status, statusReason }: Recommendation): string {
  return `${statusLabel(status)}${statusReason === undefined ? '' : ` (${statusReason})`}`;
}

/** The day of a meeting named by its id, or by its day where no meeting is recorded. */
export function meetingDay(idOrDay: string, { data }: Pick<AppState, 'data'>): string {
  return formatDate(data.register.meetings.find((one) => one.id === idOrDay)?.date ?? idOrDay);
}

function meetingOf(record: Recommendation, { data }: AppState): { readonly words: string; readonly to: ScreenState } | undefined {
  const meeting = data.register.meetings.find((one) => one.id === record.meeting);
  const committee = meeting?.committee ?? record.committee;
  const date = meeting?.date ?? record.raisedOn;
  if (committee === undefined || date === undefined) return undefined;
  return { words: formatDate(date), to: { kind: 'meeting', committee, date, page: pageStart } };
}

function closureWords({ closure }: Recommendation, state: AppState): string | undefined {
  if (closure === undefined) return undefined;
  const parts = [
    closure.proposedOn === undefined ? '' : `proposed on ${formatDate(closure.proposedOn)}`,
    closure.agreedAt === undefined ? 'not yet agreed' : `agreed at the meeting of ${meetingDay(closure.agreedAt, state)}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function archivedWords({ archived }: Recommendation, state: AppState): string | undefined {
  if (archived === undefined || archived === null) return undefined;
  const meeting = archived.meeting === undefined ? '' : `, at the meeting of ${meetingDay(archived.meeting, state)}`;
  return `${formatDate(archived.on)}${meeting}${archived.reason === undefined ? '' : ` (${archived.reason})`}`;
}
