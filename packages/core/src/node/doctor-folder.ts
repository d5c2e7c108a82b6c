import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { findConflictCopies } from './conflict-copies.ts';
import type { DoctorFinding } from './doctor-finding.ts';
import { unlessMissing } from './file-system.ts';
import { isRunning } from './process-identity.ts';
import { sidePath } from './side-folder.ts';
import { findLocks } from './unlock.ts';

/** What lies beside a register's file and should not: locks, left-overs, copies that a sync program made, a side folder that others can read. */
export async function examineFolder(file: string): Promise<readonly DoctorFinding[]> {
  const names = (await unlessMissing(readdir(dirname(file)))) ?? [];
  return [...(await locks(file)), ...strays(file, names), ...(await siblings(file)), ...(await sideFolder(file))];
}

async function locks(file: string): Promise<readonly DoctorFinding[]> {
  return (await findLocks(file)).map(({ kind, owner, life, at }): DoctorFinding => {
    const since = at === '' ? '' : ` since ${at}`;
    const safe = 'The file is whole: it is replaced in one step.';
    if (life === 'alive') {
      const mend = 'Wait a moment: a lock is held while one change is saved.';
      return { code: 'lock-held', severity: 'info', message: `being saved by ${owner}${since}`, safe, mend };
    }
    const dead = life === 'dead';
    const message = `a ${kind} was left by ${owner}${since}${dead ? ', whose process is gone' : '; we cannot see whether that process lives'}`;
    const mend = dead
      ? 'The next change removes it; so does `scrutiny unlock`.'
      : 'Ask there; if nobody is saving, `scrutiny unlock --force`.';
    return { code: 'lock-left', severity: 'warning', message, safe, mend };
  });
}

function strays(file: string, names: readonly string[]): readonly DoctorFinding[] {
  const prefix = `.${basename(file)}.`;
  const found = names.filter((name) => {
    const [, pid] = name.startsWith(prefix) ? (/^(\d+)\.[0-9a-f]+\.(?:tmp|lk)$/.exec(name.slice(prefix.length)) ?? []) : [];
    return pid !== undefined && !isRunning(Number(pid));
  });
  if (found.length === 0) return [];
  const message = `left by a process that was ended while saving: ${found.join(', ')}`;
  const safe = 'What it had not finished was never said to be saved.';
  return [{ code: 'stray-files', severity: 'info', message, safe, mend: 'The next change removes them.' }];
}

async function siblings(file: string): Promise<readonly DoctorFinding[]> {
  return (await findConflictCopies(file)).map((name) => ({
    code: 'conflict-copy',
    severity: 'warning',
    message: `${name} looks like a copy of the register that a sync program set aside`,
    safe: 'Neither file was touched.',
    mend: `What it has and the register has not can be merged in: see \`scrutiny merge --help\`; then move ${name} away.`,
  }));
}

async function sideFolder(file: string): Promise<readonly DoctorFinding[]> {
  const path = sidePath(file);
  const facts = await unlessMissing(lstat(path));
  if (facts === undefined || process.platform === 'win32') return [];
  if (facts.isDirectory() && (facts.mode & 0o077) === 0) return [];
  const what = facts.isDirectory() ? `others may look into it (mode ${(facts.mode & 0o777).toString(8)})` : 'it is no folder';
  const mend = facts.isDirectory() ? `chmod 700 ${path}` : 'Move it away.';
  return [{ code: 'side-folder', severity: 'warning', message: `${path}: ${what}`, safe: 'The register itself is not concerned.', mend }];
}
