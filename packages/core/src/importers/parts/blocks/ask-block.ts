import type { CalendarDate } from '../../../model/calendar-date.ts';
import type { TextPart } from '../tables/recommendation-table.ts';
import type { BlockSense } from './block-labels.ts';

/** What a label under a recommendation holds. */
export interface BlockField {
  readonly sense: BlockSense;
  readonly label: string;
  readonly parts: readonly TextPart[];
}

/** One recommendation, or several that are answered together, with all that stands under it. */
export interface AskBlock {
  readonly heading: TextPart;
  readonly references: readonly string[];
  readonly title?: string;
  /** The heading of the section above it. */
  readonly section?: string;
  /** The recommendation as printed; one for each reference where the heading has several. Empty where the paper answers by number alone. */
  readonly asks: readonly string[];
  /** The answer in order: the decision, then the reasons. */
  readonly answer: readonly TextPart[];
  /** The day of the answer, where its label says so. */
  readonly answeredOn?: CalendarDate;
  readonly fields: readonly BlockField[];
  /** All of it that was taken, the heading left out. */
  readonly taken: readonly TextPart[];
}
