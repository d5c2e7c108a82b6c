import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { missingFrom, parseRegister, type Register, serialise } from '@scrutiny/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { common, dice, withField, worked } from './copies.ts';
import { builtProgram, Repository } from './git.ts';
import { runIn } from './run-in.ts';

let program: Awaited<ReturnType<typeof builtProgram>> | undefined;
const repositories: Repository[] = [];

beforeAll(async () => {
  program = await builtProgram();
});

afterAll(() => {
  program?.remove();
  for (const one of repositories) one.remove();
});

async function repository(setUp: boolean): Promise<Repository> {
  const made = new Repository(program?.bin);
  repositories.push(made);
  made.commit(serialise(common), 'the register');
  if (setUp) expect(await runIn(made.folder, ['git-setup'])).toMatchObject({ code: 0 });
  made.git('add', '-A');
  made.git('commit', '-q', '-m', 'how to merge');
  return made;
}

/** The register that a text holds; a text that does not open fails the test. */
function registerIn(text: string): Register {
  const parsed = parseRegister(text);
  if (!parsed.ok) throw new Error(parsed.error.faults[0]?.message);
  return parsed.value.register;
}

function holdsBoth(text: string, ours: Register, theirs: Register): void {
  const register = registerIn(text);
  expect(missingFrom(register, common, ours)).toBeUndefined();
  expect(missingFrom(register, common, theirs)).toBeUndefined();
}

/** GIT_MERGE_SCALE=12 makes a campaign of some 500 merges. */
const scale = Number(process.env.GIT_MERGE_SCALE ?? 1);

/** Pairs of copies, some of them in conflict. */
function pairs(count: number): readonly (readonly [Register, Register])[] {
  return Array.from({ length: count * scale }, (_, seed) => {
    const roll = dice(seed + 1);
    return [worked(common, roll, 'Anna'), worked(common, roll, 'Ben')] as const;
  });
}

test('with the driver, git merges keep both sides; conflicts leave the merge open and the file whole', {
  timeout: 120_000 * scale,
}, async () => {
  const repo = await repository(true);
  let open = 0;
  for (const [ours, theirs] of pairs(14)) {
    const { ok } = repo.merge(serialise(common), serialise(ours), serialise(theirs));
    holdsBoth(repo.text, ours, theirs);
    const conflicts = registerIn(repo.text).recommendations.some((record) => record.conflicts !== undefined);
    expect(ok).toBe(!conflicts);
    if (conflicts) open += 1;
    repo.abort();
  }
  expect(open).toBeGreaterThan(0);
  expect(open).toBeLessThan(14 * scale);
});

test('without the driver, no merge loses anything unseen, and resolve --git rebuilds what git left', {
  timeout: 120_000 * scale,
}, async () => {
  const repo = await repository(false);
  let rebuilt = 0;
  for (const [ours, theirs] of pairs(12)) {
    const { ok } = repo.merge(serialise(common), serialise(ours), serialise(theirs));
    if (!ok) {
      expect(parseRegister(repo.text).ok).toBe(false);
      const shown = await runIn(repo.folder, ['list']);
      expect(shown).toMatchObject({ code: 1 });
      expect(shown.err).toContain('scrutiny resolve --git');
      expect(await runIn(repo.folder, ['resolve', '--git'])).toMatchObject({ code: 0 });
      expect(existsSync(join(repo.folder, 'scrutiny.json.orig'))).toBe(true);
      rebuilt += 1;
    }
    holdsBoth(repo.text, ours, theirs);
    repo.abort();
  }
  expect(rebuilt).toBeGreaterThan(0);
});

test.each([
  ['names a program that is not there', 'scrutiny-that-is-not-there merge-driver %O %A %B %P'],
  ['fails', 'false'],
  ['is stopped', 'kill -9 $$'],
])('with a driver that %s, nothing is lost unseen', { timeout: 120_000 * scale }, async (_, driver) => {
  const repo = await repository(true);
  repo.git('config', 'merge.scrutiny.driver', driver);
  for (const [ours, theirs] of pairs(5)) {
    const { ok } = repo.merge(serialise(common), serialise(ours), serialise(theirs));
    expect(ok).toBe(false);
    // Git may leave our side, whole and silent, or have begun no merge at all: then both branches stand as they were.
    if (repo.git('ls-files', '-u').out === '') {
      expect(repo.text).toBe(serialise(ours));
    } else {
      expect(repo.text).toBe(serialise(ours));
      const before = repo.text;
      const refused = await runIn(repo.folder, ['note', 'WCSC.240912.1', 'Something new.']);
      expect(refused).toMatchObject({ code: 1 });
      expect(refused.err).toContain('the other side’s changes are not in it yet');
      expect((await runIn(repo.folder, ['list'])).err).toContain('scrutiny resolve --git');
      expect(repo.text).toBe(before);
      expect(await runIn(repo.folder, ['resolve', '--git'])).toMatchObject({ code: 0 });
      holdsBoth(repo.text, ours, theirs);
    }
    repo.abort();
  }
});

