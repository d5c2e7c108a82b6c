import type { CalendarDate } from '../model/calendar-date.ts';
import { decisions, derivedStates, linkKinds, recordClasses, statuses } from '../model/vocabulary.ts';

/** Fields whose value is one of a few words, with those words. */
export const wordFields = {
  status: statuses,
  state: [...derivedStates, 'archived', 'open'],
  class: [...recordClasses, 'ask'],
  decision: decisions,
  link: linkKinds,
} as const;

/** A field whose value is one of a few words. */
export type WordField = keyof typeof wordFields;

/** Fields that hold text; the value may stand anywhere in it. */
export const textFields = ['committee', 'officer', 'to', 'topic', 'text', 'ref', 'tag', 'note', 'paper', 'response'] as const;

/** A field that holds text. */
export type TextField = (typeof textFields)[number];

/** Fields that hold a day. */
export const dateFields = ['due', 'raised', 'completed', 'response-due'] as const;

/** A field that holds a day. */
export type DateField = (typeof dateFields)[number];

/** Every field that a query may name. */
export type QueryField = WordField | TextField | DateField;

/** The same as a list, in the order in which they are told of. */
export const queryFields: readonly QueryField[] = [...(Object.keys(wordFields) as WordField[]), ...textFields, ...dateFields];

/** A bound of a range of days; `today` is the day on which the query is asked. */
export type Bound = CalendarDate | 'today';

/**
 * One condition. `word` and `text` have to be met, `dates` hold both their ends (one may be missing), `has` asks whether the field has anything at
 * all (`officer:any`, `due:none`); `words` look in the text, the topic and the references.
 */
export type Condition =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'word'; readonly field: WordField; readonly word: string }
  | { readonly kind: 'text'; readonly field: TextField; readonly text: string }
  | { readonly kind: 'dates'; readonly field: DateField; readonly from?: Bound; readonly to?: Bound }
  | { readonly kind: 'has'; readonly field: QueryField; readonly has: boolean };

/** One condition, or its opposite. */
export interface Clause {
  readonly not: boolean;
  readonly condition: Condition;
}

/**
 * Which records are wanted. Conditions on the same field: one of them is enough; on different fields: each has to be met; words and opposites:
 * every one. No clause at all wants every record.
 */
export interface Query {
  readonly clauses: readonly Clause[];
}
