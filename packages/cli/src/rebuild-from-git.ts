import { writeFile } from 'node:fs/promises';
import { conflictsIn } from '@scrutiny/core';
import { writePaper } from '@scrutiny/core/node';
import { type Arguments, flag } from './command.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { findGitMerge } from './git-merge.ts';
import type { Io } from './io.ts';
import { conflictLines, conflictList } from './present/conflicts.ts';
import { printJson } from './present/json.ts';
import { dataFile } from './session.ts';
import { FailedError } from './usage-error.ts';

/**
 * Rebuilds the register's file from the versions that git holds in the middle of a merge. What was changed in the file since stays; a file that
 * could not be opened is kept beside it as `.orig`. A file that holds both sides already is left alone. Git is told by the user, not by us.
 */
export async function rebuildFromGit(args: Arguments, io: Io): Promise<ExitCode> {
  const path = await dataFile(args, io);
  const merge = path === undefined ? undefined : await findGitMerge(path);
  if (path === undefined || merge === undefined) {
    throw new FailedError(`${path ?? 'scrutiny.json'} is not in the middle of a git merge`, 'nothing was changed');
  }
  if (merge.state === 'whole') return tell(args, io, { path, rebuilt: false, message: 'Both sides are in the file already.' });
  const { text, register } = merge.rebuild();
  if (!flag(args, 'dry-run')) {
    if (merge.state === 'markers' && merge.text !== '') await keepBeside(path, merge.text);
    await writePaper(path, text);
  }
  const message = flag(args, 'dry-run')
    ? 'Would rebuild the file from both sides.\nNothing was written.'
    : 'Rebuilt the file from both sides.';
  return tell(args, io, { path, rebuilt: true, message, conflicts: conflictsIn(register) });
}

interface Outcome {
  readonly path: string;
  readonly rebuilt: boolean;
  readonly message: string;
  readonly conflicts?: ReturnType<typeof conflictsIn>;
}

function tell(args: Arguments, io: Io, { path, rebuilt, message, conflicts = [] }: Outcome): ExitCode {
  if (flag(args, 'json')) {
    printJson(io, 'merge', { path, rebuilt, conflicts: conflictList(conflicts) });
    return exitCode.done;
  }
  io.stdout.write(`${message}\n`);
  if (conflicts.length > 0) {
    io.stdout.write(
      `Two people set these differently; \`scrutiny resolve REF FIELD --take ours|theirs|VALUE\` chooses:\n${conflictLines(conflicts)}`,
    );
  }
  io.stdout.write('`git add` of the file tells git that it is merged.\n');
  return exitCode.done;
}

/** Never over an older one. */
async function keepBeside(path: string, text: string): Promise<void> {
  for (let number = 0; ; number += 1) {
    try {
      await writeFile(`${path}.orig${number === 0 ? '' : `.${number}`}`, text, { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
