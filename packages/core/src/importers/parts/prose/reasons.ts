import type { Passage } from './passages.ts';

const labelled = /^reasons?(?:\s+for\s+(?:the\s+|this\s+|these\s+)?(?:decisions?|recommendations?|resolutions?))?\s?[:–—-]\s*(\S)?/iu;

/**
 * Past the reasons that minutes print under each resolution ("REASON: So that members know …", or the label alone above a paragraph of its own). They say why,
 * and neither end the list nor belong to what is resolved. Gives `at` where none stands there.
 *
 * Source: minutes and decision notices of executives, which must give their reasons.
 */
export function pastReasons(passages: readonly Passage[], at: number): number {
  const passage = passages[at];
  if (passage?.kind !== 'text' || passage.marker !== undefined) return at;
  const label = labelled.exec(passage.text);
  if (label === null) return at;
  const below = passages[at + 1];
  return label[1] === undefined && below?.kind === 'text' && below.marker === undefined ? at + 2 : at + 1;
}
