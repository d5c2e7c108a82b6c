import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import type { Json } from '../base/json.ts';
import { compareSamples } from './compare-samples.ts';
import { describeSamples } from './describe-samples.ts';
import { parseSample } from './parse-sample.ts';
import { printSample } from './print-sample.ts';
import { readSample, runSamples } from './run-samples.ts';
import type { Sample, SampleRecord } from './sample.ts';
import { sampleClaims } from './sample-claims.ts';

const wealdshire = new URL('../../../../examples/wealdshire/', import.meta.url).pathname;
const names = ['01-tracker-2024-09.txt', '04-letter.txt', '05-minutes.txt', '06-improvement-plan.txt'];

async function sampleFrom(folder: string, name: string): Promise<Sample> {
  const sample = await readSample(folder, name);
  if (!sample.ok) throw new Error(sample.error.message);
  return sample.value;
}

function folderWith(...papers: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'scrutiny-samples-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const paper of papers) copyFileSync(join(wealdshire, paper), join(folder, paper));
  return folder;
}

function changed(sample: Sample, at: number, fields: { readonly [field: string]: Json }): Sample {
  return { ...sample, records: sample.records.map((record, place): SampleRecord => (place === at ? { ...record, ...fields } : record)) };
}

test.each(names)('a sample of %s reads back as itself, and holds no id, printed line or day of the import', async (name) => {
  const sample = await sampleFrom(wealdshire, name);
  const text = printSample(sample);
  expect(parseSample(text)).toEqual({ ok: true, value: sample });
  expect(text).not.toMatch(/"(?:id|ref|history|quote|importedOn)":|0001-01-01/);
  expect(text).not.toMatch(/"[0-9A-HJKMNP-TV-Z]{10}"/);
  expect(sample.account.unclassified).toBe(0);
});

test('a letter names the recommendations that it carries', async () => {
  const { records } = await sampleFrom(wealdshire, '04-letter.txt');
  const letter = records.find(({ entity }) => entity === 'letter');
  expect(letter?.committee).toBe('Wellbeing and Communities Scrutiny Committee');
  expect(letter?.recommendations).toHaveLength(5);
  expect(letter?.recommendations).toContain('Welcomes the frankness of the improvement plan and the shorter waits at first c…');
});

test('every field that differs is told with its place and both values', async () => {
  const sample = await sampleFrom(wealdshire, '04-letter.txt');
  const other = changed({ ...sample, kind: 'tracker', account: { ...sample.account, unclassified: 1 } }, 1, {
    class: 'request',
    topic: 'Roads',
  });
  expect(compareSamples(sample, other)).toEqual([
    { path: 'kind', expected: 'letter', found: 'tracker' },
    { path: 'account.unclassified', expected: 0, found: 1 },
    expect.objectContaining({ path: 'records[1].topic', found: 'Roads', record: expect.stringContaining('lines 18-18') }),
    expect.objectContaining({ path: 'records[1].class', expected: 'comment', found: 'request' }),
  ]);
});

test('a record that is lost or new is told once, and what follows it is still held against its like', async () => {
  const sample = await sampleFrom(wealdshire, '01-tracker-2024-09.txt');
  const without: Sample = { ...sample, records: sample.records.filter((_, at) => at !== 3) };
  expect(compareSamples(sample, without)).toEqual([expect.objectContaining({ path: 'records[3]', expected: sample.records[3] })]);
  expect(compareSamples(without, sample)).toEqual([expect.objectContaining({ path: 'records[3]', found: sample.records[3] })]);
});

test('a changed order is told', async () => {
  const sample = await sampleFrom(wealdshire, '01-tracker-2024-09.txt');
  const turned: Sample = { ...sample, records: sample.records.toReversed() };
  expect(compareSamples(sample, turned).map(({ path }) => path)).toEqual(['records.order']);
});

