import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readInWorker } from '@scrutiny/core/node';
import { expect, test } from 'vitest';
import { type ProgressManner, progressManner, readingWords, startProgress } from '../src/progress.ts';
import { allPapers } from './papers.ts';
import { newFolder, runIn } from './run-in.ts';

/** A clock that stands until it is moved, and what was written meanwhile. */
function stage(manner: ProgressManner, columns = 80) {
  let now = 0;
  let waiting: { readonly at: number; readonly then: () => void }[] = [];
  const written: string[] = [];
  const clock = {
    now: () => now,
    after(milliseconds: number, then: () => void) {
      const one = { at: now + milliseconds, then };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
  };
  const stream = { write: (data: string | Uint8Array) => written.push(String(data)), isTTY: true, columns };
  return {
    progress: startProgress({ ...stream, write: (data) => void stream.write(data) }, manner, clock),
    written,
    timers: () => waiting.length,
    pass(milliseconds: number) {
      now += milliseconds;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const { then } of due) then();
    },
  };
}

test('work that is over within half a second says nothing', () => {
  const { progress, written, pass, timers } = stage('line');
  progress.say('Reading a');
  pass(499);
  progress.end();
  pass(10_000);
  expect(written).toEqual([]);
  expect(timers()).toBe(0);
});

test('after half a second the newest words stand on one line, and are gone at the end', () => {
  const { progress, written, pass } = stage('line');
  progress.say('Reading a');
  progress.say('Reading b');
  pass(500);
  progress.say('Reading c');
  progress.say('Reading d');
  pass(100);
  progress.end();
  expect(written).toEqual(['\r\u001b[KReading b', '\r\u001b[KReading d', '\r\u001b[K']);
});

test('where work holds up the clock, the next words come at once', () => {
  const { progress, written, pass } = stage('line');
  pass(600);
  progress.say('Writing');
  expect(written).toEqual(['\r\u001b[KWriting']);
});

test('nothing is shown once it has ended', () => {
  const { progress, written, pass } = stage('line');
  pass(600);
  progress.say('Reading a');
  progress.end();
  progress.say('Reading b');
  progress.end();
  pass(600);
  expect(written).toEqual(['\r\u001b[KReading a', '\r\u001b[K']);
});

test('a terminal that cannot go back gets a plain line every few seconds at most, and never the same twice', () => {
  const { progress, written, pass } = stage('lines');
  for (let second = 0; second < 8; second += 1) {
    progress.say(`Reading paper ${second < 6 ? 1 : 2} of 2`);
    pass(1000);
  }
  progress.end();
  expect(written).toEqual(['Reading paper 1 of 2\n', 'Reading paper 2 of 2\n']);
});

test.each([
  ['plain words', 'Reading tracker.pdf', 12, 'Reading tr…'],
  ['wide ones', 'Reading 日本語', 12, 'Reading 日…'],
  ['a name that would drive the terminal', 'a\u001b[2J\nb', 40, 'a␛[2J⏎b'],
])('%s never reach the next line', (_, words, columns, shown) => {
  const { progress, written, pass } = stage('line', columns);
  pass(600);
  progress.say(words);
  expect(written).toEqual([`\r\u001b[K${shown}`]);
});

test('a terminal that does not know how wide it is is taken for a usual one', () => {
  const { progress, written, pass } = stage('line', 0);
  pass(600);
  progress.say('Reading tracker.pdf');
  expect(written).toEqual(['\r\u001b[KReading tracker.pdf']);
});

test.each([
  ['at a terminal', {}, {}, true, 'line'],
  ['in a pipe', {}, {}, false, 'none'],
  ['with --json', { json: true }, {}, true, 'none'],
  ['in CI', {}, { CI: 'true' }, true, 'none'],
  ['where NO_PROGRESS is set', {}, { NO_PROGRESS: '1' }, true, 'none'],
  ['where they are set to nothing', {}, { CI: 'false', NO_PROGRESS: '' }, true, 'line'],
  ['where the terminal is dumb', {}, { TERM: 'dumb' }, true, 'lines'],
] as const)('%s', (_, args, env, isTTY, manner) => {
  expect(progressManner(args, { env, stderr: { isTTY, columns: 80, write: () => undefined } })).toBe(manner);
});

test.each([
  ['Reading paper 3 of 7: tracker.pdf (page 40)', 3, 7, 40],
  ['Reading paper 1 of 7: tracker.pdf', 1, 7, undefined],
  ['Reading tracker.pdf (page 2)', 1, 1, 2],
])('%s', (words, number, count, page) => {
  expect(readingWords('tracker.pdf', number, count, page)).toBe(words);
});

test('an import at a terminal says how far it is, and leaves nothing of it behind', async () => {
  const hurried = await runIn(newFolder(), ['import', ...allPapers()], { tty: true });
  expect(hurried.err).not.toContain('Reading');
  const { err } = await runIn(newFolder(), ['import', ...allPapers()], { tty: true, timePasses: true });
  expect(err).toContain('Reading paper 2 of 7: 02-tracker-2025-01.txt');
  expect(err.slice(err.lastIndexOf('Reading'))).toContain('\r\u001b[K');
});

test('the reader of PDFs tells each page from inside its worker', async () => {
  const file = fileURLToPath(new URL('../../core/test/fixtures/tracker.pdf', import.meta.url));
  const pages: number[] = [];
  await readInWorker(readFileSync(file), { name: 'tracker.pdf', onPage: (page) => pages.push(page) });
  expect(pages.length).toBeGreaterThan(0);
  expect(pages).toEqual(pages.map((_, at) => at + 1));
});
