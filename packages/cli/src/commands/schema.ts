import { registerJsonSchema } from '@scrutiny/core/schema';
import type { Arguments } from '../command.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';

/** Prints the JSON Schema (2020-12) of the register's file. */
export async function run(_: Arguments, io: Io): Promise<ExitCode> {
  io.stdout.write(`${JSON.stringify(registerJsonSchema(), null, 2)}\n`);
  return exitCode.done;
}
