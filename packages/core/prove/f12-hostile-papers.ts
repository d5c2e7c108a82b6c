import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { campaign, count, size, workerPath } from './campaign.ts';
import { type HostilePaper, hostilePapers } from './hostile-papers.ts';
import { registerOf } from './writers.ts';

// Each through the program itself, in a process of its own with a heap of 300 MB.
const longest = 20_000;

await campaign('F12 hostile papers', async (folder) => {
  const path = join(folder, 'scrutiny.json');
  const before = registerOf(20_000);
  await writeFile(path, before);
  const all = hostilePapers(process.cwd());
  // Fewer: from each kind some.
  const step = Math.ceil(all.length / size(all.length, all.length));
  const papers = all.filter((_, at) => at % step === 0);
  const found = { died: 0, hung: 0, changed: 0, silent: 0, slow: 0, slowest: 0, slowestName: '', largest: 0 };
  // Two at a time: each is a process of its own.
  const next = papers.values();
  const one = async ({ name, bytes }: HostilePaper): Promise<void> => {
    const paper = join(folder, name);
    await writeFile(paper, bytes);
    const { code, err, out, peak, ms } = await imported(folder, paper);
    if (ms > found.slowest) Object.assign(found, { slowest: ms, slowestName: name });
    if (ms > 3000) {
      found.slow += 1;
      process.stderr.write(`${name}: ${Math.round(ms)} ms, exit ${code}: ${err.slice(0, 200)}\n`);
    }
    found.largest = Math.max(found.largest, peak);
    if (code === 'hung') found.hung += 1;
    else if (code === null || code === 70 || code > 5) {
      found.died += 1;
      process.stderr.write(`${name}: exit ${code}: ${err.slice(0, 400)}\n`);
    } else if (code !== 0 && !/^scrutiny: |: (?:error|warning): /m.test(err + out)) {
      found.silent += 1;
      process.stderr.write(`${name}: exit ${code} and no reason: ${(err + out).slice(0, 300)}\n`);
    }
    if ((await readFile(path, 'utf8')) !== before) found.changed += 1;
  };
  const lane = async (): Promise<void> => {
    for (const paper of next) await one(paper);
  };
  await Promise.all([lane(), lane()]);
  const { died, hung, changed, silent, slow, slowest, slowestName, largest } = found;
  const text = `${died} ended badly, ${hung} hung, ${silent} without a reason, ${changed} changed the register, ${slow} took over 3 s (slowest ${Math.round(slowest)} ms, ${slowestName}; largest ${Math.round(largest / 1024)} MB), of ${count(papers.length, 'papers')}`;
  return { text, held: died + hung + changed + silent === 0 };
});

interface Ended {
  readonly code: number | null | 'hung';
  readonly err: string;
  readonly out: string;
  /** The largest that the process became, in kilobytes; 0 where the system does not tell. */
  readonly peak: number;
  /** The processor time that it took, other work on the machine not counted; the time on the wall where the system does not tell. */
  readonly ms: number;
}

function imported(folder: string, paper: string): Promise<Ended> {
  return new Promise((resolve) => {
    const words = ['--max-old-space-size=300', workerPath('program'), 'import', paper, '--dry-run', '--no-input'];
    const child = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    const begun = performance.now();
    let [out, err, peak, ms] = ['', '', 0, 0];
    child.stdout.on('data', (chunk: Buffer) => {
      out = (out + chunk.toString()).slice(-20_000);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err = (err + chunk.toString()).slice(-20_000);
    });
    const look = setInterval(() => {
      readFile(`/proc/${child.pid}/stat`, 'utf8').then(
        (stat) => {
          // User and system time of all its threads, in hundredths of a second.
          const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14).map(Number);
          ms = Math.max(ms, ((user ?? 0) + (system ?? 0)) * 10);
        },
        () => undefined,
      );
      readFile(`/proc/${child.pid}/status`, 'utf8').then(
        (status) => {
          peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
        },
        () => undefined,
      );
    }, 50);
    const watch = setTimeout(() => {
      child.kill('SIGKILL');
      finish('hung');
    }, longest);
    const finish = (code: number | null | 'hung'): void => {
      clearInterval(look);
      clearTimeout(watch);
      resolve({ code, err, out, peak, ms: ms === 0 ? performance.now() - begun : ms });
    };
    child.on('close', finish);
  });
}
