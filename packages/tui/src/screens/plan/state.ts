import type { PageState } from '../pages/page.ts';

/** One improvement plan. */
export interface PlanState {
  readonly kind: 'plan';
  readonly id: string;
  readonly page: PageState;
}
