import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../../cli/bench/rounds.ts';
import { makePapers, type PaperFormat, paperFormats } from './papers.ts';
import type { Measured } from './read-paper.ts';

// How long our readers take, and how much memory, beside the bare libraries under them; and how both grow with a paper. CPU time throughout; exit 1
// where a limit is exceeded. Handed the bundled `read-paper.ts` by scripts/bench.mjs.

/** Rows of a tracker that make about two hundred pages of Word. */
const longPaper = 720;
const growth = { small: 20, large: 2_000 };
/** How many times the bare library's time and memory. */
const limit = 2;
/** Beyond this much more a row in the large paper than in the small one, something grows faster than the paper. */
const growthLimit = 1.5;

const [script = '', ...only] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'scrutiny-readers-'));
const table: string[][] = [
  ['format', 's', 'bare s', 'ratio', 'MB', 'bare MB', 'ratio', `${growth.small} rows ms`, `${growth.large} rows ms`, 'a row', ''],
];
let over = 0;
try {
  const [long, small, large] = [
    await makePapers(folder, longPaper, 'long'),
    await makePapers(folder, growth.small, 'short'),
    await makePapers(folder, growth.large, 'short'),
  ];
  for (const format of paperFormats.filter((one) => only.length === 0 || only.includes(one))) {
    const [paper, short, many] = [long.get(format), small.get(format), large.get(format)];
    if (paper === undefined || short === undefined || many === undefined) table.push([format, 'left out: LibreOffice is not installed']);
    else table.push(measured(format, paper, short, many));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const widths = table[0]?.map((_, at) => Math.max(...table.filter((line) => line.length > 2).map((line) => (line[at] ?? '').length))) ?? [];
for (const line of table)
  console.log(
    line
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
process.exitCode = over === 0 ? 0 : 1;

function measured(format: PaperFormat, paper: string, short: string, many: string): string[] {
  const { ours, bare } = run(paper, format, 'both', 5);
  const peaks = [run(paper, format, 'ours', 1).peak, run(paper, format, 'bare', 1).peak] as const;
  const [few, all] = [median(run(short, format, 'ours', 15).ours.slice(5)), median(run(many, format, 'ours', 5).ours.slice(2))];
  const time = bare.length === 0 ? undefined : median(ours.map((one, at) => one / (bare[at] ?? Number.NaN)));
  const memory = bare.length === 0 ? undefined : peaks[0] / peaks[1];
  const grown = all / few / (growth.large / growth.small);
  const held = (time ?? 0) <= limit && (memory ?? 0) <= limit && grown <= growthLimit;
  if (!held) over += 1;
  const figure = (value: number | undefined, digits: number): string => (value === undefined ? '-' : value.toFixed(digits));
  return [
    format,
    figure(median(ours) / 1000, 2),
    figure(time === undefined ? undefined : median(bare) / 1000, 2),
    figure(time, 2),
    figure(peaks[0] / 2 ** 20, 0),
    figure(memory === undefined ? undefined : peaks[1] / 2 ** 20, 0),
    figure(memory, 2),
    figure(few, 1),
    figure(all, 0),
    figure(grown, 2),
    held ? 'ok' : 'over',
  ];
}

function run(file: string, format: PaperFormat, who: 'both' | 'ours' | 'bare', rounds: number): Measured {
  const done = spawnSync(process.execPath, ['--expose-gc', script, file, format, who, String(rounds)], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`reading ${format} failed: ${done.stderr}`);
  return JSON.parse(done.stdout) as Measured;
}
