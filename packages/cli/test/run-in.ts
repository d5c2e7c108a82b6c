import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../src/main.ts';
import { fakeIo } from './fake-io.ts';

/** A new folder that goes when the test ends. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'scrutiny-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs one command line in a folder and tells what came of it. */
export async function runIn(folder: string, args: readonly string[], more: Parameters<typeof fakeIo>[1] = {}) {
  const captured = fakeIo(folder, more);
  const code = await run(args, captured.io);
  return { code, out: captured.out(), err: captured.err() };
}
