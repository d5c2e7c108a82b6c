import { findDates } from '../../../model/dates/find-dates.ts';
import { parsePartialDate } from '../../../model/dates/parse-partial-date.ts';
import { readDecision } from '../../../model/words/decision-words.ts';
import { isStatusPhrase, readColour } from '../../../model/words/status-words.ts';
import { opensResolution } from '../words/resolving-words.ts';
import { isReference } from './assign-columns.ts';

/** What a cell looks like, each thing asked once: how well it fits a column is told from this. */
export interface CellLook {
  readonly plain: string;
  readonly words: number;
  /** Nothing but blanks and stray marks, or words that say that there is nothing. */
  readonly blank: boolean;
  readonly reference: boolean;
  /** All of it is a status, or a colour. */
  readonly status: boolean;
  /** A day, a month, a season; not looked for in long texts. */
  readonly date: boolean;
  /** A date and hardly a word more. */
  readonly dateAlone: boolean;
  /** It opens with a decision: "Agreed", "Not accepted". */
  readonly decides: boolean;
  /** It opens as a resolution does. */
  readonly resolves: boolean;
}

/** Above so many words a cell is prose, and a date in it says nothing of its column. */
const prose = 24;

const someDay =
  /\b(?:asap|immediate(?:ly)?|next meeting|quarterly|(?:coming|next|within) (?:[a-z]+|\d{1,2}) (?:weeks|months)|tb[ca]|quarter \d|q[1-4]|spring|summer|autumn|winter)\b/i;

/** Looks at the text of a cell. */
export function lookAt(text: string): CellLook {
  const plain = text.replace(/\s+/g, ' ').trim();
  const words = plain.split(' ', prose + 1).length;
  const short = words <= prose;
  const date = short && (someDay.test(plain) || parsePartialDate(plain).edtf !== undefined);
  return {
    plain,
    words,
    blank: /^(?:[\s_.•·|–—-]*|n\/?a\.?|nil|none)$/i.test(plain),
    reference: isReference(plain),
    status: words <= 6 && (isStatusPhrase(plain) || readColour(plain) !== undefined),
    date,
    dateAlone: date && isDateAlone(plain),
    decides: readDecision(plain.slice(0, 120)) !== undefined,
    resolves: opensResolution(plain.slice(0, 120)),
  };
}

function isDateAlone(plain: string): boolean {
  const [found] = findDates(plain);
  return found === undefined ? plain.length <= 12 : plain.length - (found.end - found.start) <= 4;
}
