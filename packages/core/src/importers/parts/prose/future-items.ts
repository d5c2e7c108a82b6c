import type { Place } from '../../../base/place.ts';
import type { CalendarDate } from '../../../model/calendar-date.ts';
import type { WorkProgrammeItem } from '../../../model/register.ts';
import type { ItemSection } from './agenda-items.ts';

/** A possible item for future scrutiny, and where it is suggested. */
export interface FutureItem {
  readonly item: Pick<WorkProgrammeItem, 'title' | 'suggestedAt' | 'suggestedTo' | 'status'>;
  readonly place: Place;
}

const own = /\b(?:future scrutiny|possible items|items? for future|work programme suggestions?|suggested items)\b/iu;
/** Longer paragraphs are pages run together; to look for the end of a suggestion in them would take long. */
const mostSuggested = 20_000;
const suggested =
  /\b(?:suggest(?:s|ed)|propose[sd]?|asked|requested)\s+(?:that\s+)?(?:the\s+)?(.{2,60}?)(?<!\s)\s+(?:should\s+|to\s+)?(?:considers?|looks?\s+(?:at|into)|reviews?|examines?|scrutinises?|adds?|includes?)\s+(?=\S)(.+?)(?:(?<!\s)\s+(?:as|for|to)\s+(?:an?\s+|the\s+)?(?:possible\s+|potential\s+)?(?:items?|topics?|subjects?|future|work programme|agenda)\b.*)?[.;]?$/su;
const asItem =
  /^(?:members\s+(?:suggested|proposed)\s+(?=\S))?(?:that\s+(?=\S))?(.+?)(?<!\s)\s+(?:should\s+)?be\s+(?:considered|added|included)\s+(?:as|to|in|for)\b.*$/isu;
const none = /^(?:there were no|no (?:items|further|possible)|none|nil)\b/iu;

/**
 * The possible items for future scrutiny that minutes print under a heading of that name: from "suggested that the BPG consider Elective
 * Home Education as an item for future scrutiny" the title and to whom it was suggested, from a list each bullet. Empty for
 * every other item.
 */
export function futureItems(section: ItemSection, suggestedAt?: CalendarDate): readonly FutureItem[] {
  if (!own.test(section.title)) return [];
  const when = suggestedAt === undefined ? {} : { suggestedAt };
  const found: FutureItem[] = [];
  for (const passage of section.passages) {
    if (passage.kind === 'grid' || none.test(passage.text)) continue;
    const match = passage.text.length > mostSuggested ? null : suggested.exec(passage.text);
    if (match?.[2] !== undefined && match[1] !== undefined) {
      found.push({ item: { title: match[2].trim(), ...when, suggestedTo: match[1].trim(), status: 'suggested' }, place: passage.place });
      continue;
    }
    const title = asItem.exec(passage.text)?.[1] ?? (passage.kind === 'item' ? passage.text.replace(/[.;]$/u, '') : undefined);
    if (title !== undefined) found.push({ item: { title: title.trim(), ...when, status: 'suggested' }, place: passage.place });
  }
  return found;
}
