import type { GrowingResolution } from './resolution-list.ts';

/**
 * The resolution that a paper prints in full, where it prints it again and breaks off ("to otherwise n"): it has the same number and begins with
 * all that is there. `kept` are the resolutions by their words alone; `key` are the words of the one in question.
 *
 * Source: web pages that give a decision and its minute and are cut at their end.
 */
export function brokenOff(
  { reference, text }: GrowingResolution,
  key: string,
  kept: ReadonlyMap<string, GrowingResolution>,
): GrowingResolution | undefined {
  if (reference === undefined || /[.;]$/u.test(text)) return undefined;
  return [...kept].find(([whole, before]) => before.reference === reference && whole.startsWith(key))?.[1];
}
