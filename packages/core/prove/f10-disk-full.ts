import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../src/base/errors.ts';
import { jsonFileStore } from '../src/node/json-file-store.ts';
import { put, recommendation } from '../src/node/test-support/wealdshire.ts';
import { campaign, count, size, skipped } from './campaign.ts';
import { registerIn, registerOf } from './writers.ts';

const levels = size(64, 64);
const diskBytes = 6 * 1024 * 1024;

await campaign('F10 disk full', async (folder) => {
  const disk = join(folder, 'disk');
  await mkdir(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${diskBytes}`, 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    return skipped('needs the right to mount a small disk; F2 makes the same errors');
  }
  try {
    const path = join(disk, 'scrutiny.json');
    const old = registerOf(1_000_000);
    const found = { damaged: 0, untold: 0, strays: 0, full: 0 };
    for (let level = 0; level < levels; level += 1) {
      await rm(join(disk, '.scrutiny'), { recursive: true, force: true });
      await writeFile(path, old);
      // From much room to none: what is left is filled to the page.
      const room = Math.floor(((levels - 1 - level) / (levels - 1)) * 3_000_000);
      await writeFile(join(disk, 'filler'), Buffer.alloc(Math.max(0, diskBytes - old.length - room))).catch(() => undefined);
      const purpose = level % 2 === 0 ? 'set' : 'import';
      const error = await jsonFileStore(path)
        .commit(put(recommendation('B')), { purpose })
        .then(
          () => undefined,
          (reason: unknown) => reason,
        );
      const text = await readFile(path, 'utf8');
      if (error !== undefined) found.full += 1;
      const register = await registerIn(path);
      if (register === 'torn') found.damaged += 1;
      else if (error === undefined ? !register.recommendations.some(({ id }) => id === 'B') : text !== old) found.damaged += 1;
      if (error !== undefined && !(error instanceof StoreError && error.message.includes('not saved'))) found.untold += 1;
      if ((await readdir(disk)).some((name) => /\.(?:tmp|lk|lock)$/.test(name))) found.strays += 1;
      await rm(join(disk, 'filler'), { force: true });
    }
    const { damaged, untold, strays, full } = found;
    const text = `${damaged} damaged, ${untold} untold, ${strays} with a left-over, at ${count(levels, 'fill levels')} (${full} of them too full to save)`;
    return { text, held: damaged + untold + strays === 0 && full > 0 && full < levels };
  } finally {
    execFileSync('umount', [disk]);
  }
});
