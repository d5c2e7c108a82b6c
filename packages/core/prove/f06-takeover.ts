import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { campaign, count, size } from './campaign.ts';
import { counted, registerIn, registerOf, startWriter } from './writers.ts';

// Four writers that are killed at random, and a reader all the time. How long the others wait after a kill is the takeover.
const kills = size(80, 1000);

await campaign('F6 takeover', async (folder) => {
  const path = join(folder, 'scrutiny.json');
  await writeFile(path, registerOf(100_000));
  const names = ['W0', 'W1', 'W2', 'W3'];
  let killed = 0;
  let lost = 0;
  let saved = 0;
  let reads = 0;
  let bad = 0;
  let slowest = 0;
  let errors = '';
  let lastSave = performance.now();

  const reader = async (): Promise<void> => {
    while (killed < kills) {
      reads += 1;
      if ((await registerIn(path)) === 'torn') bad += 1;
      await sleep(2);
    }
  };
  const turn = async (name: string): Promise<void> => {
    let from = 0;
    while (killed < kills) {
      const writer = startWriter(path, name, { kind: 'count', edits: 1_000_000, from });
      await writer.begun;
      const life = 20 + Math.random() * 200;
      const end = performance.now() + life;
      for (let seen = 0; performance.now() < end; await sleep(5)) {
        if (writer.saved.length > seen) lastSave = performance.now();
        seen = writer.saved.length;
        slowest = Math.max(slowest, performance.now() - lastSave);
      }
      writer.process.kill('SIGKILL');
      killed += 1;
      await writer.ended;
      errors ||= writer.errors();
      saved += writer.saved.length;
      const register = await registerIn(path);
      const last = writer.saved.at(-1) ?? from - 1;
      if (register === 'torn') bad += 1;
      else if (counted(register, name) < last) lost += 1;
      from = last + 2;
    }
  };
  await Promise.all([...names.map(turn), reader()]);
  const text = `${lost} acknowledged lost of ${count(saved, 'saves')}, ${bad} bad reads of ${count(reads, 'reads')}, longest time in which nobody saved ${Math.round(slowest)} ms, in ${count(killed, 'kills')} of 4 writers`;
  return {
    text: errors === '' ? text : `${text}; a writer failed: ${errors.slice(0, 300)}`,
    held: lost + bad === 0 && slowest < 2000 && errors === '',
  };
});
