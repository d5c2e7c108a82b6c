import type { Place } from '../../../base/place.ts';
import { notesOrTells } from '../words/mere-noting.ts';
import { isNumbered } from '../words/numbering.ts';
import { agreedInPassing } from './agreed-in-passing.ts';
import { dottedNumber, type Passage } from './passages.ts';
import { covers, extend, type GrowingResolution, push } from './resolution-list.ts';
import { subjunctive } from './resolution-words.ts';
import { isSaidAgain } from './said-again.ts';

/**
 * What the debate agrees; where it agrees nothing either, what its last sentence notes. Beside a formal resolution that does more than note, only
 * what has the mood of one counts: "it was agreed that the figures be sent", not "that the Adviser would write". What somebody by name
 * undertakes to do counts everywhere; what `leadIns` say stands in the lists that they introduce.
 */
export function addAgreed(passages: readonly Passage[], drafts: GrowingResolution[], leadIns: readonly Place[]): void {
  const formal = drafts.some((draft) => draft.mark !== 'action' && !notesOrTells(draft.text));
  const found = passages.flatMap((passage, at) =>
    leadIns.includes(passage.place) || drafts.some((draft) => covers(draft, passage.place))
      ? []
      : agreedInPassing(passage).map((one) => ({ passage, at, ...one })),
  );
  const agreed = found.filter(
    ({ kind, passage, text }) => kind === 'undertaken' || (kind === 'agreed' && (!formal || (stands(passage) && subjunctive.test(text)))),
  );
  const chosen = agreed.length > 0 || drafts.length > 0 ? agreed : found.slice(-1);
  const resolved = [...drafts];
  for (const { passage, at, text, kind, owner, reference } of chosen) {
    const below = passages[at + 1];
    const again = resolved.find((draft) => isSaidAgain(text, draft.text) || (below !== undefined && records(draft, below, text)));
    if (again === undefined)
      push(
        drafts,
        passage,
        text,
        kind === 'noted' ? 'noted' : 'agreed',
        undefined,
        reference ?? dottedNumber(passage),
        owner === undefined ? [] : [owner],
      );
    else again.further.push(passage.place);
    if (again === undefined && kind !== 'noted' && text.endsWith(':')) extendBelow(passages, at + 1, drafts);
  }
}

/** "It was agreed that JF will draw a map." right above "Action – JF to draw a map and send it round": the action says it in its own words. */
function records(draft: GrowingResolution, below: Passage, text: string): boolean {
  if (draft.mark !== 'action' || draft.place !== below.place) return false;
  const doer = /^(?:the\s)?(\p{Lu}\S*(?:\s\p{Lu}\S*){0,3})\s(?:will|would|should|to)\s/u.exec(text)?.[1];
  return doer !== undefined && (draft.owners.includes(doer) || draft.text.startsWith(`${doer} `));
}

/** "The Panel asked for figures on:" and the bullets below it. */
function extendBelow(passages: readonly Passage[], from: number, drafts: GrowingResolution[]): void {
  const inList = (item: Passage | undefined): item is Passage =>
    item?.kind === 'item' && !drafts.slice(0, -1).some((draft) => covers(draft, item.place));
  for (let at = from, item = passages[at]; inList(item); at += 1, item = passages[at]) extend(drafts, item);
}

/** A paragraph of the minute, numbered "(3)" or not; a bullet is part of what stands above it. */
function stands(passage: Passage): boolean {
  return passage.kind === 'text' || isNumbered(passage.marker ?? '');
}
