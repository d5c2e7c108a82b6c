import { isSentence } from './block-text.ts';

/** What a line that opens a recommendation says. */
export interface AskHeading {
  /** The paper's own marks: "7", "(a)", "R3", "2b"; several where one answer is for several; none where it is not numbered. */
  readonly references: readonly string[];
  /** What stands behind the mark on the same line: a title, or the recommendation itself. */
  readonly inline: string;
  /** How it is marked; those of one way are trusted only together. */
  readonly way: 'word' | 'conclusion' | 'letter' | 'numbered' | 'label';
}

const key =
  '\\d{1,3}(?:\\.\\d{1,2})?[a-z]?|[A-Z]{1,3}\\d{1,3}|[A-Z]|[a-z](?=\\))|\\([a-z]\\)|\\([ivx]{1,5}\\)|[ivx]{1,5}|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)';
const whose = '(?:(?:Key|Our|Panel|Committee|Scrutiny|Cabinet|Board|Review|Group|Overarching|Main|KEY|PAC)\\s+)?';
const one = new RegExp(
  `^${whose}(Recommendation|RECOMMENDATION|Conclusion|CONCLUSION|Conclusion and [Rr]ecommendation)(?:\\s+|(?=[\\d(]))(?:[Nn]o\\.?\\s*|[Nn]umber\\s+)?(${key})(?![\\p{L}\\p{N}])\\s*([.:–—-]|\\))?\\s*(.*)$`,
  'su',
);
const many = new RegExp(
  `^${whose}(?:Recommendations|RECOMMENDATIONS|Conclusions)\\s+((?:${key})(?:\\s*(?:,|and|&|to|[-–])\\s*(?:and\\s+)?(?:${key})){1,9})(?![\\p{L}\\p{N}])\\s*([.:–—-])?\\s*(.*)$`,
  'su',
);
const letter = /^((?:R|REC|Rec)\.?\s?\d{1,2}(?:\.\d{1,2})?[a-z]?)(?![\p{L}\p{N}])\s*(?:[.:)–—-]?\s+(?=\S)|:(?=\p{Lu}))(.*)$/su;
const numbered = /^(\d{1,2}[a-z]?)\s*[.:)]?\s+(?:[\p{L}]+\s+){0,2}(?:Recommendation|recommendation)\s*:\s*(\S.*)$/su;
const label = /^(?:(?:The|Our|Panel|Committee|Scrutiny)\s+)?(?:Recommendation|RECOMMENDATION)\s*:\s*(\S.*)$/su;
/** "(Recommendation 7) We ask that …", the paragraph's own number in front or not. */
const bracketed = new RegExp(
  `^(?:\\d{1,3}[.)]?\\s+)?[(\\[](Recommendation|Conclusion|Rec\\.?)\\s+(?:[Nn]o\\.?\\s*)?(${key})[)\\]]\\s*[.:–—-]?\\s*(\\S.*)$`,
  'su',
);
/** "We ask that … (Recommendation 7)". */
const closing = new RegExp(
  `^(?:\\d{1,3}[.)]\\s+)?(?=(?:[^.]*\\s)?(?:should|recommends?)\\s)(\\S.*?)\\s+[(\\[](?:Recommendation|Rec\\.?)\\s+(${key})[)\\]]\\.?$`,
  'su',
);
/** Where it is in the report that is answered: "(Paragraph 22)". */
const pointer = /^\((?:[Pp]aragraphs?|[Pp]aras?\.?|[Pp]ages?|pp?\.)\s[^()]{1,40}\)\s*[.:–—-]?\s*/u;
/** The number of the report's own paragraph before the name: "4.1 Recommendation 1 – That …". */
const ownParagraph =
  /^\d{1,2}(?:\.\d{1,2}){1,2}\.?\s+(?=(?:Key\s+|Our\s+|Panel\s+|Committee\s+|Scrutiny\s+|Review\s+)?R(?:ecommendation|ECOMMENDATION|ec\.?\s?\d|\d))/u;
/** "Recommendation 4 ........ 12" is a line of the contents. */
const leaders = /\.{4,}\s*\d{0,3}$/u;

/**
 * Reads a line as the head of a recommendation: "Recommendation 7", "Recommendation (a) – to bring in …", "Recommendations 5 and 6", "R3 That …",
 * "2b. PAC recommendation: …", "3. (Recommendation 3) We ask …", "Recommendation: …", "Conclusion 2". `undefined` for any other, and for sentences that
 * only speak of one ("Recommendation 2 was accepted").
 *
 * Source: responses of governments, cabinets and trusts, reports of reviews and audits.
 */
export function readAskHeading(printed: string): AskHeading | undefined {
  const text = printed
    .replace(/^#{1,6}\s*/u, '')
    .trim()
    .replace(ownParagraph, '');
  if (leaders.test(text)) return undefined;
  const single = one.exec(text);
  if (single?.[1] !== undefined && single[2] !== undefined) {
    const inline = (single[4] ?? '').replace(pointer, '');
    if (!standsAlone(inline, single[3] !== undefined || single[2].startsWith('('))) return undefined;
    return { references: [single[2]], inline, way: /^conclusion$/iu.test(single[1]) ? 'conclusion' : 'word' };
  }
  const several = many.exec(text);
  if (several?.[1] !== undefined) {
    const inline = (several[3] ?? '').replace(pointer, '');
    return standsAlone(inline, several[2] !== undefined) ? { references: keysOf(several[1]), inline, way: 'word' } : undefined;
  }
  const short = letter.exec(text);
  if (short?.[1] !== undefined && isSentence(short[2] ?? '')) return { references: [short[1]], inline: short[2] ?? '', way: 'letter' };
  const inBrackets = bracketed.exec(text);
  if (inBrackets?.[2] !== undefined) {
    const way = inBrackets[1] === 'Conclusion' ? 'conclusion' : 'word';
    return { references: [inBrackets[2]], inline: (inBrackets[3] ?? '').replace(pointer, ''), way };
  }
  const atEnd = closing.exec(text);
  if (atEnd?.[2] !== undefined && isSentence(atEnd[1] ?? '')) return { references: [atEnd[2]], inline: atEnd[1] ?? '', way: 'word' };
  const before = numbered.exec(text);
  if (before?.[1] !== undefined) return { references: [before[1]], inline: before[2] ?? '', way: 'numbered' };
  const bare = label.exec(text)?.[1];
  return bare !== undefined && isSentence(bare) ? { references: [], inline: bare, way: 'label' } : undefined;
}

/** Whether a line is the finding that stands before a recommendation of the same number: "2. PAC conclusion: …". */
export function isNumberedFinding(printed: string): boolean {
  return /^\d{1,2}[a-z]?\s*[.:)]?\s+(?:[\p{L}]+\s+){0,2}(?:conclusion|finding|Conclusion|Finding)\s*:/u.test(printed);
}

/** Nothing, or a title or text that a mark, a capital or "that" parts from the number. */
function standsAlone(inline: string, marked: boolean): boolean {
  return inline === '' || marked || /^["“‘(]?\p{Lu}|^(?:that|to)\s/u.test(inline);
}

/** "5 and 6" is two, "5-7" is three. */
function keysOf(list: string): readonly string[] {
  const range = /^(\d{1,3})\s*(?:-|–|to)\s*(\d{1,3})$/u.exec(list);
  const [first, last] = [Number(range?.[1]), Number(range?.[2])];
  if (range !== null && last > first && last - first < 20) return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
  return list
    .split(/,|\band\b|&/u)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
