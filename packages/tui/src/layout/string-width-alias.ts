import { stripStyles } from './strip-styles.ts';
import { textWidth } from './text-width.ts';

/**
 * Stands in for the package `string-width` when the program is bundled. Ink measures every text of every frame with that
 * package, which builds a segmenter and an emoji table at start and takes 38 µs a line; this gives the same numbers for
 * 0.2 µs on plain text. Only the one argument that Ink and its helpers use is there.
 */
export function stringWidth(input: string): number {
  if (typeof input !== 'string') return 0;
  return textWidth(stripStyles(input));
}

// biome-ignore lint/style/noDefaultExport: the package that this replaces is imported by its default export
export default stringWidth;
