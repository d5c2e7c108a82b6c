import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paper } from './papers.ts';
import { newFolder, runIn } from './run-in.ts';

const file = (folder: string): string => join(folder, 'scrutiny.json');

/** A register of one paper, to which a note was added: one older state is kept. */
async function register(): Promise<{ readonly folder: string; readonly refs: readonly string[] }> {
  const folder = newFolder();
  await runIn(folder, ['import', paper('01')]);
  const { recommendations } = JSON.parse((await runIn(folder, ['list', '--json'])).out);
  const refs: readonly string[] = recommendations.map((record: { ref: string }) => record.ref);
  await runIn(folder, ['note', refs[0] ?? '', 'Members asked twice.']);
  return { folder, refs };
}

/** Takes a record out of the file by hand, as no command can. */
function lose(folder: string, ref: string): void {
  const register = JSON.parse(readFileSync(file(folder), 'utf8'));
  register.recommendations = register.recommendations.filter((record: { ref: string }) => record.ref !== ref);
  writeFileSync(file(folder), JSON.stringify(register));
}

test('older states are listed with how the register differs from them', async () => {
  const { folder } = await register();
  const { code, out } = await runIn(folder, ['restore', '--list']);
  expect(code).toBe(0);
  expect(out).toMatch(
    /^scrutiny\.\S+\.day\.\S+\.json {2}\S+ \S+ UTC, before the first change of that day {2}since then 1 changed, 0 added, 0 missing\n$/,
  );
  const listed = JSON.parse((await runIn(folder, ['restore', '--list', '--json'])).out);
  expect(listed).toMatchObject({ kind: 'snapshots', count: 1, snapshots: [{ purpose: 'day', changed: 1, added: 0, missing: 0 }] });
});

test('a record that was lost outside is found by the doctor and brought back from an older state; undo knows of it', async () => {
  const { folder, refs } = await register();
  const ref = refs[1] ?? '';
  lose(folder, ref);
  const sick = await runIn(folder, ['doctor']);
  expect(sick).toMatchObject({ code: 1, out: expect.stringContaining(`error: records of the last snapshot are gone`) });
  expect(sick.out).toContain(ref);
  const shown = await runIn(folder, ['restore', '--from', 'latest']);
  expect(shown).toMatchObject({ code: 0, out: expect.stringContaining(`+ ${ref} is missing now`) });
  expect(await runIn(folder, ['restore', '--from', 'latest', ref], { stdin: '' })).toMatchObject({
    code: 2,
    err: expect.stringContaining('add --yes'),
  });
  expect(await runIn(folder, ['restore', '--from', 'latest', ref, '--no-input'], { tty: true, stdin: 'y' })).toMatchObject({ code: 2 });
  expect(await runIn(folder, ['restore', '--from', 'latest', ref], { tty: true, stdin: 'n' })).toMatchObject({ code: 1 });
  expect(await runIn(folder, ['restore', '--from', 'latest', ref], { tty: true, stdin: 'y' })).toMatchObject({ code: 0 });
  expect((await runIn(folder, ['show', ref])).code).toBe(0);
  expect(await runIn(folder, ['doctor'])).toMatchObject({ code: 0 });
  expect((await runIn(folder, ['show', refs[0] ?? ''])).out).toContain('Members asked twice.');
  expect((await runIn(folder, ['log'])).out).toContain('restore --from');
});

test('--all brings back everything that differs; a reference that does not differ is refused', async () => {
  const { folder, refs } = await register();
  for (const ref of refs.slice(1, 3)) lose(folder, ref);
  expect(await runIn(folder, ['restore', '--from', 'latest', refs[3] ?? '', '--yes'])).toMatchObject({ code: 1 });
  const all = await runIn(folder, ['restore', '--from', 'latest', '--all', '--yes', '--json']);
  expect(JSON.parse(all.out)).toMatchObject({ kind: 'restore', changed: true });
  expect(JSON.parse((await runIn(folder, ['list', '--json'])).out).count).toBe(refs.length);
});

