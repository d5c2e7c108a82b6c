import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { parseRegister, schemaVersion, serialise } from '../src/index.ts';
import { jsonFileStore, listSnapshots, readSnapshot } from '../src/node.ts';
import { versions } from '../src/store/migrate.ts';

// A file of every version that was ever released, kept for ever. A new version adds its own and leaves the others as they are.
const folder = fileURLToPath(new URL('./fixtures/registers', import.meta.url));
const fixtures = readdirSync(folder).map((name) => [name, Number(/^v(\d+)\.json$/.exec(name)?.[1])] as const);

/** A copy of a fixture that goes when the test ends. */
function copyOf(name: string): string {
  const place = mkdtempSync(join(tmpdir(), 'scrutiny-versions-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  copyFileSync(join(folder, name), join(place, 'scrutiny.json'));
  return join(place, 'scrutiny.json');
}

test('there is a file of every version up to the one that is written', () => {
  expect(fixtures.map(([, version]) => version).sort((a, b) => a - b)).toEqual(Array.from({ length: schemaVersion }, (_, i) => i + 1));
});

test.each(fixtures)('%s is read whole, with nothing set aside', (name, version) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const parsed = parseRegister(text);
  expect(parsed.ok && parsed.value.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(parsed.ok && parsed.value.quarantine).toEqual([]);
  expect(parsed.ok && parsed.value.register.recommendations.length).toBeGreaterThan(10);
  if (version === schemaVersion) expect(parsed.ok && serialise(parsed.value.register)).toBe(text);
});

test.each(fixtures)('%s becomes the newest version with its first change, and its old state is kept', async (name, version) => {
  const path = copyOf(name);
  const store = jsonFileStore(path);
  await store.commit((fresh) => ({ ...fresh, settings: { ...fresh.settings, dueSoonDays: 7 } }));
  expect(JSON.parse(readFileSync(path, 'utf8')).schemaVersion).toBe(schemaVersion);
  const [snapshot] = await listSnapshots(path);
  expect(snapshot?.purpose).toBe(version === schemaVersion ? 'day' : `migrate-v${version}`);
  expect(readFileSync(snapshot?.path ?? '', 'utf8')).toBe(readFileSync(join(folder, name), 'utf8'));
});

/** A release to come, in which every recommendation has a field more. */
const later = {
  newest: schemaVersion + 1,
  migrations: [
    ...versions.migrations,
    {
      from: schemaVersion,
      migrate: (top: { readonly [key: string]: unknown }) => ({
        ...top,
        recommendations: (top.recommendations as readonly object[]).map((record) => ({ ...record, priority: 'usual' })),
      }),
    },
  ],
};

test.each(fixtures)('a later release reads %s, changes nothing by reading, and migrates it after a snapshot', async (name) => {
  const path = copyOf(name);
  const before = readFileSync(path, 'utf8');
  const store = jsonFileStore(path, { versions: later });
  const loaded = await store.load();
  expect(loaded.diagnostics.map(({ code }) => code)).toContain('older-version');
  expect(readFileSync(path, 'utf8')).toBe(before);
  expect((await store.migrate()).changed).toBe(true);
  const now = JSON.parse(readFileSync(path, 'utf8'));
  expect(now.schemaVersion).toBe(schemaVersion + 1);
  expect(now.later).toEqual([{ a: 1, b: ['x', null] }]);
  expect(now.recommendations.every((record: { priority?: string }) => record.priority === 'usual')).toBe(true);
  const [snapshot] = await listSnapshots(path);
  expect(snapshot?.purpose).toBe(`migrate-v${JSON.parse(before).schemaVersion}`);
  expect(snapshot === undefined ? undefined : (await readSnapshot(snapshot)).register.recommendations.length).toBe(
    loaded.register.recommendations.length,
  );
  expect((await store.migrate()).changed).toBe(false);
  // And this release leaves that file alone.
  const migrated = readFileSync(path, 'utf8');
  await expect(jsonFileStore(path).commit((fresh) => ({ ...fresh, settings: {} }))).rejects.toMatchObject({ code: 'newer-version' });
  await expect(jsonFileStore(path).migrate()).rejects.toMatchObject({ code: 'newer-version' });
  expect((await jsonFileStore(path).load()).readOnly).toMatch(/version 2, written by a newer release.*Update Scrutiny/);
  expect(readFileSync(path, 'utf8')).toBe(migrated);
});
