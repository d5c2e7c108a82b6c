import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    readers: 'src/readers.ts',
    writers: 'src/writers.ts',
    node: 'src/node.ts',
    schema: 'src/schema.ts',
    testing: 'src/testing.ts',
    // Started by its file's address, beside the module that starts it.
    'reader-worker': 'src/node/reader-worker.ts',
  },
  format: ['esm'],
  target: 'node20',
  dts: true,
  splitting: true,
  treeshake: true,
  clean: true,
});
