import { type Decision, findRecommendations, planResponse, type Response } from '@scrutiny/core';
import { change } from '../change.ts';
import { type Arguments, list, text } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { dateOf, todayOf } from '../session.ts';

/** Records an answer: its decision, words, who and when. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const decision = text(args, 'decision') as Decision | undefined;
  const words = text(args, 'text');
  const by = text(args, 'by');
  const response: Response = {
    ...(decision === undefined ? {} : { decision }),
    on: dateOf(args, 'on', io) ?? todayOf(args, io),
    ...(by === undefined ? {} : { by }),
    ...(words === undefined ? {} : { text: words }),
  };
  return change(args, io, 'respond', (register) => {
    const found = findRecommendations(register, list(args, 'ref'));
    return found.ok ? planResponse(found.value, response) : found;
  });
}
