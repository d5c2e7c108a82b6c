import { findRecommendations, planRestore } from '@scrutiny/core';
import { change } from '../change.ts';
import { type Arguments, list, text } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';

/** Brings archived recommendations back. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  return change(args, io, 'restore', (register) => {
    const found = findRecommendations(register, list(args, 'ref'));
    return found.ok ? planRestore(found.value, text(args, 'reason')) : found;
  });
}
