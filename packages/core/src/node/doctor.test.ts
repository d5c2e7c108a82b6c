import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyRegister, type Register } from '../model/register.ts';
import { serialise } from '../store/serialise.ts';
import { isCopyName } from './conflict-copies.ts';
import { examineFile } from './doctor.ts';
import { jsonFileStore } from './json-file-store.ts';
import { newOwner, ownerText } from './lock-owner.ts';
import { newPlace, put, recommendation, register } from './test-support/wealdshire.ts';

async function fileOf(text: string): Promise<string> {
  const path = await newPlace();
  fs.writeFileSync(path, text);
  return path;
}

const codes = async (path: string): Promise<readonly string[]> => (await examineFile(path)).findings.map(({ code }) => code);
const deadProcess = (): number => Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));

test('of a sound file there is nothing to say, and nothing is written', async () => {
  const path = await fileOf(serialise(register('A')));
  expect(await examineFile(path)).toEqual({ findings: [], well: true, snapshots: 0 });
  expect(fs.readdirSync(dirname(path))).toEqual(['scrutiny.json']);
});

test('a file that cannot be read is told with what is safe, and the newest state that is kept', async () => {
  const path = await fileOf(serialise(register('A')));
  await jsonFileStore(path).commit(put(recommendation('B')));
  fs.truncateSync(path, 200);
  const { findings, well } = await examineFile(path);
  expect(well).toBe(false);
  expect(findings[0]).toMatchObject({ code: 'file-corrupt', severity: 'error' });
  expect(findings[0]?.safe).toMatch(/1 older states are kept/);
  expect(findings[0]?.mend).toMatch(/restore --from scrutiny\.\S+\.day\.\S+ --output FILE/);
  expect(await codes(join(dirname(path), 'gone.json'))).toEqual(['file-missing']);
});

const broken = serialise(register('A', 'B')).replace('"status": "unknown"', '"status": "finished"');
const conflict = { field: 'topic', ours: 'Buses', theirs: 'Trains' };
const entry = { id: 'H1', change: 'CH1', at: '2024-02-01T10:00:00.000Z', by: 'B. Officer', via: 'set', field: 'topic' };

test.each<readonly [string, () => string, string, boolean]>([
  ['a record that is not understood', () => broken, 'record-not-understood', false],
  ['a newer version', () => serialise(register('A')).replace('"schemaVersion": 1', '"schemaVersion": 2'), 'read-only', false],
  ['an open conflict', () => serialise(withRecord({ conflicts: [conflict] })), 'open-conflicts', false],
  ['a conflict of settings', () => serialise({ ...register('A'), conflicts: [conflict] }), 'open-conflicts', false],
  [
    'a history id twice',
    () => serialise(withRecord({ topic: 'x', history: [entry, { ...entry, to: 'x' }] as never })),
    'history-id-twice',
    false,
  ],
  ['an entry of no change', () => serialise(withRecord({ history: [{ ...entry, change: '' }] as never })), 'history-without-change', false],
  [
    'a value changed by hand',
    () => serialise(withRecord({ topic: 'y', history: [{ ...entry, to: 'x' }] as never })),
    'changed-by-hand',
    true,
  ],
])('%s is found', async (_, text, code, well) => {
  const examined = await examineFile(await fileOf(text()));
  expect(examined.findings.map((finding) => finding.code)).toContain(code);
  expect(examined.well).toBe(well);
  for (const finding of examined.findings) expect(Math.min(finding.safe.length, finding.mend.length)).toBeGreaterThan(10);
});

function withRecord(more: object): Register {
  return { ...emptyRegister(), recommendations: [{ ...recommendation('A'), ...more }] };
}

test('records and entries of history that went since the last snapshot are found', async () => {
  const long = serialise({
    ...register('A', 'B'),
    recommendations: [...withRecord({ topic: 'x', history: [{ ...entry, to: 'x' }] }).recommendations, recommendation('B')],
  });
  const path = await fileOf(long);
  await jsonFileStore(path).commit(put(recommendation('C')));
  expect(await codes(path)).toEqual([]);
  fs.writeFileSync(path, serialise(withRecord({ topic: 'x' })));
  expect(await codes(path)).toEqual(['records-missing', 'history-missing']);
});

test('a lock is told with its owner: living, gone, or of another computer', async () => {
  const path = await fileOf(serialise(register('A')));
  const lock = (more: object): void => fs.writeFileSync(`${path}.lock`, ownerText({ ...newOwner('import a paper'), ...more }));
  lock({});
  expect((await examineFile(path)).findings).toMatchObject([{ code: 'lock-held', severity: 'info' }]);
  lock({ pid: deadProcess() });
  expect((await examineFile(path)).findings).toMatchObject([
    { code: 'lock-left', message: expect.stringMatching(/to import a paper.*is gone/) },
  ]);
  lock({ host: 'library-pc' });
  expect((await examineFile(path)).findings).toMatchObject([{ code: 'lock-left', mend: expect.stringMatching(/--force/) }]);
});

test('left-overs, copies of sync programs and an open side folder are found; strange files are passed over', async () => {
  const path = await fileOf(serialise(register('A')));
  const folder = dirname(path);
  fs.writeFileSync(join(folder, `.scrutiny.json.${deadProcess()}.00ff.tmp`), 'x');
  fs.writeFileSync(join(folder, "scrutiny (b.weald's conflicted copy 2025-03-10).json"), serialise(register('A')));
  fs.writeFileSync(join(folder, 'scrutiny-notes.json'), '{}');
  fs.mkdirSync(join(folder, '.scrutiny'), { mode: 0o755 });
  expect(await codes(path)).toEqual(['conflict-copy', 'side-folder', 'stray-files']);
});

test.each([
  ["scrutiny (b.weald's conflicted copy 2025-03-10).json", true],
  ['scrutiny-LIBRARY-PC.json', true],
  ['scrutiny.sync-conflict-20250310-090000-ABCDEF.json', true],
  ['scrutiny (1).json', true],
  ['scrutiny(1).json', true],
  ['scrutiny - Copy.json', true],
  ['scrutinyplans.json', false],
  ['scrutiny.schema.json', false],
  ['other.json', false],
])('%s is the name of a copy: %s', (name, is) => {
  expect(isCopyName(name, 'scrutiny', '.json')).toBe(is);
});

test('a damaged snapshot does not hide the rest', async () => {
  const path = await fileOf(broken);
  await jsonFileStore(path).commit(put(recommendation('C')));
  const snap = join(dirname(path), '.scrutiny', 'snap');
  fs.truncateSync(join(snap, fs.readdirSync(snap)[0] ?? ''), 10);
  expect(await codes(path)).toEqual(['record-not-understood', 'snapshot-damaged']);
});

test('a merge that git began and nobody finished is found, though the file looks sound', async () => {
  const path = await fileOf(serialise(register('A')));
  const git = (...words: readonly string[]): string => execFileSync('git', words, { cwd: dirname(path), encoding: 'utf8' });
  git('init', '-q');
  const object = git('hash-object', '-w', 'scrutiny.json').trim();
  expect(await codes(path)).toEqual([]);
  const stages = [1, 2, 3].map((stage) => `100644 ${object} ${stage}\tscrutiny.json\n`).join('');
  execFileSync('git', ['update-index', '--index-info'], { cwd: dirname(path), input: stages });
  expect(await codes(path)).toEqual(['git-merge']);
});
