import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Register } from '../src/model/register.ts';
import { recommendation, register } from '../src/node/test-support/wealdshire.ts';
import { parseRegister } from '../src/store/parse-register.ts';
import { serialise } from '../src/store/serialise.ts';
import { workerPath } from './campaign.ts';

/** A process that writes to the register until it is done or killed. */
export interface Writer {
  readonly process: ChildProcess;
  /** The numbers that it said were saved. */
  readonly saved: readonly number[];
  /** What it said went wrong. */
  readonly errors: () => string;
  /** The first save, or the end without one. */
  readonly begun: Promise<void>;
  readonly ended: Promise<number | null>;
}

/** What a writer does: adds so many records, counts in the topic of its one record, or makes the register. */
export interface Work {
  readonly kind: 'add' | 'count' | 'create';
  readonly edits: number;
  readonly from?: number;
  /** At most so many milliseconds of thought before each. */
  readonly pause?: number;
}

/** Starts a process that writes to the register under a name of its own. */
export function startWriter(path: string, name: string, { kind, edits, from = 0, pause = 0 }: Work): Writer {
  const words = [workerPath('edit'), path, name, kind, String(edits), String(from), String(pause)];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const saved: number[] = [];
  let rest = '';
  let errors = '';
  const begun = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString()).split('\n');
      rest = lines.pop() ?? '';
      saved.push(...lines.map(Number));
      if (saved.length > 0) resolve();
    });
    child.on('close', () => resolve());
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  return { process: child, saved, errors: () => errors, begun, ended: new Promise((resolve) => child.on('close', resolve)) };
}

/** The register in the file; `torn` when it cannot be read whole. */
export async function registerIn(path: string): Promise<Register | 'torn'> {
  const parsed = parseRegister(await readFile(path, 'utf8'));
  return parsed.ok && parsed.value.quarantine.length === 0 ? parsed.value.register : 'torn';
}

/** What a counting writer wrote last; -1 before its first. */
export function counted(register: Register, name: string): number {
  return Number(register.recommendations.find(({ id }) => id === name)?.topic ?? -1);
}

/** Temporaries, locks and guards that lie beside the file. */
export async function strays(path: string): Promise<readonly string[]> {
  return (await readdir(dirname(path))).filter((name) => /\.(?:tmp|lk|lock)$|\.break\./.test(name));
}

/** The text of a register of about so many bytes. */
export function registerOf(bytes: number): string {
  const text = `That the Cabinet Member reports on ${'the matter '.repeat(60)}.`;
  const count = Math.round(bytes / 900);
  return serialise({ ...register(), recommendations: Array.from({ length: count }, (_, i) => ({ ...recommendation(`0FILL${i}`), text })) });
}