test('from a file that cannot be read any more, an older state is copied out, never over a file', async () => {
  const { folder } = await register();
  const state = readFileSync(join(folder, '.scrutiny/snap', readdirSync(join(folder, '.scrutiny/snap'))[0] ?? ''), 'utf8');
  writeFileSync(file(folder), '{"format": "scrutiny-reg');
  expect(await runIn(folder, ['restore', '--list'])).toMatchObject({ code: 0, out: expect.stringContaining('not compared') });
  expect(await runIn(folder, ['restore', '--from', 'latest', '-o', 'old.json'])).toMatchObject({ code: 0 });
  expect(readFileSync(join(folder, 'old.json'), 'utf8')).toBe(state);
  expect(await runIn(folder, ['restore', '--from', 'latest', '-o', 'old.json'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('a file already'),
  });
  expect(readdirSync(folder).sort()).toEqual(['.scrutiny', 'old.json', 'scrutiny.json']);
});

test('restore without anything says what it wants', async () => {
  const { folder } = await register();
  expect(await runIn(folder, ['restore'])).toMatchObject({ code: 2 });
  expect(await runIn(folder, ['restore', '--from', '1999'])).toMatchObject({ code: 1, err: expect.stringContaining('no older state') });
});

test('the doctor is content with a sound file, and probes the folder when asked', async () => {
  const { folder } = await register();
  expect(await runIn(folder, ['doctor'])).toMatchObject({ code: 0, out: expect.stringContaining('all is well; one older state is kept') });
  const probed = JSON.parse((await runIn(folder, ['doctor', '--probe', '--json'])).out);
  expect(probed).toMatchObject({ kind: 'doctor', well: true, probe: { verdict: 'full' } });
  writeFileSync(file(folder), '{');
  expect(await runIn(folder, ['doctor'])).toMatchObject({ code: 1, out: expect.stringMatching(/error: .*\n {2}Safe: .*\n {2}To do: /) });
});

/** A lock as a process writes it. */
function lockOf(more: object): string {
  const owner = {
    host: hostname(),
    machine: '',
    pid: process.pid,
    started: '',
    thread: 0,
    nonce: '00112233445566ff',
    user: 'b.weald',
    at: '2025-03-10T08:59:00.000Z',
    purpose: 'import a paper',
  };
  return JSON.stringify({ ...owner, ...more });
}

test('unlock shows who holds the lock, and removes it unasked only where nobody does', async () => {
  const { folder } = await register();
  const lock = `${file(folder)}.lock`;
  expect(await runIn(folder, ['unlock'])).toMatchObject({ code: 0, out: 'Nobody holds the lock.\n' });
  writeFileSync(lock, lockOf({ host: 'library-pc' }));
  const shown = await runIn(folder, ['unlock']);
  expect(shown).toMatchObject({ code: 5, out: expect.stringContaining('b.weald on library-pc') });
  expect(existsSync(lock)).toBe(true);
  expect(await runIn(folder, ['unlock', '--force'], { stdin: '' })).toMatchObject({ code: 2 });
  expect(existsSync(lock)).toBe(true);
  expect(await runIn(folder, ['unlock', '--force', '--yes'])).toMatchObject({ code: 0, out: expect.stringContaining('Removed.') });
  expect(existsSync(lock)).toBe(false);
});

test.runIf(existsSync('/proc/self/ns/pid'))('a lock whose process is gone is removed', async () => {
  const { folder } = await register();
  const lock = `${file(folder)}.lock`;
  const { readlinkSync } = await import('node:fs');
  const machine = `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`;
  const pid = Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
  writeFileSync(lock, lockOf({ machine, pid, started: '1' }));
  expect(await runIn(folder, ['unlock'])).toMatchObject({ code: 0, out: expect.stringMatching(/its process is gone\nRemoved\./) });
  expect(existsSync(lock)).toBe(false);
});

test('migrate has nothing to do on a file of this release, and writes one in another form anew, its old state kept', async () => {
  const { folder } = await register();
  expect(await runIn(folder, ['migrate'])).toMatchObject({ code: 0, out: expect.stringContaining('Nothing to do') });
  const text = readFileSync(file(folder), 'utf8');
  const loose = JSON.stringify(JSON.parse(text));
  writeFileSync(file(folder), loose);
  expect(await runIn(folder, ['migrate', '--dry-run'])).toMatchObject({ code: 0, out: expect.stringContaining('Nothing was written') });
  expect(readFileSync(file(folder), 'utf8')).toBe(loose);
  expect(await runIn(folder, ['migrate'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/kept as scrutiny\.\S+\.migrate\.\S+\.json/),
  });
  expect(readFileSync(file(folder), 'utf8')).toBe(text);
});

test('a file of a newer release is read, and every command that would write leaves it as it is and says what to do', async () => {
  const { folder, refs } = await register();
  const newer = readFileSync(file(folder), 'utf8').replace('"schemaVersion": 1', '"schemaVersion": 2');
  writeFileSync(file(folder), newer);
  const [ref = ''] = refs;
  expect((await runIn(folder, ['list'])).code).toBe(0);
  for (const args of [
    ['migrate'],
    ['note', ref, 'x'],
    ['set', ref, '--topic', 'x'],
    ['undo'],
    ['import', paper('03'), '--no-conflicts', 'new'],
    ['restore', ref],
    ['archive', '--at', '2025-03-10'],
  ]) {
    const refused = await runIn(folder, args);
    expect([args[0], refused.code === 0 && args[0] !== 'restore']).toEqual([args[0], false]);
    expect(readFileSync(file(folder), 'utf8')).toBe(newer);
  }
  expect((await runIn(folder, ['migrate'])).err).toContain('Update Scrutiny');
});

test('a copy that a sync program set aside is told of, once, by what reads the register; the answer itself stays as it was', async () => {
  const { folder } = await register();
  const before = await runIn(folder, ['list', '--all']);
  expect(before.err).not.toContain('sync program');
  copyFileSync(file(folder), join(folder, 'scrutiny-LIBRARY-PC.json'));
  for (const words of [['list', '--all'], ['check']]) {
    const { err } = await runIn(folder, words);
    expect(err.match(/scrutiny-LIBRARY-PC\.json beside the register looks like a copy that a sync program set aside/g)).toHaveLength(1);
    expect(err).toContain('`scrutiny doctor` says how to bring it together');
  }
  expect((await runIn(folder, ['list', '--all'])).out).toBe(before.out);
});

test('init tries out what the disk can do, keeps the answer and is quiet about a good one', async () => {
  const folder = newFolder();
  const { code, err } = await runIn(folder, ['init']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(readFileSync(join(folder, '.scrutiny', 'probe.json'), 'utf8'))).toMatchObject({ verdict: 'full' });
});
