import { type Candidate, describeAccount, type ImportPlan, type PaperPlan, type Recommendation, safeText } from '@scrutiny/core';
import type { Io } from '../io.ts';
import { presentDiagnostics } from './diagnostics.ts';

/** Tells what an import does: for each paper its kind, the account of its lines, and what is new, changed, alike. */
export function presentImport(io: Io, proposal: ImportPlan, outcome: { readonly dryRun: boolean; readonly change?: string }): void {
  for (const paper of proposal.papers) presentPaper(io, paper);
  const changes = proposal.plan.edits.length;
  if (changes === 0) io.stdout.write('0 changes: the register says all of it already.\n');
  else if (outcome.dryRun) io.stdout.write('Nothing was written.\n');
  else io.stdout.write(`Saved. \`scrutiny undo\` takes the whole import back (change ${outcome.change}).\n`);
}

function presentPaper(io: Io, plan: PaperPlan): void {
  const name = safeText(plan.paper.name);
  const date = plan.paper.asAt === undefined ? '' : `, as at ${plan.paper.asAt}`;
  io.stdout.write(`${name}: ${plan.paper.recognisedAs}${date}\n`);
  io.stdout.write(`  ${describeAccount(plan.account)}\n`);
  io.stdout.write(`  ${summary(plan.candidates)}\n`);
  for (const candidate of plan.candidates) {
    const described = describe(candidate);
    const line = described === undefined ? undefined : safeText(described);
    if (line !== undefined) io.stdout.write(`  ${line}\n`);
  }
  presentDiagnostics(io, plan.paper.name, plan.diagnostics);
}

/** "12 recommendations: 10 new, 2 changed; 1 meeting". */
function summary(candidates: readonly Candidate[]): string {
  const byEntity = new Map<string, Map<string, number>>();
  for (const { entity, action } of candidates) {
    const counts = byEntity.get(entity) ?? new Map<string, number>();
    counts.set(action, (counts.get(action) ?? 0) + 1);
    byEntity.set(entity, counts);
  }
  const parts = [...byEntity].map(([entity, counts]) => {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const actions = [...counts].map(([action, count]) => `${count} ${action}`).join(', ');
    return `${total} ${plural(entity, total)}: ${actions}`;
  });
  return parts.length === 0 ? 'no recommendations' : parts.join('; ');
}

function plural(entity: string, count: number): string {
  const words = entity.replaceAll('-', ' ');
  return count === 1 ? words : `${words}s`;
}

/** One line for what a person should see: changes, conflicts with their key, repeats. */
function describe(candidate: Candidate): string | undefined {
  const ref = candidate.match?.ref ?? '';
  const short = cut((candidate.record as Partial<Recommendation>).text ?? '');
  switch (candidate.action) {
    case 'conflict':
      return `? ${candidate.key}  ${Math.round((candidate.match?.alike ?? 0) * 100)} % like ${ref}: ${short}`;
    case 'skipped':
      return `- ${candidate.key}  left out: ${short}`;
    case 'changed': {
      const fields = (candidate.changes ?? []).map(
        (change) => `${change.field}${isShort(change.to) ? ` ${shown(change.from)} -> ${shown(change.to)}` : ''}`,
      );
      const drift = candidate.match?.wording === undefined ? [] : ['worded otherwise'];
      return ref === '' ? undefined : `~ ${ref}  ${[...fields, ...drift].join(', ')}`;
    }
    case 'new': {
      const [repeat] = candidate.repeats ?? [];
      return repeat === undefined
        ? undefined
        : `! ${(candidate.record as Recommendation).ref}  reads like ${repeat.ref} (${Math.round(repeat.alike * 100)} %), asked before: ${short}`;
    }
    case 'same':
      return undefined;
  }
}

function isShort(value: unknown): boolean {
  return typeof value === 'string' || value === undefined;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? safeText(value).slice(0, 40) : 'none';
}

function cut(words: string): string {
  const clean = safeText(words);
  return clean.length > 70 ? `${clean.slice(0, 69)}…` : clean;
}
