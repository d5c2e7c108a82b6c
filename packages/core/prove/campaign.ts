import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Whether a campaign runs at its full size (`--full`) or at the one for every commit. */
export const full = process.argv.includes('--full');

/** How many to try: the number for every commit, that of `--full`, or what `--size=N` says. */
export function size(usual: number, whole: number): number {
  const said = process.argv.map((word) => /^--size=(\d+)$/.exec(word)?.[1]).find((number) => number !== undefined);
  return said === undefined ? (full ? whole : usual) : Number(said);
}

/** What a campaign found: a line of figures, and whether the figure is held. */
export interface Figures {
  readonly text: string;
  readonly held: boolean;
}

/**
 * Runs a campaign in a temporary folder and prints its figures as `F3 kills: 0 torn, … (41.0 s)`. Exits with 1 when the figure is not held. `skipped: why`
 * where the machine cannot run it.
 */
export async function campaign(name: string, run: (folder: string) => Promise<Figures>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'scrutiny-prove-'));
  const begun = performance.now();
  try {
    const { text, held } = await run(folder);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    process.stdout.write(`${name}: ${text}${held ? '' : '  NOT HELD'} (${seconds} s)\n`);
    if (!held) process.exitCode = 1;
  } catch (error) {
    process.stdout.write(`${name}: the campaign itself failed: ${describe(error)}\n`);
    process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A campaign that this machine cannot run. */
export function skipped(why: string): Figures {
  return { text: `skipped: ${why}`, held: true };
}

/** The bundle of a worker that lies beside this one. */
export function workerPath(name: string): string {
  return fileURLToPath(new URL(`./${name}-worker.mjs`, import.meta.url));
}

/** So many, in words: `10,000 kills`. */
export function count(number: number, what: string): string {
  return `${number.toLocaleString('en-GB')} ${what}`;
}

/** The middle and the 95th of a hundred, in milliseconds, as `53 / 71 ms`. */
export function times(milliseconds: readonly number[]): { readonly median: number; readonly p95: number } {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

/** The stack, and what caused it: a property that does not hold tells its reason there. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? String(error.stack) : `${error.stack}\n${describe(error.cause)}`;
}
