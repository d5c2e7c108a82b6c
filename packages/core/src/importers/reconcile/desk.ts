import { plainText } from '../../base/same-text.ts';
import type { Edit } from '../../history/change.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Committee } from '../../model/committee.ts';
import { type GiveRef, refGiver } from '../../model/next-ref.ts';
import type { AnyRecord, Collection, Register } from '../../model/register.ts';
import type { Candidate } from '../import-plan.ts';

/**
 * One paper's meeting with the register: the register as it stands, and the edits gathered so far. The edits that carry news and the ones that
 * only say "this paper says so too" are kept apart: a paper without news leaves no trace.
 */
export interface Desk {
  readonly register: Register;
  readonly paper: string;
  /** The day that the paper speaks for; absent where neither the paper nor the user says it. */
  readonly asAt?: CalendarDate;
  readonly today: CalendarDate;
  readonly news: Edit[];
  readonly mentions: Edit[];
  readonly candidates: Candidate[];
  readonly committees: Committee[];
  readonly giveRef: GiveRef;
}

/** Opens the desk for one paper. */
export function openDesk(register: Register, paper: string, today: CalendarDate, asAt: CalendarDate | undefined): Desk {
  return {
    register,
    paper,
    today,
    ...(asAt === undefined ? {} : { asAt }),
    news: [],
    mentions: [],
    candidates: [],
    committees: register.committees.filter((committee) => committee.withdrawn === undefined),
    giveRef: refGiver(register.recommendations.map((record) => record.ref)),
  };
}

/** Adds a record, or brings back one that an undo had withdrawn. */
export function addRecord(desk: Desk, collection: Collection, record: AnyRecord): void {
  const on = desk.asAt === undefined ? {} : { on: desk.asAt };
  const withdrawn = (desk.register[collection] as readonly AnyRecord[]).find((one) => one.id === record.id);
  if (withdrawn === undefined) desk.news.push({ kind: 'create', collection, record, ...on });
  else desk.news.push({ kind: 'set', collection, id: record.id, field: 'withdrawn', to: undefined, ...on });
}

/** The key of the next candidate: the paper's id and an ordinal, so that decisions can name it. */
export function candidateKey(desk: Desk): string {
  return `${desk.paper}:${desk.candidates.length + 1}`;
}

/** A text to find equal wordings by; one that is all punctuation stands for itself. */
export function wordingKey(text: string): string {
  return plainText(text) || text.trim();
}
