import type { CalendarDate } from './calendar-date.ts';

/**
 * A date as a paper wrote it: the words, the EDTF form (ISO 8601-2), the range of days it means (both ends included),
 * and how it was resolved. What cannot be resolved keeps its `text` and has no range. It is due on its `to`.
 *
 * @example { text: 'end of September 2023', edtf: '2023-09-30', from: '2023-09-30', to: '2023-09-30' }
 */
export interface PartialDate {
  readonly text: string;
  readonly edtf?: string;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly basis?: string;
}
