import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { brokenPapers, readableFormats, unsupportedFormats } from './broken-papers.ts';
import { newFolder, runIn } from './run-in.ts';

/** A folder with a register in it, and a way to see whether it was touched. */
async function folderWithRegister() {
  const folder = newFolder();
  await runIn(folder, ['init', '--committee', 'Rural Transport Scrutiny Committee']);
  const file = join(folder, 'scrutiny.json');
  return { folder, state: () => ({ text: readFileSync(file, 'utf8'), changed: statSync(file).mtimeMs }) };
}

test.each([...readableFormats, ...unsupportedFormats])(
  'a file named .%s that is no paper is told of in one line and a hint',
  async (format) => {
    const { folder, state } = await folderWithRegister();
    const before = state();
    const papers = brokenPapers(format);
    expect(papers.length).toBeGreaterThanOrEqual(30);
    for (const { what, name, bytes } of papers) {
      writeFileSync(join(folder, name), bytes);
      const { code, out, err } = await runIn(folder, ['import', name]);
      expect(code, what).toBe(1);
      expect(out, what).toBe('');
      expect(err, what).toMatch(/^scrutiny: [^\n]*paper\.[^\n]+\n {2}[^\n]+\n$/);
      expect(err, what).not.toMatch(/\n\s+at /);
      expect(state(), what).toEqual(before);
    }
  },
);

test('with several papers one that is broken stops all, and is the one that is named', async () => {
  const { folder, state } = await folderWithRegister();
  const before = state();
  writeFileSync(join(folder, 'tracker.csv'), 'Topic,Meeting,Recommendation,Status\nBuses,9 January 2025,Asks that buses run.,Complete\n');
  writeFileSync(join(folder, 'broken.csv'), 'a,b\n"one,two\n');
  const { code, err } = await runIn(folder, ['import', 'tracker.csv', 'broken.csv']);
  expect(code).toBe(1);
  expect(err).toContain('broken.csv');
  expect(state()).toEqual(before);
});

test('as JSON the same is told in the envelope of errors', async () => {
  const { folder } = await folderWithRegister();
  writeFileSync(join(folder, 'paper.csv'), 'a,b\n"one,two\n');
  const { code, out } = await runIn(folder, ['import', 'paper.csv', '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ kind: 'error', code: expect.any(String), message: expect.any(String), hint: expect.any(String) });
});
