import type { CalendarDate } from '@scrutiny/core';
import type { AppState } from '../../state/app-state.ts';
import type { Option } from '../../state/form.ts';

/** The posts that are responsible for anything, the busiest first, with how many open records each has; and nobody. */
export function officerOptions(state: AppState): readonly Option[] {
  const counts = new Map<string, number>();
  for (const { record } of state.data.rows) {
    for (const post of record.responsible ?? []) counts.set(post, (counts.get(post) ?? 0) + 1);
  }
  for (const post of state.data.register.posts) {
    if (post.withdrawn === undefined && !counts.has(post.title)) counts.set(post.title, 0);
  }
  const known = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return [...known.map(([post, count]) => ({ value: post, label: post, note: `(${count})` })), { value: '', label: '(nobody)' }];
}

/** The first day from tomorrow on that a committee is known to meet. */
export function nextMeetingOf(state: AppState, committee: string | undefined): CalendarDate | undefined {
  if (committee === undefined) return undefined;
  const days = state.data.register.meetings
    .filter((meeting) => meeting.committee === committee && meeting.withdrawn === undefined)
    .flatMap((meeting) => [meeting.date, ...(meeting.nextMeeting?.date === undefined ? [] : [meeting.nextMeeting.date])]);
  return days.filter((day) => day > state.moment.today).sort()[0];
}
