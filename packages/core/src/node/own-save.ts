import { constants } from 'node:fs';
import { basename } from 'node:path';
import { type FileSystem, unlessMissing, writeAll } from './file-system.ts';
import type { Named } from './json-file-adapter.ts';
import { makeSideFolder, sidePath } from './side-folder.ts';

/**
 * Whether a build of the program wrote exactly these bytes itself, as the last that it wrote there: then it had checked all that they say, and need
 * not check it again. Whatever else touched the file (an editor, git, another release) left it with other bytes. Never throws: a note that cannot
 * be read proves nothing, and the file is checked.
 */
export async function isOwnSave(fs: FileSystem, file: string, build: string, named: Named): Promise<boolean> {
  const note = await unlessMissing(fs.readFile(notePath(file))).catch(() => undefined);
  return note !== undefined && Buffer.from(note).toString('utf8') === noteOf(build, named);
}

/**
 * Notes what a build has just saved, in the side folder. To be called by the holder of the lock. Where it cannot be noted, the file is checked when it
 * is opened, as any other is; so no error is told, nothing is made durable, and half a note is as good as none.
 */
export async function noteOwnSave(fs: FileSystem, file: string, build: string, named: Named): Promise<void> {
  try {
    await makeSideFolder(fs, file);
    const note = await fs.open(notePath(file), noteFlags, 0o600);
    await writeAll(note, Buffer.from(noteOf(build, named))).finally(() => note.close());
  } catch {
    // The save itself stands.
  }
}

/** Written in place, and never through a link that someone laid in the way. */
const noteFlags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0);

function notePath(file: string): string {
  return sidePath(file, `${basename(file)}.saved`);
}

function noteOf(build: string, { revision }: Named): string {
  return `${build} ${revision}\n`;
}
