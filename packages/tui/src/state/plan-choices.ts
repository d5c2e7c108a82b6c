import {
  applyPlan,
  type CalendarDate,
  type Candidate,
  type Decisions,
  type Diagnostic,
  type Edit,
  type ExtractedPaper,
  err,
  type ImportDecision,
  type Json,
  ok,
  type Plan,
  parsePartialDate,
  planFields,
  planFollowUp,
  planImport,
  type Recommendation,
  type Register,
  type Result,
} from '@scrutiny/core';
import type { ImportChoices, ProposalEdits } from './import-choices.ts';
import { type Proposal, proposalsOf } from './proposals.ts';

/** Why the history says that a field differs from the paper. */
const REASON = 'put right while the paper was imported';

/**
 * What a person's choices about a paper come to on a register: one plan, one `undo`. Made once to be shown, and once more on what the disk holds
 * when it is written; what needs a decision by then that nobody took is refused (`undecided`), and so is a merge into a record that is gone.
 */
export function planChoices(register: Register, paper: ExtractedPaper, decided: ImportChoices, today: CalendarDate): Result<Plan> {
  const proposals = proposalsOf(register, paper, today);
  const decisions = decisionsFor(register, proposals, decided);
  if (!decisions.ok) return decisions;
  const { plan, papers, conflicts } = planImport(register, [paper], today, decisions.value);
  const [wrong] = papers.flatMap((one) => one.diagnostics).filter((one) => one.severity === 'error');
  if (wrong !== undefined) return err(wrong);
  if (conflicts > 0) {
    const words = conflicts === 1 ? 'one proposal only looks' : `${conflicts} proposals only look`;
    return err(problem('undecided', `${words} like a record that is there, and nobody has said what it is`, 'i opens the paper again'));
  }
  const settled = papers.flatMap((one) => one.candidates);
  const more = editsFor(register, plan, proposals, settled, decided, today);
  return more.ok ? ok({ ...plan, edits: [...plan.edits, ...more.value] }) : more;
}

function decisionsFor(register: Register, proposals: readonly Proposal[], { choices }: ImportChoices): Result<Decisions> {
  const byKey = new Map<string, ImportDecision>();
  for (const { id, candidate, record } of proposals) {
    const choice = record === undefined ? undefined : choices[id];
    if (choice === undefined) continue;
    if (choice.kind === 'skip') byKey.set(candidate.key, { kind: 'skip' });
    if (choice.kind === 'merge') {
      const into = register.recommendations.find((one) => one.id === choice.into);
      if (into === undefined || into.withdrawn !== undefined) {
        const hint = 'i opens the paper again; choose another record';
        return err(problem('record-gone', `the record that "${record?.text ?? ''}" was to be merged into was removed`, hint));
      }
      byKey.set(candidate.key, choice);
    }
    // A record of its own only against the record that the person saw: if it looks like another one by now, somebody has to look again.
    const isApart = choice.kind === 'accept' && candidate.action === 'conflict' && choice.apart === candidate.match?.id;
    if (isApart) byKey.set(candidate.key, { kind: 'new' });
  }
  return ok({ byKey, otherwise: 'ask' });
}

/** What was put right, as edits after those of the import: the history keeps what the paper said, and who changed it. */
function editsFor(
  register: Register,
  plan: Plan,
  proposals: readonly Proposal[],
  settled: readonly Candidate[],
  { edits, choices }: ImportChoices,
  today: CalendarDate,
): Result<readonly Edit[]> {
  if (plan.edits.length === 0 || Object.keys(edits).length === 0) return ok([]);
  const scratch = { id: '0000000000', at: `${today}T00:00:00.000Z`, by: '', via: 'import' };
  const records = new Map(applyPlan(register, plan, scratch).recommendations.map((one) => [one.id, one]));
  const all: Edit[] = [];
  for (const [at, { id }] of proposals.entries()) {
    const wanted = edits[id];
    const target = records.get(settled[at]?.record.id ?? '');
    if (wanted === undefined || target === undefined || choices[id]?.kind === 'skip') continue;
    const made = editsOf(target, wanted, settled[at]?.action === 'new', today);
    if (!made.ok) return made;
    all.push(...made.value);
  }
  return ok(all);
}

function editsOf(
  record: Recommendation,
  { followUp, ...fields }: ProposalEdits,
  isNew: boolean,
  today: CalendarDate,
): Result<readonly Edit[]> {
  const set = planFields([record], fields, REASON);
  if (!set.ok || followUp === undefined) return set.ok ? ok(set.value.edits) : set;
  const moved = planFollowUp([record], { when: followUp, reason: REASON }, today);
  if (!moved.ok) return moved;
  if (!isNew) return ok([...set.value.edits, ...moved.value.edits]);
  // A date that was misread is not a date that slipped: a new record keeps no history of it.
  const date = followUp === 'none' ? undefined : parsePartialDate(followUp, { reference: today, forward: true });
  const to = date as unknown as Json | undefined;
  return ok([...set.value.edits, { kind: 'set', collection: 'recommendations', id: record.id, field: 'followUp', to, reason: REASON }]);
}

function problem(code: string, message: string, hint: string): Diagnostic {
  return { code, severity: 'error', message, hint };
}
