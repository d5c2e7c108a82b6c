import type { CalendarDate } from '../model/calendar-date.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { DerivedState } from '../model/vocabulary.ts';
import { type RuleContext, stateFinding } from '../rules/derive.ts';
import { dueDate } from '../rules/due.ts';
import { isArchived, isAsk, isOpen } from '../rules/record-kind.ts';
import { responseClock } from '../rules/response-clock.ts';
import { fold } from './fold.ts';
import { type Bound, type Condition, type DateField, type Query, type QueryField, type WordField, wordFields } from './query.ts';
import { textOf } from './text-of.ts';

/** Whether a record meets a query, on the day of the context. Every field of the record may be asked for; nothing is left out by itself. */
export function matches(query: Query, record: Recommendation, context: RuleContext): boolean {
  return matcher(query, context)(record);
}

/** The same, made ready for many records. */
export function matcher(query: Query, context: RuleContext): (record: Recommendation) => boolean {
  const every: ((record: Recommendation) => boolean)[] = [];
  const either = new Map<QueryField, ((record: Recommendation) => boolean)[]>();
  for (const { not, condition } of query.clauses) {
    const meets = tester(condition, context);
    if (not) every.push((record) => !meets(record));
    else if (condition.kind === 'words') every.push(meets);
    else {
      const ways = either.get(condition.field);
      if (ways === undefined) either.set(condition.field, [meets]);
      else ways.push(meets);
    }
  }
  const groups = [...either.values()];
  return (record) => every.every((meets) => meets(record)) && groups.every((ways) => ways.some((meets) => meets(record)));
}

function tester(condition: Condition, context: RuleContext): (record: Recommendation) => boolean {
  switch (condition.kind) {
    case 'words': {
      const wanted = fold(condition.words);
      return (record) => fold(textOf('text', record, context)).includes(wanted) || fold(textOf('words', record, context)).includes(wanted);
    }
    case 'text': {
      const wanted = fold(condition.text);
      const { field } = condition;
      // Thousands of records share a few committees, posts and topics.
      const known = new Map<string, boolean>();
      return (record) => {
        const text = textOf(field, record, context);
        let holds = known.get(text);
        if (holds === undefined) {
          holds = fold(text).includes(wanted);
          if (known.size < 1000) known.set(text, holds);
        }
        return holds;
      };
    }
    case 'word':
      return (record) => hasWord(condition.field, condition.word, record, context);
    case 'dates': {
      const from = bound(condition.from, context.today);
      const to = bound(condition.to, context.today);
      return (record) => {
        const day = dayOf(condition.field, record, context);
        return day !== undefined && (from === undefined || day >= from) && (to === undefined || day <= to);
      };
    }
    case 'has':
      return (record) => hasAny(condition.field, record, context) === condition.has;
  }
}

function bound(value: Bound | undefined, today: CalendarDate): CalendarDate | undefined {
  return value === 'today' ? today : value;
}

function hasWord(field: WordField, word: string, record: Recommendation, context: RuleContext): boolean {
  switch (field) {
    case 'status':
      return record.status === word;
    case 'class':
      return word === 'ask' ? isAsk(record) : record.class === word;
    case 'decision':
      return (record.response?.decision ?? 'awaiting') === word;
    case 'link':
      return (record.links ?? []).some((link) => link.kind === word);
    case 'state':
      if (word === 'archived') return isArchived(record);
      if (word === 'open') return isOpen(record);
      return stateFinding(record, word as DerivedState, context) !== undefined;
  }
}

function dayOf(field: DateField, record: Recommendation, { register }: RuleContext): CalendarDate | undefined {
  switch (field) {
    case 'due':
      return dueDate(record);
    case 'raised':
      return record.raisedOn;
    case 'completed':
      return record.completedOn;
    case 'response-due':
      return responseClock(record, register)?.due;
  }
}

function hasAny(field: QueryField, record: Recommendation, context: RuleContext): boolean {
  switch (field) {
    case 'status':
      return record.status !== 'unknown';
    case 'class':
      return true;
    case 'decision':
      return record.response?.decision !== undefined;
    case 'link':
      return (record.links ?? []).length > 0;
    case 'state':
      return wordFields.state.some((word) => hasWord('state', word, record, context));
    case 'due':
    case 'raised':
    case 'completed':
    case 'response-due':
      return dayOf(field, record, context) !== undefined;
    default:
      return textOf(field, record, context).trim() !== '';
  }
}
