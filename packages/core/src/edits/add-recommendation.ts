import { randomId } from '../base/ids.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Plan } from '../history/change.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Committee } from '../model/committee.ts';
import { parsePartialDate } from '../model/dates/parse-partial-date.ts';
import { refGiver } from '../model/next-ref.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';
import type { RecordClass } from '../model/vocabulary.ts';
import { classifyRecommendation } from '../rules/classify.ts';

/** A recommendation typed in by hand. */
export interface NewRecommendation {
  readonly text: string;
  readonly committee?: Committee;
  readonly raisedOn?: CalendarDate;
  readonly topic?: string;
  readonly responsible?: readonly string[];
  readonly addressedTo?: readonly string[];
  readonly followUp?: string;
  readonly class?: RecordClass;
  readonly reference?: string;
}

/** Adds one recommendation with a random id and a reference that nobody has. Its class is read from its words unless it is said. */
export function planAdd(register: Register, wanted: NewRecommendation, today: CalendarDate): Result<Plan> {
  const text = wanted.text.trim();
  if (text === '')
    return err({ code: 'empty-text', severity: 'error', message: 'a recommendation needs words', hint: 'nothing was added' });
  const followUp = wanted.followUp === undefined ? undefined : parsePartialDate(wanted.followUp, { reference: today, forward: true });
  if (followUp !== undefined && followUp.to === undefined) {
    return err({
      code: 'not-a-date',
      severity: 'error',
      message: `"${wanted.followUp}" gives no day`,
      hint: 'write a date, a month or a season: 31 January 2024, end of March 2024',
    });
  }
  const read = classifyRecommendation(text);
  const record: Recommendation = {
    id: randomId(),
    ref: refGiver(register.recommendations.map((one) => one.ref))(wanted.committee, wanted.raisedOn),
    ...(wanted.reference === undefined ? {} : { reference: wanted.reference }),
    ...(wanted.committee === undefined ? {} : { committee: wanted.committee.id }),
    ...(wanted.raisedOn === undefined ? {} : { raisedOn: wanted.raisedOn }),
    ...(wanted.topic === undefined ? {} : { topic: wanted.topic }),
    text,
    class: wanted.class ?? read.class,
    classReason: wanted.class === undefined ? read.reason : 'set by hand',
    ...(wanted.addressedTo === undefined ? {} : { addressedTo: wanted.addressedTo }),
    ...(wanted.responsible === undefined ? {} : { responsible: wanted.responsible }),
    ...(followUp === undefined ? {} : { followUp }),
    status: 'not-started',
  };
  return ok({ summary: `${record.ref} added: ${text}`, edits: [{ kind: 'create', collection: 'recommendations', record }] });
}
