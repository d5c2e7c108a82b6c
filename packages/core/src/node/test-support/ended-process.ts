import { execFileSync } from 'node:child_process';

/** The id of a process of this computer that has ended. */
export function endedProcess(): number {
  return Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
}
