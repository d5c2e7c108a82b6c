import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfFile, wordFile } from '../documents/readers/office-files.test-data.ts';
import { readInWorker } from './read-in-worker.ts';

// Among the installed libraries, so that the worker finds them.
const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'worker-'));
const worker = pathToFileURL(join(folder, 'reader-worker.mjs'));

beforeAll(async () => {
  const entryPoints = [fileURLToPath(new URL('./reader-worker.ts', import.meta.url))];
  await build({
    entryPoints,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile: fileURLToPath(worker),
    logLevel: 'error',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const paper = wordFile('<w:p><w:r><w:t>Mend the roads</w:t></w:r></w:p>');

test('an office file comes back from the worker as it would be read here', async () => {
  const document = await readInWorker(paper, { name: 'a.docx' }, { worker });
  expect(document).toMatchObject({
    name: 'a.docx',
    format: 'docx',
    lines: ['Mend the roads'],
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect((await readInWorker(pdfFile([{ texts: [[50, 60, 'Mend the roads']] }]), { name: 'a.pdf' }, { worker })).lines).toEqual([
    'Mend the roads',
  ]);
});

test('what is wrong with a paper is told across the thread', async () => {
  await expect(readInWorker(paper.subarray(0, 100), { name: 'a.docx', format: 'docx' }, { worker })).rejects.toMatchObject({
    name: 'DocumentError',
    code: 'malformed',
    message: 'the file is cut off: the list of its parts is missing',
    details: { path: 'a.docx' },
  });
});

test('text needs no worker', async () => {
  const none = { worker: pathToFileURL(join(folder, 'none.mjs')) };
  expect((await readInWorker(new TextEncoder().encode('Mend\n'), { name: 'a.txt' }, none)).lines).toEqual(['Mend']);
  await expect(readInWorker(paper, { name: 'a.docx' }, none)).rejects.toThrow();
});

test.each([
  ['memory', 'const all = []; for (;;) all.push(new Array(1e5).fill({ a: all.length }));', 'reading needs more than 32 MiB of memory'],
  ['time', 'for (;;);', 'reading took more than 1 second'],
])('a reader that takes too much %s is ended, and we live', async (_, program, message) => {
  const file = join(folder, 'greedy.mjs');
  writeFileSync(file, program);
  const reading = readInWorker(
    paper,
    { name: 'a.docx' },
    { worker: pathToFileURL(file), megabytes: 32, seconds: message.includes('second') ? 1 : 20 },
  );
  await expect(reading).rejects.toMatchObject({ code: 'too-large', message });
});

test('a worker that ends without an answer is an error, not a silence', async () => {
  const file = join(folder, 'silent.mjs');
  writeFileSync(file, 'process.exit(0);');
  await expect(readInWorker(paper, { name: 'a.docx' }, { worker: pathToFileURL(file) })).rejects.toThrow('ended without an answer');
});

test('a damaged page that a library looks up and forgets does not end the thread', async () => {
  const page = { texts: [[50, 60, 'Mend the roads']] as const };
  // Every page's size never ends, so that the file ends within it.
  const damaged = Buffer.from(
    Buffer.from(pdfFile([page, page, page]))
      .toString('latin1')
      .replaceAll('842] ', '842  '),
    'latin1',
  );
  await expect(readInWorker(damaged, { name: 'a.pdf' }, { worker })).rejects.toMatchObject({
    name: 'DocumentError',
    code: 'malformed',
    message: 'the PDF is damaged',
    details: { path: 'a.pdf' },
  });
});
