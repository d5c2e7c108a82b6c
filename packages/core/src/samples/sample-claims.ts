import { describeOutcome } from './describe-samples.ts';
import { runSamples, type SampleOptions } from './run-samples.ts';

/** One paper that must give what is expected of it. `hold` throws, with a list of the differences, when it does not. */
export interface SampleClaim {
  readonly name: string;
  hold(): void;
}

/**
 * A folder of samples as claims to be run by any test runner; the papers are read at once. A folder without samples gives a claim that fails, so that
 * a path that is spelt wrong never passes for a test.
 *
 * @example for (const { name, hold } of await sampleClaims('samples', { importers: [myImporter] })) test(name, hold)
 */
export async function sampleClaims(folder: string, options: SampleOptions = {}): Promise<readonly SampleClaim[]> {
  const { samples } = await runSamples(folder, options);
  if (samples.length === 0) {
    const none = (): void => {
      throw new Error(`${folder}: no expected file is there`);
    };
    return [{ name: `${folder} holds samples`, hold: none }];
  }
  return samples.map((sample) => ({
    name: `${sample.name} is what the paper gives`,
    hold() {
      if (sample.outcome !== 'same') throw new Error(describeOutcome(sample).join('\n'));
    },
  }));
}
