import { constants } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type FileFacts, type FileSystem, unlessMissing, writeAll } from './file-system.ts';
import type { Named } from './json-file-adapter.ts';
import { makeSideFolder, sidePath } from './side-folder.ts';

/**
 * Whether a build of the program wrote exactly these bytes itself, as the last that it wrote there: then it had checked all that they say, and need
 * not check it again. Whatever else touched the file (an editor, git, another release) left it with other bytes. Never throws: a note that cannot
 * be read proves nothing, and the file is checked.
 *
 * @param before what the system said of the file before it was read, where that is proof enough: a file that was not touched since it was noted need not
 * be asked for its bytes, which takes as long as to read them. Not for the holder of the lock, who is about to write.
 */
export async function isOwnSave(fs: FileSystem, file: string, build: string, named: Named, before?: FileFacts): Promise<boolean> {
  try {
    const note = await readNote(fs, notePath(file));
    if (note?.build !== build) return false;
    return (before !== undefined && untouched(note, before, await fs.stat(file))) || note.revision === named.revision;
  } catch {
    return false;
  }
}

/**
 * Notes what a build has just saved, in the side folder. To be called by the holder of the lock. Where it cannot be noted, the file is checked when it
 * is opened, as any other is; so no error is told, nothing is made durable, and half a note is as good as none.
 *
 * @param written what the system said of the file before it took its place; where it is another by now, only its bytes can tell
 */
export async function noteOwnSave(fs: FileSystem, file: string, build: string, { revision }: Named, written: FileFacts): Promise<void> {
  try {
    const saved = await fs.stat(file);
    await makeSideFolder(fs, file);
    const words = [build, revision, ...(contentOf(saved) === contentOf(written) ? [identityOf(saved)] : [])];
    const bytes = Buffer.from(`${words.join(' ')}\n`);
    // The clock of a disk often stands for some milliseconds: a note that is no later than the file would prove nothing without its bytes.
    for (let tries = 1; (await writeNote(fs, notePath(file), bytes)) <= saved.ctimeMs && tries < 3; tries += 1) await sleep(clockTick);
  } catch {
    // The save itself stands.
  }
}

/** Answers when it was written, by the clock of the disk. */
async function writeNote(fs: FileSystem, path: string, bytes: Uint8Array): Promise<number> {
  const note = await fs.open(path, noteFlags, 0o600);
  try {
    await writeAll(note, bytes);
    return (await note.stat()).mtimeMs;
  } finally {
    await note.close();
  }
}

/** How long the clock of a disk stands still at most, in milliseconds, on the systems that keep time in parts of a second. */
const clockTick = 5;

/** What was noted, and when by the clock of the disk: a file that changes later has a later moment of change than the note. */
interface Note {
  readonly build: string;
  readonly revision: string;
  readonly file: string;
  readonly madeAt: number;
}

async function readNote(fs: FileSystem, path: string): Promise<Note | undefined> {
  const facts = await unlessMissing(fs.stat(path));
  if (facts === undefined) return undefined;
  const [build = '', revision = '', ...file] = Buffer.from(await fs.readFile(path))
    .toString('utf8')
    .trimEnd()
    .split(' ');
  return { build, revision, file: file.join(' '), madeAt: facts.mtimeMs };
}

/** Whether a file is as it was noted, before it was read and after. One that changed in the very moment of the note may have changed behind it. */
function untouched(note: Note, before: FileFacts, after: FileFacts): boolean {
  return before.ctimeMs < note.madeAt && [before, after].every((facts) => identityOf(facts) === note.file);
}

/** What changes with every change of a file, whoever makes it: the system sets the moment of change itself, and no program can. */
function identityOf(facts: FileFacts): string {
  return `${contentOf(facts)} ${facts.ctimeMs}`;
}

/** What of it stays when the file gets another name. */
function contentOf({ dev, ino, size, mtimeMs }: FileFacts): string {
  return [dev, ino, size, mtimeMs].join(' ');
}

/** Written in place, and never through a link that someone laid in the way. */
const noteFlags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0);

function notePath(file: string): string {
  return sidePath(file, `${basename(file)}.saved`);
}
