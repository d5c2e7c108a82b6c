import { join } from 'node:path';
import {
  applyPlan,
  builtinImporters,
  type Decisions,
  type Diagnostic,
  type ExtractedPaper,
  emptyRegister,
  extractPaper,
  type ImportPlan,
  makeStamp,
  planImport,
  type Register,
  type Store,
  StoreError,
  safeText,
} from '@scrutiny/core';
import { jsonFileStore } from '@scrutiny/core/node';
import { storeOptions } from '../build.ts';
import { type Arguments, flag, list, text } from '../command.ts';
import { decide, parseAnswers } from '../decisions.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { guardedStore } from '../git-guard.ts';
import type { Io } from '../io.ts';
import { presentDiagnostics } from '../present/diagnostics.ts';
import { presentImport } from '../present/import-plan.ts';
import { printJson } from '../present/json.ts';
import { readMapping } from '../read-mapping.ts';
import { readPaperArguments } from '../read-paper.ts';
import { actorOf, dataFile, dateOf, todayOf } from '../session.ts';
import { FailedError, UsageError } from '../usage-error.ts';

/** Reads every paper first: if one can't be read or recognised, nothing is written. Then plans, checks, and writes all as one change. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const papers = await readPapers(args, io);
  const answers = parseAnswers(list(args, 'accept'), conflictsOption(args));
  const today = todayOf(args, io);
  const found = await dataFile(args, io);
  const path = found ?? join(io.cwd, 'scrutiny.json');
  const store = guardedStore(jsonFileStore(path, storeOptions), path);
  const existing = await loadIfThere(store, io);

  const known = existing ?? emptyRegister();
  const decisions = decide(answers, (some) => planImport(known, papers, today, some));
  const proposal = planImport(known, papers, today, decisions);
  if (text(args, 'map') !== undefined) tellReadBefore(io, known, proposal);
  const stop = hindrance(args, io, proposal);
  if (stop !== undefined || flag(args, 'dry-run')) {
    show(args, io, proposal, { dryRun: true });
    return stop ?? exitCode.done;
  }
  const written = await write(args, io, store, existing === undefined, papers, decisions);
  if (existing === undefined && written.change !== undefined && !flag(args, 'json')) io.stdout.write(`Made ${path}\n`);
  show(args, io, written.proposal, { dryRun: false, ...(written.change === undefined ? {} : { change: written.change }) });
  return exitCode.done;
}

async function readPapers(args: Arguments, io: Io): Promise<readonly ExtractedPaper[]> {
  const as = text(args, 'as');
  const paperDate = dateOf(args, 'paper-date', io);
  const mapping = await readMapping(text(args, 'map'), io);
  return readPaperArguments(args, io, (document) => {
    const paper = extractPaper(document, builtinImporters, {
      ...(as === undefined ? {} : { as }),
      ...(paperDate === undefined ? {} : { paperDate }),
      ...(mapping === undefined ? {} : { mapping }),
    });
    if (!paper.ok) throw new FailedError(paper.error.message, paper.error.hint);
    return paper.value;
  });
}

/** The register that is there; `undefined` where the file is yet to be made. Any other trouble with it stops the import. */
async function loadIfThere(store: Store, io: Io): Promise<Register | undefined> {
  try {
    const loaded = await store.load();
    presentDiagnostics(io, store.name, loaded.diagnostics);
    if (loaded.readOnly !== undefined) throw new StoreError('read-only', loaded.readOnly, { path: store.name });
    return loaded.register;
  } catch (error) {
    if (error instanceof StoreError && error.code === 'missing') return undefined;
    throw error;
  }
}

/** A paper that was imported before brings nothing, so a mapping that comes later changes nothing: that is said, with the way to it. */
function tellReadBefore(io: Io, known: Register, proposal: ImportPlan): void {
  for (const { paper } of proposal.papers) {
    if (!known.papers.some((one) => one.id === paper.id && one.withdrawn === undefined)) continue;
    io.stderr.write(`${safeText(paper.name)}: imported before, so --map changes nothing of it\n`);
    io.stderr.write('  `scrutiny log` shows that import; undo it, then import the paper with the mapping\n');
  }
}

