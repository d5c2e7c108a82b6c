import type { PageState } from '../pages/page.ts';

/** Why a recommendation stands as it does, rule by rule. */
export interface WhyState {
  readonly kind: 'why';
  readonly id: string;
  readonly page: PageState;
}
