import { writePaper } from '@scrutiny/core/node';
import type { ExitCode } from './exit-code.ts';
import { exitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { resolvePath } from './session.ts';

/** Puts data where the command line says: a file, whole or not at all, or standard output. */
export async function deliver(io: Io, path: string | undefined, data: string | Uint8Array): Promise<ExitCode> {
  if (path === undefined || path === '-') {
    io.stdout.write(data);
    return exitCode.done;
  }
  const target = resolvePath(path, io);
  await writePaper(target, data);
  io.stderr.write(`Wrote ${target}\n`);
  return exitCode.done;
}
