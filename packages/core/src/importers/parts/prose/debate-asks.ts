import { isNumbered } from '../words/numbering.ts';
import { itemsFrom, type Passage } from './passages.ts';
import { type GrowingResolution, push } from './resolution-list.ts';

/** "The main points of the discussion were as follows:" above "The Committee:" makes the list below one of what was said. */
export const toldOfDebate = /\b(?:discussion|debate|points|comments|questions|observations)\b[^.]{0,60}:$/iu;

/**
 * "Requested that …", "Wish to know …", "Indicated that it would like to ask the Mayor …", among what was said. "Wished to know …" was asked there and then.
 */
const asks =
  /^(?:requested|recommended|asked\s(?:that|for)|urged|suggested\sthat|wish(?:es)?\sto\sknow|(?:wish(?:es|ed)?|would\slike)\s(?:to\s(?:see|have|receive|ask|request)|an?|further|more)|(?:indicated|stated|said)\sthat\s(?:it|they|members)\s(?:would\slike|wished|wanted)\sto\s(?:ask|request|see|know|have|receive))\s/iu;

/** Of the list below `at`, which tells what was said, the items that ask for something. Gives the passage after the list; `undefined` where none asks. */
export function asksOfDebate(passages: readonly Passage[], at: number, drafts: GrowingResolution[]): number | undefined {
  const items = itemsFrom(passages, at + 1);
  const asking = items.filter((item) => asks.test(item.text));
  for (const item of asking) push(drafts, item, item.text, 'agreed', undefined, isNumbered(item.marker ?? '') ? item.marker : undefined);
  return asking.length === 0 ? undefined : at + 1 + items.length;
}
