import {
  type FieldChanges,
  findRecommendation,
  findRecommendations,
  type LinkKind,
  linkKinds,
  ok,
  type Plan,
  planFields,
  planFollowUp,
  planStatus,
  type RecordClass,
  type Register,
  type Result,
  type Status,
} from '@scrutiny/core';
import { change } from '../change.ts';
import { type Arguments, list, text } from '../command.ts';
import { committeeNamed } from '../committee.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { dateOf } from '../session.ts';
import { UsageError } from '../usage-error.ts';

/** Sets fields of one or several recommendations as one change. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const completedOn = dateOf(args, 'completed-on', io);
  const agreedAt = dateOf(args, 'agreed-at', io);
  const status = text(args, 'status') as Status | undefined;
  const when = text(args, 'follow-up');
  const because = text(args, 'reason');
  const reason = because === undefined ? {} : { reason: because };
  return change(args, io, 'set', (register, today) => {
    const found = findRecommendations(register, list(args, 'ref'));
    if (!found.ok) return found;
    const records = found.value;
    const plans: Result<Plan>[] = [];
    if (status !== undefined)
      plans.push(planStatus(records, { status, ...reason, ...(completedOn === undefined ? {} : { completedOn }) }, today));
    if (when !== undefined) plans.push(planFollowUp(records, { when, ...reason, ...(agreedAt === undefined ? {} : { agreedAt }) }, today));
    const fields = fieldsOf(args, register, when === undefined ? agreedAt : undefined);
    if (Object.keys(fields).length > 0) plans.push(planFields(records, fields, because));
    if (plans.length === 0) throw new UsageError('set what?', 'e.g. --status complete, --follow-up "March 2025", --responsible "…"');
    return together(plans);
  });
}

/** Several plans as one change; the first refusal stops all. */
function together(plans: readonly Result<Plan>[]): Result<Plan> {
  const made: Plan[] = [];
  for (const plan of plans) {
    if (!plan.ok) return plan;
    made.push(plan.value);
  }
  const warnings = made.flatMap((plan) => plan.warnings ?? []);
  return ok({
    summary: made.map((plan) => plan.summary).join('; '),
    edits: made.flatMap((plan) => plan.edits),
    ...(warnings.length === 0 ? {} : { warnings }),
  });
}

function fieldsOf(args: Arguments, register: Register, closureAgreedAt: string | undefined): FieldChanges {
  const plain: { [field: string]: string } = {};
  for (const field of ['topic', 'class', 'reference'] as const) {
    const value = text(args, field);
    if (value !== undefined) plain[field] = value;
  }
  const committee = text(args, 'committee');
  const lists: { [field: string]: readonly string[] } = {};
  for (const [option, field] of [
    ['responsible', 'responsible'],
    ['addressed-to', 'addressedTo'],
    ['tag', 'tags'],
    ['untag', 'untag'],
  ] as const) {
    const value = list(args, option);
    if (value.length > 0) lists[field] = value;
  }
  const links = list(args, 'link').map((link) => linkOf(link, register));
  return {
    ...(plain as { topic?: string; class?: RecordClass; reference?: string }),
    ...(committee === undefined ? {} : { committee: committeeNamed(register, committee).id }),
    ...lists,
    ...(links.length === 0 ? {} : { links }),
    ...(closureAgreedAt === undefined ? {} : { closureAgreedAt }),
  };
}

function linkOf(said: string, register: Register): { readonly kind: LinkKind; readonly to: string } {
  const [, kind, ref] = /^([a-z-]+):(.+)$/.exec(said) ?? [];
  const known = linkKinds.find((one) => one === kind);
  if (known === undefined || ref === undefined)
    throw new UsageError(`--link ${said}: not understood`, `write KIND:REF; kinds: ${linkKinds.join(', ')}`);
  const other = findRecommendation(register, ref);
  if (!other.ok) throw new UsageError(other.error.message, other.error.hint);
  return { kind: known, to: other.value.id };
}
