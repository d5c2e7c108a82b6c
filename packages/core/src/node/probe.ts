import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { link, mkdtemp, open, readdir, readFile, rename, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newFileFlags, nodeFileSystem, systemCode } from './file-system.ts';
import { ioError } from './io-error.ts';
import { makeSideFolder, sidePath } from './side-folder.ts';

/** One thing that the promises of the store rest on, tried out in a folder. */
export interface ProbeCheck {
  readonly name: 'exclusive-create' | 'link' | 'rename-over-open' | 'folder-sync' | 'mode' | 'case' | 'clock' | 'space' | 'share';
  readonly ok: boolean;
  /** What was found, in plain words. */
  readonly detail: string;
}

/**
 * What a folder is good for. `full`: every promise holds. `not-durable`: it works, but a power cut may lose the last save.
 * `do-not-share`: two people who save at once may overwrite each other; use it alone, or keep the file elsewhere.
 */
export type ProbeVerdict = 'full' | 'not-durable' | 'do-not-share';

/** What a probe of a folder found. */
export interface Probe {
  readonly verdict: ProbeVerdict;
  readonly checks: readonly ProbeCheck[];
}

/**
 * Tries out what the folder of a register's file can do, in a temporary folder beside it that goes again, and writes what it found to
 * `.scrutiny/probe.json`. `bytes` is the size of the register: three times that should be free. Throws `StoreError` where nothing may be
 * written there at all. A share is named as one, and may still pass every other check: what two computers see of it cannot be tried out from one.
 */
export async function probeFolder(file: string, bytes: number): Promise<Probe> {
  let place: string | undefined;
  try {
    place = await mkdtemp(join(dirname(file), '.scrutiny-probe-'));
    const checks = [
      await exclusiveCreate(place),
      await linking(place),
      await renameOverOpen(place),
      await folderSync(place),
      await modeKept(place),
      await caseKept(place),
      await clockDifference(place),
      await freeSpace(place, bytes),
      await onThisComputer(place),
    ];
    const found = { verdict: verdictOf(checks), checks };
    await makeSideFolder(nodeFileSystem, file, 'snap');
    await writeFile(sidePath(file, 'probe.json'), `${JSON.stringify(found, null, 2)}\n`, { mode: 0o600 });
    return found;
  } catch (error) {
    throw ioError(error, dirname(file), 'save');
  } finally {
    if (place !== undefined) await rm(place, { recursive: true, force: true });
  }
}

function verdictOf(checks: readonly ProbeCheck[]): ProbeVerdict {
  const failed = new Set(checks.filter((check) => !check.ok).map((check) => check.name));
  if (failed.has('exclusive-create') || failed.has('rename-over-open')) return 'do-not-share';
  return failed.has('folder-sync') ? 'not-durable' : 'full';
}

const check = (name: ProbeCheck['name'], ok: boolean, detail: string): ProbeCheck => ({ name, ok, detail });

async function exclusiveCreate(place: string): Promise<ProbeCheck> {
  const path = join(place, 'new');
  await (await open(path, newFileFlags)).close();
  try {
    await (await open(path, newFileFlags)).close();
  } catch (error) {
    const ok = systemCode(error) === 'EEXIST';
    return check('exclusive-create', ok, ok ? 'a file is made once only' : `a second file of one name fails with ${systemCode(error)}`);
  }
  return check('exclusive-create', false, 'a file that is there can be made again: the lock does not hold here');
}

async function linking(place: string): Promise<ProbeCheck> {
  try {
    await link(join(place, 'new'), join(place, 'link'));
    return check('link', true, 'a second name can be given to a file');
  } catch (error) {
    return check('link', false, `no second names here (${systemCode(error)}); files are made exclusively instead`);
  }
}

async function renameOverOpen(place: string): Promise<ProbeCheck> {
  const [old, next] = [join(place, 'old'), join(place, 'next')];
  await writeFile(old, 'old');
  await writeFile(next, 'next');
  const reader = await open(old, constants.O_RDONLY);
  try {
    await rename(next, old);
    const there = await readFile(old, 'utf8');
    const held = (await reader.readFile('utf8')).toString();
    const ok = there === 'next' && held === 'old';
    return check('rename-over-open', ok, ok ? 'a file is replaced while it is read' : 'a reader sees the file change under it');
  } catch (error) {
    return check('rename-over-open', false, `a file that is being read cannot be replaced (${systemCode(error)})`);
  } finally {
    await reader.close();
  }
}

async function folderSync(place: string): Promise<ProbeCheck> {
  try {
    const folder = await open(place, constants.O_RDONLY);
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
    return check('folder-sync', true, 'a new name is made durable');
  } catch (error) {
    return check('folder-sync', false, `the folder cannot be made durable (${systemCode(error)}): a power cut may lose the last save`);
  }
}

async function modeKept(place: string): Promise<ProbeCheck> {
  const path = join(place, 'private');
  await writeFile(path, '', { mode: 0o600 });
  const mode = (await stat(path)).mode & 0o777;
  const ok = mode === 0o600 || process.platform === 'win32';
  return check('mode', ok, ok ? 'who may read a file is kept' : `a private file is made with mode ${mode.toString(8)} here`);
}

async function caseKept(place: string): Promise<ProbeCheck> {
  const name = `Case-${randomBytes(3).toString('hex')}-Aa`;
  await writeFile(join(place, name), '');
  const kept = (await readdir(place)).includes(name);
  const folds = await stat(join(place, name.toLowerCase())).then(
    () => true,
    () => false,
  );
  return check('case', kept, folds ? 'capitals in names do not count here' : 'capitals in names count');
}

/** The clock of the disk against ours: a share has its own. */
async function clockDifference(place: string): Promise<ProbeCheck> {
  const path = join(place, 'clock');
  await writeFile(path, '');
  const seconds = Math.round(((await stat(path)).mtimeMs - Date.now()) / 1000);
  const ok = Math.abs(seconds) <= 60;
  const detail = ok ? 'the disk’s clock agrees' : `the disk’s clock differs by ${seconds} seconds; nothing rests on it`;
  return check('clock', ok, detail);
}

async function freeSpace(place: string, bytes: number): Promise<ProbeCheck> {
  const { bavail, bsize } = await statfs(place);
  const free = bavail * bsize;
  const ok = free >= bytes * 3;
  return check('space', ok, `${Math.floor(free / 1024 / 1024)} MiB free; a save needs up to ${Math.ceil((bytes * 3) / 1024 / 1024)} MiB`);
}

/** The numbers by which Linux knows file systems that live on another computer. */
const shares: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xfe534d42, 'SMB'],
  [0xff534d42, 'SMB'],
  [0x01021997, '9P'],
  [0x00c36400, 'Ceph'],
  [0x5346414f, 'AFS'],
]);

/** The kind of network file system that a number of `statfs` stands for; `undefined` for a disk. The number may come with its sign. */
export function shareKind(type: number): string | undefined {
  return shares.get(type >>> 0);
}

async function onThisComputer(place: string): Promise<ProbeCheck> {
  const kind = shareKind((await statfs(place)).type);
  if (kind === undefined) return check('share', true, 'no network share that the system names as one');
  return check('share', false, `a network share (${kind}): other computers may see a save late, and a power cut there may take it back`);
}
