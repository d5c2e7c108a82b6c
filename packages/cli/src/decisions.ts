import type { Decisions, ImportDecision } from '@scrutiny/core';
import { UsageError } from './usage-error.ts';

/** Reads `--accept KEY=new|merge:REF|skip`; the key may be the ordinal alone where one paper is imported. */
export function parseDecisions(accepts: readonly string[], otherwise: 'ask' | 'skip' | 'new'): Decisions {
  const byKey = new Map<string, ImportDecision>();
  for (const accept of accepts) {
    const [, key, said] = /^([^=]+)=(.+)$/.exec(accept) ?? [];
    const decision = said === undefined ? undefined : parseDecision(said);
    if (key === undefined || decision === undefined) {
      throw new UsageError(`--accept ${accept}: not understood`, 'write KEY=new, KEY=merge:REF or KEY=skip; --dry-run shows the keys');
    }
    byKey.set(key, decision);
  }
  return { byKey, otherwise };
}

function parseDecision(said: string): ImportDecision | undefined {
  if (said === 'new' || said === 'skip') return { kind: said };
  const [, into] = /^merge:(.+)$/.exec(said) ?? [];
  return into === undefined ? undefined : { kind: 'merge', into };
}
