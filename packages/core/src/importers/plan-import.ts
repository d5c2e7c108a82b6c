import { applyPlan } from '../history/apply-plan.ts';
import type { Edit } from '../history/change.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Register } from '../model/register.ts';
import type { Decisions, ImportPlan, PaperPlan } from './import-plan.ts';
import { type ExtractedPaper, reconcile } from './reconcile/reconcile.ts';

/**
 * What importing papers would do, as data: nothing is written. Papers meet the register one after the other, each seeing what the ones
 * before it brought, and all of it is one change, so that one `undo` takes the whole import back. While a conflict is open the plan is not to
 * be applied.
 */
export function planImport(
  register: Register,
  papers: readonly ExtractedPaper[],
  today: CalendarDate,
  decisions: Decisions = {},
): ImportPlan {
  const scratch = { id: '0000000000', at: `${today}T00:00:00.000Z`, by: '', via: 'import' };
  const edits: Edit[] = [];
  const plans: PaperPlan[] = [];
  let current = register;
  for (const paper of papers) {
    const { paperPlan, edits: more } = reconcile(current, paper, today, decisions);
    plans.push(paperPlan);
    edits.push(...more);
    current = applyPlan(current, { summary: '', edits: more }, scratch);
  }
  const names = papers.map((paper) => paper.document.name).join(', ');
  const conflicts = plans.flatMap((plan) => plan.candidates).filter((candidate) => candidate.action === 'conflict').length;
  return { papers: plans, plan: { summary: `import ${names}`, edits }, conflicts };
}
