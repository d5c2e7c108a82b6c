// What the program loads when it has more to do than to print its help: one step, so that it is one file.
export { run } from './main.ts';
export { processIo } from './process-io.ts';
