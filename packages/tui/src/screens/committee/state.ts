import type { PageState } from '../pages/page.ts';

/** One committee: how it stands, how it works, when it met. */
export interface CommitteeState {
  readonly kind: 'committee';
  readonly id: string;
  readonly page: PageState;
}
