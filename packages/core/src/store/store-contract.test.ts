import { expect, test } from 'vitest';
import { memoryStore } from './memory-store.ts';
import { storeContract } from './store-contract.ts';

test.each(storeContract)('a store in memory: $name', async ({ hold }) => {
  const store = memoryStore();
  await hold(async () => [store, store]);
});

test('the contract notices a store that breaks its promise', async () => {
  const store = memoryStore();
  const forgetful = { ...store, commit: async () => ({ ...(await store.load()), changed: true }) };
  const held = await Promise.allSettled(storeContract.map(({ hold }) => hold(async () => [forgetful, forgetful])));
  expect(held.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(5);
});
