import * as fs from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { jsonFileStore } from './json-file-store.ts';
import { newOwner, ownerText } from './lock-owner.ts';
import { endedProcess } from './test-support/ended-process.ts';
import { startWorker } from './test-support/start-worker.ts';
import { newPlace, put, recommendation, register } from './test-support/wealdshire.ts';

test('three processes that save at the same time lose nothing of one another', { timeout: 120_000 }, async () => {
  const path = await newPlace();
  await jsonFileStore(path).create(register());
  const workers = await Promise.all(['A', 'B', 'C'].map((name) => startWorker('add', path, name, 0, 40)));
  await Promise.all(workers.map(({ ended }) => ended));
  const { register: read } = await jsonFileStore(path).load();
  const ids = ['A', 'B', 'C'].flatMap((name) => Array.from({ length: 40 }, (_, i) => `${name}${String(i).padStart(4, '0')}`));
  expect(read.recommendations.map(({ id }) => id)).toEqual(ids);
});

test('of eight processes that find the lock of a dead one, never two hold it at once', { timeout: 120_000 }, async () => {
  const path = await newPlace();
  const trials = 15;
  const pid = endedProcess();
  for (let i = 0; i < trials; i += 1) fs.writeFileSync(`${path}.${i}.lock`, ownerText({ ...newOwner('test'), pid }));
  const start = Date.now() + 1500;
  const workers = await Promise.all(Array.from({ length: 8 }, () => startWorker('lock', path, '', start, trials)));
  await Promise.all(workers.map(({ ended }) => ended));
  const said = workers.flatMap((worker) => worker.said());
  expect(said.filter((word) => word === 'alone')).toHaveLength(8 * trials);
  expect(said).toHaveLength(8 * trials);
  expect(fs.readdirSync(dirname(path))).toEqual([]);
});

test('fifty killed processes lose no change that they told of, tear nothing and leave nothing', { timeout: 180_000 }, async () => {
  const path = await newPlace();
  const store = jsonFileStore(path);
  await store.create(register());
  const told = new Map<string, number>();
  let reading = true;
  let reads = 0;
  const reader = (async () => {
    for (; reading; reads += 1) {
      await jsonFileStore(path).load();
      await sleep(2);
    }
  })();
  const writer = async (name: string): Promise<void> => {
    for (let kills = 0; kills < 25; kills += 1) {
      const worker = await startWorker('count', path, name, (told.get(name) ?? 0) + 1);
      while (worker.said().length === 0) await sleep(5);
      await sleep(Math.random() * 40);
      worker.process.kill('SIGKILL');
      await worker.ended;
      told.set(name, Number(worker.said().at(-1)));
    }
  };
  await Promise.all(['A', 'B'].map(writer));
  reading = false;
  await reader;
  const { register: read } = await store.commit(put(recommendation('C')));
  for (const [name, last] of told) {
    const found = Number(read.recommendations.find(({ id }) => id === name)?.topic);
    expect([last, last + 1]).toContain(found);
  }
  expect(reads).toBeGreaterThan(20);
  expect(fs.readdirSync(dirname(path)).filter((name) => name !== '.scrutiny')).toEqual(['scrutiny.json']);
});
