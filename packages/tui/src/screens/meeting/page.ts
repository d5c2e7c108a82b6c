import { type AgendaItem, formatDate, type Meeting, type Recommendation, responseClock, statusLabel, weekdayName } from '@scrutiny/core';
import { plain } from '../../layout/line.ts';
import type { AppState } from '../../state/app-state.ts';
import { meetingDays } from '../committee/meeting-days.ts';
import { type Page, pageStart, textColumns } from '../pages/page.ts';
import { type PageWriter, pageWriter } from '../pages/page-writer.ts';
import { inDays } from '../parts/dates.ts';
import { sourceWords } from '../parts/source-words.ts';
import type { MeetingState } from './state.ts';

/** A meeting: who was there, what was on the agenda and resolved, the recommendations that came of it with their clocks, and the next meeting. */
export function meetingPage(screen: MeetingState, state: AppState): Page {
  const writer = pageWriter(state.theme, textColumns(state.size));
  const { register } = state.data;
  const committee = register.committees.find((one) => one.id === screen.committee);
  const days = meetingDays(register, screen.committee);
  const day = days.find((one) => one.date === screen.date);
  const name = committee?.name ?? screen.committee;
  writer.text(`${name}, ${weekdayName(screen.date)} ${formatDate(screen.date)}`, { style: state.theme.styles.title });
  writer.gap();
  writer.fact('Committee', name, { to: { kind: 'committee', id: screen.committee, page: pageStart } });
  if (day?.meeting === undefined)
    writer.text('No minutes of this meeting are in the register; what is known of it stands in other papers.');
  else minuteLines(day.meeting, writer);
  raisedLines(day?.raised ?? [], state, writer);
  const leaving = register.recommendations.filter(({ archived }) => archived?.meeting === (day?.meeting?.id ?? screen.date));
  if (leaving.length > 0) writer.heading(`Left the tracker at it (${leaving.length})`);
  for (const record of leaving) recordLine(record, '', state, writer);
  if (day?.meeting !== undefined) endLines(day.meeting, state, writer);
  const between = ` ${state.theme.glyphs.between} `;
  const at = days.findIndex((one) => one.date === screen.date);
  return {
    title: `Meeting${between}${plain(committee?.abbreviation ?? name)}${between}${formatDate(screen.date)}`,
    facts: at < 0 ? '' : `${days.length - at} of ${days.length}`,
    lines: writer.lines,
  };
}

function minuteLines({ attendance, closedAt, declarations = [], items = [], place, time, title }: Meeting, writer: PageWriter): void {
  writer.fact('Title', title);
  writer.fact('Time', [time, closedAt === undefined ? undefined : `ended ${closedAt}`].filter(Boolean).join(', '));
  writer.fact('Place', place);
  if (attendance !== undefined) {
    writer.heading('Attendance');
    writer.fact('Chair', attendance.chair);
    writer.fact('Present', attendance.present.join('; '));
    writer.fact('Apologies', attendance.apologies.join('; '));
    writer.fact('Attending', attendance.inAttendance.join('; '));
  }
  if (declarations.length > 0) writer.heading(`Declarations of interest (${declarations.length})`);
  for (const { text } of declarations) writer.text(text, { indent: 2 });
  if (items.length > 0) writer.heading(`Items (${items.length})`);
  for (const item of items) itemLines(item, writer);
}

function itemLines({ number, title, resolutions }: AgendaItem, writer: PageWriter): void {
  writer.text(`${number === undefined ? '' : `${number}  `}${title}`, { indent: 2 });
  for (const resolution of resolutions) writer.text(`Resolved: ${resolution}`, { indent: 6 });
}

function raisedLines(raised: readonly Recommendation[], state: AppState, writer: PageWriter): void {
  writer.heading(raised.length === 0 ? 'Recommendations: none is recorded' : `Recommendations (${raised.length})`);
  for (const record of raised) recordLine(record, clockWords(record, state), state, writer);
}

/** "CYPSC.240912.3  In progress, answer due 12 November 2024", and its words. */
function recordLine(record: Recommendation, clock: string, { data }: AppState, writer: PageWriter): void {
  const to = data.byId.has(record.id) ? ({ kind: 'detail', id: record.id, list: [record.id], page: pageStart } as const) : undefined;
  const late = data.byId.get(record.id)?.derived.daysLate;
  const overdue = late === undefined ? '' : `, ! overdue by ${inDays(late)}`;
  writer.text(`${record.ref}  ${statusLabel(record.status)}${overdue}${clock}`, { indent: 2, to });
  writer.text(record.text, { indent: 4 });
}

function clockWords(record: Recommendation, { data }: AppState): string {
  const clock = responseClock(record, data.register);
  if (clock === undefined) return '';
  const late = data.byId.get(record.id)?.derived.states.includes('response-overdue') === true;
  return `, answer ${late ? 'was ' : ''}due ${formatDate(clock.due)}${late ? ', none recorded' : ''}`;
}

function endLines({ committee, nextMeeting, sources = [] }: Meeting, { data }: AppState, writer: PageWriter): void {
  if (nextMeeting !== undefined) {
    const { date } = nextMeeting;
    const known = date !== undefined;
    writer.heading('Next meeting');
    // Minutes often say all of it in one sentence.
    const more = [nextMeeting.time, nextMeeting.place].filter((part) => part !== undefined && !nextMeeting.text.includes(part));
    writer.text([nextMeeting.text, ...more].join(', '), {
      indent: 2,
      to: known ? { kind: 'meeting', committee, date, page: pageStart } : undefined,
    });
  }
  if (sources.length > 0) writer.heading(`Sources (${sources.length})`);
  for (const source of sources) writer.text(sourceWords(source, data.register), { indent: 2 });
}
