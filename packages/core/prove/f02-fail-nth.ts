import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../src/base/errors.ts';
import { jsonFileStore } from '../src/node/json-file-store.ts';
import { failingFileSystem, type Mishap } from '../src/node/test-support/failing-file-system.ts';
import { put, recommendation, register } from '../src/node/test-support/wealdshire.ts';
import { serialise } from '../src/store/serialise.ts';
import { campaign, count } from './campaign.ts';

const mishaps: readonly Mishap[] = ['ENOSPC', 'EIO', 'EACCES', 'EPERM', 'EBUSY', 'EROFS', 'EINTR', 'short write'];
const patience = { living: 5, unseen: 5, total: 10 };
const old = serialise(register('A'));
const next = serialise(register('A', 'B'));

await campaign('F2 fail-Nth', async (folder) => {
  const found = { cases: 0, damaged: 0, untold: 0, strays: 0 };
  // An import makes every call that there is: it keeps a snapshot first.
  for (const mishap of mishaps) {
    for (const forever of [false, true]) {
      for (let nth = 1; await one(nth, mishap, forever, 'import'); nth += 1);
    }
  }
  const { cases, damaged, untold, strays } = found;
  return {
    text: `${damaged} damaged, ${untold} untold, ${strays} with a left-over after the next save, of ${count(cases, 'failures')}`,
    held: damaged + untold + strays === 0,
  };

  /** Whether the commit made so many calls at all. */
  async function one(nth: number, mishap: Mishap, forever: boolean, purpose: string): Promise<boolean> {
    const place = join(folder, 'place');
    const path = join(place, 'scrutiny.json');
    await mkdir(place);
    await writeFile(path, old);
    const failing = failingFileSystem(nth, mishap, forever);
    const error = await jsonFileStore(path, { fs: failing.fs, patience })
      .commit(put(recommendation('B')), { purpose })
      .then(
        () => undefined,
        (reason: unknown) => reason,
      );
    found.cases += 1;
    const text = await readFile(path, 'utf8');
    if (text !== old && text !== next) found.damaged += 1;
    if (error === undefined ? text !== next : !(error instanceof StoreError)) found.untold += 1;
    await jsonFileStore(path, { patience }).commit((fresh) => put(recommendation('C'))(put(recommendation('B'))(fresh)), {
      purpose: 'import',
    });
    const left = [...(await readdir(place)), ...(await readdir(join(place, '.scrutiny', 'snap')))];
    if (left.some((name) => /\.(?:tmp|lk|lock)$|\.break\./.test(name))) found.strays += 1;
    await rm(place, { recursive: true });
    return failing.calls() >= nth;
  }
});
