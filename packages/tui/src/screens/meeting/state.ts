import type { CalendarDate } from '@scrutiny/core';
import type { PageState } from '../pages/page.ts';

/** One meeting, by its day: a tracker names meetings that no minutes in the register tell of. */
export interface MeetingState {
  readonly kind: 'meeting';
  /** Id of the committee. */
  readonly committee: string;
  readonly date: CalendarDate;
  readonly page: PageState;
}
