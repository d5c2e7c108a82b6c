import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A process at work, and what it said so far. */
export interface Worker {
  readonly process: ChildProcess;
  said(): readonly string[];
  /** Its end, whatever it was. */
  readonly ended: Promise<unknown>;
}

let bundle: Promise<string> | undefined;

/** The worker as one file that Node can run, made once. */
async function bundled(): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'scrutiny-worker-')), 'worker.mjs');
  const entry = fileURLToPath(new URL('./worker-process.ts', import.meta.url));
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error' });
  return outfile;
}

/** Starts a process with a task of `worker-process.ts`. */
export async function startWorker(...given: readonly (string | number)[]): Promise<Worker> {
  bundle ??= bundled();
  const child = spawn(process.execPath, [await bundle, ...given.map(String)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
  });
  return { process: child, said: () => text.split('\n').slice(0, -1), ended: once(child, 'close') };
}
