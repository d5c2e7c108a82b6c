import { type CellLook, lookAt } from './cell-look.ts';
import type { ColumnMeaning } from './column-words.ts';

/** Posts, people and bodies, as the cells of officers name them. */
const post =
  /\b(?:officers?|director|directorate|head|manager|councillors?|cllrs?|members?|chair(?:man|person|woman)?|lead(?:er)?|team|service|cabinet|portfolio|assistant|chief|executive|adviser|advisor|holder|secretary|clerk|solicitor|commissioner|coordinator|consultant|democratic|all)\b/i;

/** "I thank the panel", "We have begun": who answers says so, who asks does not. */
const answersInPerson =
  /^(?:I|We)\s(?!(?:also\s|therefore\s|further\s)?(?:recommend|ask|request|urge|call|suggest|propose|invite|believe|want|wish)\b)/u;

/**
 * How well a text fits a column's meaning, from about -4 (cannot be) to 4 (surely is). A blank fits everywhere and says nothing: 0.
 * Used where the columns of a paper are not certain: cells one a paragraph, columns that drop away part-way, headers lost.
 */
export function cellFit(meaning: ColumnMeaning, text: string): number {
  return fitOfLook(meaning, lookAt(text));
}

/** The same, for a cell that was looked at already. */
export function fitOfLook(meaning: ColumnMeaning, look: CellLook): number {
  if (look.blank) return 0;
  const { plain, words, status, date, dateAlone } = look;
  switch (meaning) {
    case 'reference':
      return look.reference ? 3 : -3.5;
    case 'raised-on':
      // "To be settled in May" says what is to come of it.
      if (/^(?:to be|by|due|before|until|expected)\b/i.test(plain)) return -2.5;
      return date ? (words <= 8 ? 3 : -1) : words <= 3 && !status ? -1.5 : -3.5;
    case 'follow-up':
      if (/^(?:actions?|matters|minutes|recommendations?)\s.*\bmeeting\b/i.test(plain)) return -2.5;
      return date
        ? words <= 10
          ? words > 5 && /[.]$/.test(plain)
            ? 0.5
            : 2.5
          : -1
        : status
          ? 1
          : words <= 4
            ? -0.3
            : words <= 8
              ? -0.8
              : -2.5;
    case 'status':
      return status ? 3 : date ? -1.5 : words <= 5 ? 0.2 : words <= 12 ? -1 : -2.5;
    case 'responsible':
    case 'addressed-to':
      return fitPost(look);
    case 'committee':
      if (words <= 12 && /\b(?:committee|panel|commission|board)\b/i.test(plain)) return 2;
      return /^[A-Z&]{2,8}$/.test(plain) ? 1.5 : words <= 4 ? 0 : -3;
    case 'recommendation':
      return (
        (look.resolves ? 2 : 0) +
        (words >= 8 ? 2 : words >= 4 ? 0.5 : -2.5) -
        (status ? 2 : 0) -
        (dateAlone ? 3 : 0) -
        (look.decides && !/^that\b/i.test(plain) ? 0.5 : 0) -
        (answersInPerson.test(plain) ? 2 : 0)
      );
    case 'topic':
      return (
        (words <= 20 ? 0.8 : -2.5) - (dateAlone ? 2.5 : 0) - (look.resolves ? 1.5 : 0) - (status ? 2 : 0) - (/[.;]$/.test(plain) ? 0.5 : 0)
      );
    case 'response':
      return (look.decides ? 2 : answersInPerson.test(plain) ? 1 : 0) + (words >= 3 ? 0.7 : 0) - (dateAlone ? 1 : 0);
    case 'progress':
      return (
        (words >= 3 ? 1 : 0) -
        (dateAlone ? 0.8 : 0) -
        (status && words < 3 ? 0.5 : 0) -
        (/^(?:that|recommends|requests|resolved)\b/i.test(plain) ? 1.5 : 0)
      );
    case 'note':
      return 0;
  }
}

function fitPost({ plain, words, status, date }: CellLook): number {
  if (status || words > 24) return -2.5;
  if (date) return -2;
  // "An officer came in May. So far these were done:" speaks of posts and names none.
  if (words > 6 && (/:$/.test(plain) || /[.!?]\s+\p{Lu}\p{Ll}+\s.*\b(?:was|were|is|are|has|have|had|will)\b/u.test(plain))) return -2;
  if (post.test(plain) && words <= 16) return /[.;]$/.test(plain) && words > 10 ? 0 : 2;
  if (/^(?:[A-Z]{1,4})(?:[/, &]+[A-Z]{1,4})*$/.test(plain)) return 2;
  if (/^(?:\p{Lu}[\p{L}.'’-]*(?:[ ,/&]+|$)){1,5}$/u.test(plain)) return 1.5;
  return words <= 4 ? 0 : -2;
}
