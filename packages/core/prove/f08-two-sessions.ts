import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { applyPlan } from '../src/history/apply-plan.ts';
import { makeStamp } from '../src/history/make-stamp.ts';
import { mergeRegisters } from '../src/merge/merge-registers.ts';
import type { Register } from '../src/model/register.ts';
import { jsonFileStore } from '../src/node/json-file-store.ts';
import { register } from '../src/node/test-support/wealdshire.ts';
import { serialise } from '../src/store/serialise.ts';
import { campaign, count, size } from './campaign.ts';

// Two sessions with time to think between reading and saving, at the level of the store: each edits what it saw, and what it saw is merged three
// ways with what is there by then. Different fields: nothing lost and nothing asked. The same field: asked every time.
const edits = size(200, 200);

await campaign('F8 two sessions', async (folder) => {
  const path = join(folder, 'scrutiny.json');
  const start: Register = register(...Array.from({ length: 10 }, (_, i) => `R${i}`));
  await writeFile(path, serialise(start));
  let asked = 0;
  let lost = 0;

  const session = async (field: 'topic' | 'reference', name: string): Promise<void> => {
    const store = jsonFileStore(path);
    for (let i = 0; i < edits; i += 1) {
      const seen = (await store.load()).register;
      await sleep(Math.random() * 8);
      const id = `R${i % 10}`;
      const plan = {
        summary: field,
        edits: [{ kind: 'set' as const, collection: 'recommendations' as const, id, field, to: `${name} ${i}` }],
      };
      const mine = applyPlan(seen, plan, makeStamp(seen, { now: new Date().toISOString(), by: name, via: 'prove' }));
      const { register: saved } = await store.commit((fresh) => {
        const merged = mergeRegisters(seen, mine, fresh);
        asked += merged.conflicts.length;
        return merged.register;
      });
      if (saved.recommendations.find((record) => record.id === id)?.[field] !== `${name} ${i}`) lost += 1;
    }
  };
  await Promise.all([session('topic', 'Anna'), session('reference', 'Bert')]);
  const end = (await jsonFileStore(path).load()).register;
  const entries = end.recommendations.flatMap(({ history }) => history ?? []);
  lost += edits * 2 - entries.filter(({ field }) => field === 'topic' || field === 'reference').length;

  let silent = 0;
  for (let i = 0; i < edits; i += 1) {
    const seen = (await jsonFileStore(path).load()).register;
    const by = (name: string): Register => {
      const plan = {
        summary: 'topic',
        edits: [{ kind: 'set' as const, collection: 'recommendations' as const, id: `R${i % 10}`, field: 'topic', to: `${name} ${i}` }],
      };
      return applyPlan(seen, plan, makeStamp(seen, { now: new Date().toISOString(), by: name, via: 'prove' }));
    };
    const merged = mergeRegisters(seen, by('Carla'), by('Dora'));
    if (merged.conflicts.length !== 1) silent += 1;
    const kept = merged.register.recommendations.find((record) => record.id === `R${i % 10}`);
    const said = JSON.stringify(kept);
    if (!said.includes(`Carla ${i}`) || !said.includes(`Dora ${i}`)) lost += 1;
  }
  const text = `different fields: ${lost} lost, ${asked} asked, of ${count(edits * 2, 'edits')}; same field: ${edits - silent} of ${edits} asked (two stores, not two terminals)`;
  return { text, held: lost + asked + silent === 0 };
});
