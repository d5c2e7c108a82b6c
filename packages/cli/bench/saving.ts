import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialise } from '@scrutiny/core';
import { makeRegister } from '../../core/bench/make-register.ts';
import { median } from './rounds.ts';

/** What was measured of saving, against a peer of the same run. */
export interface Saving {
  readonly what: string;
  readonly peer: string;
  readonly ratio: number;
  readonly limit: number;
  readonly ms: number;
  readonly peerMs: number;
}

/** One commit of 5 and of 20 MB against the plain writing of the same bytes, and eight writers' saves against as many by one. */
export function saving(folder: string, saveScript: string, writersScript: string): readonly Saving[] {
  const each = serialise(makeRegister(100)).length / 100;
  const commits = [5, 20].map((megabytes): Saving => {
    const file = join(folder, `save-${megabytes}.json`);
    writeFileSync(file, serialise(makeRegister(Math.round((megabytes * 1_000_000) / each))));
    const times = run<{ readonly ours: number; readonly plain: number }>(saveScript, file, '9');
    return {
      what: `one commit of ${megabytes} MB`,
      peer: 'stringify, write, fsync',
      limit: 2.5,
      ratio: median(times.map(({ ours, plain }) => ours / plain)),
      ms: median(times.map(({ ours }) => ours)),
      peerMs: median(times.map(({ plain }) => plain)),
    };
  });
  const file = join(folder, 'writers.json');
  writeFileSync(file, serialise(makeRegister(100)));
  const times = run<{ readonly one: number; readonly eight: number }>(writersScript, file, '3');
  const writers: Saving = {
    what: '160 saves by 8 writers at once',
    peer: '160 saves by one',
    limit: 3,
    ratio: median(times.map(({ one, eight }) => eight / one)),
    ms: median(times.map(({ eight }) => eight)),
    peerMs: median(times.map(({ one }) => one)),
  };
  return [...commits, writers];
}

function run<T>(script: string, file: string, rounds: string): readonly T[] {
  const done = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=8192', script, file, rounds], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`saving failed: ${done.stderr}`);
  return JSON.parse(done.stdout) as readonly T[];
}
