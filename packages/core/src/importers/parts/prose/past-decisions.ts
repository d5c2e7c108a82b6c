import { stripLeadIn } from '../words/lead-ins.ts';
import type { Passage } from './passages.ts';
import type { GrowingResolution } from './resolution-list.ts';

const decided =
  /^(?:also\s+|further\s+|otherwise\s+)?(?:noted|agreed|approved|considered|commented|discussed|supported|received|confirmed|instructed|requested|recommended|endorsed|resolved|delegated|authorised|welcomed|remitted|asked|referred|adopted|accepted)\s+\S/iu;

/**
 * Whether an item of a list tells a decision by its verb: "Agreed to discharge item 1", "Instructed the Head of Roads to write". A list of such items
 * is one of resolutions, whatever became of its lead-in.
 */
export function isPastDecision(text: string): boolean {
  return decided.test(text);
}

/** One may be a lead-in of its own. */
const fewestTold = 2;

/** Puts back the verb of a resolution of such a list, where it was taken for a lead-in: among "Instructed …" and "Noted …" it is what is said. */
export function keepVerbs(drafts: readonly GrowingResolution[], items: readonly Passage[]): void {
  if (items.filter((item) => isPastDecision(item.text)).length < fewestTold) return;
  for (const draft of drafts) {
    const told = items.find((item) => item.place === draft.place)?.text ?? '';
    const { leadIn } = isPastDecision(told) ? stripLeadIn(told) : {};
    if (leadIn !== undefined) draft.text = `${leadIn} ${draft.text}`;
  }
}
