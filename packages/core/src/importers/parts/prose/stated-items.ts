import { isNumbered } from '../words/numbering.ts';
import { trailingStatus } from '../words/trailing-notes.ts';
import type { EarlierMatter } from './earlier-matters.ts';
import type { Passage } from './passages.ts';

/** The fewest items with a state that make such a list. */
const fewest = 2;

/** The actions of a list, and the passages that are none of them. */
export interface StatedItems {
  readonly matters: readonly EarlierMatter[];
  readonly rest: readonly Passage[];
}

/**
 * The actions of earlier meetings that minutes go through as a list, each with its state at the end: "2. Gully map: it was sent to members. [ACTION CLOSED]".
 * An item that lacks one, as where the page breaks off, counts where most have theirs; what is said below an item stays with it.
 *
 * Source: minutes of audit committees that take "the action list of the previous meeting" as an item.
 */
export function statedItems(passages: readonly Passage[]): StatedItems {
  const matters: EarlierMatter[] = [];
  const rest: Passage[] = [];
  for (let at = 0; at < passages.length; ) {
    const next = listEnd(passages, at);
    const items = passages.slice(at, next).filter((passage) => passage.kind === 'item');
    const stated = items.filter((item) => trailingStatus(item.text) !== undefined).length;
    if (stated >= fewest && stated * 2 > items.length) matters.push(...mattersOf(passages.slice(at, next)));
    else rest.push(...passages.slice(at, Math.max(next, at + 1)));
    at = Math.max(next, at + 1);
  }
  return { matters, rest };
}

/** Past the list that begins here: its items, and a paragraph that stands between two of them. */
function listEnd(passages: readonly Passage[], from: number): number {
  let at = from;
  while (
    passages[at]?.kind === 'item' ||
    (at > from && passages[at]?.kind === 'text' && passages[at]?.bold === false && passages[at + 1]?.kind === 'item')
  )
    at += 1;
  return at;
}

function mattersOf(list: readonly Passage[]): readonly EarlierMatter[] {
  return list.flatMap((passage, at) => {
    if (passage.kind !== 'item') return [];
    const below = list.slice(at + 1);
    const following = below.findIndex((other) => other.kind === 'item');
    const { text, status } = trailingStatus(passage.text) ?? { text: passage.text };
    return [
      {
        text,
        ...(isNumbered(passage.marker ?? '') ? { reference: passage.marker ?? '' } : {}),
        ...(status === undefined ? {} : { status }),
        said: following < 0 ? below : below.slice(0, following),
        place: passage.place,
      },
    ];
  });
}