/** Why nothing may be written; told on stderr. */
function hindrance(args: Arguments, io: Io, proposal: ImportPlan): ExitCode | undefined {
  const wrong = proposal.papers.flatMap((paper) => paper.diagnostics).filter((one) => one.severity === 'error');
  if (wrong.length > 0) {
    for (const paper of proposal.papers) presentDiagnostics(io, paper.paper.name, paper.diagnostics);
    return exitCode.failed;
  }
  if (flag(args, 'strict')) {
    const lost = proposal.papers.filter((paper) => paper.account.unclassified > 0);
    if (lost.length > 0) {
      for (const paper of lost)
        presentDiagnostics(
          io,
          paper.paper.name,
          paper.diagnostics.filter((one: Diagnostic) => one.code === 'unclassified-line'),
        );
      io.stderr.write('scrutiny: --strict: lines were not understood; nothing was written\n');
      return exitCode.gate;
    }
  }
  if (proposal.conflicts > 0) {
    io.stderr.write(
      `scrutiny: ${proposal.conflicts === 1 ? 'one recommendation only looks' : `${proposal.conflicts} recommendations only look`} like one that is there; nothing was written\n`,
    );
    io.stderr.write('  decide with --accept KEY=new, KEY=merge:REF or KEY=skip for each, or --no-conflicts skip|new for all\n');
    return exitCode.undecided;
  }
  return undefined;
}

/** Plans once more on what the disk holds under the lock, so that nobody's change is lost. */
async function write(args: Arguments, io: Io, store: Store, isNew: boolean, papers: readonly ExtractedPaper[], decisions: Decisions) {
  const today = todayOf(args, io);
  const names = papers.map((paper) => paper.document.name).join(', ');
  let proposal: ImportPlan | undefined;
  let change: string | undefined;
  const edit = (fresh: Register): Register => {
    proposal = planImport(fresh, papers, today, decisions);
    if (proposal.conflicts > 0)
      throw new StoreError('changed', 'the register was changed meanwhile, and now a decision is needed', {
        path: store.name,
        hint: 'run the import again',
      });
    if (proposal.plan.edits.length === 0) return fresh;
    const stamp = makeStamp(fresh, actorOf(args, io, `import ${names}`));
    change = stamp.id;
    return applyPlan(fresh, proposal.plan, stamp);
  };
  if (isNew) await store.create(edit(emptyRegister()));
  else await store.commit(edit, { purpose: 'import' });
  if (proposal === undefined) throw new Error('invariant: an import without a plan');
  return { proposal, ...(change === undefined ? {} : { change }) };
}

function conflictsOption(args: Arguments): 'ask' | 'skip' | 'new' {
  const said = text(args, 'no-conflicts') ?? 'ask';
  if (said !== 'ask' && said !== 'skip' && said !== 'new') throw new UsageError(`--no-conflicts ${said}: skip or new`);
  return said;
}

function show(args: Arguments, io: Io, proposal: ImportPlan, outcome: { readonly dryRun: boolean; readonly change?: string }): void {
  if (!flag(args, 'json')) {
    presentImport(io, proposal, outcome);
    return;
  }
  const [first] = proposal.papers;
  const one = proposal.papers.length === 1 && first !== undefined;
  const done = {
    dryRun: outcome.dryRun,
    changed: outcome.change !== undefined,
    ...(outcome.change === undefined ? {} : { change: outcome.change }),
  };
  printJson(io, 'import-plan', {
    ...done,
    conflicts: proposal.conflicts,
    ...(one
      ? { paper: first.paper, account: first.account, diagnostics: first.diagnostics, candidates: first.candidates }
      : {
          papers: proposal.papers,
          diagnostics: proposal.papers.flatMap((paper) => paper.diagnostics),
          candidates: proposal.papers.flatMap((paper) => paper.candidates),
        }),
  });
}
