import {
  type CalendarDate,
  type Diagnostic,
  err,
  listChanges,
  ok,
  type Plan,
  planAdd,
  planArchive,
  planFields,
  planFollowUp,
  planNote,
  planRestore,
  planReversal,
  planStatus,
  type Recommendation,
  type Register,
  type Result,
  sameValue,
} from '@scrutiny/core';
import type { ChangeRequest, Expectation } from './change-request.ts';
import { planChoices } from './plan-choices.ts';

/** Who asks, and on which day. */
export interface Asker {
  readonly user: string;
  readonly today: CalendarDate;
}

/**
 * What a request means for a register, by core's own rules, so that a change made here is the change that the command line makes. The
 * error says why it can't be made: the status table, a record that is gone, a change that somebody has built on.
 */
export function planRequest(register: Register, request: ChangeRequest, asker: Asker): Result<Plan> {
  switch (request.kind) {
    case 'add':
      return planNew(register, request.id, request.wanted, asker.today);
    case 'undo':
    case 'redo':
      return planTurn(register, request.change);
    case 'plan':
      return ok(request.plan);
    case 'import':
      return planChoices(register, request.paper, request.decided, asker.today);
    case 'together':
      return planTogether(request.requests.map((one) => planRequest(register, one, asker)));
    default: {
      const records = recordsOf(register, request.ids);
      return records.ok ? planOn(register, records.value, request, asker) : records;
    }
  }
}

/** Requests that name records. */
type RecordRequest = Extract<ChangeRequest, { readonly ids: readonly string[] }>;

function planOn(register: Register, records: readonly Recommendation[], request: RecordRequest, asker: Asker): Result<Plan> {
  const { today, user } = asker;
  switch (request.kind) {
    case 'note': {
      const { text, date, private: isPrivate = false } = request;
      return planNote(records, { text, by: user, private: isPrivate, ...(date === undefined ? {} : { date }) }, today);
    }
    case 'status': {
      const { status, reason, completedOn } = request;
      const more = { ...(reason === undefined ? {} : { reason }), ...(completedOn === undefined ? {} : { completedOn }) };
      return planStatus(records, { status, ...more }, today);
    }
    case 'follow-up':
      return planFollowUp(records, { when: request.when, ...(request.reason === undefined ? {} : { reason: request.reason }) }, today);
    case 'fields':
      return planFields(records, request.changes, request.reason);
    case 'archive':
      return planArchive(register, records, { meeting: request.meeting });
    case 'restore':
      return planRestore(records, request.reason);
  }
}

/** The records, or the first that is not there any more. */
function recordsOf(register: Register, ids: readonly string[]): Result<readonly Recommendation[]> {
  const wanted = new Set(ids);
  const found = register.recommendations.filter((record) => wanted.has(record.id) && record.withdrawn === undefined);
  if (found.length === wanted.size) return ok(found);
  const gone = ids.find((id) => !found.some((record) => record.id === id)) ?? '';
  const name = register.recommendations.find((record) => record.id === gone)?.ref ?? gone;
  return err(problem('record-gone', `${name} was removed by someone else`, 'the text is kept as a draft'));
}

function planNew(register: Register, id: string, wanted: Extract<ChangeRequest, { kind: 'add' }>['wanted'], today: string): Result<Plan> {
  const plan = planAdd(register, wanted, today);
  if (!plan.ok) return plan;
  const edits = plan.value.edits.map((edit) => (edit.kind === 'create' ? { ...edit, record: { ...edit.record, id } } : edit));
  return ok({ ...plan.value, edits });
}

/** Takes a change back whole, or not at all. */
function planTurn(register: Register, id: string): Result<Plan> {
  const change = listChanges(register).find((one) => one.id === id);
  if (change === undefined) return err(problem('unknown-change', 'that change is not in the register', 'nothing was changed'));
  if (change.undoneBy !== undefined) return err(problem('undone', 'that change is taken back already', 'nothing was changed'));
  const { plan, obstacles } = planReversal(register, change);
  const [first] = obstacles;
  if (first === undefined) return ok(plan);
  const ref = 'ref' in first.record ? String(first.record.ref) : first.record.id;
  return err(problem('built-on', `${ref}: ${first.message}`, 'nothing was changed'));
}

function planTogether(plans: readonly Result<Plan>[]): Result<Plan> {
  const made: Plan[] = [];
  for (const plan of plans) {
    if (!plan.ok) return plan;
    made.push(plan.value);
  }
  return ok({
    summary: made.map((plan) => plan.summary).join('; '),
    edits: made.flatMap((plan) => plan.edits),
    warnings: made.flatMap((plan) => plan.warnings ?? []),
  });
}

/** A field that somebody else changed since the prompt opened, with what is in it now. */
export interface Clash extends Expectation {
  readonly ref: string;
  readonly now: unknown;
}

/** Which expected values do not hold any more. Different fields never clash, and lists of notes only grow. */
export function clashesOf(register: Register, expected: readonly Expectation[]): readonly Clash[] {
  if (expected.length === 0) return [];
  const wanted = new Set(expected.map((one) => one.id));
  const records = new Map(register.recommendations.filter((record) => wanted.has(record.id)).map((record) => [record.id, record]));
  return expected.flatMap((one) => {
    const record = records.get(one.id);
    if (record === undefined) return [];
    const now: unknown = (record as unknown as Readonly<Record<string, unknown>>)[one.field];
    return sameValue(now ?? null, one.value ?? null) ? [] : [{ ...one, ref: record.ref, now }];
  });
}

function problem(code: string, message: string, hint: string): Diagnostic {
  return { code, severity: 'error', message, hint };
}
