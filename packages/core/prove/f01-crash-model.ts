import { applyPlan } from '../src/history/apply-plan.ts';
import { listChanges } from '../src/history/changes.ts';
import { makeStamp } from '../src/history/make-stamp.ts';
import { restoreRecords } from '../src/history/restore-records.ts';
import { planReversal } from '../src/history/undo.ts';
import { mergeRegisters } from '../src/merge/merge-registers.ts';
import type { Register } from '../src/model/register.ts';
import { schemaVersion } from '../src/model/register.ts';
import { jsonFileStore } from '../src/node/json-file-store.ts';
import { recordingFileSystem } from '../src/node/test-support/recording-file-system.ts';
import { statesAfterPowerCut } from '../src/node/test-support/states-after-power-cut.ts';
import { put, recommendation, register } from '../src/node/test-support/wealdshire.ts';
import { serialise } from '../src/store/serialise.ts';
import { campaign, count } from './campaign.ts';

const path = '/d/scrutiny.json';
const stamp = (fresh: Register) => makeStamp(fresh, { now: '2025-03-10T09:00:00.000Z', by: 'A. Clerk', via: 'prove' });

/** A register of two, in which one topic was changed: something to undo. */
const edited = applyPlan(register('A', 'B'), topicPlan('Buses'), { ...stamp(register()), id: 'CHANGE0001' });

function topicPlan(to: string) {
  return { summary: 'topic', edits: [{ kind: 'set' as const, collection: 'recommendations' as const, id: 'A', field: 'topic', to }] };
}

function undo(fresh: Register): Register {
  const [change] = listChanges(fresh);
  if (change === undefined) throw new Error('nothing to undo');
  return applyPlan(fresh, planReversal(fresh, change).plan, { ...stamp(fresh), reverts: change.id });
}

const many = (fresh: Register): Register =>
  Array.from({ length: 40 }, (_, i) => recommendation(`X${i}`)).reduce((all, record) => put(record)(all), fresh);
const theirs = put(recommendation('A', 'Trains'))(register('A', 'B'));

/** What is done to the file, each as the commands do it. */
const operations: readonly (readonly [name: string, purpose: string, before: Register, edit: (fresh: Register) => Register])[] = [
  ['save', 'set', register('A', 'B'), put(recommendation('C'))],
  ['import', 'import 01-tracker.txt', register('A', 'B'), many],
  ['undo', 'undo', edited, undo],
  ['restore', 'restore', register('A'), (fresh) => restoreRecords(fresh, register('A', 'B'), undefined, stamp(fresh))],
  ['merge', 'merge', register('A', 'B'), (fresh) => mergeRegisters(register('A', 'B'), fresh, theirs).register],
];

await campaign('F1 crash model', async () => {
  let states = 0;
  let bad = 0;
  let late = 0;
  for (const [, purpose, before, edit] of operations) {
    const files = { [path]: Buffer.from(serialise(before)) };
    const { fs, calls } = recordingFileSystem(files);
    const { register: after } = await jsonFileStore(path, { fs }).commit(edit, { purpose });
    judge(calls, files, [serialise(before), serialise(after)]);
  }
  const old = {
    [path]: Buffer.from(serialise(register('A')).replace(`"schemaVersion": ${schemaVersion}`, `"schemaVersion": ${schemaVersion}`)),
  };
  const migration = recordingFileSystem(old);
  const versions = {
    newest: schemaVersion + 1,
    migrations: [{ from: schemaVersion, migrate: (top: { readonly [key: string]: unknown }) => ({ ...top, later: 1 }) }],
  };
  const { register: migrated } = await jsonFileStore(path, { fs: migration.fs, versions }).migrate();
  judge(migration.calls, old, [serialise(register('A')), serialise(migrated)]);
  const first = recordingFileSystem();
  await jsonFileStore(path, { fs: first.fs }).create(register('A'));
  judge(first.calls, {}, [undefined, serialise(register('A'))]);

  function judge(
    calls: Parameters<typeof statesAfterPowerCut>[0],
    files: { readonly [path: string]: Uint8Array },
    allowed: readonly (string | undefined)[],
  ): void {
    for (let made = 0; made <= calls.length; made += 1) {
      for (const state of statesAfterPowerCut(calls, made, path, files)) {
        states += 1;
        if (!allowed.includes(state?.toString())) bad += 1;
        if (made === calls.length && state?.toString() !== allowed[1]) late += 1;
      }
    }
  }
  const text = `${bad} bad, ${late} old after "saved", of ${count(states, 'states')} of ${operations.length + 2} operations (save, first save, import, undo, restore, merge, migration)`;
  return { text, held: bad === 0 && late === 0 };
});
