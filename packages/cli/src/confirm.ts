import { type Arguments, flag } from './command.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/**
 * Asks a yes-or-no question on stderr and waits for `y`; `--yes` answers it. Where nobody can be asked (`--no-input`, no terminal), it is a usage error
 * that says so: silence is never consent.
 */
export async function confirm(args: Arguments, io: Io, question: string): Promise<boolean> {
  if (flag(args, 'yes')) return true;
  if (flag(args, 'no-input') || !io.stdinIsTTY) throw new UsageError('this asks before it does it', 'add --yes to do it unasked');
  io.stderr.write(`${question} [y/N] `);
  return /^y(es)?$/i.test((await io.readLine()).trim());
}
