import { basename } from 'node:path';
import { beginsAsRegister, dataFileName, writePaper } from '@scrutiny/core/node';
import type { ExitCode } from './exit-code.ts';
import { exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { resolvePath } from './session.ts';
import { FailedError } from './usage-error.ts';

/** Puts data where the command line says: a file, whole or not at all, or standard output. Never in the place of a register, whatever it is called. */
export async function deliver(io: Io, path: string | undefined, data: string | Uint8Array): Promise<ExitCode> {
  if (path === undefined || path === '-') {
    io.stdout.write(data);
    return exitCode.done;
  }
  const target = resolvePath(path, io);
  if (basename(target) === dataFileName || (await beginsAsRegister(target)) === true) {
    throw new FailedError(`${target}: a register is kept there, or would be looked for there`, 'nothing was written; name another file');
  }
  await writePaper(target, data);
  io.stderr.write(`Wrote ${target}\n`);
  return exitCode.done;
}
