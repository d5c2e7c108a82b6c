import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Sibling packages resolve to their source (the `@scrutiny/source` export condition), so tests need no build.
const source = {
  resolve: { conditions: ['@scrutiny/source', 'module', 'import', 'node', 'default'] },
  ssr: { resolve: { conditions: ['@scrutiny/source', 'module', 'import', 'node', 'default'] } },
};

function project(name: string, folder: string, include: readonly string[]) {
  return {
    ...source,
    test: {
      name,
      root: `packages/${folder}`,
      include: [...include],
      setupFiles: [fileURLToPath(new URL('scripts/test-setup.ts', import.meta.url))],
      testTimeout: 60_000,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      project('core', 'core', ['src/**/*.test.ts', 'test/**/*.test.ts']),
      project('tui', 'tui', ['src/**/*.test.{ts,tsx}', 'test/lint/**/*.test.ts']),
      project('cli', 'cli', ['src/**/*.test.ts', 'test/**/*.test.ts']),
      // Whole programs in a real terminal. `npm test` runs them after the others, one file at a time: they wait for what a screen shows.
      project('terminal', 'tui', ['test/{acceptance,journeys,terminal}/**/*.test.{ts,tsx}', 'test/*.test.{ts,tsx}']),
    ],
  },
});
