import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialise } from '@scrutiny/core';
import { benchToday, makeRegister } from '../../core/bench/make-register.ts';
import { openTerminal } from '../test/terminal/open-terminal.ts';
import { bytesPerKey, pagers } from './pagers.ts';
import { type MeasuredSession, measureSession, window } from './session.ts';

/** One line of the table; `limit` is what the figure must not exceed, nothing where it is only told. */
interface Row {
  readonly what: string;
  readonly figure: number;
  readonly unit: 'ms' | 'MB' | 'bytes' | 'times';
  readonly limit?: number;
}

const PRESSES = 300;
const LONG_RUN = 20_000;
const ROUNDS = 11;

// The program is handed over by scripts/bench.mjs.
const [program = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'scrutiny-bench-'));
const rows: Row[] = [];
try {
  const files = [100, 2_000, 10_000].map((count) => {
    const file = join(folder, `register-${count}.json`);
    writeFileSync(file, serialise(makeRegister(count)));
    return { count, file };
  });
  await keys(files);
  const two = files[1]?.file ?? '';
  await firstFrame(two);
  await longRun(two);
  await bytes(two);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
print();
process.exitCode = rows.every(({ figure, limit }) => limit === undefined || figure <= limit) ? 0 : 1;

/** Key to frame: the sessions take turns, so that whatever else the machine does falls on each. */
async function keys(files: readonly { readonly count: number; readonly file: string }[]): Promise<void> {
  const sessions: { readonly count: number; readonly session: MeasuredSession; readonly onwards: number[]; readonly toAndFro: number[] }[] =
    [];
  for (const { count, file } of files) {
    sessions.push({ count, session: await measureSession(program, file, benchToday), onwards: [], toAndFro: [] });
  }
  // Of a hundred records the open ones are soon walked through, and lines that were seen before are drawn sooner: side by side, all go to and fro.
  for (let press = 0; press < PRESSES; press++) {
    for (const { session, toAndFro } of sessions) toAndFro.push(await session.frame(press % 20 < 10 ? 'j' : 'k'));
  }
  for (let press = 0; press < PRESSES; press++) {
    for (const { count, session, onwards } of sessions) if (count > 100) onwards.push(await session.frame('j'));
  }
  const least = median(sessions[0]?.toAndFro ?? []);
  for (const { count, session, onwards, toAndFro } of sessions) {
    await session.leave();
    const name = `key to frame, ${count.toLocaleString('en-GB')} records`;
    if (count > 100) rows.push({ what: `${name}, line by line onwards`, figure: median(onwards), unit: 'ms', limit: 16 });
    rows.push({ what: `${name}, to and fro`, figure: median(toAndFro), unit: 'ms', ...(count > 100 ? { limit: 16 } : {}) });
    if (count > 100) rows.push({ what: `${name}, beside 100`, figure: median(toAndFro) / least, unit: 'times', limit: 1.5 });
  }
}

/** From the start of the process to its first frame, beside a Node that does nothing, in the same kind of terminal. */
async function firstFrame(file: string): Promise<void> {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const session = await measureSession(program, file, benchToday);
    await session.leave();
    const begun = performance.now();
    const terminal = openTerminal({ ...window, command: process.execPath, arguments: ['-e', '0'] });
    await terminal.exit;
    // The first round warms the disk's cache.
    if (round > 0) {
      ours.push(session.firstFrame);
      bare.push(performance.now() - begun);
    }
    await terminal.close();
  }
  rows.push({ what: 'first frame, 2,000 records', figure: median(ours), unit: 'ms' });
  const ratio = median(ours.map((time, round) => time / (bare[round] ?? Number.NaN)));
  rows.push({ what: 'first frame beside node -e 0', figure: ratio, unit: 'times', limit: 4 });
}

/** Many keys in one session: what it holds in memory, and whether it becomes slower. */
async function longRun(file: string): Promise<void> {
  const session = await measureSession(program, file, benchToday);
  const times: number[] = [];
  let before: number | undefined;
  // One by one at the beginning and the end, which are compared; by tens between, as a key that is held arrives.
  for (let press = 0; press < LONG_RUN; ) {
    const single = press < 2000 || press >= LONG_RUN - 1000;
    const key = press % 400 < 200 ? 'j' : 'k';
    times.push(await session.frame(single ? key : key.repeat(10)));
    press += single ? 1 : 10;
    if (press === 1000) before = session.memory();
  }
  const after = session.memory();
  await session.leave();
  if (before !== undefined && after !== undefined)
    rows.push({ what: `memory after ${LONG_RUN.toLocaleString('en-GB')} keys, growth`, figure: after - before, unit: 'MB', limit: 60 });
  const ratio = median(times.slice(-1000)) / median(times.slice(1000, 2000));
  rows.push({ what: 'the last thousand keys beside the second', figure: ratio, unit: 'times', limit: 1.5 });
}

/** Bytes for a key, beside pagers on the same text: they move a screen of it by one line, we also show the record. */
async function bytes(file: string): Promise<void> {
  const environment = { SCRUTINY_DATA: file, SCRUTINY_TODAY: benchToday, SCRUTINY_USER: 'A. Clerk' };
  rows.push({ what: 'bytes for a key, list and record', figure: await perKey(environment, []), unit: 'bytes' });
  rows.push({ what: 'bytes for a key, list alone (z)', figure: await perKey(environment, ['z']), unit: 'bytes' });
  const lines = makeRegister(2_000).recommendations.map((record) => `${record.ref}  ${record.status}  ${record.text}`);
  for (const { name, ...pager } of pagers(folder, lines))
    rows.push({ what: `bytes for a key, ${name}`, figure: await bytesPerKey(pager, PRESSES), unit: 'bytes' });
}

function perKey(environment: Readonly<Record<string, string>>, first: readonly string[]): Promise<number> {
  return bytesPerKey({ command: process.execPath, arguments: [program], environment }, PRESSES, first);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function print(): void {
  const widest = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, figure, unit, limit } of rows) {
    const value = `${figure.toFixed(unit === 'bytes' ? 0 : 2)} ${unit}`;
    const said = limit === undefined ? '' : `limit ${limit}  ${figure <= limit ? 'ok' : 'over'}`;
    console.log(`${what.padEnd(widest)}  ${value.padEnd(12)}  ${said}`.trimEnd());
  }
}
