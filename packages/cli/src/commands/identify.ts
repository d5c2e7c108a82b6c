import { builtinImporters, explainPaper, type Identification, identify, type PaperExplanation, safeText } from '@scrutiny/core';
import { type Arguments, flag, text } from '../command.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { presentExplanation } from '../present/explanation.ts';
import { printJson } from '../present/json.ts';
import { readMapping } from '../read-mapping.ts';
import { readPaperArguments } from '../read-paper.ts';

interface Identified {
  readonly name: string;
  readonly format: string;
  readonly found: Identification;
  readonly explanation?: PaperExplanation;
}

/** Says what kind each paper is and why, with `--explain` also how it is read; fails when one is of no kind, or of several. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const mapping = await readMapping(text(args, 'map'), io);
  const papers = await readPaperArguments(args, io, (document): Identified => {
    const { name, format } = document;
    const explanation = flag(args, 'explain')
      ? explainPaper(document, builtinImporters, mapping === undefined ? {} : { mapping })
      : undefined;
    const found = explanation?.identification ?? identify(document, builtinImporters, mapping);
    return { name, format, found, ...(explanation === undefined ? {} : { explanation }) };
  });
  if (flag(args, 'json')) {
    printJson(io, 'identification', { papers: papers.map(asJson) });
  } else {
    for (const paper of papers) present(io, paper);
  }
  return papers.every(({ found }) => found.outcome === 'one') ? exitCode.done : exitCode.failed;
}

function asJson({ name, format, found, explanation }: Identified) {
  return {
    name,
    format,
    outcome: found.outcome,
    ...(found.outcome === 'one' ? { recognisedAs: found.importer.name } : {}),
    opinions: found.opinions.map(({ importer, score, reasons }) => ({ recogniser: importer.name, score, reasons })),
    ...(explanation === undefined
      ? {}
      : { tables: explanation.tables, otherHeaders: explanation.otherHeaders, statuses: explanation.statuses }),
  };
}

function present(io: Io, { name, found, explanation }: Identified): void {
  const label =
    found.outcome === 'one'
      ? found.importer.title
      : found.outcome === 'none'
        ? 'of no known kind'
        : `unclear: ${found.importers.map((one) => one.name).join(' or ')}`;
  io.stdout.write(`${safeText(name)}: ${label}\n`);
  if (explanation !== undefined) {
    presentExplanation(io, explanation);
    return;
  }
  for (const opinion of found.opinions.filter((one) => one.score > 0).slice(0, found.outcome === 'one' ? 1 : 3)) {
    for (const reason of opinion.reasons) io.stdout.write(`  ${opinion.importer.name}: ${safeText(reason)}\n`);
  }
}
