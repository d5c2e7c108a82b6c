import { meetingDays } from '../committee/meeting-days.ts';
import { registerCommands } from '../open/commands.ts';
import { pageStart } from '../pages/page.ts';
import { pageScreen } from '../pages/page-screen.ts';
import { meetingPage } from './page.ts';
import type { MeetingState } from './state.ts';

/** A meeting. `J` and `K` go to the committee's meeting after and before it. */
export const meetingScreen = pageScreen<MeetingState>({
  kind: 'meeting',
  title: 'meeting',
  page: meetingPage,
  key: ({ committee, date }) => `${committee} ${date}`,
  commands: registerCommands<MeetingState>(),
  hints: [{ key: 'C', label: 'committee' }],
  sibling: (screen, state, by) => {
    const days = meetingDays(state.data.register, screen.committee).toReversed();
    const next = days[days.findIndex((day) => day.date === screen.date) + by];
    return next === undefined ? undefined : { ...screen, date: next.date, page: pageStart };
  },
});
