import { hasClause } from '../words/resolving-words.ts';
import { isOwner } from '../words/trailing-notes.ts';
import type { GrowingResolution } from './resolution-list.ts';
import { isPost } from './undertakings.ts';

const label = /^(\p{Lu}[^:.;?!\n]{3,90}):\s+(?=\p{Lu})(\S.*)$/su;
/** "Recommendation 3:", "Action:" say what it is, and not what it is about. */
const kind = /^(?:recommendations?|actions?|resolutions?|requests?|notes?|decisions?|outcomes?|reasons?)\b/iu;

/**
 * Gives each resolution of a list its own topic where all of them begin with one: "• Ferry fares: The Chair to write to the Council.". Where the label names
 * who is to act, it stays, and so it does where one item has none.
 *
 * Source: concise minutes, which note in one list what came of several papers.
 */
export function labelTopics(drafts: readonly GrowingResolution[]): void {
  for (const leadIn of new Set(drafts.map((draft) => draft.leadIn))) {
    const list = drafts.filter((draft) => draft.leadIn === leadIn && draft.mark === 'lead-in');
    const labels = list.map((draft) => label.exec(draft.text));
    if (leadIn === undefined || list.length < 2 || !labels.every((found) => isTopic(found?.[1], found?.[2]))) continue;
    list.forEach((draft, at) => {
      const [, topic, text] = labels[at] ?? [];
      if (topic !== undefined && text !== undefined) Object.assign(draft, { topic: topic.trim(), text });
    });
  }
}

function isTopic(topic: string | undefined, text: string | undefined): boolean {
  if (topic === undefined || text === undefined) return false;
  return !kind.test(topic) && !(isPost(topic) && isOwner(topic)) && !hasClause(topic) && hasClause(text);
}
