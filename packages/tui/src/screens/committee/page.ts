import {
  type ArchivePolicy,
  archivePolicyLabel,
  type Committee,
  defaultArchivePolicy,
  formatDate,
  isAsk,
  isFinished,
  isOpen,
  type ResponsePeriod,
  responseProfile,
} from '@scrutiny/core';
import { plain } from '../../layout/line.ts';
import type { AppState } from '../../state/app-state.ts';
import type { Row } from '../../state/rows.ts';
import { views } from '../../state/views.ts';
import { type Page, pageStart, textColumns } from '../pages/page.ts';
import { type PageWriter, pageWriter } from '../pages/page-writer.ts';
import { meetingDays } from './meeting-days.ts';
import type { CommitteeState } from './state.ts';

/** A committee: what it is called and was called, how its recommendations stand, the rules that hold for it and where they come from, its meetings. */
export function committeePage(screen: CommitteeState, state: AppState): Page {
  const writer = pageWriter(state.theme, textColumns(state.size));
  const { register } = state.data;
  const known = register.committees.filter((one) => one.withdrawn === undefined);
  const committee = known.find((one) => one.id === screen.id);
  if (committee === undefined) {
    writer.text('This committee is not in the register any more.');
    return { title: 'Committee', facts: '', lines: writer.lines };
  }
  const rows = state.data.rows.filter((row) => row.record.committee === committee.id);
  writer.text(committee.name, { style: state.theme.styles.title });
  writer.gap();
  writer.fact('Short name', committee.abbreviation);
  writer.fact('Council', register.councils.find((one) => one.id === committee.council)?.name ?? committee.council);
  writer.fact('Also called', (committee.aliases ?? []).join('; '));
  countLines(rows, writer);
  ruleLines(committee, state, writer);
  meetingLines(committee, state, writer);
  otherPapers(committee, state, writer);
  const place = known.length > 1 ? `${known.indexOf(committee) + 1} of ${known.length}` : '';
  return {
    title: `Committee ${state.theme.glyphs.between} ${plain(committee.abbreviation ?? committee.name)}`,
    facts: place,
    lines: writer.lines,
  };
}

function countLines(rows: readonly Row[], writer: PageWriter): void {
  writer.heading(`Recommendations (${rows.length})`);
  const asks = rows.filter((row) => isAsk(row.record)).length;
  const finished = rows.filter((row) => isFinished(row.record.status)).length;
  writer.text(`${asks} are asks, ${rows.length - asks} are comments, procedural or the committee's own work; ${finished} are finished.`, {
    indent: 2,
  });
  for (const view of views) {
    const count = rows.filter(view.holds).length;
    if (view.kind !== 'all' && (count > 0 || view.kind === 'open'))
      writer.text(`${String(count).padStart(5)}  ${view.label.toLowerCase()}`);
  }
  const archived = rows.filter((row) => row.record.archived !== undefined && row.record.archived !== null).length;
  if (archived > 0) writer.text(`${String(archived).padStart(5)}  archived`);
}

/** Each rule with what it is, whose it is (the committee's own, the register's, or the one that holds where nothing is said) and its authority. */
function ruleLines({ responsePeriod, archivePolicy, staleAfter }: Committee, { data }: AppState, writer: PageWriter): void {
  const { settings } = data.register;
  const profile = responseProfile(settings.responseProfile ?? '');
  writer.heading('Rules that hold for it');
  if (responsePeriod !== undefined) writer.fact('Answers', `${periodWords(responsePeriod)} (the committee's own period)`);
  else if (profile !== undefined) writer.fact('Answers', `${periodWords(profile)} (profile ${profile.name} of the register)`);
  else writer.fact('Answers', 'no period is set: only a day named in a paper makes a clock run');
  writer.fact('rests on', responsePeriod?.authority ?? profile?.authority);
  const policy: ArchivePolicy = archivePolicy ?? defaultArchivePolicy;
  writer.fact('Archive', `leaves ${archivePolicyLabel(policy)}${archivePolicy === undefined ? ' (as no policy is set)' : ''}`);
  writer.fact(
    'Stale',
    staleAfter === undefined ? 'when nothing was said since the last meeting' : `after ${staleAfter} days without a word`,
  );
}

function periodWords({ length, unit, starts, includesFirstDay }: ResponsePeriod): string {
  const units = { days: 'day', weeks: 'week', months: 'month', 'working-days': 'working day' } as const;
  const from = { received: 'receipt', notice: 'notice', issued: 'issue', requested: 'the request' } as const;
  return `${length} ${units[unit]}${length === 1 ? '' : 's'} ${includesFirstDay ? 'beginning with' : 'from'} ${from[starts]}`;
}

function meetingLines({ id }: Committee, state: AppState, writer: PageWriter): void {
  const { register, today } = state.data;
  const days = meetingDays(register, id);
  const next = days.findLast((day) => day.date >= today);
  writer.heading(`Meetings (${days.length})`);
  if (days.length === 0) writer.text('None is known.', { indent: 2 });
  else if (next === undefined) writer.text('No meeting after today is known.', { indent: 2 });
  for (const day of days) {
    const open = day.raised.filter(isOpen).length;
    const raised = day.raised.length === 0 ? '' : `  ${day.raised.length} raised, ${open} open`;
    const minutes = day.meeting === undefined ? '' : '  minutes';
    const mark = day === next ? '  next' : '';
    writer.text(`${formatDate(day.date).padEnd(17)}${raised}${minutes}${mark}`, {
      indent: 2,
      to: { kind: 'meeting', committee: id, date: day.date, page: pageStart },
    });
  }
}

function otherPapers({ id }: Committee, { data }: AppState, writer: PageWriter): void {
  const { plans, letters, workProgramme, papers } = data.register;
  const ownPlans = plans.filter((plan) => plan.committee === id && plan.withdrawn === undefined);
  if (ownPlans.length > 0) writer.heading(`Improvement plans (${ownPlans.length})`);
  for (const plan of ownPlans) writer.text(plan.title, { indent: 2, to: { kind: 'plan', id: plan.id, page: pageStart } });
  const ownLetters = letters.filter((letter) => letter.committee === id && letter.withdrawn === undefined);
  if (ownLetters.length > 0) writer.heading(`Letters (${ownLetters.length})`);
  for (const letter of ownLetters) {
    const parts = [letter.date === undefined ? 'no date' : formatDate(letter.date), letter.to ?? letter.role ?? '', letter.subject ?? ''];
    writer.text(parts.filter((part) => part !== '').join(', '), { indent: 2 });
  }
  const items = workProgramme.filter((item) => item.committee === id && item.withdrawn === undefined);
  if (items.length > 0) writer.heading(`Work programme (${items.length})`);
  for (const item of items) {
    const planned = item.plannedFor === undefined ? '' : `, planned for ${formatDate(item.plannedFor)}`;
    writer.text(`${item.title}${planned}${item.status === undefined ? '' : ` (${item.status})`}`, { indent: 2 });
  }
  const own = papers.filter((paper) => paper.committee === id && paper.withdrawn === undefined);
  if (own.length > 0) writer.heading(`Papers (${own.length})`);
  for (const paper of own) {
    writer.text(`${paper.name}, ${paper.kind.replace('-', ' ')}${paper.asAt === undefined ? '' : ` of ${formatDate(paper.asAt)}`}`, {
      indent: 2,
    });
  }
}
