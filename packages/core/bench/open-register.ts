import { readFileSync } from 'node:fs';
import { decodeBytes } from '../src/node/decode-bytes.ts';
import { revisionOf } from '../src/node/json-file-adapter.ts';
import { parseRegister } from '../src/store/parse-register.ts';

// Prints, as JSON, the times of opening a register's bytes and of `JSON.parse` alone on the same bytes as text, round by round. Run with
// --expose-gc: a collection of the one's garbage must not fall on the other.
const [file = '', rounds = '5'] = process.argv.slice(2);
const bytes = readFileSync(file);
const text = bytes.toString('utf8');
const collect = (globalThis as { readonly gc?: () => void }).gc;
if (collect === undefined) throw new Error('run with --expose-gc');

/** What a store does with the bytes of its file: their revision, UTF-8 to the letter, every rule of the form and of the model. */
function open(): unknown {
  revisionOf(bytes);
  const parsed = parseRegister(decodeBytes(bytes, file));
  if (!parsed.ok || !parsed.value.canonical || parsed.value.quarantine.length > 0) throw new Error('the register is not sound');
  return parsed.value;
}

function time(work: () => unknown): number {
  collect?.();
  const start = performance.now();
  const value = work();
  const ms = performance.now() - start;
  if (value === undefined) throw new Error('nothing came of it');
  return ms;
}

const times = Array.from({ length: Number(rounds) + 1 }, () => ({ open: time(open), parse: time(() => JSON.parse(text)) }));
// The first round is slower for both: nothing is compiled yet.
process.stdout.write(JSON.stringify(times.slice(1)));
