import { readFileSync } from 'node:fs';
import { readDocument } from '../src/documents/read-document.ts';
import { bareParsers } from './bare-parsers.ts';
import { type PaperFormat, paperFormats } from './papers.ts';

/** What a measurement prints, as JSON on one line: CPU milliseconds of each round, and the most memory that the process ever held, in bytes. */
export interface Measured {
  readonly ours: readonly number[];
  readonly bare: readonly number[];
  readonly peak: number;
}

// Reads one paper again and again, with our reader and with the bare library in turn, so that whatever else the machine does falls on both.
//   read-paper.mjs FILE FORMAT both|ours|bare ROUNDS
const [file = '', name = '', who = 'both', rounds = '1'] = process.argv.slice(2);
const format = formatNamed(name);
const bytes = new Uint8Array(readFileSync(file));
const bare = format === 'text' ? undefined : bareParsers[format];
const collect = (globalThis as { readonly gc?: () => void }).gc;

const times: { readonly ours: number[]; readonly bare: number[] } = { ours: [], bare: [] };
// The first round is slower for both: nothing is loaded or compiled yet. Memory is asked of a single round.
const warmUp = who === 'both' ? 1 : 0;
for (let round = 0; round < Number(rounds) + warmUp; round += 1) {
  if (who !== 'bare') await time(times.ours, () => readDocument(bytes, { name: file, format }));
  if (who !== 'ours' && bare !== undefined) await time(times.bare, () => bare(bytes));
}
const measured: Measured = {
  ours: times.ours.slice(warmUp),
  bare: times.bare.slice(warmUp),
  peak: process.resourceUsage().maxRSS * 1024,
};
process.stdout.write(JSON.stringify(measured));

/** CPU time and not the clock's: other programs run beside. */
async function time(list: number[], work: () => unknown): Promise<void> {
  collect?.();
  const start = process.cpuUsage();
  await work();
  const { system, user } = process.cpuUsage(start);
  list.push((system + user) / 1000);
}

function formatNamed(text: string): PaperFormat {
  const found = paperFormats.find((one) => one === text);
  if (found === undefined) throw new Error(`no format ${text}`);
  return found;
}
