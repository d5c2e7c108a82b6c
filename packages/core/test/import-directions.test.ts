import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Lints one file that stands where `path` says, and tells whether an import of it is forbidden. */
function isForbidden(path: string, line: string): boolean {
  const file = join(root, path);
  writeFileSync(file, `${line}\n`);
  try {
    const done = spawnSync(
      process.execPath,
      [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'lint', '--only=style/noRestrictedImports', file],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    return done.status !== 0 && done.stderr.concat(done.stdout).includes('noRestrictedImports');
  } finally {
    rmSync(file);
  }
}

test.each([
  ['packages/core/src/base/lint-probe.ts', "export * from '../model/register.ts';"],
  ['packages/core/src/model/lint-probe.ts', "export * from '../rules/derive.ts';"],
  ['packages/core/src/model/dates/lint-probe.ts', "export * from '../../rules/derive.ts';"],
  ['packages/core/src/rules/lint-probe.ts', "export * from '../importers/builtin.ts';"],
  ['packages/core/src/rules/lint-probe.ts', "export * from 'node:fs';"],
  ['packages/core/src/documents/lint-probe.ts', "export * from '../model/register.ts';"],
  ['packages/core/src/importers/parts/lint-probe.ts', "export * from '../../documents/readers/text.ts';"],
  ['packages/core/src/importers/parts/tables/lint-probe.ts', "export * from '../../../documents/readers/text.ts';"],
  ['packages/core/src/importers/lint-probe.ts', "export * from '../reports/registry.ts';"],
  ['packages/core/src/reports/lint-probe.ts', "export * from '../importers/builtin.ts';"],
  ['packages/core/src/store/lint-probe.ts', "export * from '../node/lock-file.ts';"],
  ['packages/core/src/mapping/lint-probe.ts', "export * from '../reports/registry.ts';"],
  ['packages/core/src/node/lint-probe.ts', "export * from 'lowdb/node';"],
  ['packages/core/src/rules/lint-probe.ts', "export { addDays } from 'date-fns';"],
  ['packages/tui/src/input/lint-probe.ts', "export * from 'react';"],
  ['packages/cli/src/commands/lint-probe.spec.ts', "export * from '@scrutiny/core';"],
])('%s may not say %s', (path, line) => {
  expect(isForbidden(path, line)).toBe(true);
});

test.each([
  ['packages/core/src/rules/lint-probe.ts', "export * from '../model/register.ts';"],
  ['packages/core/src/importers/lint-probe.ts', "export * from '../rules/derive.ts';"],
  ['packages/core/src/mapping/lint-probe.ts', "export * from '../store/scan-json.ts';"],
  ['packages/core/src/node/lint-probe.ts', "export * from 'node:fs';"],
  ['packages/core/src/node/lint-probe.ts', "export { Low } from 'lowdb';"],
])('%s may say %s', (path, line) => {
  expect(isForbidden(path, line)).toBe(false);
});
