import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/readers.ts', 'src/node.ts', 'src/schema.ts', 'src/testing.ts'],
  format: ['esm'],
  target: 'node20',
  dts: true,
  splitting: true,
  treeshake: true,
  clean: true,
});
