import type { Passage } from './passages.ts';
import { covers, type GrowingResolution, listFrom, push } from './resolution-list.ts';
import { isSaidAgain } from './said-again.ts';
import { type Undertaking, undertakingsIn } from './undertakings.ts';

/** What officers and guests undertook to do in the talk of an item; where a resolution of the item asks for it, it is one with that. */
export function addUndertaken(passages: readonly Passage[], drafts: GrowingResolution[]): void {
  for (const passage of passages) {
    if (passage.kind === 'grid') continue;
    const own = drafts.filter((draft) => covers(draft, passage.place));
    // A mark of action, a list or a lead-in takes its paragraph whole; an "it was agreed that …" only its sentence.
    if (own.some((draft) => draft.mark !== 'agreed')) continue;
    for (const { text, owner } of undertakingsIn(passage.text)) {
      if (own.some((draft) => text.includes(draft.text) || draft.text.includes(text))) continue;
      const again = drafts.find((draft) => isSaidAgain(text, draft.text));
      if (again === undefined) push(drafts, passage, text, 'agreed', undefined, undefined, [owner]);
      else again.further.push(passage.place);
    }
  }
}

/** The list of what somebody undertook to do, each item theirs. Gives the passage after it; `undefined` where no list begins. */
export function undertakenFrom(
  passages: readonly Passage[],
  from: number,
  drafts: GrowingResolution[],
  { text, owner }: Undertaking,
): number | undefined {
  const list: GrowingResolution[] = [];
  const next = listFrom(passages, from, list, text, undefined);
  for (const each of list) drafts.push({ ...each, owners: each.owners.length > 0 ? each.owners : [owner] });
  return next;
}
