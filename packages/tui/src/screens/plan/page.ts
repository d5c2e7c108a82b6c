import {
  actionState,
  formatDate,
  type ImprovementArea,
  type ImprovementPlan,
  type Measure,
  type PlanAction,
  readingChange,
  statusLabel,
} from '@scrutiny/core';
import { plain } from '../../layout/line.ts';
import type { AppState } from '../../state/app-state.ts';
import type { ScreenState } from '../../state/screen-state.ts';
import { type Page, pageStart, textColumns } from '../pages/page.ts';
import { type PageWriter, pageWriter } from '../pages/page-writer.ts';
import { inDays } from '../parts/dates.ts';
import { paperOf } from '../parts/source-words.ts';
import { chartOf, readingsInOrder } from './chart.ts';
import type { PlanState } from './state.ts';
import { watchedLines } from './watched.ts';

/**
 * An improvement plan: each area with its actions (late ones say by how much) and its measures, every reading in the order of time beside a small
 * chart, so that one sees whether what was promised moved what is measured. Then where it is watched, what was audited, the risks.
 */
export function planPage(screen: PlanState, state: AppState): Page {
  const writer = pageWriter(state.theme, textColumns(state.size));
  const plans = state.data.register.plans.filter((one) => one.withdrawn === undefined);
  const plan = plans.find((one) => one.id === screen.id);
  if (plan === undefined) {
    writer.text('This plan is not in the register any more.');
    return { title: 'Improvement plan', facts: '', lines: writer.lines };
  }
  const { title, reportBy, signatory } = plan;
  writer.text(title, { style: state.theme.styles.title });
  writer.gap();
  const committee = state.data.register.committees.find((one) => one.id === plan.committee);
  if (committee !== undefined) writer.fact('Committee', committee.name, { to: { kind: 'committee', id: committee.id, page: pageStart } });
  writer.fact('Meeting', plan.meeting === undefined ? undefined : formatDate(plan.meeting), { to: meetingOf(plan) });
  writer.fact('Report by', reportBy);
  writer.fact('Signed by', [signatory?.name, signatory?.role].filter(Boolean).join(', '));
  writer.fact('Papers', paperNames(plan, state));
  for (const area of plan.areas) areaLines(area, state, writer);
  watchedLines(plan, writer);
  const actions = plan.areas.flatMap((area) => area.actions);
  const late = actions.filter((action) => actionState(action, state.data.today).daysLate !== undefined).length;
  const place = plans.length > 1 ? `${plans.indexOf(plan) + 1} of ${plans.length}, ` : '';
  const counted = `${actions.length} ${actions.length === 1 ? 'action' : 'actions'}, ${late} late`;
  return { title: `Improvement plan ${state.theme.glyphs.between} ${plain(title)}`, facts: `${place}${counted}`, lines: writer.lines };
}

function meetingOf({ committee, meeting }: ImprovementPlan): ScreenState | undefined {
  return committee === undefined || meeting === undefined ? undefined : { kind: 'meeting', committee, date: meeting, page: pageStart };
}

function paperNames(plan: ImprovementPlan, { data }: AppState): string {
  return [...new Set((plan.sources ?? []).map((source) => paperOf(source, data.register)?.name ?? ''))]
    .filter((name) => name !== '')
    .join('; ');
}

function areaLines(area: ImprovementArea, state: AppState, writer: PageWriter): void {
  writer.heading(`${area.number === undefined ? '' : `${area.number} `}${area.title}`);
  if (area.lead !== undefined) writer.text(`Led by ${area.lead}`, { indent: 2 });
  for (const action of area.actions) actionLines(action, state, writer);
  for (const measure of area.measures) measureLines(measure, state, writer);
}

function actionLines(action: PlanAction, state: AppState, writer: PageWriter): void {
  const { daysLate } = actionState(action, state.data.today);
  writer.gap();
  writer.text(action.text, { indent: 2 });
  const status = action.status === undefined || action.status === 'unknown' ? 'status not given' : statusLabel(action.status);
  const due = action.due === undefined ? 'no date' : `due ${action.due.text}`;
  const late = daysLate === undefined ? '' : `, ${state.theme.glyphs.overdue} ${inDays(daysLate)} late`;
  writer.text(`${due}, ${status}${late}`, { indent: 4, ...(daysLate === undefined ? {} : { style: state.theme.styles.overdue }) });
  const who = [
    action.sponsor === undefined ? '' : `sponsor ${action.sponsor}`,
    (action.leads ?? []).length === 0 ? '' : `lead ${(action.leads ?? []).join('; ')}`,
  ];
  if (who.some((part) => part !== '')) writer.text(who.filter((part) => part !== '').join(', '), { indent: 4 });
}

function measureLines(measure: Measure, { theme }: AppState, writer: PageWriter): void {
  writer.gap();
  const chart = chartOf(measure, theme.glyphs.cut !== '…');
  const target = measure.target === undefined ? '' : `, target ${measure.target}`;
  writer.text(`Measure: ${measure.name}${target}`, { indent: 2 });
  if (measure.readings.length === 0) {
    writer.text('No reading', { indent: 4 });
    return;
  }
  if (measure.readings.length > 1) writer.text(chart, { indent: 4 });
  const readings = readingsInOrder(measure.readings);
  for (const [at, reading] of readings.entries()) {
    const change = readingChange(readings[at - 1], reading, measure.unit);
    const when = reading.asAt?.text ?? 'no date';
    writer.text(`${when}: ${reading.text}${change === '' ? '' : ` (${change})`}`, { indent: 4 });
  }
}
