let segmenter: Intl.Segmenter | undefined;

/**
 * The characters of a text as a reader counts them: a letter with its accents is one, an emoji family is one. Text is
 * only ever cut between two of them. Lazy, so that a caller that needs ten of six thousand pays for ten.
 */
export function* graphemes(text: string): Generator<string, void, undefined> {
  // Built on first use: it costs some milliseconds, and most texts are plain and never come here.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) yield segment;
}
