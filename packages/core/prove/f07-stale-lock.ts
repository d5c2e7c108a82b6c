import { execFileSync, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { newOwner, ownerText } from '../src/node/lock-owner.ts';
import { campaign, count, size, workerPath } from './campaign.ts';

// Eight processes meet the lock of a dead one at the same moment. The dead owner's clock is an hour ahead, which must not matter.
const trials = size(100, 1000);

await campaign('F7 stale lock', async (folder) => {
  const dead = Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
  const workers = Array.from({ length: 8 }, () => spawn(process.execPath, [workerPath('lock')], { stdio: ['pipe', 'pipe', 'inherit'] }));
  const answers = workers.map((worker) => createInterface({ input: worker.stdout })[Symbol.asyncIterator]());
  let two = 0;
  let silent = 0;
  let slowest = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    const path = join(folder, `t${trial}.json.lock`);
    await writeFile(path, ownerText({ ...newOwner('prove'), pid: dead, at: new Date(Date.now() + 3_600_000).toISOString() }));
    const begun = performance.now();
    for (const worker of workers) worker.stdin.write(`${path}\n`);
    const said = await Promise.all(answers.map((lines) => lines.next()));
    slowest = Math.max(slowest, performance.now() - begun);
    if (said.some(({ value }) => value === 'two')) two += 1;
    if (said.some(({ value }) => value !== 'two' && value !== 'held')) silent += 1;
  }
  for (const worker of workers) worker.kill();
  const text = `${two} with two holders, ${silent} without an answer, slowest ${Math.round(slowest)} ms for all 8 in turn, of ${count(trials, 'trials')} of 8 processes`;
  return { text, held: two + silent === 0 };
});
