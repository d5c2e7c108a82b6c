import { readdir, readFile } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import { DocumentError } from '../base/errors.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Document } from '../documents/document.ts';
import { readDocument } from '../documents/read-document.ts';
import { builtinImporters } from '../importers/builtin.ts';
import { extractPaper } from '../importers/extract.ts';
import type { Importer } from '../importers/importer.ts';
import { systemCode } from '../node/file-system.ts';
import { readPaper } from '../node/read-file.ts';
import { compareSamples, type SampleDifference } from './compare-samples.ts';
import { parseSample } from './parse-sample.ts';
import type { Sample, SampleReading } from './sample.ts';
import { sampleOf } from './sample-of.ts';

/** How the name of every expected file ends. */
export const expectedSuffix = '.expected.json';

/** With what samples are read. */
export interface SampleOptions {
  /** The recognisers; those that come with the library unless told. */
  readonly importers?: readonly Importer[];
  /** Reads the bytes of a paper; `readDocument` unless told. */
  read?(bytes: Uint8Array, name: string): Promise<Document>;
  /** Told before each sample, for a line of progress. */
  onSample?(name: string, number: number, count: number): void;
}

/** What came of one sample: as expected, otherwise, or with a `problem` that kept it from being compared. */
export interface SampleOutcome {
  /** The expected file's name. */
  readonly name: string;
  readonly outcome: 'same' | 'different' | 'failed';
  readonly differences: readonly SampleDifference[];
  readonly problem?: Diagnostic;
}

/** What came of a folder of samples. */
export interface SampleRun {
  readonly samples: readonly SampleOutcome[];
  /** Papers in the folder that no expected file speaks of. */
  readonly unchecked: readonly string[];
  /** Whether there is a sample at all, and every one is as expected. */
  readonly passed: boolean;
}

/**
 * Reads every paper of a folder of samples anew and holds what it gives against what is expected of it (`NAME.expected.json`), in the order of their
 * names. Nothing is written. A folder that cannot be read is a `DocumentError`; whatever is wrong with one sample is told as its `problem`.
 */
export async function runSamples(folder: string, options: SampleOptions = {}): Promise<SampleRun> {
  const names = (await namesIn(folder)).toSorted();
  const files = names.filter((name) => name.endsWith(expectedSuffix));
  const samples: SampleOutcome[] = [];
  const spokenOf = new Set<string>();
  for (const [at, name] of files.entries()) {
    options.onSample?.(name, at + 1, files.length);
    const expected = parseSample(await readFile(join(folder, name), 'utf8'));
    if (expected.ok) spokenOf.add(expected.value.paper);
    samples.push(expected.ok ? await outcomeOf(folder, name, expected.value, options) : failed(name, expected.error));
  }
  const unchecked = names.filter((name) => isPaperName(name) && !spokenOf.has(name));
  return { samples, unchecked, passed: samples.length > 0 && samples.every(({ outcome }) => outcome === 'same') };
}

/**
 * Reads one paper of a folder as its sample: what an expected file is written from. Errors are those of `extractPaper` and of reading, as a diagnostic.
 *
 * @param path the paper's path from the folder, with `/` between its parts
 */
export async function readSample(
  folder: string,
  path: string,
  reading: SampleReading = {},
  { importers = builtinImporters, read = (bytes, name) => readDocument(bytes, { name }) }: SampleOptions = {},
): Promise<Result<Sample>> {
  if (isAbsolute(path) || /^[a-z]:/i.test(path)) {
    return err({
      code: 'sample-path',
      severity: 'error',
      message: `${path}: the path of a paper counts from the folder of its expected file`,
    });
  }
  try {
    const { bytes, name } = await readPaper(join(folder, path));
    const paper = extractPaper(await read(bytes, basename(name)), importers, reading);
    return paper.ok ? ok(sampleOf(paper.value, path, reading)) : paper;
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const { hint } = error.details;
    return err({ code: error.code, severity: 'error', message: error.message, ...(hint === undefined ? {} : { hint }) });
  }
}

async function outcomeOf(folder: string, name: string, expected: Sample, options: SampleOptions): Promise<SampleOutcome> {
  const found = await readSample(folder, expected.paper, expected.read, options);
  if (!found.ok) return failed(name, found.error);
  const differences = compareSamples(expected, found.value);
  return { name, outcome: differences.length === 0 ? 'same' : 'different', differences };
}

function failed(name: string, problem: Diagnostic): SampleOutcome {
  return { name, outcome: 'failed', differences: [], problem };
}

/** Endings of the papers that are read; a page that explains the folder is none of them. */
function isPaperName(name: string): boolean {
  return /\.(?:txt|md|html?|csv|docx|xlsx|pdf|od[ts])$/i.test(name) && !/^readme\./i.test(name);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const message =
      code === 'ENOENT'
        ? 'there is no such folder'
        : code === 'ENOTDIR'
          ? 'a file, not a folder'
          : `the folder could not be read (${code})`;
    const hint = '`scrutiny sample add PAPER --folder FOLDER` makes one.';
    throw new DocumentError(code === 'ENOENT' ? 'missing' : 'io', `${folder}: ${message}`, { path: folder, hint }, { cause: error });
  }
}