test('a conflict is listed, fails the check, is settled, and ends with git add', { timeout: 60_000 }, async () => {
  const repo = await repository(true);
  const ours = withField(common, 'status', 'complete', 'Anna', 1);
  const theirs = withField(common, 'status', 'paused', 'Ben', 2);
  expect(repo.merge(serialise(common), serialise(ours), serialise(theirs)).out).toContain('WCSC.240912.1 status: paused (Ben');
  const check = await runIn(repo.folder, ['check']);
  expect(check).toMatchObject({ code: 3 });
  expect(check.out).toContain('conflict: WCSC.240912.1: ');
  expect((await runIn(repo.folder, ['resolve'])).out).toContain('WCSC.240912.1 status: paused (Ben, 1 February 2025) or complete (Anna');
  expect((await runIn(repo.folder, ['resolve', '--git'])).out).toContain('Both sides are in the file already');
  expect(await runIn(repo.folder, ['resolve', 'WCSC.240912.1', 'status', '--take', 'theirs'])).toMatchObject({ code: 0 });
  expect(registerIn(repo.text).recommendations[0]).toMatchObject({ status: 'complete' });
  expect(await runIn(repo.folder, ['check'])).toMatchObject({ code: 0 });
  repo.git('add', 'scrutiny.json');
  expect(repo.git('commit', '--no-edit')).toMatchObject({ ok: true });
  expect((await runIn(repo.folder, ['resolve'])).out).toBe('No conflicts.\n');
});

test('work done on our side’s file in the middle of a merge is not lost by the rebuild', { timeout: 60_000 }, async () => {
  const repo = await repository(true);
  repo.git('config', 'merge.scrutiny.driver', 'false');
  const [ours, theirs] = [withField(common, 'topic', 'Roads', 'Anna'), withField(common, 'reference', 'R1', 'Ben')];
  repo.merge(serialise(common), serialise(ours), serialise(theirs));
  writeFileSync(join(repo.folder, 'scrutiny.json'), serialise(withField(ours, 'statusReason', 'typed since', 'Anna', 5)));
  expect(await runIn(repo.folder, ['resolve', '--git'])).toMatchObject({ code: 0 });
  expect(registerIn(repo.text).recommendations[0]).toMatchObject({ topic: 'Roads', reference: 'R1', statusReason: 'typed since' });
});

test('a record of theirs that is not understood counts as theirs too: nothing is saved until it is in the file', {
  timeout: 60_000,
}, async () => {
  const repo = await repository(true);
  repo.git('config', 'merge.scrutiny.driver', 'false');
  const base = serialise(common);
  repo.merge(base, serialise(withField(common, 'topic', 'Roads', 'Anna')), base.replace('"Asks for report 2."', '7'));
  expect(await runIn(repo.folder, ['note', 'WCSC.240912.1', 'New.'])).toMatchObject({ code: 1 });
  expect(await runIn(repo.folder, ['resolve', '--git'])).toMatchObject({ code: 0 });
  expect(repo.text).toContain('"text": 7');
  expect(repo.text).toContain('"topic": "Roads"');
  expect(await runIn(repo.folder, ['note', 'WCSC.240912.1', 'New.'])).toMatchObject({ code: 0 });
});

test('their version of a newer release: the register is shown, and neither changed nor rebuilt', { timeout: 60_000 }, async () => {
  const repo = await repository(true);
  const [ours, base] = [serialise(withField(common, 'topic', 'Roads', 'Anna')), serialise(common)];
  repo.git('config', 'merge.scrutiny.driver', 'false');
  repo.merge(base, ours, base.replace('"schemaVersion": 1', '"schemaVersion": 99'));
  expect(await runIn(repo.folder, ['list'])).toMatchObject({ code: 0 });
  const rebuilt = await runIn(repo.folder, ['resolve', '--git']);
  expect(rebuilt).toMatchObject({ code: 1 });
  expect(rebuilt.err).toContain('newer release');
  expect(repo.text).toBe(ours);
});

test('one side removed the file: the other side’s work stays', { timeout: 60_000 }, async () => {
  const repo = await repository(true);
  repo.git('branch', 'removed');
  repo.commit(serialise(withField(common, 'topic', 'Roads', 'Anna')), 'ours');
  repo.git('checkout', '-q', 'removed');
  repo.git('rm', '-q', 'scrutiny.json');
  repo.git('commit', '-q', '-m', 'removed');
  expect(repo.git('merge', 'main')).toMatchObject({ ok: false });
  expect((await runIn(repo.folder, ['resolve', '--git'])).out).toContain('Both sides are in the file already');
  expect(registerIn(repo.text).recommendations[0]).toMatchObject({ topic: 'Roads' });
});

test('git-setup says what it does, keeps what is there, and does nothing the second time', async () => {
  const repo = await repository(false);
  writeFileSync(join(repo.folder, '.gitignore'), 'node_modules');
  expect((await runIn(repo.folder, ['git-setup', '--dry-run'])).out).toContain('Would set');
  expect(existsSync(join(repo.folder, '.gitattributes'))).toBe(false);
  expect((await runIn(repo.folder, ['git-setup'])).out).toContain('scrutiny.json merge=scrutiny text eol=lf');
  expect(readFileSync(join(repo.folder, '.gitignore'), 'utf8')).toBe('node_modules\n.scrutiny/\n');
  expect(repo.git('check-attr', 'merge', '--', 'scrutiny.json').out).toContain('merge: scrutiny');
  expect((await runIn(repo.folder, ['git-setup'])).out).toContain('Git knows already');
});
