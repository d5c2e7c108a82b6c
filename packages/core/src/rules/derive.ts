import type { CalendarDate } from '../model/calendar-date.ts';
import { daysBetween } from '../model/dates/calendar.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';
import { type DerivedState, derivedStates } from '../model/vocabulary.ts';
import { archiveFinding } from './archive.ts';
import { challengeFinding } from './challenge.ts';
import { dueDate, dueFinding } from './due.ts';
import type { Derived, Finding } from './finding.ts';
import { isArchived, isLive } from './record-kind.ts';
import { responseClock, responseFinding } from './response-clock.ts';
import { slippageFinding } from './slippage.ts';
import { staleFinding } from './stale.ts';

/** The register that a record belongs to, and the day of asking. */
export interface RuleContext {
  readonly register: Register;
  readonly today: CalendarDate;
}

/**
 * What the rules say of one record on one day: its states in the order of the vocabulary, each with its reason, the last day on time, how late
 * it is, and when an answer is due. An archived, procedural or withdrawn record has no states; its dates are still given.
 */
export function derive(record: Recommendation, { register, today }: RuleContext): Derived {
  const last = dueDate(record);
  const responseDue = responseClock(record, register)?.due;
  const findings = isLive(record) ? findingsOf(record, register, today) : [];
  const isLate = findings.some((finding) => finding.state === 'overdue');
  return {
    states: findings.map((finding) => finding.state),
    ...(last === undefined ? {} : { due: last }),
    ...(isLate && last !== undefined ? { daysLate: daysBetween(last, today) } : {}),
    ...(responseDue === undefined ? {} : { responseDue }),
    findings,
  };
}

/**
 * The same for every record of a register, by id; withdrawn ones are left out. Of archived records, which most of a large register are, only the
 * last day on time is told: when an answer to them was due is asked of `derive`.
 */
export function deriveAll(register: Register, today: CalendarDate): ReadonlyMap<string, Derived> {
  const all = new Map<string, Derived>();
  for (const record of register.recommendations) {
    if (record.withdrawn === undefined) all.set(record.id, isArchived(record) ? archivedOnly(record) : derive(record, { register, today }));
  }
  return all;
}

function archivedOnly(record: Recommendation): Derived {
  const last = dueDate(record);
  return { states: [], ...(last === undefined ? {} : { due: last }), findings: [] };
}

/** The finding of one state, or nothing where the record is not in it; the others are not worked out. */
export function stateFinding(record: Recommendation, state: DerivedState, { register, today }: RuleContext): Finding | undefined {
  if (!isLive(record)) return undefined;
  const finding = finders[state](record, register, today);
  return finding?.state === state ? finding : undefined;
}

type Finder = (record: Recommendation, register: Register, today: CalendarDate) => Finding | undefined;

const due: Finder = (record, register, today) => dueFinding(record, today, register.settings);

const finders: { readonly [S in DerivedState]: Finder } = {
  overdue: due,
  'due-soon': due,
  'response-overdue': responseFinding,
  stale: staleFinding,
  slipped: slippageFinding,
  'awaiting-agreement': archiveFinding,
  'ready-to-archive': archiveFinding,
  challenged: challengeFinding,
};

/** Each rule once, in the order of the vocabulary: of due and due soon, awaiting agreement and ready to archive, only one can hold. */
const inOrder: readonly Finder[] = [...new Set(derivedStates.map((state) => finders[state]))];

function findingsOf(record: Recommendation, register: Register, today: CalendarDate): readonly Finding[] {
  return inOrder.map((find) => find(record, register, today)).filter((finding) => finding !== undefined);
}
