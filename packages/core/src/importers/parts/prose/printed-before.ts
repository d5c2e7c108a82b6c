import type { GrowingResolution } from './resolution-list.ts';
import { isSaidAgain } from './said-again.ts';

/**
 * The resolution that an item prints before, where it prints it again in other words ("the report be approved", "the report of the Group be approved")
 * or breaks off ("to otherwise n"): it has the same number, and is alike or begins with all that is there. `kept` are the resolutions by
 * their words alone; `key` are the words of the one in question.
 *
 * Source: web pages that give a decision and its minute, some of them cut at their end.
 */
export function printedBefore(
  { reference, text }: GrowingResolution,
  key: string,
  kept: ReadonlyMap<string, GrowingResolution>,
): GrowingResolution | undefined {
  if (reference === undefined) return undefined;
  const isCut = !/[.;]$/u.test(text);
  return [...kept].find(
    ([whole, before]) => before.reference === reference && ((isCut && whole.startsWith(key)) || isSaidAgain(text, before.text)),
  )?.[1];
}
