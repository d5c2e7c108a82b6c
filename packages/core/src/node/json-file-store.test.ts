import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { StoreError } from '../base/errors.ts';
import { serialise } from '../store/serialise.ts';
import { storeContract } from '../store/store-contract.ts';
import { jsonFileStore } from './json-file-store.ts';
import { endedProcess } from './test-support/ended-process.ts';
import { newPlace, put, recommendation, register } from './test-support/wealdshire.ts';

const root = process.getuid?.() === 0;

test.each(storeContract)('a store in a file: $name', async ({ hold }) => {
  const path = await newPlace();
  await hold(async () => [jsonFileStore(path), jsonFileStore(path)]);
});

/** A file with these bytes, and its store. */
async function fileOf(bytes: string | Uint8Array) {
  const path = await newPlace();
  fs.writeFileSync(path, bytes);
  return { path, store: jsonFileStore(path) };
}

async function refusal(work: Promise<unknown>): Promise<StoreError> {
  const error = await work.then(
    () => new Error('nothing was refused'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof StoreError)) throw error;
  return error;
}

const sound = serialise(register('A', 'B'));

test('a saved register is on the disk, whatever NODE_ENV says, and nothing else is left beside it', async () => {
  expect(process.env.NODE_ENV).toBe('test');
  const path = await newPlace();
  await jsonFileStore(path).create(register('A'));
  await jsonFileStore(path).commit(put(recommendation('B')));
  expect(fs.readFileSync(path, 'utf8')).toBe(sound);
  expect(fs.readdirSync(dirname(path))).toEqual(['.scrutiny', 'scrutiny.json']);
});

