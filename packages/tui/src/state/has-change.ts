import type { Register } from '@scrutiny/core';
import { idsOf, type Submission } from './change-request.ts';

/** Whether a change is in a register already: the histories of its records name it. */
export function hasChange(register: Register, { id, request }: Submission): boolean {
  const ids = new Set(idsOf(request));
  return register.recommendations.some(
    (record) => (ids.size === 0 || ids.has(record.id)) && (record.history ?? []).some((entry) => entry.change === id),
  );
}
