import { mkdir, readFile, realpath } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import { safeText } from '@scrutiny/core';
import { readInWorker, writePaper } from '@scrutiny/core/node';
import {
  compareSamples,
  describeDifference,
  describeSamples,
  expectedSuffix,
  parseSample,
  printSample,
  readSample,
  runSamples,
  type Sample,
  type SampleOptions,
  type SampleReading,
} from '@scrutiny/core/testing';
import { type Arguments, flag, list, text } from '../command.ts';
import { confirm } from '../confirm.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { printJson } from '../present/json.ts';
import { dateOf, resolvePath } from '../session.ts';
import { FailedError, UsageError } from '../usage-error.ts';

const usualFolder = 'samples';

/** Writes expected files of papers, or reads the papers of folders anew and fails where one gives something else. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  return text(args, 'what') === 'test' ? test(args, io) : add(args, io);
}

const options: SampleOptions = { read: (bytes, name) => readInWorker(bytes, { name }) };

async function test(args: Arguments, io: Io): Promise<ExitCode> {
  const named = list(args, 'path');
  const runs = [];
  for (const folder of named.length === 0 ? [usualFolder] : named) {
    runs.push({ folder, ...(await runSamples(resolvePath(folder, io), options)) });
  }
  const passed = runs.every((one) => one.passed);
  if (flag(args, 'json')) printJson(io, 'sample-test', { passed, folders: runs });
  else for (const { folder, ...one } of runs) io.stdout.write(`${runs.length === 1 ? '' : `${safeText(folder)}\n`}${describeSamples(one)}`);
  return passed ? exitCode.done : exitCode.gate;
}

async function add(args: Arguments, io: Io): Promise<ExitCode> {
  const papers = list(args, 'path');
  if (papers.length === 0) throw new UsageError('a sample of which paper?', 'e.g. scrutiny sample add tracker.docx');
  const folder = resolvePath(text(args, 'folder') ?? usualFolder, io);
  const added = [];
  for (const paper of papers) added.push(await addOne(args, io, folder, resolvePath(paper, io)));
  if (flag(args, 'json')) printJson(io, 'sample-add', { samples: added });
  return added.some(({ outcome }) => outcome === 'kept') ? exitCode.failed : exitCode.done;
}

interface Added {
  readonly path: string;
  readonly outcome: 'written' | 'unchanged' | 'kept';
}

/** Reads the paper where it lies, so that a paper that is of no known kind leaves nothing behind. */
async function addOne(args: Arguments, io: Io, folder: string, paper: string): Promise<Added> {
  const as = text(args, 'as');
  const paperDate = dateOf(args, 'paper-date', io);
  const reading: SampleReading = { ...(as === undefined ? {} : { as }), ...(paperDate === undefined ? {} : { paperDate }) };
  const found = await readSample(join(paper, '..'), basename(paper), reading, options);
  if (!found.ok) throw new FailedError(found.error.message, found.error.hint);
  await mkdir(folder, { recursive: true });
  const path = await pathFrom(folder, paper);
  const copied = (path === undefined || path.startsWith('../')) && !flag(args, 'in-place');
  if (path === undefined && !copied) throw new FailedError(`${paper}: on another disk than ${folder}`, 'Leave --in-place away.');
  const sample: Sample = { ...found.value, paper: copied || path === undefined ? basename(paper) : path };
  const file = join(folder, `${basename(paper)}${expectedSuffix}`);
  const outcome = await place(args, io, { file, sample, ...(copied ? { from: paper, to: join(folder, basename(paper)) } : {}) });
  if (!flag(args, 'json')) tell(io, file, sample, outcome);
  return { path: file, outcome };
}

interface Placing {
  readonly file: string;
  readonly sample: Sample;
  /** Where the paper is, and where its copy goes; absent where it stays. */
  readonly from?: string;
  readonly to?: string;
}

/**
 * Writes an expected file and the paper's copy. What says something else and is there already is replaced only where a person says so, who is
 * shown what would change; until then nothing is written.
 */
async function place(args: Arguments, io: Io, { file, from, sample, to }: Placing): Promise<Added['outcome']> {
  const fresh = printSample(sample);
  const old = (await bytesIfThere(file))?.toString('utf8');
  const bytes = from === undefined ? undefined : await readFile(from);
  const other = to === undefined ? undefined : await bytesIfThere(to);
  const newPaper = bytes !== undefined && other?.equals(bytes) !== true;
  if (old === fresh && !newPaper) return 'unchanged';
  if ((old !== undefined && old !== fresh) || (newPaper && other !== undefined)) {
    if (newPaper && other !== undefined) io.stderr.write(`${safeText(to ?? '')} is another paper of that name.\n`);
    if (old !== undefined && old !== fresh) tellOld(io, file, old, sample);
    if (!(await confirm(args, io, 'Replace it?'))) return 'kept';
  }
  if (newPaper && to !== undefined) await writePaper(to, bytes);
  await writePaper(file, fresh);
  return 'written';
}

function tellOld(io: Io, file: string, old: string, sample: Sample): void {
  const expected = parseSample(old);
  io.stderr.write(`${safeText(file)} is there already${expected.ok ? '' : ', and is no expected file'}.\n`);
  const differences = expected.ok ? compareSamples(expected.value, sample) : [];
  for (const line of differences.flatMap(describeDifference)) io.stderr.write(`${line}\n`);
}

function tell(io: Io, file: string, { account, diagnostics, records }: Sample, outcome: Added['outcome']): void {
  const words = { written: 'Wrote', unchanged: 'Unchanged', kept: 'Kept' };
  io.stdout.write(`${words[outcome]} ${safeText(file)}\n`);
  if (outcome !== 'written') return;
  const counts = [
    count(records.length, 'record'),
    count(diagnostics.length, 'remark'),
    `${account.unclassified} of ${account.lines} lines not understood`,
  ];
  io.stdout.write(`  ${counts.join(', ')}\n`);
  io.stdout.write('  Look it over: from now on it is what the paper must give.\n');
}

function count(number: number, of: string): string {
  return `${number} ${of}${number === 1 ? '' : 's'}`;
}

/** The paper's path from the folder, with `/` between its parts, links followed on both sides; nothing where no path leads there. */
async function pathFrom(folder: string, paper: string): Promise<string | undefined> {
  const path = relative(await realpath(folder), await realpath(paper));
  return isAbsolute(path) ? undefined : path.split(sep).join('/');
}

/** Nothing where there is no such file; any other trouble comes through. */
async function bytesIfThere(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
