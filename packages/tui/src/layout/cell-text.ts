import { safeText } from '@scrutiny/core';

/** How text of a record is put into cells. */
export interface CellTextOptions {
  /** Keep the text's line ends, for a pane that wraps. Otherwise they are shown as `⏎` and the text is one line. */
  readonly newlines?: boolean;
}

const plain = /^[\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027]*$/;
const hintsAndVariants = /\u00AD|[\uFE0E\uFE0F]|[\u{E0100}-\u{E01EF}]/gu;
const tone = /(?<=\p{Extended_Pictographic})\p{Emoji_Modifier}/gu;
const strayTone = /\p{Emoji_Modifier}/gu;
const joinedEmoji = /(\p{Extended_Pictographic})(?:\u200D\p{Extended_Pictographic})+/gu;
const flagLetter = /[\u{1F1E6}-\u{1F1FF}]/gu;

/**
 * Text of a record, ready to measure and draw: safe (see `safeText`), and without what terminals count differently from
 * each other, because that would push the border of a pane. Soft hyphens are left out (only hints where a word may break),
 * `⚠️` is drawn as `⚠`, a joined emoji as its first one, a flag as its two letters. The register keeps the text as it is.
 */
export function cellText(text: string, options: CellTextOptions = {}): string {
  const safe = safeText(text, { newlines: options.newlines === true });
  if (plain.test(safe)) return safe;
  return safe
    .replace(hintsAndVariants, '')
    .replace(tone, '')
    .replace(strayTone, '▯')
    .replace(joinedEmoji, '$1')
    .replace(flagLetter, (letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65));
}
