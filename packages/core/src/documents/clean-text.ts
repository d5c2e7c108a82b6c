/** What a blank may look like in a paper: no-break, thin, figure and ideographic blanks, tabs, line separators. */
const blanks = /[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u0085]+/g;

/** What prints nothing: zero-width marks, soft hyphens, direction marks, stray control characters. */
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Letters, figures and signs of a keyboard, and blanks. */
const plain = /^[ -~]*$/;

/** What {@link closeLetterSpacing} closes up, in such a text. */
const spacedCapitals = /[A-Z] [A-Z] [A-Z] [A-Z]/;

/** Ligatures that PDF extractors leave as one character, so that "ofﬁcer" is found as "officer". */
const ligatures: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
};

/** The signs of {@link bullets} in one string: round, square and arrow-shaped ones, and those of Word's symbol fonts (private use). */
export const bulletSigns =
  '\u2022\u00b7\u25cf\u25aa\u25a0\u25cb\u25e6\u2023\u2043\u2219\u27a2\u2756\u25ba\uf0b7\uf0a7\uf0a8\uf0d8\uf076\uf02d';

/** Every bullet sign that papers print, "-", "*" and "o" apart: those are bullets only where a blank follows. */
export const bullets: ReadonlySet<string> = new Set(bulletSigns);

/**
 * The text of a line or cell as a reader would say it: one blank between words, nothing unseen, accents composed,
 * ligatures opened, letter-spaced words closed up. Source lines are never changed this way, only `text` fields.
 */
export function cleanText(raw: string): string {
  // Nearly all cells are these signs alone; what remains to be done for them is quick.
  if (plain.test(raw)) return (spacedCapitals.test(raw) ? closeLetterSpacing(raw) : raw).replace(/ {2,}/g, ' ').trim();
  const visible = raw.replace(unseen, '').replace(/[\ufb00-\ufb06]/g, (sign) => ligatures[sign] ?? sign);
  return closeLetterSpacing(visible.normalize('NFC').replace(/\u00a0/g, ' '))
    .replace(blanks, ' ')
    .trim();
}

/** Whether a line prints nothing: blanks, no-break spaces and zero-width marks only. An account of lines skips these. */
export function isBlankLine(line: string): boolean {
  return line.replace(unseen, '').replace(blanks, '') === '';
}

/**
 * Closes up words set with a blank after each letter: "RECOMMENDED - T H A T the" has "THAT". Four capitals are needed,
 * so that a councillor's initials ("J K L Reed") stay apart, and an alphabet ("grades A B C D") stays as it is.
 */
function closeLetterSpacing(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}.'’])\p{Lu}(?: \p{Lu}){3,}(?![\p{L}\p{N}.'’])/gu, (spaced) => {
    const word = spaced.replaceAll(' ', '');
    return isAlphabet(word) ? spaced : word;
  });
}

function isAlphabet(word: string): boolean {
  for (let index = 1; index < word.length; index += 1) {
    if (word.charCodeAt(index) !== word.charCodeAt(index - 1) + 1) return false;
  }
  return true;
}
