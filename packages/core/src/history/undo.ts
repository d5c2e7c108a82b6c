import { sameValue } from '../base/same-value.ts';
import type { AnyRecord, Register } from '../model/register.ts';
import type { Edit, Plan } from './change.ts';
import { type Change, type ChangeItem, effectiveOn, listChanges } from './changes.ts';

/** Why one part of a change can't be taken back: what came between. */
export interface Obstacle {
  readonly record: AnyRecord;
  readonly field: string;
  /** In plain words: what is there now, and who put it there. */
  readonly message: string;
}

/** What taking back a change does. With obstacles, the plan holds only the parts that still can be taken back. */
export interface Reversal {
  readonly plan: Plan;
  readonly obstacles: readonly Obstacle[];
}

/**
 * What it takes to take one change back: each field gets its earlier value again, but only where it still holds what the change gave it.
 * A record that the change made is withdrawn, unless somebody has worked on it since. Nothing is deleted. Pure.
 */
export function planReversal(register: Register, change: Change): Reversal {
  const edits: Edit[] = [];
  const obstacles: Obstacle[] = [];
  const standing = new Set(
    listChanges(register)
      .filter((one) => one.undoneBy === undefined && one.reverts === undefined)
      .map((one) => one.id),
  );
  for (const item of [...change.items].reverse()) {
    const obstacle = whatCameBetween(item, change, standing);
    if (obstacle === undefined) edits.push(reverse(item, change));
    else obstacles.push({ record: item.record, field: item.entry.field, message: obstacle });
  }
  return { plan: { summary: `take back ${change.via}`, edits }, obstacles };
}

function reverse({ collection, record, entry }: ChangeItem, change: Change): Edit {
  const on = effectiveOn(entry);
  const target = { collection, id: record.id, on };
  switch (entry.op ?? 'set') {
    case 'create':
      return { kind: 'set', ...target, field: 'withdrawn', to: { on, change: change.id } };
    case 'add':
      return { kind: 'remove', ...target, field: entry.field, value: entry.to ?? null };
    case 'remove':
      return { kind: 'add', ...target, field: entry.field, value: entry.from ?? null };
    case 'set':
      return { kind: 'set', ...target, field: entry.field, to: entry.from };
  }
}

/** What stands in the way of taking one entry back; `undefined` when nothing does. */
function whatCameBetween({ record, entry }: ChangeItem, change: Change, standing: ReadonlySet<string>): string | undefined {
  const history = record.history ?? [];
  if (entry.op === 'create') {
    const later = history.find((one) => one.change !== change.id && standing.has(one.change));
    return later === undefined ? undefined : `${later.by} has worked on it since (${later.via}, ${later.at.slice(0, 10)})`;
  }
  const current = (record as unknown as Readonly<Record<string, unknown>>)[entry.field];
  if (entry.op === 'add') {
    const there = Array.isArray(current) && current.some((value) => sameValue(value, entry.to));
    return there ? undefined : `${entry.field} no longer holds what was added`;
  }
  if (entry.op === 'remove') return undefined;
  // Several entries of one change may touch the same field: what counts is the value that the change as a whole left.
  const last = history.findLast((one) => one.change === change.id && one.field === entry.field && (one.op ?? 'set') === 'set');
  if (sameValue(current ?? null, last?.to ?? null)) return undefined;
  const later = history.findLast((one) => one.field === entry.field && one.change !== change.id);
  return `${entry.field} is now ${JSON.stringify(current ?? null)}${later === undefined ? '' : `, since ${later.by} changed it (${later.via}, ${later.at.slice(0, 10)})`}`;
}
