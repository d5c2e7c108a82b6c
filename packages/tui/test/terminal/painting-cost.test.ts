import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { bundleProgram } from './bundle-program.ts';

interface Cost {
  readonly way: string;
  readonly columns: number;
  readonly rows: number;
  readonly milliseconds: { readonly median: number; readonly p95: number };
  readonly bytes: { readonly median: number; readonly p95: number };
  /** Processor time per key in milliseconds, which a busy machine changes less than the clock. */
  readonly processor: number;
  readonly screensErased: number;
}

// The figures of decision 0001 come from here: run it alone, on a quiet machine, with PAINTING_COST=1.
test('a key costs little to draw, and never erases the screen', { timeout: 120_000 }, async () => {
  const program = await bundleProgram(fileURLToPath(new URL('./painting-cost.tsx', import.meta.url)), 'painting-cost');
  const show = process.env.PAINTING_COST !== undefined;
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...(show ? ['all'] : [])], {
    env: { ...process.env, CI: 'false' },
  });
  const costs: readonly Cost[] = JSON.parse(stdout);
  if (show)
    console.table(
      costs.map(({ milliseconds, bytes, ...rest }) => ({ ...rest, ms: milliseconds.median, p95: milliseconds.p95, bytes: bytes.median })),
    );
  const painted = costs.filter(({ way }) => way.endsWith('painter'));
  expect(painted).toHaveLength(show ? 12 : 4);
  for (const cost of painted) expect(cost.screensErased).toBe(0);
  const ours = costs.find(({ way, columns }) => way === 'ink panes, painter' && columns === 120);
  // Far above what a key needs: this catches mistakes (all records drawn, nothing compared).
  expect(ours?.bytes.median).toBeLessThan(4000);
});
