import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { allPapers, paper } from './papers.ts';
import { newFolder, runIn } from './run-in.ts';

const page = readFileSync(join(dirname(fileURLToPath(import.meta.url)), '../docs/json.md'), 'utf8');

/** The third column of the documentation's row for a kind. */
function documented(kind: string): string {
  return page.split('\n').find((line) => line.includes(`| \`${kind}\` |`)) ?? '';
}

test.each([
  ['init', ['init', '--data', 'new.json'], 'init'],
  ['identify', ['identify', paper('01')], 'identification'],
  ['map', ['map', '--from', paper('01')], 'mapping'],
  ['import of one paper', ['import', paper('01'), '--dry-run'], 'import-plan'],
  ['import of several', ['import', ...allPapers(), '--dry-run'], 'import-plan'],
  ['list', ['list', 'overdue'], 'recommendations'],
  ['show', ['show', 'WCSC.240912.3'], 'recommendation'],
  ['why', ['why', 'WCSC.240912.3'], 'why'],
  ['add', ['add', 'That the gullies are cleared.', '--dry-run'], 'change'],
  ['note', ['note', 'WCSC.240912.3', 'Survey sent.'], 'change'],
  ['set', ['set', 'WCSC.240912.3', '--status', 'complete'], 'change'],
  ['respond', ['respond', 'WCSC.240912.3', '--decision', 'accepted'], 'change'],
  ['archive', ['archive', '--meeting', '2025-03-12'], 'change'],
  ['restore', ['restore', 'WCSC.240912.3'], 'change'],
  ['undo', ['undo'], 'reversal'],
  ['log', ['log'], 'log'],
  ['report', ['report', 'tracker'], 'report'],
  ['check', ['check'], 'check'],
  ['resolve', ['resolve'], 'conflicts'],
  ['doctor', ['doctor'], 'doctor'],
  ['unlock', ['unlock'], 'locks'],
  ['migrate', ['migrate', '--dry-run'], 'migration'],
  ['restore --list', ['restore', '--list'], 'snapshots'],
  ['sample add', ['sample', 'add', paper('04')], 'sample-add'],
  ['sample test', ['sample', 'test', dirname(paper('04')).concat('/expected')], 'sample-test'],
  ['a failure', ['show', 'NOSUCH'], 'error'],
])('--json of %s is the documented envelope, and nothing else is on stdout', async (_, args, kind) => {
  const folder = newFolder();
  await runIn(folder, ['import', ...allPapers()]);
  const { out } = await runIn(folder, [...args, '--json']);
  const envelope = JSON.parse(out) as Record<string, unknown>;
  expect(envelope).toMatchObject({ schemaVersion: 1, kind });
  const row = documented(kind);
  expect(row).not.toBe('');
  for (const field of Object.keys(envelope)) if (field !== 'schemaVersion' && field !== 'kind') expect(row, field).toContain(`\`${field}`);
});
