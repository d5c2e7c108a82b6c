import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Register, serialise } from '@scrutiny/core';
import { benchToday, makeRegister } from '../../core/bench/make-register.ts';
import { isInstalled, jqQuery, question, taskQuery } from './peers.ts';
import { type Command, median, ratioOf } from './rounds.ts';
import { saving } from './saving.ts';

/** One line of the table. */
interface Row {
  readonly what: string;
  readonly peer: string;
  readonly ratio: number;
  readonly limit: number;
  readonly ms: number;
  readonly peerMs: number;
}

// The program and the bundled measurements of opening, saving and many writers are handed over by scripts/bench.mjs.
const [bin = '', openScript = '', saveScript = '', writersScript = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'scrutiny-bench-'));
const rows: Row[] = [];
const skipped: string[] = [];

try {
  const sizes = [1_000, 10_000, 100_000].map((count) => {
    const register = makeRegister(count);
    const file = join(folder, `register-${count}.json`);
    writeFileSync(file, serialise(register));
    return { count, register, file };
  });
  const bare: Command = { program: process.execPath, args: ['-e', '0'] };
  measure('scrutiny --help', scrutiny(['--help']), 'node -e 0', bare, 1.15, 41);
  for (const { count, register, file } of sizes) {
    if (count === 1_000) {
      // As it lies on people's disks: the program saved it last.
      const [first] = register.recommendations;
      const saved = spawnSync(process.execPath, [bin, 'note', first?.ref ?? '', 'Looked at.', '--data', file], { encoding: 'utf8' });
      if (saved.status !== 0) throw new Error(`the register could not be saved: ${saved.stderr}`);
      measure('scrutiny list, 1,000 records', scrutiny(['list', '--data', file]), 'node -e 0', bare, 2, 31);
      measure('scrutiny report tracker, 1,000 records', scrutiny(['report', 'tracker', '--data', file]), 'node -e 0', bare, 2, 31);
      continue;
    }
    opening(count, file);
    querying(count, register, file);
  }
  rows.push(...saving(folder, saveScript, writersScript));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
print();
process.exitCode = rows.every((row) => row.ratio <= row.limit) ? 0 : 1;

function scrutiny(args: readonly string[]): Command {
  return { program: process.execPath, args: [bin, ...args], env: { SCRUTINY_TODAY: benchToday, SCRUTINY_DATA: '' } };
}

function measure(what: string, ours: Command, peer: string, peerCommand: Command, limit: number, rounds: number): void {
  rows.push({ what, peer, limit, ...ratioOf(ours, peerCommand, rounds) });
}

function opening(count: number, file: string): void {
  const rounds = count > 10_000 ? 5 : 11;
  const args = ['--expose-gc', '--max-old-space-size=8192', openScript, file, String(rounds)];
  const done = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`opening failed: ${done.stderr}`);
  const times = JSON.parse(done.stdout) as readonly { readonly open: number; readonly parse: number }[];
  rows.push({
    what: `opening ${figure(count)} records`,
    peer: 'JSON.parse',
    limit: 4,
    ratio: median(times.map((time) => time.open / time.parse)),
    ms: median(times.map((time) => time.open)),
    peerMs: median(times.map((time) => time.parse)),
  });
}

function querying(count: number, register: Register, file: string): void {
  const terms = [`status:${question.status}`, `committee:${question.committee}`, `due:..${question.before}`];
  const ours = scrutiny(['list', ...terms, '--data', file, '--sort', 'due', '--limit', String(question.rows)]);
  const limit = count > 10_000 ? 1 : 1.3;
  const rounds = count > 10_000 ? 5 : 15;
  const what = `the query over ${figure(count)} records`;
  const committee = register.committees.find((one) => one.abbreviation === question.committee)?.id ?? '';
  if (isInstalled('jq')) measure(what, ours, 'jq', jqQuery(file, committee), limit, rounds);
  else skipped.push(`${what}: jq is not installed`);
  if (isInstalled('task')) measure(what, ours, 'taskwarrior', taskQuery(folder, register), limit, rounds);
  else skipped.push(`${what}: taskwarrior is not installed`);
}

function figure(count: number): string {
  return count.toLocaleString('en-GB');
}

function print(): void {
  const head = ['what', 'peer', 'ms', 'peer ms', 'ratio', 'limit', ''];
  const lines = rows.map((row) => [
    row.what,
    row.peer,
    row.ms.toFixed(0),
    row.peerMs.toFixed(0),
    row.ratio.toFixed(2),
    row.limit.toFixed(2),
    row.ratio <= row.limit ? 'ok' : 'over',
  ]);
  const table = [head, ...lines];
  const widths = head.map((_, at) => Math.max(...table.map((line) => (line[at] ?? '').length)));
  for (const line of table)
    console.log(
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  for (const line of skipped) console.log(`left out: ${line}`);
}
