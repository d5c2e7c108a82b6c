import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { systemCode } from './file-system.ts';

/**
 * Which process, beyond mistake: a process id alone is given out again. `machine` is the machine since it was last started, and the
 * set of processes that can see each other there (containers of one machine cannot); `started` is the tick at which
 * the process began. Both are empty where the system does not tell.
 */
export interface ProcessIdentity {
  readonly host: string;
  readonly machine: string;
  readonly pid: number;
  readonly started: string;
  readonly thread: number;
}

/** Who we are. */
export function ownIdentity(): ProcessIdentity {
  // Not an import: threads are slow to load, and who only reads the register never asks who we are.
  const { threadId } = process.getBuiltinModule('node:worker_threads');
  return { host: hostname(), machine: machine(), pid: process.pid, started: startOf(process.pid) ?? '', thread: threadId };
}

/** Whether a process still lives; `unknown` when it is of another machine, whose processes we cannot see. */
export function livelinessOf(other: ProcessIdentity, own: ProcessIdentity = ownIdentity()): 'alive' | 'dead' | 'unknown' {
  if (other.host !== own.host || other.machine !== own.machine) return 'unknown';
  if (!isRunning(other.pid)) return 'dead';
  const started = startOf(other.pid);
  return started === undefined || other.started === '' || started === other.started ? 'alive' : 'dead';
}

/** Whether a process with this id runs here. One that has ended and only waits for its parent to notice does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as another user. Anything else: it does not, or the number is none.
    return systemCode(error) === 'EPERM';
  }
  return startOf(pid) !== '';
}

/** The tick at which a process began; '' when it has ended; `undefined` where the system does not tell. */
function startOf(pid: number): string | undefined {
  const stat = procText(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // The name in brackets may hold anything, so the fields are counted from behind it: state is the first, start the twentieth.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' || fields[0] === 'X' ? '' : fields[19];
}

function machine(): string {
  const boot = procText('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
  return `${boot} ${processSpace()}`.trim();
}

function processSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    // Only Linux has it; elsewhere all processes of a machine see each other.
    return '';
  }
}

function procText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // No such process, or a system without /proc: both mean that it does not tell.
    return undefined;
  }
}
