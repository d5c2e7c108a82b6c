import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { StoreError } from '../base/errors.ts';
import { decodeBytes } from './decode-bytes.ts';
import { systemCode } from './file-system.ts';

/** A file of which git holds several versions because a merge is not finished: the names of git's objects. A side that has no such file has none. */
export interface UnmergedFile {
  readonly base?: string;
  readonly ours?: string;
  readonly theirs?: string;
}

/** The versions themselves. */
export interface UnmergedTexts {
  readonly base?: string;
  readonly ours?: string;
  readonly theirs?: string;
}

const stageNames = { '1': 'base', '2': 'ours', '3': 'theirs' } as const;

/**
 * The versions of a file that git holds in the middle of a merge, rebase or cherry-pick; `undefined` when the file is in no such state. Conflict
 * markers alone do not tell: where the program that should merge is missing, git leaves one side's file, whole and silent. No git, no
 * repository, or one that git does not trust: nothing. Reads only.
 */
export async function findUnmerged(path: string): Promise<UnmergedFile | undefined> {
  const folder = dirname(resolve(path));
  if (!(await isInRepository(folder))) return undefined;
  const listed = await git(folder, ['ls-files', '--unmerged', '-z', '--', `./${basename(path)}`]);
  const found: { base?: string; ours?: string; theirs?: string } = {};
  for (const line of listed?.toString('utf8').split('\0') ?? []) {
    const [, object, stage] = /^\d+ ([0-9a-f]+) ([123])\t/.exec(line) ?? [];
    if (object !== undefined && stage !== undefined) found[stageNames[stage as '1' | '2' | '3']] = object;
  }
  return Object.keys(found).length === 0 ? undefined : found;
}

/** Reads the versions out of git. Throws `StoreError`: `encoding` for one that is not UTF-8, `io` for one that git cannot give. */
export async function readStages(path: string, unmerged: UnmergedFile): Promise<UnmergedTexts> {
  const folder = dirname(resolve(path));
  const texts: { base?: string; ours?: string; theirs?: string } = {};
  for (const name of ['base', 'ours', 'theirs'] as const) {
    const object = unmerged[name];
    if (object === undefined) continue;
    const bytes = await git(folder, ['cat-file', 'blob', object]);
    if (bytes === undefined) {
      const hint = 'Nothing was written. `git fsck` tells whether the repository is sound.';
      throw new StoreError('io', `${path}: git cannot give the version "${name}" of it`, { path, hint });
    }
    texts[name] = decodeBytes(bytes, `${path} (${name})`);
  }
  return texts;
}

/** Whether the folder or one above has a `.git`: looked up first, as it is far quicker than to start a program. */
async function isInRepository(folder: string): Promise<boolean> {
  for (let here = folder; ; here = dirname(here)) {
    if (await exists(join(here, '.git'))) return true;
    if (dirname(here) === here) return false;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return false;
  }
}

/** What git prints; `undefined` when it is not there or refuses. No shell, no program that the repository's own settings would start, no locks. */
function git(folder: string, args: readonly string[]): Promise<Buffer | undefined> {
  const options = {
    cwd: folder,
    encoding: 'buffer',
    maxBuffer: 512 * 1024 * 1024,
    timeout: 20_000,
    windowsHide: true,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
  } as const;
  return new Promise((settle) => {
    execFile('git', ['-c', 'core.fsmonitor=false', ...args], options, (error, stdout) => settle(error === null ? stdout : undefined));
  });
}
