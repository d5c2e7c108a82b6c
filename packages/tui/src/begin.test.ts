import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyRegister } from '@scrutiny/core';
import { jsonFileStore } from '@scrutiny/core/node';
import { expect, onTestFinished, test } from 'vitest';
import { findRegister, firstState } from './begin.ts';
import type { TuiOptions } from './tui-options.ts';

const moment = { now: '2025-03-10T09:00:00.000Z', time: '09:00', today: '2025-03-10' };

test('a copy that a sync program set beside the register is told of when the screens open', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scrutiny-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'scrutiny.json');
  const store = jsonFileStore(path);
  await store.create(emptyRegister());
  const options: TuiOptions = { store, path, today: moment.today, user: 'A. Clerk', env: {}, stdin: process.stdin, stdout: process.stdout };
  const said = async (): Promise<readonly string[]> => {
    const state = firstState(options, await findRegister(options), { drafts: {}, unsaved: [] }, { columns: 80, rows: 24 }, moment);
    return state.log.map(({ text }) => text);
  };
  expect(await said()).toEqual([]);
  writeFileSync(join(folder, 'scrutiny (conflicted copy 2025-03-09).json'), '{ "format": "scrutiny-register" }');
  expect(await said()).toEqual([
    'scrutiny (conflicted copy 2025-03-09).json beside the register: set aside by a sync program, not shown here. See `scrutiny doctor`.',
  ]);
});