test.each([
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${sound}`, 'utf16le'), 'encoding', 1, /UTF-16/],
  ['UTF-16 without', Buffer.from(sound, 'utf16le'), 'encoding', 1, /UTF-16/],
  ['UTF-16 the other way round', Buffer.from(sound, 'utf16le').swap16(), 'encoding', 1, /UTF-16/],
  ['Latin-1', Buffer.from(sound.replace('carers', 'carérs'), 'latin1'), 'encoding', 11, /line 11, byte 26 of the line: 0xE9 is not UTF-8/],
  ['a character cut in two', Buffer.concat([Buffer.from(sound.slice(0, 60)), Buffer.from([0xe2, 0x80])]), 'encoding', 4, /0xE2/],
  ['nothing', '', 'corrupt', 1, /empty/],
  ['half a file', sound.slice(0, 300), 'corrupt', 13, /too early/],
  ['a merge that was not finished', sound.replace('  "letters"', '<<<<<<< HEAD\n  "letters"'), 'corrupt', 25, /two versions/],
  ['a key twice', sound.replace('"letters"', '"recommendations": [],\n"letters"'), 'corrupt', 25, /stands twice/],
  ['another kind of JSON', '{"name": "x"}', 'not-a-register', 1, /not a register/],
])('%s is refused with its line, and not touched', async (_, bytes, code, line, told) => {
  const { path, store } = await fileOf(bytes);
  const before = fs.readFileSync(path);
  for (const error of [await refusal(store.load()), await refusal(store.commit(put(recommendation('C'))))]) {
    expect(error.code).toBe(code);
    expect(error.details.line).toBe(line);
    expect(error.message).toMatch(told);
    expect(error.message).toContain(path);
    expect(error.details.hint?.length).toBeGreaterThan(10);
  }
  expect(fs.readFileSync(path).equals(before)).toBe(true);
  expect(fs.readdirSync(dirname(path))).toEqual(['scrutiny.json']);
});

test('a byte order mark and CRLF are read, stay while nothing changes, and go with the first change', async () => {
  const { path, store } = await fileOf(`\uFEFF${sound.replaceAll('\n', '\r\n')}`);
  expect((await store.load()).register).toEqual(register('A', 'B'));
  expect((await store.commit((fresh) => ({ ...fresh }))).changed).toBe(false);
  expect(fs.readFileSync(path, 'utf8')).toContain('\r\n');
  await store.commit(put(recommendation('B', 'Buses')));
  expect(fs.readFileSync(path, 'utf8')).toBe(sound.replace(/Young carers(?!.*Young carers)/s, 'Buses'));
});

test('a byte order mark before a file that is else our own stays while nothing changes', async () => {
  const { path, store } = await fileOf(`\uFEFF${sound}`);
  expect((await store.commit((fresh) => fresh)).changed).toBe(false);
  await store.commit(put(recommendation('B', 'Buses')));
  expect(fs.readFileSync(path, 'utf8').startsWith('{')).toBe(true);
});

test('a commit that changes nothing touches neither bytes nor time', async () => {
  const { path, store } = await fileOf(sound);
  const past = new Date('2024-01-01T00:00:00Z');
  fs.utimesSync(path, past, past);
  const { ino } = fs.statSync(path);
  expect((await store.commit(put(recommendation('B')))).changed).toBe(false);
  expect(fs.statSync(path).mtimeMs).toBe(past.getTime());
  expect(fs.statSync(path).ino).toBe(ino);
});

test('a record that is not understood survives commits as it is', async () => {
  const odd = sound.replace('"status": "unknown"', '"status": "finished", "mood": {"a":1}');
  const { path, store } = await fileOf(odd);
  const loaded = await store.load();
  expect(loaded.register.recommendations.map(({ id }) => id)).toEqual(['B']);
  expect(loaded.diagnostics.map(({ code }) => code)).toEqual(['record-not-understood']);
  await store.commit(put(recommendation('C')));
  await store.commit(put(recommendation('D')));
  expect(JSON.parse(fs.readFileSync(path, 'utf8')).recommendations[0]).toEqual({
    ...recommendation('A'),
    status: 'finished',
    mood: { a: 1 },
  });
});

test('a newer file is read, and no edit is tried on it', async () => {
  const { store } = await fileOf(sound.replace('"schemaVersion": 1', '"schemaVersion": 2'));
  const loaded = await store.load();
  expect(loaded.readOnly).toMatch(/newer release/);
  expect(loaded.register.recommendations).toHaveLength(2);
  const error = await refusal(
    store.commit(() => {
      throw new Error('tried');
    }),
  );
  expect(error.code).toBe('newer-version');
});

test('through a link the file itself is written, and the link stays', async () => {
  const { path, store } = await fileOf(sound);
  const link = join(dirname(await newPlace()), 'mine.json');
  fs.symlinkSync(path, link);
  const linked = jsonFileStore(link);
  await Promise.all(['C', 'D', 'E'].map((id, i) => (i % 2 === 0 ? linked : store).commit(put(recommendation(id)))));
  expect(fs.lstatSync(link).isSymbolicLink()).toBe(true);
  expect((await store.load()).register.recommendations).toHaveLength(5);
});

test('a link to nothing is missing, and nothing is made through it', async () => {
  const path = await newPlace();
  fs.symlinkSync(join(dirname(path), 'gone.json'), path);
  const store = jsonFileStore(path);
  expect((await refusal(store.load())).code).toBe('missing');
  expect((await refusal(store.commit(put(recommendation('A'))))).code).toBe('missing');
  expect((await refusal(store.create(register()))).code).toBe('exists');
  expect(fs.readdirSync(dirname(path))).toEqual(['scrutiny.json']);
});

test.each([0o600, 0o640, 0o664])('mode %o is kept', async (mode) => {
  const { path, store } = await fileOf(sound);
  fs.chmodSync(path, mode);
  await store.commit(put(recommendation('C')));
  expect(fs.statSync(path).mode & 0o777).toBe(mode);
});

test.runIf(root)('owner and group are kept', async () => {
  const { path, store } = await fileOf(sound);
  fs.chownSync(path, 1234, 5678);
  await store.commit(put(recommendation('C')));
  expect([fs.statSync(path).uid, fs.statSync(path).gid]).toEqual([1234, 5678]);
});

test('a new file has the mode that the user gives to new files', async () => {
  const path = await newPlace();
  const before = process.umask(0o027);
  try {
    await jsonFileStore(path).create(register());
  } finally {
    process.umask(before);
  }
  expect(fs.statSync(path).mode & 0o777).toBe(0o640);
});

test.each(['file', 'folder'])('a read-only %s is read, says so, and is not written, not even by an administrator', async (what) => {
  const { path, store } = await fileOf(sound);
  const place = what === 'file' ? path : dirname(path);
  fs.chmodSync(place, what === 'file' ? 0o444 : 0o555);
  const loaded = await store.load();
  expect(loaded.readOnly).toContain(`the ${what} is read-only`);
  expect((await refusal(store.commit(put(recommendation('C'))))).code).toBe('read-only');
  fs.chmodSync(place, 0o755);
  expect(fs.readFileSync(path, 'utf8')).toBe(sound);
  expect(fs.readdirSync(dirname(path))).toEqual(['scrutiny.json']);
});

test('a folder, a device and a file of monstrous size are refused unread', async () => {
  const { path } = await fileOf(sound);
  expect((await refusal(jsonFileStore(dirname(path)).load())).code).toBe('not-a-file');
  expect((await refusal(jsonFileStore(dirname(path)).commit(put(recommendation('C'))))).code).toBe('not-a-file');
  expect((await refusal(jsonFileStore('/dev/zero').load())).code).toBe('not-a-file');
  expect((await refusal(jsonFileStore(path, { maxBytes: 100 }).load())).code).toBe('too-large');
});

test('an absent folder is told as such', async () => {
  const path = join(dirname(await newPlace()), 'gone', 'scrutiny.json');
  expect((await refusal(jsonFileStore(path).create(register()))).code).toBe('missing');
  expect((await refusal(jsonFileStore(path).load())).code).toBe('missing');
});

test('an edit is carried out again when a program that knows no lock changes the file meanwhile', async () => {
  const { path, store } = await fileOf(sound);
  let runs = 0;
  await store.commit((fresh) => {
    runs += 1;
    if (runs === 1) fs.writeFileSync(path, serialise(put(recommendation('X'))(fresh)));
    return put(recommendation('Y'))(fresh);
  });
  expect(runs).toBe(2);
  expect((await store.load()).register.recommendations.map(({ id }) => id)).toEqual(['A', 'B', 'X', 'Y']);
});

test('a file that changes every time is given up, with nothing written over it', async () => {
  const { path, store } = await fileOf(sound);
  let runs = 0;
  const error = await refusal(
    store.commit((fresh) => {
      runs += 1;
      fs.writeFileSync(path, serialise(put(recommendation(`X${runs}`))(fresh)));
      return put(recommendation('Y'))(fresh);
    }),
  );
  expect(error.code).toBe('changed');
  expect((await store.load()).register.recommendations.map(({ id }) => id)).toEqual(['A', 'B', 'X1', 'X2', 'X3', 'X4', 'X5']);
});

test('a change in place is saved too, though records are meant to be read-only', async () => {
  const { path, store } = await fileOf(sound);
  await store.load();
  await store.commit((fresh) => {
    Object.assign(fresh.recommendations[0] ?? {}, { topic: 'Buses' });
    return fresh;
  });
  expect(fs.readFileSync(path, 'utf8')).toContain('Buses');
});

test('left-overs of killed processes are swept with the next save, and strange files are not', async () => {
  const { path, store } = await fileOf(sound);
  const dead = endedProcess();
  const folder = dirname(path);
  for (const name of [`.scrutiny.json.${dead}.00ff.tmp`, `.scrutiny.json.${dead}.00ff.lk`, 'scrutiny.json.lock.break.0011'])
    fs.writeFileSync(join(folder, name), 'x');
  const strange = ['.other.json.1.00ff.tmp', '.scrutiny.json.backup.tmp', `.scrutiny.json.${process.ppid}.00ff.lk`];
  for (const name of strange) fs.writeFileSync(join(folder, name), 'x');
  await store.commit(put(recommendation('C')));
  expect(fs.readdirSync(dirname(path))).toEqual([...strange, '.scrutiny', 'scrutiny.json'].sort());
});

test('a temporary laid as a trap is neither followed nor touched', async () => {
  const { path, store } = await fileOf(sound);
  const victim = join(dirname(await newPlace()), 'victim');
  fs.writeFileSync(victim, 'mine');
  fs.symlinkSync(victim, join(dirname(path), '.scrutiny.json.tmp'));
  fs.symlinkSync(victim, join(dirname(path), `.scrutiny.json.${process.pid}.00ff.tmp`));
  await store.commit(put(recommendation('C')));
  expect(fs.readFileSync(victim, 'utf8')).toBe('mine');
  expect(fs.lstatSync(path).isFile()).toBe(true);
});
