const connectives = new Set(
  'a an and as at between by for from in including into is of on or over per regarding that the their this to under upon was were which with within & –'.split(
    ' ',
  ),
);

/** Whether a text ends as a sentence, a lead-in or a list item does: `.`, `?`, `!`, `:`, `;` or `…`, quotes and brackets after it allowed. */
export function endsSentence(text: string): boolean {
  return /[.?!:;…]["'”’)\]*]{0,3}$/.test(text);
}

/** Whether a text stops on a word that wants another ("of the", "and"; not the "A" of "ANNEX A"); "; and" and ", and" end a list item instead. */
export function endsOnConnective(text: string): boolean {
  if (/[;,:] (?:and|or)$/i.test(text)) return false;
  return connectives.has(text.slice(text.lastIndexOf(' ') + 1));
}

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** "… held on April 18" above "2031 and signed": a date that the end of a line cut before its year. */
const dayWithoutYear = new RegExp(`\\b${month}(?: \\d{1,2}(?:st|nd|rd|th)?,?)?$`);
/** "… given at the 9" above "February meeting." */
const dayAlone = /\b(?:the|on|by|at|of|before|until|from|to) \d{1,2}(?:st|nd|rd|th)?$/;
const monthFirst = new RegExp(`^${month}\\b`);
const yearWithMore = /^(?:19|20)\d{2},? \p{Ll}/u;

/**
 * Whether `after` goes on with the sentence that `before` leaves unfinished, as where a page ends inside a paragraph, a
 * bullet or a table cell: `before` ends without a stop and `after` starts in lower case, or `before` stops on "of the".
 * Edge: "…on the progress of" + "this and when…" continues; "…of progress." + "this" does not; nor does a cut text
 * followed by a new sentence ("…results in key" + "Review of…"), for which the caller must look at the columns.
 */
export function continues(before: string, after: string): boolean {
  if (before === '' || after === '' || endsSentence(before)) return false;
  if (
    endsOnConnective(before) ||
    (dayWithoutYear.test(before) && yearWithMore.test(after)) ||
    (dayAlone.test(before) && monthFirst.test(after))
  )
    return true;
  if (/[;,:] (?:and|or)$/i.test(before)) return false;
  return /^["'“‘([]{0,2}\p{Ll}/u.test(after) && !/^(?:[a-z]{1,4}[.)]|\([a-z0-9]{1,4}\))(?: |$)/.test(after);
}

/** The two parts of a cut text as one. */
export function joinCut(before: string, after: string): string {
  return before + cutSeparator(before, after) + after;
}

/** What stands between the parts of a cut text: a blank; nothing after a hyphen inside a word ("multi-" + "agency") or beside nothing. */
export function cutSeparator(before: string, after: string): '' | ' ' {
  if (before === '' || after === '') return '';
  return /\p{L}-$/u.test(before.slice(-3)) && /^\p{L}/u.test(after) ? '' : ' ';
}
