import type { Place } from '../base/place.ts';
import { cleanText } from './clean-text.ts';
import type { ListItem, Paragraph } from './document.ts';
import type { ListLevels } from './list-levels.ts';
import { readMarker } from './list-marker.ts';

/** What the format knows of a paragraph. */
export interface ProseHints {
  readonly place: Place;
  /** All of it is bold. */
  readonly emphasis: boolean;
  readonly levels: ListLevels;
}

/**
 * A printed paragraph as a block: a list item where it begins with a marker and has more than that, else a paragraph. Used by every
 * reader, so that "(a) That …" is one shape whatever the format. Edge: a lone "-" is a paragraph: in a column it says "none".
 */
export function proseBlock(raw: string, { place, emphasis, levels }: ProseHints): Paragraph | ListItem {
  const marked = readMarker(raw);
  const rest = marked === undefined ? '' : cleanText(marked.rest);
  if (marked !== undefined && rest !== '')
    return { kind: 'list-item', marker: marked.marker, level: levels.next(marked), text: rest, place };
  levels.reset();
  const text = cleanText(raw);
  return emphasis ? { kind: 'paragraph', text, emphasis, place } : { kind: 'paragraph', text, place };
}
