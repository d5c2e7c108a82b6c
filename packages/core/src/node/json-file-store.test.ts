import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { storeContract } from '../store/store-contract.ts';
import { jsonFileStore } from './json-file-store.ts';

test.each(storeContract)('a store in a file: $name', async ({ hold }) => {
  const path = join(await mkdtemp(join(tmpdir(), 'scrutiny-')), 'scrutiny.json');
  await hold(async () => [jsonFileStore(path), jsonFileStore(path)]);
});
