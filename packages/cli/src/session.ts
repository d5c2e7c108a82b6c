import { isAbsolute, join } from 'node:path';
import { type Actor, isCalendarDate, type Loaded, parseCalendarDate, type Register, registerAsAt, type Store } from '@scrutiny/core';
import { findDataFile, jsonFileStore } from '@scrutiny/core/node';
import { storeOptions } from './build.ts';
import { type Arguments, text } from './command.ts';
import { guardedStore, noteUnfinished } from './git-guard.ts';
import type { Io } from './io.ts';
import { noteCopies } from './note-copies.ts';
import { presentDiagnostics } from './present/diagnostics.ts';
import { FailedError, UsageError } from './usage-error.ts';

/** The day that rules count from: `--today`, `SCRUTINY_TODAY`, the clock. */
export function todayOf(args: Arguments, io: Io): string {
  const said = text(args, 'today') ?? io.env.SCRUTINY_TODAY;
  if (said === undefined || said === '') return io.now().slice(0, 10);
  if (!isCalendarDate(said)) throw new UsageError(`--today ${said} is not a date`, 'write it as 2024-01-31');
  return said;
}

/** A date option, in any spelling that papers use, day first. */
export function dateOf(args: Arguments, name: string, io: Io): string | undefined {
  const said = text(args, name);
  if (said === undefined) return undefined;
  const date = parseCalendarDate(said, { reference: todayOf(args, io) });
  if (date === undefined) throw new UsageError(`--${name} ${said} is not a date`, 'write it as 2024-01-31 or 31 January 2024');
  return date;
}

/** A path as the user means it. */
export function resolvePath(path: string, io: Io): string {
  return isAbsolute(path) ? path : join(io.cwd, path);
}

/** The data file that the command line, the environment or the folder names; `undefined` where there is none. */
export async function dataFile(args: Arguments, io: Io): Promise<string | undefined> {
  const said = text(args, 'data') ?? io.env.SCRUTINY_DATA;
  if (said !== undefined && said !== '') return resolvePath(said, io);
  return findDataFile(io.cwd);
}

/** The store of a command that needs a register. */
export async function openStore(args: Arguments, io: Io): Promise<Store> {
  const path = await dataFile(args, io);
  if (path === undefined) {
    throw new FailedError(
      'there is no scrutiny.json here or above',
      '`scrutiny init` makes one, `scrutiny import PAPER` makes one from a paper, --data names one',
    );
  }
  return guardedStore(jsonFileStore(path, storeOptions), path);
}

/** The register that a command looks at, as it is or as it stood on `--as-at`. */
export interface View {
  readonly store: Store;
  readonly loaded: Loaded;
  readonly register: Register;
  readonly today: string;
  readonly asAt?: string;
}

/** Loads the register and tells on stderr of what was not understood in it. */
export async function openView(args: Arguments, io: Io): Promise<View> {
  const today = todayOf(args, io);
  const asAt = dateOf(args, 'as-at', io);
  const store = await openStore(args, io);
  const loaded = await store.load();
  presentDiagnostics(io, store.name, loaded.diagnostics);
  await noteUnfinished(store.name, io);
  await noteCopies(store.name, io);
  const register = asAt === undefined ? loaded.register : registerAsAt(loaded.register, asAt);
  // Of a past day, rules count from that day.
  return { store, loaded, register, today: asAt ?? today, ...(asAt === undefined ? {} : { asAt }) };
}

/** Who acts: `SCRUTINY_USER`, else the system's user; on the day that `--today` says. */
export function actorOf(args: Arguments, io: Io, via: string): Actor {
  const now = io.now();
  const today = todayOf(args, io);
  const by = io.env.SCRUTINY_USER !== undefined && io.env.SCRUTINY_USER !== '' ? io.env.SCRUTINY_USER : io.user();
  return { now: today === now.slice(0, 10) ? now : `${today}${now.slice(10)}`, by, via };
}
