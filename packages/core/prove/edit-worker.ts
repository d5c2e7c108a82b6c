import { writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { jsonFileStore } from '../src/node/json-file-store.ts';
import { put, recommendation, register } from '../src/node/test-support/wealdshire.ts';

// A writer. `add`: adds records NAME-000000, NAME-000001 …; `count`: writes 0, 1, 2 … into the topic of its one record NAME.
// `create`: makes the register, then waits.
// Says each number on stdout once it is saved.
const [path = '', name = '', kind = 'add', edits = '0', from = '0', pause = '0'] = process.argv.slice(2);
const store = jsonFileStore(path);
if (kind === 'create') {
  await store.create(register('A'));
  writeSync(1, '0\n');
  await sleep(60_000);
}
for (let i = Number(from); i < Number(from) + Number(edits); i += 1) {
  if (Number(pause) > 0) await sleep(Math.random() * Number(pause));
  await store.commit(put(kind === 'add' ? recommendation(`${name}-${String(i).padStart(6, '0')}`) : recommendation(name, String(i))));
  // At once and whole: what is still in a buffer when the process is killed was never said.
  writeSync(1, `${i}\n`);
}
