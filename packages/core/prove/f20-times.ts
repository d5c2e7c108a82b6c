import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeRegister } from '../bench/make-register.ts';
import { jsonFileStore } from '../src/node/json-file-store.ts';
import { serialise } from '../src/store/serialise.ts';
import { campaign, size, times } from './campaign.ts';

const rounds = size(15, 40);

await campaign('F20 times', async (folder) => {
  const told: string[] = [];
  let held = true;
  for (const [megabytes, mostOpen, mostCommit] of [
    [5, 300, 150],
    [20, 1200, 500],
  ] as const) {
    const path = join(folder, `${megabytes}.json`);
    const each = serialise(makeRegister(100)).length / 100;
    await writeFile(path, serialise(makeRegister(Math.round((megabytes * 1_000_000) / each))));
    const opening: number[] = [];
    const saving: number[] = [];
    for (let i = 0; i < rounds; i += 1) {
      const store = jsonFileStore(path);
      const begun = performance.now();
      const { register } = await store.load();
      opening.push(performance.now() - begun);
      const [first] = register.recommendations;
      const start = performance.now();
      await store.commit((fresh) => ({
        ...fresh,
        recommendations: fresh.recommendations.map((one) => (one.id === first?.id ? { ...one, topic: `Round ${i}` } : one)),
      }));
      saving.push(performance.now() - start);
    }
    const [open, save] = [times(opening), times(saving)];
    const bytes = ((await stat(path)).size / 1_000_000).toFixed(1);
    told.push(
      `${bytes} MB open ${Math.round(open.median)} / ${Math.round(open.p95)} ms, commit ${Math.round(save.median)} / ${Math.round(save.p95)} ms`,
    );
    held &&= open.median <= mostOpen && save.median <= mostCommit;
  }
  return { text: `${told.join('; ')} (median / 95 %, of ${rounds} rounds)`, held };
});
