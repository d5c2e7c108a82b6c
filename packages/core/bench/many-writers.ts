import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { jsonFileStore } from '../src/node/json-file-store.ts';

// Prints, as JSON, how long so many saves take to one writer and to eight at once, round by round. With `edits` given it is a writer itself: it says when
// it is ready, saves so often when it is told to, and says when it is done.
const [file = '', rounds = '3', edits] = process.argv.slice(2);
const saves = 160;

if (edits !== undefined) {
  process.on('message', () => void work(Number(edits)));
  process.send?.('ready');
} else {
  const times: { readonly one: number; readonly eight: number }[] = [];
  for (let round = 0; round < Number(rounds); round += 1) times.push({ one: await together(1), eight: await together(8) });
  process.stdout.write(JSON.stringify(times));
}

async function work(count: number): Promise<void> {
  const store = jsonFileStore(file);
  for (let i = 0; i < count; i += 1) {
    await store.commit((fresh) => ({
      ...fresh,
      recommendations: fresh.recommendations.map((one, at) => (at === 0 ? { ...one, topic: `${process.pid} ${i}` } : one)),
    }));
  }
  process.send?.('done');
}

/** The time from the word to begin until the last is done; how long programs take to start does not count. */
async function together(writers: number): Promise<number> {
  const each = String(saves / writers);
  const children = Array.from({ length: writers }, () => fork(fileURLToPath(import.meta.url), [file, rounds, each]));
  await Promise.all(children.map(word));
  const start = performance.now();
  const done = children.map(word);
  for (const child of children) child.send('go');
  await Promise.all(done);
  const ms = performance.now() - start;
  for (const child of children) child.disconnect();
  return ms;
}

function word(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`a writer ended with ${code}`)));
  });
}
