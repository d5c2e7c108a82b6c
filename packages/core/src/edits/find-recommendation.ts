import type { Diagnostic } from '../base/diagnostic.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';

/**
 * The recommendation that somebody means by a reference or an id, in any case; a beginning is enough where only one fits. The paper's own
 * reference counts too, where it is the only one. Withdrawn records are not found.
 */
export function findRecommendation(register: Register, name: string): Result<Recommendation> {
  const wanted = name.trim().toUpperCase();
  const live = register.recommendations.filter((record) => record.withdrawn === undefined);
  const exact = live.find((record) => record.ref.toUpperCase() === wanted || record.id === wanted);
  if (exact !== undefined) return ok(exact);
  if (wanted === '') return err(unknown(name, live));
  const own = live.filter((record) => record.reference?.toUpperCase() === wanted);
  const begin = own.length > 0 ? own : live.filter((record) => record.ref.toUpperCase().startsWith(wanted) || record.id.startsWith(wanted));
  const [first] = begin;
  if (first !== undefined && begin.length === 1) return ok(first);
  if (first === undefined) return err(unknown(name, live));
  return err({
    code: 'ambiguous-ref',
    severity: 'error',
    message: `${name} fits ${begin.length} recommendations: ${begin
      .slice(0, 5)
      .map((record) => record.ref)
      .join(', ')}${begin.length > 5 ? ', …' : ''}`,
    hint: 'give the whole reference',
  });
}

/** Several at once; the first that is not found is the error. */
export function findRecommendations(register: Register, names: readonly string[]): Result<readonly Recommendation[]> {
  const found: Recommendation[] = [];
  for (const name of names) {
    const one = findRecommendation(register, name);
    if (!one.ok) return one;
    if (!found.includes(one.value)) found.push(one.value);
  }
  return ok(found);
}

function unknown(name: string, live: readonly Recommendation[]): Diagnostic {
  const stem = name.toUpperCase().split('.')[0] ?? '';
  const near = live.filter((record) => record.ref.toUpperCase().startsWith(`${stem}.`)).slice(0, 3);
  return {
    code: 'unknown-ref',
    severity: 'error',
    message: `no recommendation ${name}`,
    hint: near.length > 0 ? `near it: ${near.map((record) => record.ref).join(', ')}` : '`scrutiny list --all` shows every reference',
  };
}
