import type { PageState } from '../pages/page.ts';

/** One recommendation in full. */
export interface DetailState {
  readonly kind: 'detail';
  readonly id: string;
  /** Ids of the list that it was opened from, in its order: `J` and `K` walk along it. */
  readonly list: readonly string[];
  readonly page: PageState;
}
