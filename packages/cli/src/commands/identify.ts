import { builtinImporters, identify, safeText } from '@scrutiny/core';
import { type Arguments, flag, list, text } from '../command.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { printJson } from '../present/json.ts';
import { readPaperArgument } from '../read-paper.ts';

/** Says what kind each paper is and why; fails when one is of no kind, or of several. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const papers = [];
  for (const file of list(args, 'file')) {
    const document = await readPaperArgument(file, text(args, 'name'), io);
    papers.push({ name: document.name, format: document.format, found: identify(document, builtinImporters) });
  }
  if (flag(args, 'json')) {
    printJson(io, 'identification', {
      papers: papers.map(({ name, format, found }) => ({
        name,
        format,
        outcome: found.outcome,
        ...(found.outcome === 'one' ? { recognisedAs: found.importer.name } : {}),
        opinions: found.opinions.map(({ importer, score, reasons }) => ({ recogniser: importer.name, score, reasons })),
      })),
    });
  } else {
    for (const { name, found } of papers) {
      const label =
        found.outcome === 'one'
          ? found.importer.title
          : found.outcome === 'none'
            ? 'of no known kind'
            : `unclear: ${found.importers.map((one) => one.name).join(' or ')}`;
      io.stdout.write(`${safeText(name)}: ${label}\n`);
      for (const opinion of found.opinions.filter((one) => one.score > 0).slice(0, found.outcome === 'one' ? 1 : 3)) {
        for (const reason of opinion.reasons) io.stdout.write(`  ${opinion.importer.name}: ${safeText(reason)}\n`);
      }
    }
  }
  return papers.every(({ found }) => found.outcome === 'one') ? exitCode.done : exitCode.failed;
}
