import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findUnmerged, readStages } from './unmerged.ts';

const name = 'our "register" é.json';

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scrutiny-unmerged-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A repository in which `name` is in the middle of a merge of three versions, or of those that are given. */
function unmerged(versions: readonly (string | undefined)[]): string {
  const folder = newFolder();
  const git = (args: readonly string[], input = '') => execFileSync('git', args, { cwd: folder, input, encoding: 'utf8' }).trim();
  git(['init', '-q']);
  const lines = versions.flatMap((text, i) =>
    text === undefined ? [] : [`100644 ${git(['hash-object', '-w', '--stdin'], text)} ${i + 1}\t${name}`],
  );
  git(['update-index', '-z', '--index-info'], lines.map((line) => `${line}\0`).join(''));
  writeFileSync(join(folder, name), 'now');
  return join(folder, name);
}

test('the versions of an unfinished merge are read as git holds them, whatever the name of the file', async () => {
  const path = unmerged(['base\n', 'ours\n', 'theirs\n']);
  const found = await findUnmerged(path);
  expect(found && (await readStages(path, found))).toEqual({ base: 'base\n', ours: 'ours\n', theirs: 'theirs\n' });
});

test('a side that removed the file has no version', async () => {
  const path = unmerged(['base', 'ours', undefined]);
  const found = await findUnmerged(path);
  expect(found && (await readStages(path, found))).toEqual({ base: 'base', ours: 'ours' });
});

test('a version that git cannot give is an error, never an absent one', async () => {
  const path = unmerged(['base', 'ours', 'theirs']);
  const lost = { theirs: '0123456789012345678901234567890123456789' };
  await expect(readStages(path, lost)).rejects.toMatchObject({ code: 'io' });
});

test('a version that is not UTF-8 is an error', async () => {
  const path = unmerged(['base', 'ours', 'theirs']);
  const folder = join(path, '..');
  const latin = execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: folder, input: Buffer.from([0xe9, 0x0a]), encoding: 'utf8' });
  await expect(readStages(path, { ours: latin.trim() })).rejects.toMatchObject({ code: 'encoding' });
});

test.each([
  ['no repository', newFolder],
  [
    'a repository at peace',
    () => {
      const folder = newFolder();
      execFileSync('git', ['init', '-q'], { cwd: folder });
      return folder;
    },
  ],
])('%s: nothing', async (_, make) => {
  expect(await findUnmerged(join(make(), 'scrutiny.json'))).toBeUndefined();
});
