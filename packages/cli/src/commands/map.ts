import { stat } from 'node:fs/promises';
import { builtinImporters, draftMapping, type MappingDraft, printMapping, safeText } from '@scrutiny/core';
import { type Arguments, flag, text } from '../command.ts';
import { deliver } from '../deliver.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { toJson } from '../present/json.ts';
import { readMapping } from '../read-mapping.ts';
import { readPaperArgument } from '../read-paper.ts';
import { resolvePath } from '../session.ts';
import { FailedError, UsageError } from '../usage-error.ts';

/** Drafts the mapping of a paper. A mapping that is there, in which somebody may have written, is not written over unless it is what was added to. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const from = text(args, 'from');
  if (from === undefined) throw new UsageError('from which paper?', 'e.g. scrutiny map --from tracker.docx -o own-words.json');
  const as = text(args, 'as');
  if (as !== undefined && !builtinImporters.some((importer) => importer.name === as)) {
    throw new FailedError(
      `there is no kind of paper called ${as}`,
      `kinds: ${builtinImporters.map((importer) => importer.name).join(', ')}`,
    );
  }
  const output = text(args, 'output');
  const given = text(args, 'map');
  await refuseToReplace(output, given, io);
  const mapping = await readMapping(given, io);
  const document = await readPaperArgument(from, text(args, 'name'), io);
  const draft = draftMapping(document, builtinImporters, {
    ...(mapping === undefined ? {} : { mapping }),
    ...(as === undefined ? {} : { as }),
  });
  const json = flag(args, 'json');
  if (!json) tellUnassigned(io, draft);
  const file = printMapping(draft.mapping);
  if (!json || (output !== undefined && output !== '-')) await deliver(io, output, file);
  if (json) io.stdout.write(`${toJson('mapping', { paper: document.name, ...draft })}\n`);
  return exitCode.done;
}

async function refuseToReplace(output: string | undefined, given: string | undefined, io: Io): Promise<void> {
  if (output === undefined || output === '-') return;
  const target = resolvePath(output, io);
  if (given !== undefined && resolvePath(given, io) === target) return;
  const isThere = await stat(target).then(
    () => true,
    () => false,
  );
  if (isThere)
    throw new FailedError(
      `${target} is there already; it was not written over`,
      `Add to it with --map ${output} -o ${output}, or name another.`,
    );
}

function tellUnassigned(io: Io, { unassigned: { columns, statuses } }: MappingDraft): void {
  const list = (words: readonly string[]): string => words.map((word) => `"${safeText(word)}"`).join(', ');
  if (columns.length > 0) io.stderr.write(`columns left open (null): ${list(columns)}\n`);
  if (statuses.length > 0) io.stderr.write(`states left open (null): ${list(statuses)}\n`);
}
