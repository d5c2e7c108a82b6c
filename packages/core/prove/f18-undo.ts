import fc from 'fast-check';
import { sameValue } from '../src/base/same-value.ts';
import { applyPlan } from '../src/history/apply-plan.ts';
import type { Edit } from '../src/history/change.ts';
import { listChanges, nextUndo } from '../src/history/changes.ts';
import { makeStamp } from '../src/history/make-stamp.ts';
import { planReversal } from '../src/history/undo.ts';
import type { Register } from '../src/model/register.ts';
import { register } from '../src/node/test-support/wealdshire.ts';
import { campaign, count, size } from './campaign.ts';

// Two people edit the same register by turns; each keeps to fields of their own, so that all can be undone. Undoing all of Anna's must leave exactly
// what Bert's edits alone would have made, and undoing the undos must bring Anna's back.
const runs = size(200, 1000);
const fields = { Anna: ['topic', 'statusReason'], Bert: ['reference', 'responseDue'] } as const;
const edit = fc.record({
  by: fc.constantFrom('Anna' as const, 'Bert' as const),
  record: fc.nat(3),
  field: fc.nat(1),
  value: fc.option(fc.nat(5)),
});
const at = '2025-03-10T09:00:00.000Z';
type Typed = { by: 'Anna' | 'Bert'; record: number; field: number; value: number | null };

await campaign('F18 undo', async () => {
  const found = { differing: 0, theirs: 0, redo: 0, blocked: 0 };
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 100 }), (edits) => {
      const start = register('A', 'B', 'C', 'D');
      const all = edits.reduce(typed, start);
      let now = all;
      const undone: string[] = [];
      for (let change = nextUndo(listChanges(now), 'Anna'); change !== undefined; change = nextUndo(listChanges(now), 'Anna')) {
        const { plan, obstacles } = planReversal(now, change);
        if (obstacles.length > 0) {
          found.blocked += 1;
          return;
        }
        const stamp = { ...makeStamp(now, { now: at, by: 'Anna', via: 'undo' }), reverts: change.id };
        undone.push(stamp.id);
        now = applyPlan(now, plan, stamp);
      }
      const alone = edits.filter(({ by }) => by === 'Bert').reduce(typed, start);
      if (!sameValue(bare(now, 'Anna'), bare(alone, 'Anna'))) found.differing += 1;
      if (!sameValue(bare(now, 'Bert'), bare(all, 'Bert'))) found.theirs += 1;
      for (const id of undone.reverse()) {
        const change = listChanges(now).find((one) => one.id === id);
        if (change === undefined) continue;
        now = applyPlan(now, planReversal(now, change).plan, { ...makeStamp(now, { now: at, by: 'Anna', via: 'redo' }), reverts: id });
      }
      if (!sameValue(bare(now, 'Anna'), bare(all, 'Anna'))) found.redo += 1;
    }),
    { numRuns: runs },
  );
  const { differing, theirs, redo, blocked } = found;
  const text = `${differing} not as without mine, ${theirs} with theirs touched, ${redo} not as before after redo, ${blocked} refused, of ${count(runs, 'sequences')} of up to 100 edits by two people`;
  return { text, held: differing + theirs + redo + blocked === 0 };
});

function typed(now: Register, { by, record, field, value }: Typed): Register {
  const name = fields[by][field] ?? 'topic';
  const to = value === null ? undefined : name === 'responseDue' ? `2025-03-0${value + 1}` : `${name} ${value}`;
  const change: Edit = { kind: 'set', collection: 'recommendations', id: 'ABCD'.charAt(record), field: name, to };
  return applyPlan(now, { summary: 'typed', edits: [change] }, makeStamp(now, { now: at, by, via: 'set' }));
}

/** What one person's fields hold, without history. */
function bare(now: Register, by: 'Anna' | 'Bert'): unknown {
  return now.recommendations.map((record) =>
    fields[by].map((field) => (record as unknown as { readonly [name: string]: unknown })[field] ?? null),
  );
}
