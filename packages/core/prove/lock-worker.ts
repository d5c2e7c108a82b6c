import { closeSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { nodeFileSystem } from '../src/node/file-system.ts';
import { takeLock } from '../src/node/lock-file.ts';

// Told the path of a lock on a line of stdin, takes it, and while it holds it makes FILE.inside, which must not be there yet. Says `held` or `two`.
for await (const path of createInterface({ input: process.stdin })) {
  const lock = await takeLock(nodeFileSystem, path, 'prove');
  let answer = 'held';
  try {
    closeSync(openSync(`${path}.inside`, 'wx'));
    await sleep(3);
    unlinkSync(`${path}.inside`);
  } catch {
    answer = 'two';
  }
  await lock.release();
  writeSync(1, `${answer}\n`);
}
