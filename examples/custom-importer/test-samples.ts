/**
 * Holds the recogniser to a sample: a paper, and beside it a file of what it must give. The same can be a claim of any test runner:
 * `for (const { name, hold } of await sampleClaims('samples', { importers })) test(name, hold)`.
 *
 *   npm test --workspace examples/custom-importer
 */
import { builtinImporters } from '@scrutiny/core';
import { describeSamples, printSample, readSample, runSamples } from '@scrutiny/core/testing';
import { slipImporter } from './slip-importer.ts';

const importers = [...builtinImporters, slipImporter];

if (process.argv[2] === 'print') {
  // What to put into samples/slips.txt.expected.json, once it has been looked over.
  const sample = await readSample('samples', '../slips.txt', {}, { importers });
  console.log(sample.ok ? printSample(sample.value) : sample.error.message);
} else {
  const run = await runSamples('samples', { importers });
  console.log(describeSamples(run));
  process.exitCode = run.passed ? 0 : 1;
}
