import { spawnSync } from 'node:child_process';

/** One command to time: a program and its arguments. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * How many times as long a command takes as its peer: the median of the ratios of so many rounds. In each round both run once, one behind the other,
 * so that whatever else the machine does falls on both; a first round, which warms the disk's cache, does not count.
 */
export function ratioOf(
  ours: Command,
  peer: Command,
  rounds: number,
): { readonly ratio: number; readonly ms: number; readonly peerMs: number } {
  timeOf(ours);
  timeOf(peer);
  const times = Array.from({ length: rounds }, (_, round) => {
    const oursFirst = round % 2 === 0;
    const first = timeOf(oursFirst ? ours : peer);
    const second = timeOf(oursFirst ? peer : ours);
    return oursFirst ? { ours: first, peer: second } : { ours: second, peer: first };
  });
  return {
    ratio: median(times.map((time) => time.ours / time.peer)),
    ms: median(times.map((time) => time.ours)),
    peerMs: median(times.map((time) => time.peer)),
  };
}

/** The middle of a list of numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Milliseconds from start to end of the process; what it prints goes nowhere. */
function timeOf({ program, args, env }: Command): number {
  const start = process.hrtime.bigint();
  const done = spawnSync(program, args, { stdio: 'ignore', env: { ...process.env, ...env } });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (done.error !== undefined || done.status !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${done.status ?? done.error}`);
  return ms;
}
