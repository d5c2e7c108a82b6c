import { closeSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { nodeFileSystem } from '../file-system.ts';
import { jsonFileStore } from '../json-file-store.ts';
import { takeLock } from '../lock-file.ts';
import { put, recommendation } from './wealdshire.ts';

/*
 * A process of its own, for tests in which several work on one register. What it has done it says on its standard output, at once and
 * past every buffer, so that a process that is killed has said no more and no less than it did.
 */
const [task = '', path = '', name = '', from = '0', to = '0'] = process.argv.slice(2);

const say = (word: string | number): void => {
  writeSync(1, `${word}\n`);
};

const tasks: { readonly [task: string]: () => Promise<void> } = {
  /** Adds one recommendation after the other, `name` with a number. */
  async add() {
    for (let i = Number(from); i < Number(to); i += 1) {
      await jsonFileStore(path).commit(put(recommendation(`${name}${String(i).padStart(4, '0')}`)));
      say(i);
    }
  },
  /** Counts up in the topic of the recommendation `name`, until killed. */
  async count() {
    const store = jsonFileStore(path);
    for (let i = Number(from); ; i += 1) {
      await store.commit(put(recommendation(name, String(i))));
      say(i);
    }
  },
  /** Takes one lock after the other, all at the same moments as the other processes, and tells when somebody else holds it too. */
  async lock() {
    for (let i = 0; i < Number(to); i += 1) {
      await sleep(Math.max(0, Number(from) + i * 100 - Date.now()));
      const lock = await takeLock(nodeFileSystem, `${path}.${i}.lock`, 'test');
      try {
        closeSync(openSync(`${path}.${i}.held`, 'wx'));
        await sleep(3);
        unlinkSync(`${path}.${i}.held`);
        say('alone');
      } catch {
        say('together');
      }
      await lock.release();
    }
  },
};

await tasks[task]?.();
