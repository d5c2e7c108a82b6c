import type { CalendarDate } from '../model/calendar-date.ts';
import { daysBetween } from '../model/dates/calendar.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';
import { archiveFinding } from './archive.ts';
import { challengeFinding } from './challenge.ts';
import { dueFinding, dueOf } from './due.ts';
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
  const due = dueOf(record)?.date;
  const responseDue = responseClock(record, register)?.due;
  const findings = isLive(record) ? findingsOf(record, register, today) : [];
  const isLate = findings.some((finding) => finding.state === 'overdue');
  return {
    states: findings.map((finding) => finding.state),
    ...(due === undefined ? {} : { due }),
    ...(isLate && due !== undefined ? { daysLate: daysBetween(due, today) } : {}),
    ...(responseDue === undefined ? {} : { responseDue }),
    findings,
  };
}

/**
 * The same for every record of a register, by id; withdrawn ones are left out. Archived records are soon told: of a large register most are.
 */
export function deriveAll(register: Register, today: CalendarDate): ReadonlyMap<string, Derived> {
  const all = new Map<string, Derived>();
  for (const record of register.recommendations) {
    if (record.withdrawn === undefined) all.set(record.id, isArchived(record) ? archivedOnly(record) : derive(record, { register, today }));
  }
  return all;
}

function archivedOnly(record: Recommendation): Derived {
  const due = dueOf(record)?.date;
  return { states: [], ...(due === undefined ? {} : { due }), findings: [] };
}

function findingsOf(record: Recommendation, register: Register, today: CalendarDate): readonly Finding[] {
  const found = [
    dueFinding(record, today, register.settings),
    responseFinding(record, register, today),
    staleFinding(record, register, today),
    slippageFinding(record),
    archiveFinding(record, register, today),
    challengeFinding(record),
  ];
  return found.filter((finding) => finding !== undefined);
}
