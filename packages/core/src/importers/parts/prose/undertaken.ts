import type { Passage } from './passages.ts';
import { type GrowingResolution, listFrom } from './resolution-list.ts';
import type { UndertakingStem } from './undertaking-stems.ts';

/** The list of what somebody undertook to do, each item theirs. Gives the passage after it; `undefined` where no list begins. */
export function undertakenFrom(
  passages: readonly Passage[],
  from: number,
  drafts: GrowingResolution[],
  { text, owner }: UndertakingStem,
): number | undefined {
  const list: GrowingResolution[] = [];
  const next = listFrom(passages, from, list, text, undefined);
  for (const each of list) drafts.push({ ...each, owners: each.owners.length > 0 ? each.owners : [owner] });
  return next;
}
