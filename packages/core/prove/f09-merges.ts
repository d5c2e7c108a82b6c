import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { brokenLaws } from '../src/merge/merge-laws.test-data.ts';
import { missingFrom } from '../src/merge/missing-from.ts';
import { common, deeds, worked } from '../src/merge/random-copies.test-data.ts';
import type { Register } from '../src/model/register.ts';
import { findUnmerged } from '../src/node/unmerged.ts';
import { parseRegister } from '../src/store/parse-register.ts';
import { serialise } from '../src/store/serialise.ts';
import { campaign, count, full, size, workerPath } from './campaign.ts';

const pairs = size(3000, 100_000);
const gitPairs = full ? 500 : 8;
const program = workerPath('program');

await campaign('F9 merges', async (folder) => {
  const broken = new Map<string, number>();
  fc.assert(
    fc.property(deeds, deeds, deeds, (before, mine, other) => {
      const base = worked(common, before, 'C. Clerk');
      for (const law of brokenLaws(base, worked(base, mine, 'A. Clerk'), worked(base, other, 'B. Officer')))
        broken.set(law, (broken.get(law) ?? 0) + 1);
    }),
    { numRuns: pairs },
  );
  const laws = [...broken].map(([law, times]) => `${law}: ${times}`).join('; ');

  // Real git: with our driver; without (markers); with one whose program is not there (git leaves one side's file, silently).
  let silent = 0;
  let done = 0;
  for (const driver of ['ours', 'none', 'missing']) {
    for (const [i, [mine, other]] of fc.sample(fc.tuple(deeds, deeds), gitPairs).entries()) {
      const place = join(folder, `${driver}${i}`);
      await mkdir(place);
      if (await losesSilently(place, driver, worked(common, mine, 'A. Clerk'), worked(common, other, 'B. Officer'))) silent += 1;
      done += 1;
    }
  }
  const text = `${broken.size} laws broken${laws === '' ? '' : ` (${laws})`} in ${count(pairs, 'random merges')}; ${silent} silent losses in ${count(done, 'merges by git')} with the driver, without and with a missing one`;
  return { text, held: broken.size + silent === 0 };
});

/** Whether, after git's merge, the file reads as sound, lacks what a side had, and git knows of nothing unfinished. */
async function losesSilently(place: string, driver: string, ours: Register, theirs: Register): Promise<boolean> {
  const path = join(place, 'scrutiny.json');
  const git = (...words: readonly string[]): boolean => {
    const env = { PATH: process.env.PATH, HOME: place, GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' };
    try {
      execFileSync('git', ['-c', 'user.name=A. Clerk', '-c', 'user.email=clerk@wealdshire.example', ...words], {
        cwd: place,
        env,
        stdio: 'ignore',
      });
      return true;
    } catch {
      return false;
    }
  };
  git('init', '-q', '-b', 'main');
  if (driver !== 'none') {
    const command = driver === 'ours' ? `"${process.execPath}" "${program}" merge-driver %O %A %B %P` : 'no-such-program %O %A %B %P';
    git('config', 'merge.scrutiny.driver', command);
    await writeFile(join(place, '.gitattributes'), 'scrutiny.json merge=scrutiny\n');
  }
  const commit = async (register: Register): Promise<void> => {
    await writeFile(path, serialise(register));
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', 'x');
  };
  await commit(common);
  git('checkout', '-q', '-b', 'theirs');
  await commit(theirs);
  git('checkout', '-q', 'main');
  await commit(ours);
  git('merge', '-q', '--no-edit', 'theirs');
  if ((await findUnmerged(path)) !== undefined) return false;
  const parsed = parseRegister(await readFile(path, 'utf8'));
  // What stands twice, as where both made the record of one paper, is kept, and told each time that the file is opened.
  if (!parsed.ok || parsed.value.quarantine.length > 0) return false;
  // Text merges of git that it calls clean are judged like any other.
  return [ours, theirs].some((side) => missingFrom(parsed.value.register, common, side) !== undefined);
}
