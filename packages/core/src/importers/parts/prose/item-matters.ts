import type { EarlierMatter } from './earlier-matters.ts';
import type { Passage } from './passages.ts';
import type { StatedItems } from './stated-items.ts';

/** "How far the action points had got was reported as follows: -", "The following were reported under matters arising:". */
const stem = /\b(?:action\s(?:points|list|log)|actions|matters\sarising)\b[^:]{0,200}:[\s:–—-]{0,4}$/iu;
/** "Item 5 Ferry Fares: a survey has been asked for.", "Minute 31/7 – Wells: …": what it was about, and what is to come. */
const entry = /^(?:Item|Minute|Action)\s(?:No\.?\s)?(\d{1,4}(?:[./]\d{1,4})?[a-z]?)\s(?:[–—-]\s)?(\p{Lu}[^:.;]{2,90}):\s+(\p{Lu}.{15,})$/su;
/** The fewest entries that make such a list. */
const fewest = 2;

/**
 * The action points that minutes go through by the items they came from: "Item 5 Ferry Fares: The figures will be given at the May meeting.". What each
 * says is where the action now stands, and all that the paper has of it.
 *
 * Source: minutes of forums and boards that take progress on their action points with the last minutes.
 */
export function itemMatters(passages: readonly Passage[]): StatedItems {
  const matters: EarlierMatter[] = [];
  const rest: Passage[] = [];
  for (let at = 0; at < passages.length; at += 1) {
    const passage = passages[at];
    if (passage === undefined) break;
    rest.push(passage);
    if (passage.kind === 'grid' || !stem.test(passage.text)) continue;
    const own = entriesFrom(passages, at + 1);
    if (own.length < fewest) continue;
    matters.push(...own);
    at += own.length;
  }
  return { matters, rest };
}

function entriesFrom(passages: readonly Passage[], from: number): readonly EarlierMatter[] {
  const own: EarlierMatter[] = [];
  for (const { kind, text, place } of passages.slice(from)) {
    const [, number, topic, said] = kind === 'grid' ? [] : (entry.exec(text) ?? []);
    if (number === undefined || topic === undefined || said === undefined) break;
    own.push({ text: said, topic, reference: number, said: [], place });
  }
  return own;
}
