import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialise } from '@scrutiny/core';
import { expect, test } from 'vitest';
import { common, withField } from './copies.ts';
import { paper } from './papers.ts';
import { newFolder, runIn } from './run-in.ts';

function put(folder: string, name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

function record(folder: string, name = 'scrutiny.json') {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')).recommendations[0];
}

test('a copy that a sync program left is merged in, once; without a change there is nothing to save', async () => {
  const folder = newFolder();
  put(folder, 'scrutiny.json', serialise(withField(common, 'topic', 'Roads', 'Anna')));
  put(folder, 'scrutiny (conflicted copy).json', serialise(withField(common, 'reference', 'R1', 'Ben')));
  const copy = 'scrutiny (conflicted copy).json';
  expect(await runIn(folder, ['merge', copy, '--dry-run'])).toMatchObject({ code: 0, out: `Would merge ${copy}\n` });
  expect(record(folder).reference).toBeUndefined();
  expect(await runIn(folder, ['merge', copy])).toMatchObject({ code: 0, out: `Merged ${copy}\n` });
  expect(record(folder)).toMatchObject({ topic: 'Roads', reference: 'R1' });
  expect(record(folder).conflicts).toBeUndefined();
  expect((await runIn(folder, ['merge', copy])).out).toBe(`Everything in ${copy} is here already\n`);
});

test('a field that both copies changed is a conflict, settled by a value of one’s own', async () => {
  const folder = newFolder();
  put(folder, 'scrutiny.json', serialise(withField(common, 'topic', 'Roads', 'Anna', 1)));
  put(folder, 'other.json', serialise(withField(common, 'topic', 'Buses', 'Ben', 2)));
  expect((await runIn(folder, ['merge', 'other.json'])).out).toContain('topic: Buses (Ben, 1 February 2025) or Roads (Anna');
  expect(await runIn(folder, ['resolve', 'WCSC.240912.1', 'topic', '--take', 'Roads and buses'])).toMatchObject({ code: 0 });
  expect(record(folder).topic).toBe('Roads and buses');
  expect(record(folder).conflicts).toBeUndefined();
});

test('a copy with a record that is not understood is refused, as it would be left behind', async () => {
  const folder = newFolder();
  put(folder, 'scrutiny.json', serialise(common));
  put(folder, 'other.json', serialise(common).replace('"in-progress"', '"half done"'));
  expect(await runIn(folder, ['merge', 'other.json'])).toMatchObject({ code: 1 });
});

test('the driver keeps what is not understood of both sides, and unknown fields', async () => {
  const folder = newFolder();
  const base = serialise(common);
  const names = ['base.json', 'ours.json', 'theirs.json'];
  put(folder, 'base.json', base);
  put(folder, 'ours.json', base.replace('"in-progress"', '"half done"'));
  put(folder, 'theirs.json', base.replace('"in-progress"', '"nearly"').replace('"settings"', '"mood": "good",\n  "settings"'));
  expect(await runIn(folder, ['merge-driver', ...names])).toMatchObject({ code: 0 });
  const merged = readFileSync(join(folder, 'ours.json'), 'utf8');
  for (const kept of ['"half done"', '"nearly"', '"mood"']) expect(merged).toContain(kept);
});

test.each([
  ['cut short', (text: string) => text.slice(0, 200)],
  ['with conflict markers', (text: string) => `<<<<<<< HEAD\n${text}`],
  ['of a newer release', (text: string) => text.replace('"schemaVersion": 1', '"schemaVersion": 99')],
  ['that is no register', () => '{}'],
])('the driver leaves a version %s alone and says so with 129', async (_, broken) => {
  const folder = newFolder();
  const base = serialise(common);
  put(folder, 'base.json', base);
  put(folder, 'ours.json', base);
  put(folder, 'theirs.json', broken(base));
  const { code, err } = await runIn(folder, ['merge-driver', 'base.json', 'ours.json', 'theirs.json', 'scrutiny.json']);
  expect(code).toBe(129);
  expect(err).toContain('scrutiny.json (theirs)');
  expect(readFileSync(join(folder, 'ours.json'), 'utf8')).toBe(base);
});

test('the driver takes an empty base for none, as when both sides began the file', async () => {
  const folder = newFolder();
  put(folder, 'base.json', '');
  put(folder, 'ours.json', serialise(withField(common, 'topic', 'Roads', 'Anna')));
  put(folder, 'theirs.json', serialise(common));
  expect(await runIn(folder, ['merge-driver', 'base.json', 'ours.json', 'theirs.json'])).toMatchObject({ code: 0 });
  expect(record(folder, 'ours.json').topic).toBe('Roads');
});

test('a tracker published with a conflict says so, and still imports back as no change', async () => {
  const folder = newFolder();
  await runIn(folder, ['import', paper('01')]);
  const register = JSON.parse(readFileSync(join(folder, 'scrutiny.json'), 'utf8'));
  register.recommendations[0].conflicts = [{ field: 'topic', ours: 'Roads', theirs: 'Buses' }];
  put(folder, 'scrutiny.json', JSON.stringify(register));
  for (const file of ['tracker.txt', 'tracker.md']) {
    expect(await runIn(folder, ['report', 'tracker', '-o', file])).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, file), 'utf8').replace(/\s+/g, ' ')).toContain('Not final, as two copies');
    expect((await runIn(folder, ['import', file, '--dry-run', '--no-input'])).out).toContain('0 changes');
  }
});
