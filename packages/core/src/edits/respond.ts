import type { Json } from '../base/json.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Plan } from '../history/change.ts';
import { decisionLabel } from '../model/labels.ts';
import type { Recommendation, Response } from '../model/recommendation.ts';
import { refsOf } from './describe-targets.ts';

/**
 * Records what the decision-maker answered. An earlier answer stays in the history. A rejection without words is allowed but told of: members are
 * owed a reason. Without a decision and without words there is nothing to record (`empty-response`).
 */
export function planResponse(records: readonly Recommendation[], response: Response): Result<Plan> {
  if (response.decision === undefined && (response.text ?? '').trim() === '') {
    return err({
      code: 'empty-response',
      severity: 'error',
      message: 'an answer needs a decision or words',
      hint: 'e.g. --decision accepted, or --text "…"',
    });
  }
  const edits = records.map((record) => ({
    kind: 'set' as const,
    collection: 'recommendations' as const,
    id: record.id,
    field: 'response',
    to: response as unknown as Json,
  }));
  const decision = response.decision === undefined ? 'answer' : `answer (${decisionLabel(response.decision).toLowerCase()})`;
  const noReason = response.decision === 'rejected' && response.text === undefined;
  return ok({
    summary: `${decision} recorded for ${refsOf(records)}`,
    edits,
    ...(noReason ? { warnings: ['rejected without a reason; --text says why'] } : {}),
  });
}
