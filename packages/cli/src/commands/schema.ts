import { mappingJsonSchema, registerJsonSchema } from '@scrutiny/core/schema';
import { type Arguments, text } from '../command.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';

/** Prints the JSON Schema (2020-12) of the register's file, or of a mapping's. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const schema = text(args, 'file') === 'mapping' ? mappingJsonSchema() : registerJsonSchema();
  io.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
  return exitCode.done;
}
