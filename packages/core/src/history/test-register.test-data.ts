import type { Recommendation } from '../model/recommendation.ts';
import { emptyRegister, type Register } from '../model/register.ts';
import { applyPlan } from './apply-plan.ts';
import type { Edit, Plan, Stamp } from './change.ts';

/** A recommendation of Wealdshire's, for tests. */
export function ask(id: string, more: Partial<Recommendation> = {}): Recommendation {
  return {
    id,
    ref: `WCSC.240912.${id.slice(-1)}`,
    raisedOn: '2024-09-12',
    text: `Asks for the ${id} report.`,
    class: 'request',
    status: 'in-progress',
    ...more,
  };
}

/** A stamp on a day; the change's id says which. */
export function stamp(id: string, on: string, more: Partial<Stamp> = {}): Stamp {
  return { id, at: `${on}T10:00:00.000Z`, by: 'A. Clerk', via: 'test', ...more };
}

/** A register made by one import of recommendations. */
export function registerOf(records: readonly Recommendation[], on = '2024-09-20'): Register {
  const edits: Edit[] = records.map((record) => ({ kind: 'create', collection: 'recommendations', record }));
  return applyPlan(emptyRegister(), planOf(edits), stamp('IMPORT', on, { via: 'import tracker.txt' }));
}

/** A plan of edits. */
export function planOf(edits: readonly Edit[]): Plan {
  return { summary: 'test', edits };
}
