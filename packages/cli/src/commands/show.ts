import { derive, findRecommendation } from '@scrutiny/core';
import { refused } from '../change.ts';
import { type Arguments, flag, text } from '../command.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { printJson } from '../present/json.ts';
import { presentRecord } from '../present/record.ts';
import { openView } from '../session.ts';

/** Shows one recommendation whole; with `--source` the lines of each paper, with `--history` every change. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const view = await openView(args, io);
  const found = findRecommendation(view.register, text(args, 'ref') ?? '');
  if (!found.ok) throw refused(found.error);
  const derived = derive(found.value, { register: view.register, today: view.today });
  if (flag(args, 'json')) {
    const papers = view.register.papers.filter((paper) => found.value.sources?.some((source) => source.paper === paper.id));
    const { findings: _, ...rest } = derived;
    printJson(io, 'recommendation', {
      recommendation: { ...found.value, derived: rest },
      papers: papers.map(({ id, name, kind, asAt }) => ({ id, name, kind, ...(asAt === undefined ? {} : { asAt }) })),
    });
    return exitCode.done;
  }
  io.stdout.write(presentRecord(found.value, derived, view.register, { source: flag(args, 'source'), history: flag(args, 'history') }));
  return exitCode.done;
}
