import { type HouseStyle, safeText } from '@scrutiny/core';
import { loadHouseStyle, registerStylePath } from '@scrutiny/core/node';
import type { Io } from './io.ts';
import { resolvePath } from './session.ts';
import { FailedError } from './usage-error.ts';

/** The house style in the file that `--style` names. */
export async function namedStyle(file: string, io: Io): Promise<HouseStyle> {
  return load(resolvePath(file, io), file, io);
}

/** The house style that a register's settings name. */
export async function registersStyle(file: string, dataFile: string, io: Io): Promise<HouseStyle> {
  const path = registerStylePath(file, dataFile);
  if (path === undefined) {
    throw new FailedError(
      `the register's setting "style" is ${file}: it must be a path from the register's folder downwards`,
      '--style FILE names any other; --style none does without.',
    );
  }
  return load(path, file, io);
}

/** All that is wrong with a style is told, with line and column. */
async function load(path: string, shown: string, io: Io): Promise<HouseStyle> {
  const loaded = await loadHouseStyle(path);
  if (loaded.ok) return loaded.value;
  const [first, ...others] = loaded.error.map(({ line, column, message, hint }) => ({
    message: `${shown}:${line}:${column}: ${message}`,
    hint,
  }));
  if (first === undefined) throw new Error('invariant: a house style that is refused without a fault');
  for (const other of others) io.stderr.write(`scrutiny: ${safeText(other.message)}\n  ${safeText(other.hint)}\n`);
  throw new FailedError(first.message, first.hint);
}
