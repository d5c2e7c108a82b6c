import { findRecommendation, planNote } from '@scrutiny/core';
import { change } from '../change.ts';
import { type Arguments, flag, list, text } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { actorOf, dateOf } from '../session.ts';

/** Adds an update, or with `--private` a note that is never published. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const date = dateOf(args, 'date', io);
  const { by } = actorOf(args, io, 'note');
  const note = { text: list(args, 'text').join(' '), by, private: flag(args, 'private'), ...(date === undefined ? {} : { date }) };
  return change(args, io, 'note', (register, today) => {
    const found = findRecommendation(register, text(args, 'ref') ?? '');
    return found.ok ? planNote([found.value], note, today) : found;
  });
}
