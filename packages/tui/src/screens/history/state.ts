import type { PageState } from '../pages/page.ts';

/** What was changed, newest first: of one record, in one change, or of the whole register. */
export interface HistoryState {
  readonly kind: 'history';
  /** Of this record alone. */
  readonly id?: string;
  /** Of this change alone, with every entry of it. */
  readonly change?: string;
  readonly page: PageState;
}
