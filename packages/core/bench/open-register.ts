import { readFileSync } from 'node:fs';
import { jsonFileStore } from '../src/node/json-file-store.ts';

// Prints, as JSON, the times of opening a register as the store does (reading the file included) and of `JSON.parse` alone on the same bytes as
// text, round by round. Run with --expose-gc: a collection of the one's garbage must not fall on the other.
const [file = '', rounds = '5'] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const collect = (globalThis as { readonly gc?: () => void }).gc;
if (collect === undefined) throw new Error('run with --expose-gc');

/** UTF-8 to the letter, every rule of the form and of the model. */
async function open(): Promise<unknown> {
  const loaded = await jsonFileStore(file).load();
  if (loaded.readOnly !== undefined || loaded.diagnostics.length > 0) throw new Error('the register is not sound');
  return loaded.register;
}

async function time(work: () => unknown): Promise<number> {
  collect?.();
  const start = performance.now();
  const value = await work();
  const ms = performance.now() - start;
  if (value === undefined) throw new Error('nothing came of it');
  return ms;
}

const times: { open: number; parse: number }[] = [];
for (let round = 0; round <= Number(rounds); round += 1) times.push({ open: await time(open), parse: await time(() => JSON.parse(text)) });
// The first round is slower for both: nothing is compiled yet.
process.stdout.write(JSON.stringify(times.slice(1)));