test('whatever is changed in a sample is found, and what is not changed is not', async () => {
  const sample = await sampleFrom(wealdshire, '06-improvement-plan.txt');
  const leaf = fc.constantFrom(...leavesOf(JSON.parse(printSample(sample)), []));
  fc.assert(
    fc.property(leaf, (path) => {
      const copy = JSON.parse(printSample(sample));
      put(copy, path, 'something else');
      expect(compareSamples(sample, copy).length).toBeGreaterThan(0);
      expect(compareSamples(copy, copy)).toEqual([]);
    }),
  );
});

/** Paths of all single values of what is compared. */
function leavesOf(value: Json, path: readonly (string | number)[]): readonly (readonly (string | number)[])[] {
  if (path.length === 1 && ['format', 'version', 'paper', 'read'].includes(String(path[0]))) return [];
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? value.map((one, at) => [at, one] as const) : Object.entries(value);
  return entries.flatMap(([key, one]) => leavesOf(one, [...path, key]));
}

function put(value: Record<string | number, unknown>, [key = '', ...rest]: readonly (string | number)[], to: Json): void {
  if (rest.length === 0) value[key] = to;
  else put(value[key] as Record<string | number, unknown>, rest, to);
}

test.each([
  ['', 'sample-json', 'the file is empty'],
  ['{ "format": "scrutiny-sample",\n  nope }', 'sample-json', 'line 2, column 3: '],
  ['{ "format": "scrutiny-register" }', 'not-a-sample', 'the file is JSON, but'],
  ['{ "format": "scrutiny-sample", "version": 99, "paper": "a.txt", "records": [], "diagnostics": [] }', 'sample-version', 'version 99'],
])('%j is no sample', (text, code, message) => {
  expect(parseSample(text)).toMatchObject({ ok: false, error: { code, message: expect.stringContaining(message) } });
});

test('a folder passes when every paper gives what is expected, and tells which papers nothing is expected of', async () => {
  const folder = folderWith('04-letter.txt', '05-minutes.txt');
  writeFileSync(join(folder, 'letter.expected.json'), printSample(await sampleFrom(folder, '04-letter.txt')));
  const run = await runSamples(folder);
  expect(run).toEqual({
    samples: [{ name: 'letter.expected.json', outcome: 'same', differences: [] }],
    unchecked: ['05-minutes.txt'],
    passed: true,
  });
  expect(describeSamples(run)).toContain('05-minutes.txt: no expected file');
});

test('differences, lost papers and broken files fail a run, each in words', async () => {
  const folder = folderWith('04-letter.txt');
  const sample = await sampleFrom(folder, '04-letter.txt');
  writeFileSync(join(folder, 'a.expected.json'), printSample(changed(sample, 1, { topic: 'Roads\u001b[2J' })));
  writeFileSync(join(folder, 'b.expected.json'), printSample({ ...sample, paper: 'gone.txt' }));
  writeFileSync(join(folder, 'c.expected.json'), '{');
  writeFileSync(join(folder, 'd.expected.json'), printSample({ ...sample, paper: join(folder, '04-letter.txt') }));
  const run = await runSamples(folder);
  expect(run.passed).toBe(false);
  expect(run.samples.map(({ outcome }) => outcome)).toEqual(['different', 'failed', 'failed', 'failed']);
  const words = describeSamples(run);
  expect(words).toContain('a.expected.json: 1 difference\n  records[1].topic (recommendation "Welcomes');
  expect(words).toContain('gone.txt: there is no such file');
  expect(words).toContain('4 samples: 4 not as expected');
  expect(words).not.toContain('\u001b');
});

test('a folder without samples does not pass for one that holds', async () => {
  const folder = folderWith();
  expect((await runSamples(folder)).passed).toBe(false);
  const [claim] = await sampleClaims(folder);
  expect(() => claim?.hold()).toThrow('no expected file');
  await expect(runSamples(join(folder, 'nowhere'))).rejects.toThrow('there is no such folder');
});
