import { constants } from 'node:fs';
import { expect, test } from 'vitest';
import { serialise } from '../store/serialise.ts';
import { writeAll } from './file-system.ts';
import { jsonFileStore } from './json-file-store.ts';
import { recordingFileSystem } from './test-support/recording-file-system.ts';
import { statesAfterPowerCut } from './test-support/states-after-power-cut.ts';
import { put, recommendation, register } from './test-support/wealdshire.ts';

const path = '/d/scrutiny.json';
const old = serialise(register('A', 'B'));
const next = serialise(register('A', 'B', 'C'));

test('whenever the power goes during a commit, the old register is there or the new one, whole', async () => {
  const before = { [path]: Buffer.from(old) };
  const { fs, calls } = recordingFileSystem(before);
  await jsonFileStore(path, { fs }).commit(put(recommendation('C')));
  const seen = new Set<string>();
  for (let made = 0; made <= calls.length; made += 1) {
    for (const state of statesAfterPowerCut(calls, made, path, before)) {
      const text = state?.toString() ?? 'absent';
      expect([old, next]).toContain(text);
      seen.add(text);
    }
  }
  expect(seen.size).toBe(2);
  expect(calls.length).toBeGreaterThan(10);
});

test('once a commit has answered, no power cut takes it back', async () => {
  const before = { [path]: Buffer.from(old) };
  const { fs, calls } = recordingFileSystem(before);
  await jsonFileStore(path, { fs }).commit(put(recommendation('C')));
  expect(statesAfterPowerCut(calls, calls.length, path, before).map(String)).toEqual(expect.arrayContaining([next]));
  expect(new Set(statesAfterPowerCut(calls, calls.length, path, before).map(String)).size).toBe(1);
});

test('whenever the power goes while a register is made, it is there whole or not at all; once made, it is there', async () => {
  const { fs, calls } = recordingFileSystem();
  await jsonFileStore(path, { fs }).create(register('A', 'B'));
  for (let made = 0; made <= calls.length; made += 1) {
    for (const state of statesAfterPowerCut(calls, made, path)) expect([undefined, old]).toContain(state?.toString());
  }
  expect(new Set(statesAfterPowerCut(calls, calls.length, path).map(String))).toEqual(new Set([old]));
});

test('the model sees the damage that careless writers do', async () => {
  const before = { [path]: Buffer.from(old) };
  const inPlace = recordingFileSystem(before);
  await writeAll(await inPlace.fs.open(path, constants.O_CREAT | constants.O_WRONLY), Buffer.from(next));
  const unsynced = recordingFileSystem(before);
  await writeAll(await unsynced.fs.open('/d/x', constants.O_CREAT | constants.O_EXCL), Buffer.from(next));
  await unsynced.fs.rename('/d/x', path);
  for (const { calls } of [inPlace, unsynced]) {
    const states = calls.flatMap((_, i) => statesAfterPowerCut(calls, i + 1, path, before).map(String));
    expect(states.filter((text) => text !== old && text !== next).length).toBeGreaterThan(1);
  }
});
