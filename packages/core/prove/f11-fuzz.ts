import { Worker } from 'node:worker_threads';
import { campaign, count, size, workerPath } from './campaign.ts';

// Damaged papers to every reader and all recognisers behind it, and damaged registers to the store's reader.
const perFormat = size(400, 100_000);
const formats = ['register', 'text', 'csv', 'markdown', 'html', 'json', 'docx', 'xlsx', 'odt', 'ods', 'pdf'];
const hangs = 10_000;
/** `--only=pdf,text` for some of them: all at their full size take more than an hour. */
const only =
  process.argv
    .find((word) => word.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',') ?? formats;

interface Tally {
  done: number;
  read: number;
  slow: number;
  slowest: number;
  hung: number;
  crashes: Map<string, number>;
}

await campaign('F11 fuzz', async () => {
  const told: string[] = [];
  let held = true;
  for (const format of formats.filter((one) => only.includes(one))) {
    const tally: Tally = { done: 0, read: 0, slow: 0, slowest: 0, hung: 0, crashes: new Map() };
    let next = 0;
    while (next < perFormat) next = await run(format, next, tally);
    const crashed = [...tally.crashes.values()].reduce((sum, times) => sum + times, 0);
    if (crashed + tally.hung + tally.slow > 0) held = false;
    for (const [how, times] of tally.crashes) process.stderr.write(`${format}, ${times} times: ${how.slice(0, 600)}\n`);
    told.push(
      `${format} ${crashed} crashes, ${tally.hung} hangs, ${tally.slow} over 1 s (slowest ${Math.round(tally.slowest)} ms, ${tally.read} still read)`,
    );
  }
  return { text: `of ${count(perFormat, 'damaged inputs each')}: ${told.join('; ')}`, held };
});

/** Runs from one input on until the end or a hang; answers where to go on. */
async function run(format: string, from: number, tally: Tally): Promise<number> {
  return new Promise((resolve) => {
    const worker = new Worker(workerPath('fuzz'), {
      workerData: { format, from, to: perFormat, root: process.cwd() },
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    let at = from;
    let spent = process.cpuUsage();
    let watch = setTimeout(hang, hangs * 2);
    const end = (next: number): void => {
      clearTimeout(watch);
      void worker.terminate();
      resolve(next);
    };
    function hang(): void {
      // A machine that is busy with other work, or was asleep, lets time go by in which nothing was done here.
      const { user, system } = process.cpuUsage(spent);
      if (user + system < hangs * 500) {
        watch = setTimeout(hang, hangs);
        return;
      }
      tally.hung += 1;
      process.stderr.write(`${format}: input ${at} hangs\n`);
      end(at + 1);
    }
    worker.on('message', (message: { i: number; how: string; ms: number; end?: true; unhandled?: string }) => {
      clearTimeout(watch);
      spent = process.cpuUsage();
      watch = setTimeout(hang, hangs);
      if (message.end) return end(perFormat);
      if (message.unhandled !== undefined) return crash(message.unhandled);
      at = message.i + 1;
      tally.done += 1;
      tally.slowest = Math.max(tally.slowest, message.ms);
      if (message.ms > 1000) {
        tally.slow += 1;
        process.stderr.write(`${format}: input ${message.i} takes ${Math.round(message.ms)} ms\n`);
      }
      if (message.how === 'read') tally.read += 1;
      else if (message.how !== 'refused') crash(message.how);
    });
    worker.on('error', (error: Error) => {
      crash(`the worker ended: ${error.message}`);
      end(at + 1);
    });
    function crash(how: string): void {
      tally.crashes.set(how.slice(0, 1500), (tally.crashes.get(how.slice(0, 1500)) ?? 0) + 1);
    }
  });
}
