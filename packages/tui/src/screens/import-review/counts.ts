import type { ImportChoices } from '../../state/import-choices.ts';
import { needsChoice, type Proposal } from '../../state/proposals.ts';

/** How far a review has come. `left` is what somebody still has to decide. */
export interface ReviewCounts {
  readonly total: number;
  readonly accept: number;
  readonly merge: number;
  readonly skip: number;
  readonly left: number;
  /** What the register says already. */
  readonly same: number;
}

/** Counts what was decided; choices for what no longer needs one do not count. */
export function countChoices(proposals: readonly Proposal[], { choices }: ImportChoices): ReviewCounts {
  const counts = { total: proposals.length, accept: 0, merge: 0, skip: 0, left: 0, same: 0 };
  for (const proposal of proposals) {
    if (proposal.candidate.action === 'same') counts.same += 1;
    if (!needsChoice(proposal)) continue;
    const choice = currentChoice(proposal, choices[proposal.id]);
    counts[choice?.kind ?? 'left'] += 1;
  }
  return counts;
}

/** A choice as long as it is one: a record accepted beside another is to be looked at again once it looks like a third. */
export function currentChoice(proposal: Proposal, choice: ImportChoices['choices'][string] | undefined): typeof choice {
  const { action, match } = proposal.candidate;
  const isStale = choice?.kind === 'accept' && action === 'conflict' && choice.apart !== match?.id;
  return isStale ? undefined : choice;
}

/** "adds 8, updates 2, merges 1, skips 3": what writing would do. */
export function writeWords(proposals: readonly Proposal[], { choices }: ImportChoices): string {
  let adds = 0;
  let updates = 0;
  let merges = 0;
  let skips = 0;
  const others = new Map<string, number>();
  for (const proposal of proposals) {
    const { action, entity } = proposal.candidate;
    if (proposal.record === undefined) {
      if (action === 'new' || action === 'changed') others.set(entity, (others.get(entity) ?? 0) + 1);
      continue;
    }
    if (!needsChoice(proposal)) continue;
    const choice = currentChoice(proposal, choices[proposal.id]);
    if (choice?.kind === 'skip') skips += 1;
    else if (choice?.kind === 'merge') merges += 1;
    else if (choice?.kind === 'accept' && action === 'changed') updates += 1;
    else if (choice?.kind === 'accept') adds += 1;
  }
  const along = [...others].map(([entity, count]) => `${count} ${entity.replaceAll('-', ' ')}${count === 1 ? '' : 's'}`);
  const parts = [`adds ${adds}`, ...(updates > 0 ? [`updates ${updates}`] : []), `merges ${merges}`, `skips ${skips}`];
  return `${parts.join(', ')}${along.length === 0 ? '' : `; with ${along.join(', ')}`}`;
}
