import { findDates } from '../../model/dates/find-dates.ts';
import { parsePartialDate } from '../../model/dates/parse-partial-date.ts';
import { readDecision } from '../../model/words/decision-words.ts';
import { isStatusPhrase, readColour } from '../../model/words/status-words.ts';
import { isReference } from './assign-columns.ts';
import type { ColumnMeaning } from './column-words.ts';
import { opensResolution } from './resolving-words.ts';

/** Posts, people and bodies, as the cells of officers name them. */
const post =
  /\b(?:officers?|director|directorate|head|manager|councillors?|cllrs?|members?|chair(?:man|person|woman)?|lead(?:er)?|team|service|cabinet|portfolio|assistant|chief|executive|adviser|advisor|holder|secretary|clerk|solicitor|commissioner|coordinator|consultant|democratic|all)\b/i;

/**
 * How well a text fits a column's meaning, from about -4 (cannot be) to 3 (surely is). A blank fits everywhere and says nothing: 0.
 * Used where the columns of a paper are not certain: cells one a paragraph, columns that drop away part-way.
 */
export function cellFit(meaning: ColumnMeaning, text: string): number {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (/^[\s_.•·|–—-]*$/.test(plain)) return 0;
  const words = plain.split(' ').length;
  const status = isStatusPhrase(plain) || readColour(plain) !== undefined;
  switch (meaning) {
    case 'reference':
      return isReference(plain) ? 3 : -3.5;
    case 'raised-on':
      return hasDate(plain) ? (words <= 8 ? 3 : -1) : words <= 3 && !status ? -1.5 : -3.5;
    case 'follow-up':
      return hasDate(plain) ? (words <= 10 ? 2.5 : -1) : status ? 1 : words <= 4 ? -0.3 : words <= 8 ? -0.8 : -2.5;
    case 'status':
      return status ? 3 : hasDate(plain) ? -1.5 : words <= 5 ? 0.2 : words <= 12 ? -1 : -2.5;
    case 'responsible':
    case 'addressed-to':
      return fitPost(plain, words, status);
    case 'committee':
      if (/\b(?:committee|panel|commission|board)\b/i.test(plain) && words <= 12) return 2;
      return /^[A-Z&]{2,8}$/.test(plain) ? 1.5 : words <= 4 ? 0 : -3;
    case 'recommendation':
      return (
        (opensResolution(plain) ? 2 : 0) +
        (words >= 8 ? 2 : words >= 4 ? 0.5 : -2.5) -
        (status ? 2 : 0) -
        (isDateAlone(plain) ? 3 : 0) -
        (readDecision(plain) !== undefined && !/^that\b/i.test(plain) ? 0.5 : 0)
      );
    case 'topic':
      return (
        (words <= 20 ? 0.8 : -2.5) -
        (isDateAlone(plain) ? 2.5 : 0) -
        (opensResolution(plain) ? 1.5 : 0) -
        (status ? 2 : 0) -
        (/[.;]$/.test(plain) ? 0.5 : 0)
      );
    case 'response':
      return (readDecision(plain) === undefined ? 0 : 2) + (words >= 3 ? 0.7 : 0) - (isDateAlone(plain) ? 1 : 0);
    case 'progress':
      return (
        (words >= 3 ? 1 : 0) -
        (isDateAlone(plain) ? 0.8 : 0) -
        (status && words < 3 ? 0.5 : 0) -
        (/^(?:that|recommends|requests|resolved)\b/i.test(plain) ? 1.5 : 0)
      );
    case 'note':
      return 0;
  }
}

/** Whether a text holds a day or a month. */
export function hasDate(text: string): boolean {
  return (
    parsePartialDate(text).edtf !== undefined ||
    /\b(?:asap|immediate(?:ly)?|next meeting|tb[ca]|quarter \d|q[1-4]|spring|summer|autumn|winter)\b/i.test(text)
  );
}

function isDateAlone(text: string): boolean {
  const [found] = findDates(text);
  if (found === undefined) return text.length <= 12 && hasDate(text);
  return text.length - (found.end - found.start) <= 4;
}

function fitPost(plain: string, words: number, status: boolean): number {
  if (status || words > 24) return -2.5;
  if (hasDate(plain)) return -2;
  if (post.test(plain) && words <= 16) return /[.;]$/.test(plain) && words > 10 ? 0 : 2;
  if (/^(?:[A-Z]{1,4})(?:[/, &]+[A-Z]{1,4})*$/.test(plain)) return 2;
  if (/^(?:\p{Lu}[\p{L}.'’-]*(?:[ ,/&]+|$)){1,5}$/u.test(plain)) return 1.5;
  return words <= 4 ? 0 : -2;
}
