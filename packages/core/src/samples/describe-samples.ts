import type { Json } from '../base/json.ts';
import { safeText } from '../base/safe-text.ts';
import type { SampleDifference } from './compare-samples.ts';
import type { SampleOutcome, SampleRun } from './run-samples.ts';

/** Characters of a value that are shown. */
const longestShown = 160;
/** Characters before the first difference of two long texts. */
const before = 30;

/** What came of a run, for people: a line a sample, under it every difference with what was expected and what was found. */
export function describeSamples({ samples, unchecked }: SampleRun): string {
  const failed = samples.filter(({ outcome }) => outcome !== 'same').length;
  const lines = samples.flatMap(describeOutcome);
  const without = unchecked.map((name) => `${safeText(name)}: no expected file; \`scrutiny sample add\` writes one`);
  const count = `${samples.length} ${samples.length === 1 ? 'sample' : 'samples'}: ${failed === 0 ? 'all as expected' : `${failed} not as expected`}`;
  return [...lines, ...without, count].map((line) => `${line}\n`).join('');
}

/** One sample of a run, for people, as lines. */
export function describeOutcome({ differences, name, outcome, problem }: SampleOutcome): readonly string[] {
  if (outcome === 'same') return [`${safeText(name)}: as expected`];
  if (problem !== undefined)
    return [`${safeText(name)}: ${safeText(problem.message)}`, ...(problem.hint === undefined ? [] : [`  ${safeText(problem.hint)}`])];
  const count = `${differences.length} ${differences.length === 1 ? 'difference' : 'differences'}`;
  return [`${safeText(name)}: ${count}`, ...differences.flatMap(describeDifference)];
}

/** One difference, for people: where it is, and both values; of long texts the part where they part. */
export function describeDifference({ expected, found, path, record }: SampleDifference): readonly string[] {
  const [left, right] = [shown(expected), shown(found)];
  const from = Math.max(0, firstDifference(left, right) - before);
  return [
    `  ${safeText(path)}${record === undefined ? '' : ` (${safeText(record)})`}`,
    `    expected ${excerpt(left, from)}`,
    `    found    ${excerpt(right, from)}`,
  ];
}

function shown(value: Json | undefined): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

function excerpt(text: string, from: number): string {
  if (text.length <= longestShown) return safeText(text);
  const part = text.slice(from, from + longestShown);
  return safeText(`${from > 0 ? '…' : ''}${part}${from + longestShown < text.length ? '…' : ''}`);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}
