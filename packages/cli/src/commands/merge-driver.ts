import { readFile } from 'node:fs/promises';
import { safeText } from '@scrutiny/core';
import { writePaper } from '@scrutiny/core/node';
import { type Arguments, flag, text } from '../command.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { mergeTexts } from '../merge-texts.ts';
import { conflictLines, conflictList } from '../present/conflicts.ts';
import { presentFailure } from '../present/failure.ts';
import { printJson } from '../present/json.ts';
import { resolvePath } from '../session.ts';

/**
 * Merges for git: the result goes to OURS. Exit 0 is merged; 1 is merged with conflicts, which stand in the file as data, so that it opens; any
 * failure is 129, as git takes a number above 128 for "not merged" and 1 to 128 for "merged with conflicts".
 */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const path = text(args, 'path') ?? text(args, 'ours') ?? '';
  try {
    const version = async (name: 'base' | 'ours' | 'theirs') => {
      const file = resolvePath(text(args, name) ?? '', io);
      return { name: `${path} (${name})`, text: decode(await readFile(file)) };
    };
    const merged = mergeTexts(await version('base'), await version('ours'), await version('theirs'));
    await writePaper(resolvePath(text(args, 'ours') ?? '', io), merged.text);
    if (flag(args, 'json')) printJson(io, 'merge', { path, conflicts: conflictList(merged.conflicts) });
    if (merged.conflicts.length === 0) return exitCode.done;
    io.stderr.write(`${safeText(path)}: both sides changed these; choose with \`scrutiny resolve\`, then \`git add\` it:\n`);
    io.stderr.write(conflictLines(merged.conflicts));
    return exitCode.failed;
  } catch (error) {
    presentFailure(error, io, { json: flag(args, 'json') });
    return exitCode.notMerged;
  }
}

/** UTF-8 to the letter: a byte that is none would be lost. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
