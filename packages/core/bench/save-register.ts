import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { jsonFileStore } from '../src/node/json-file-store.ts';

// Prints, as JSON, the times of one commit to a register and of writing the same bytes plainly (stringify, write, fsync) on the same disk, round by
// round. The older state that is kept before a day's first change is made before: that is once a day. Run with --expose-gc: a collection of the one's
// garbage must not fall on the other.
const [file = '', rounds = '5'] = process.argv.slice(2);
const collect = (globalThis as { readonly gc?: () => void }).gc;
if (collect === undefined) throw new Error('run with --expose-gc');
const store = jsonFileStore(file);
const { register } = await store.load();
const [first] = register.recommendations;
const content: unknown = JSON.parse(readFileSync(file, 'utf8'));

async function commit(topic: string): Promise<void> {
  await store.commit((fresh) => ({
    ...fresh,
    recommendations: fresh.recommendations.map((one) => (one.id === first?.id ? { ...one, topic } : one)),
  }));
}

function writePlainly(): void {
  const out = openSync(`${file}.plain`, 'w');
  writeSync(out, `${JSON.stringify(content, null, 2)}\n`);
  fsyncSync(out);
  closeSync(out);
}

async function time(work: () => Promise<void> | void): Promise<number> {
  collect?.();
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const times: { readonly ours: number; readonly plain: number }[] = [];
// The first round is slower for both: nothing is compiled yet.
for (let round = 0; round <= Number(rounds); round += 1) {
  times.push({ ours: await time(() => commit(`Round ${round}`)), plain: await time(writePlainly) });
}
process.stdout.write(JSON.stringify(times.slice(1)));
