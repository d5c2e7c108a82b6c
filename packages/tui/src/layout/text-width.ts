import { eastAsianWidth } from 'get-east-asian-width';
import { graphemes } from './graphemes.ts';

/**
 * Texts where every UTF-16 unit is one cell: Latin, the usual punctuation, arrows, box lines. Almost all council prose;
 * no emoji, no combining mark and no soft hyphen is in these ranges.
 */
const oneCellEach = /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u21FF\u2500-\u25A1\u25B8]*$/;

/**
 * How many terminal cells a text takes. Emoji sequences and East Asian wide characters take two, combining marks none,
 * characters of ambiguous width one. Control characters count nothing, so text must have passed `safeText` before.
 *
 * Follows string-width 8 exactly (Ink measures with it; two measures on one screen would tear the borders), but is some
 * two hundred times faster on plain text and builds its tables on first use.
 *
 * @example textWidth('½ term') // 6
 * @example textWidth('東京') // 4
 */
export function textWidth(text: string): number {
  if (isOneCellEach(text)) return text.length;
  let width = 0;
  for (const grapheme of graphemes(text)) width += graphemeWidth(grapheme);
  return width;
}

/** Is every UTF-16 unit of this text one cell, and a grapheme? Then it can be measured and cut by its length. */
export function isOneCellEach(text: string): boolean {
  return oneCellEach.test(text);
}

/** The cells of one grapheme, see {@link textWidth}. */
export function graphemeWidth(grapheme: string): number {
  if (grapheme.length === 1 && oneCellEach.test(grapheme)) return 1;
  tables ??= buildTables();
  const start = grapheme.search(tables.visible);
  if (start === -1) return 0;
  if (tables.emoji.test(grapheme) || isPartlyQualifiedEmoji(grapheme)) return 2;
  const shown = grapheme.slice(start);
  return hangulWidth(shown, tables.visible) ?? clusterWidth(shown, tables.spacingMark);
}

interface Tables {
  readonly visible: RegExp;
  readonly spacingMark: RegExp;
  readonly emoji: RegExp;
}

let tables: Tables | undefined;

/** As text, because the `v` flag is in every Node we run on but not in the ES2023 that the compiler checks literals by. */
const rgiEmoji = '^\\p{RGI_Emoji}$';

/** `\p{RGI_Emoji}` alone takes 6 ms to compile, so nothing of this exists before a text needs it. */
function buildTables(): Tables {
  return {
    visible: /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/u,
    spacingMark: /\p{Spacing_Mark}/u,
    emoji: new RegExp(rgiEmoji, 'v'),
  };
}

const keycap = /^[\d#*]\u20E3$/;
const pictographic = /\p{Extended_Pictographic}/gu;

/** Emoji typed without their variation selector; terminals still draw them two cells wide. */
function isPartlyQualifiedEmoji(grapheme: string): boolean {
  if (grapheme.length > 50) return false;
  if (keycap.test(grapheme)) return true;
  return grapheme.includes('\u200D') && (grapheme.match(pictographic)?.length ?? 0) >= 2;
}

/** The first visible character decides; spacing marks and half-width forms that follow add their own cells. */
function clusterWidth(shown: string, spacingMark: RegExp): number {
  let width = 0;
  for (const character of shown) {
    const counts = width === 0 || spacingMark.test(character) || (character >= '\uFF00' && character <= '\uFFEF');
    if (counts) width += eastAsianWidth(codeOf(character));
  }
  return width;
}

/** Korean letters that join into one syllable block take two cells; letters that find no partner add up. */
function hangulWidth(shown: string, visible: RegExp): number | undefined {
  const codes = [...shown].filter((character) => visible.test(character)).map(codeOf);
  let width = 0;
  let joined = true;
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    const jamo = isLeading(code) || isVowel(code) || isTrailing(code);
    if (!jamo && at === 0) return undefined;
    joined &&= jamo;
    if (joined && isLeading(code) && isVowel(codes[at + 1])) {
      width += 2;
      at += isTrailing(codes[at + 2]) ? 2 : 1;
    } else width += eastAsianWidth(code);
  }
  return codes.length === 0 ? undefined : width;
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function between(code: number | undefined, first: number, last: number): boolean {
  return code !== undefined && code >= first && code <= last;
}

function isLeading(code: number | undefined): boolean {
  return between(code, 0x1100, 0x115f) || between(code, 0xa960, 0xa97c);
}

function isVowel(code: number | undefined): boolean {
  return between(code, 0x1160, 0x11a7) || between(code, 0xd7b0, 0xd7c6);
}

function isTrailing(code: number | undefined): boolean {
  return between(code, 0x11a8, 0x11ff) || between(code, 0xd7cb, 0xd7fb);
}
