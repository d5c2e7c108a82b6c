import { reportKinds } from '@scrutiny/core';
import { expect, test } from 'vitest';
import { reportSpec } from '../src/commands/report.spec.ts';
import { allPapers } from './papers.ts';
import { newFolder, runIn } from './run-in.ts';

test('every report of the library can be asked for by name, and comes out', async () => {
  expect(reportSpec.arguments?.kind?.choices).toEqual(reportKinds.map((one) => one.kind));
  const folder = newFolder();
  await runIn(folder, ['import', ...allPapers(), '--no-conflicts', 'new']);
  for (const { kind } of reportKinds) {
    const { code, out } = await runIn(folder, ['report', kind]);
    expect(code, kind).toBe(0);
    expect(out.length, kind).toBeGreaterThan(40);
  }
});
