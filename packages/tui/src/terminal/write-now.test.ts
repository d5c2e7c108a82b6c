import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeNow } from './write-now.ts';

test('what is written is there when it returns, and a descriptor that is gone stops nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scrutiny-'));
  const path = join(folder, 'last-words');
  const descriptor = openSync(path, 'w');
  writeNow(descriptor, 'ended ½\n');
  expect(readFileSync(path, 'utf8')).toBe('ended ½\n');
  closeSync(descriptor);
  // No process has so many files open, so this one is none.
  expect(() => writeNow(1_000_000, 'to nobody')).not.toThrow();
  rmSync(folder, { recursive: true });
});
