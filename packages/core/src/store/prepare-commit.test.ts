import { expect, test } from 'vitest';
import { StoreError } from '../base/errors.ts';
import type { Recommendation } from '../model/recommendation.ts';
import { emptyRegister, type Register } from '../model/register.ts';
import { memoryStore } from './memory-store.ts';
import { prepareNew } from './prepare-commit.ts';
import { serialise } from './serialise.ts';

const record: Recommendation = { id: 'A', ref: 'WHSC.240201.1', text: 'That a report be brought.', class: 'request', status: 'unknown' };

function holding(...recommendations: readonly object[]): Register {
  return { ...emptyRegister(), recommendations } as unknown as Register;
}

test.each([
  ['a number that JSON has not', holding({ ...record, weight: Number.NaN }), /JSON cannot keep/],
  ['an infinite number', holding({ ...record, weight: [Number.POSITIVE_INFINITY] }), /JSON cannot keep/],
  ['a gap in a list', holding({ ...record, later: [undefined] }), /JSON cannot keep/],
  ['a function', holding({ ...record, later: () => 1 }), /JSON cannot keep/],
  ['one id twice', holding(record, record), /have one id/],
  ['an empty id', holding({ ...record, id: '' }), /"id" is ""/],
  ['a status of another tracker', holding({ ...record, status: 'done' }), /"status" is "done"; it must be one of/],
  ['another format', { ...emptyRegister(), format: 'x' } as unknown as Register, /format/],
  ['another version', { ...emptyRegister(), schemaVersion: 9 }, /version/],
  ['a forbidden key', { ...emptyRegister(), settings: JSON.parse('{"x":{"__proto__":1}}') }, /may not be used/],
])('%s is not written', (_, register, told) => {
  expect(() => prepareNew(register)).toThrow(told);
});

test('a register in memory begins with the text of a file, and keeps what it does not understand', async () => {
  const store = memoryStore(serialise(holding(record, { ...record, id: 'B', status: 'done' })));
  expect((await store.load()).diagnostics.map(({ code }) => code)).toEqual(['record-not-understood']);
  await store.commit((fresh) => ({ ...fresh, recommendations: [{ ...record, topic: 'Buses' }] }));
  expect((await store.load()).register.recommendations).toEqual([{ ...record, topic: 'Buses' }]);
  expect((await store.load()).diagnostics).toHaveLength(1);
});

test('a newer register in memory is read and not written; a damaged one is refused', async () => {
  const store = memoryStore(serialise(holding(record)).replace('"schemaVersion": 1', '"schemaVersion": 2'));
  expect((await store.load()).readOnly).toMatch(/version 2/);
  await expect(store.commit((fresh) => fresh)).rejects.toMatchObject({ code: 'newer-version' });
  expect(() => memoryStore('{')).toThrow(StoreError);
});

test('the lists that a store hands out cannot be changed in place', async () => {
  const { register } = await memoryStore(holding(record)).load();
  expect(() => (register.recommendations as Recommendation[]).push(record)).toThrow(TypeError);
});
