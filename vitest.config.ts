import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Sibling packages resolve to their source (the `@scrutiny/source` export condition), so tests need no build.
const source = {
  resolve: { conditions: ['@scrutiny/source', 'module', 'import', 'node', 'default'] },
  ssr: { resolve: { conditions: ['@scrutiny/source', 'module', 'import', 'node', 'default'] } },
};

export default defineConfig({
  test: {
    projects: ['core', 'tui', 'cli'].map((name) => ({
      ...source,
      test: {
        name,
        root: `packages/${name}`,
        include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
        setupFiles: [fileURLToPath(new URL('scripts/test-setup.ts', import.meta.url))],
        testTimeout: 60_000,
      },
    })),
  },
});
