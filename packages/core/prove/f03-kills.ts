import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { jsonFileStore } from '../src/node/json-file-store.ts';
import { put, recommendation } from '../src/node/test-support/wealdshire.ts';
import { campaign, count, size } from './campaign.ts';
import { counted, registerIn, registerOf, startWriter, strays } from './writers.ts';

// Two writers on a file of 0.2 MB; each is killed at a random moment while it saves, and another takes its place.
const kills = size(150, 10_000);

await campaign('F3 kills', async (folder) => {
  const path = join(folder, 'scrutiny.json');
  await writeFile(path, registerOf(200_000));
  let killed = 0;
  let torn = 0;
  let lost = 0;
  let saved = 0;
  let errors = '';

  const turn = async (name: string): Promise<void> => {
    let from = 0;
    while (killed < kills) {
      killed += 1;
      const writer = startWriter(path, name, { kind: 'count', edits: 1_000_000, from });
      // Killed while saving, not while it starts: the clock begins with the first save.
      await writer.begun;
      await sleep(Math.random() * 40);
      writer.process.kill('SIGKILL');
      await writer.ended;
      errors ||= writer.errors();
      saved += writer.saved.length;
      const register = await registerIn(path);
      const last = writer.saved.at(-1) ?? from - 1;
      if (register === 'torn') torn += 1;
      else if (counted(register, name) < last) lost += 1;
      // One more may have been saved and not said any more.
      from = last + 2;
    }
  };
  await Promise.all([turn('W0'), turn('W1')]);
  await jsonFileStore(path).commit(put(recommendation('LAST')));
  const left = await strays(path);
  const text = `${torn} torn, ${lost} lost of ${count(saved, 'acknowledged saves')}, ${left.length} strays after the next commit, in ${count(killed, 'kills')}`;
  return {
    text: errors === '' ? text : `${text}; a writer failed: ${errors.slice(0, 500)}`,
    held: torn + lost + left.length === 0 && errors === '',
  };
});
