import type { PageState } from '../pages/page.ts';

/** What a paper prints about a recommendation. */
export interface SourceState {
  readonly kind: 'source';
  /** Id of the recommendation. */
  readonly id: string;
  /** Which of its sources, from 0. */
  readonly at: number;
  readonly page: PageState;
}
