import type { Decisions, ImportDecision, ImportPlan } from '@scrutiny/core';
import { UsageError } from './usage-error.ts';

/** What the command line decides: some conflicts by their key, the rest in the order in which they are shown, and what is left over. */
export interface Answers {
  readonly byKey: ReadonlyMap<string, ImportDecision>;
  readonly inOrder: readonly ImportDecision[];
  readonly otherwise: 'ask' | 'skip' | 'new';
}

/** Reads `--accept KEY=new|merge:REF|skip`; without a key it answers the next conflict that none names. */
export function parseAnswers(accepts: readonly string[], otherwise: Answers['otherwise']): Answers {
  const byKey = new Map<string, ImportDecision>();
  const inOrder: ImportDecision[] = [];
  for (const accept of accepts) {
    const [, key, said] = /^(?:([^=]+)=)?(.+)$/.exec(accept) ?? [];
    const decision = said === undefined ? undefined : parseDecision(said);
    if (decision === undefined) {
      throw new UsageError(`--accept ${accept}: not understood`, 'write KEY=new, KEY=merge:REF or KEY=skip; --dry-run shows the keys');
    }
    if (key === undefined) inOrder.push(decision);
    else byKey.set(key, decision);
  }
  return { byKey, inOrder, otherwise };
}

/**
 * The answers as decisions on these conflicts. `plan` gives the conflicts that the keys leave open, in the order in which they are shown. An answer
 * that no conflict waits for is a usage error: it would else be lost without a word.
 */
export function decide(answers: Answers, plan: (decisions: Decisions) => ImportPlan): Decisions {
  const { byKey, inOrder, otherwise } = answers;
  if (byKey.size === 0 && inOrder.length === 0) return { otherwise };
  const open = plan({ byKey, otherwise: 'ask' })
    .papers.flatMap((paper) => paper.candidates)
    .filter((candidate) => candidate.action === 'conflict');
  if (inOrder.length > open.length) {
    throw new UsageError(`--accept is given ${inOrder.length} times without a key, and ${open.length} conflicts wait for an answer`);
  }
  const all = new Map(byKey);
  open.slice(0, inOrder.length).forEach(({ key }, at) => {
    const decision = inOrder[at];
    if (decision !== undefined) all.set(key, decision);
  });
  return { byKey: all, otherwise };
}

function parseDecision(said: string): ImportDecision | undefined {
  if (said === 'new' || said === 'skip') return { kind: said };
  const [, into] = /^merge:(.+)$/.exec(said) ?? [];
  return into === undefined ? undefined : { kind: 'merge', into };
}
