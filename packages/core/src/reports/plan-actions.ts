import type { CalendarDate } from '../model/calendar-date.ts';
import { daysBetween } from '../model/dates/calendar.ts';
import type { PlanAction } from '../model/improvement-plan.ts';
import { statusLabel } from '../model/labels.ts';
import { joinPosts } from '../model/published.ts';
import { countOf } from './counts.ts';

/** How an action of a plan stands on a day: its status in words, and how many days it is past its date without being done. */
export function actionState(action: PlanAction, day: CalendarDate): { readonly words: string; readonly daysLate?: number } {
  const words = action.status === undefined || action.status === 'unknown' ? '' : statusLabel(action.status);
  const ended = action.status === 'complete' || action.status === 'closed-not-done' || action.status === 'transferred';
  const due = action.due?.to;
  const days = due === undefined ? 0 : daysBetween(due, day);
  return ended || days <= 0 ? { words } : { words, daysLate: days };
}

/** An action as a row: what, by when, sponsor, leads, status. A date that has passed is said in words. */
export function actionRow(action: PlanAction, day: CalendarDate): readonly string[] {
  const { words, daysLate } = actionState(action, day);
  const late = daysLate === undefined ? '' : `due date passed ${countOf(daysLate, 'day')} ago`;
  const status = [words === '' && late !== '' ? 'Status not given' : words, late].filter((part) => part !== '').join(', ');
  return [action.text, action.due?.text ?? '', action.sponsor ?? '', joinPosts(action.leads ?? []), status];
}
