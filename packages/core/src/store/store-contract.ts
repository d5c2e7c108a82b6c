import { invariant, StoreError, type StoreErrorCode } from '../base/errors.ts';
import { sameValue } from '../base/same-value.ts';
import type { Recommendation } from '../model/recommendation.ts';
import { emptyRegister, type Register } from '../model/register.ts';
import type { Store } from './store.ts';

/** Opens a new, empty place twice, as two people do who work on one register. */
export type OpenStores = () => Promise<readonly [Store, Store]>;

/** One claim that every store must meet. `hold` throws when it is not met. */
export interface StoreClaim {
  readonly name: string;
  hold(open: OpenStores): Promise<void>;
}

/**
 * What every store promises, as claims to be run by any test runner, for those who write a store of their own.
 *
 * @example test.each(storeContract)('$name', ({ hold }) => hold(async () => [myStore(place), myStore(place)]))
 */
export const storeContract: readonly StoreClaim[] = [
  claim('an absent register is missing, never an empty one', async (store) => {
    await fails(store.load(), 'missing');
    await fails(
      store.commit((fresh) => fresh),
      'missing',
    );
  }),
  claim('what is created is there for all, and is not created again', async (store, other) => {
    const made = await store.create(register('B', 'A'));
    const loaded = await other.load();
    invariant(made.changed && made.revision === loaded.revision, 'the revision of a new register names it');
    invariant(sameValue(loaded.register, register('A', 'B')), 'the register reads back, sorted by id');
    await fails(other.create(emptyRegister()), 'exists');
    await fails(store.create(emptyRegister()), 'exists');
  }),
  claim('a change is there for all, under a new revision', async (store, other) => {
    const made = await store.create(register('A'));
    const saved = await store.commit((fresh) => put(fresh, { ...recommendation('A'), topic: 'Roads' }));
    const loaded = await other.load();
    invariant(
      saved.changed && saved.revision !== made.revision && loaded.revision === saved.revision,
      'a change has a revision of its own',
    );
    invariant(topic(loaded.register, 'A') === 'Roads' && topic(saved.register, 'A') === 'Roads', 'the change is kept');
  }),
  claim('an edit sees what others saved since the register was loaded', async (store, other) => {
    await store.create(register('A', 'B'));
    await store.load();
    await other.commit((fresh) => put(fresh, { ...recommendation('A'), topic: 'Roads' }));
    const saved = await store.commit((fresh) => put(fresh, { ...recommendation('B'), topic: 'Schools' }));
    invariant(topic(saved.register, 'A') === 'Roads' && topic(saved.register, 'B') === 'Schools', 'both changes are kept');
  }),
  claim('an edit that changes nothing writes nothing', async (store) => {
    const made = await store.create(register('A'));
    const same = await store.commit((fresh) => put(fresh, { ...recommendation('A') }));
    invariant(!same.changed && same.revision === made.revision, 'an equal register is no change');
  }),
  claim('an edit that throws changes nothing, and its error comes through', async (store, other) => {
    const made = await store.create(register('A'));
    const reason = new Error('no');
    const caught = await thrown(
      store.commit(() => {
        throw reason;
      }),
    );
    invariant(caught === reason, 'the very error comes through');
    invariant((await other.load()).revision === made.revision, 'nothing changed');
    await store.commit((fresh) => put(fresh, recommendation('B')));
  }),
  claim('no edit loses a record', (store, other) => refused(store, other, (fresh) => ({ ...fresh, recommendations: [] }))),
  claim('no edit loses a line of history', (store, other) =>
    refused(store, other, (fresh) => put(fresh, { ...recommendation('A'), history: [] })),
  ),
  claim('no edit loses a field that this release does not know', (store, other) =>
    refused(store, other, (fresh) => ({ ...emptyRegister(), recommendations: fresh.recommendations })),
  ),
  claim('no edit writes a record that could not be read again', (store, other) =>
    refused(store, other, (fresh) => put(fresh, { ...recommendation('B'), raisedOn: '2024-02-30' })),
  ),
  claim('unknown fields are kept at every level', async (store, other) => {
    const odd = { ...recommendation('A'), mood: 'hopeful', response: { text: 'Yes', tone: ['warm', { by: null }] } };
    await store.create({ ...register(), recommendations: [odd], settings: { colour: 'green' }, later: [{ a: 1 }] } as Register);
    await store.commit((fresh) => put(fresh, recommendation('B')));
    const { register: read } = await other.load();
    invariant(sameValue(read.recommendations[0], odd) && read.settings.colour === 'green', 'fields of records and settings are kept');
    invariant(sameValue((read as { later?: unknown }).later, [{ a: 1 }]), 'fields of the register are kept');
  }),
  claim('changes made at the same time are all kept', async (store, other) => {
    await store.create(register());
    const ids = Array.from({ length: 20 }, (_, i) => `R${String(i).padStart(2, '0')}`);
    await Promise.all(ids.map((id, i) => (i % 2 === 0 ? store : other).commit((fresh) => put(fresh, recommendation(id)))));
    const loaded = await store.load();
    invariant(
      sameValue(
        loaded.register.recommendations.map(({ id }) => id),
        ids,
      ),
      'every one of them is there, sorted',
    );
  }),
];

function claim(name: string, body: (store: Store, other: Store) => Promise<void>): StoreClaim {
  return {
    name,
    async hold(open) {
      const [store, other] = await open();
      await body(store, other);
    },
  };
}

/** The edit throws, and both see the register as it was. */
async function refused(store: Store, other: Store, edit: (fresh: Register) => Register): Promise<void> {
  const made = await store.create({ ...register('A'), later: 1 } as Register);
  invariant((await thrown(store.commit(edit))) instanceof Error, 'the edit is refused');
  invariant((await other.load()).revision === made.revision, 'nothing was written');
}

async function thrown(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

async function fails(work: Promise<unknown>, code: StoreErrorCode): Promise<void> {
  const error = await thrown(work);
  invariant(error instanceof StoreError && error.code === code, `a StoreError "${code}" is thrown, not ${String(error)}`);
}

function register(...ids: readonly string[]): Register {
  return { ...emptyRegister(), recommendations: ids.map(recommendation) };
}

function recommendation(id: string): Recommendation {
  const history = [
    { id: `H${id}`, change: 'C1', at: '2024-02-01T10:15:00.000Z', by: 'a.officer', via: 'add', field: '*', op: 'create' as const },
  ];
  return { id, ref: `WHSC.240201.${id}`, text: 'That a report be brought in May.', class: 'request', status: 'unknown', history };
}

function put(fresh: Register, record: Recommendation): Register {
  return { ...fresh, recommendations: [...fresh.recommendations.filter(({ id }) => id !== record.id), record] };
}

function topic(register: Register, id: string): string | undefined {
  return register.recommendations.find((record) => record.id === id)?.topic;
}
