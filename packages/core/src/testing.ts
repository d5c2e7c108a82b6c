/**
 * `@scrutiny/core/testing`: for those who write a store or a recogniser of their own, to be run by any test runner: the claims that every
 * store must meet, and papers held to what is expected of them.
 */
export { compareSamples, type SampleDifference } from './samples/compare-samples.ts';
export { describeDifference, describeOutcome, describeSamples } from './samples/describe-samples.ts';
export { parseSample } from './samples/parse-sample.ts';
export { printSample } from './samples/print-sample.ts';
export { expectedSuffix, readSample, runSamples, type SampleOptions, type SampleOutcome, type SampleRun } from './samples/run-samples.ts';
export type { Sample, SampleDiagnostic, SampleReading, SampleRecord } from './samples/sample.ts';
export { type SampleClaim, sampleClaims } from './samples/sample-claims.ts';
export { sampleOf } from './samples/sample-of.ts';
export { type OpenStores, type StoreClaim, storeContract } from './store/store-contract.ts';
