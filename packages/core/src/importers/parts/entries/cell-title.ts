import { findDates } from '../../../model/dates/find-dates.ts';
import { hasClause, opensResolution } from '../words/resolving-words.ts';
import { trimResolution } from './split-resolutions.ts';

/** The most words that a title has. */
const longestTitle = 12;
/** Words that may be verbs of resolving and here are none: "Review of the ferry", "Proposed new pier". */
const noun = /^\p{Lu}\p{Ll}+(?:ed\s(?!(?:that|to|by|with|the|an?)\b)|\s(?:of|on)\s)/u;
/** The one title that has the day of a meeting. */
const minutes = /^(?:draft |previous )?(?:minutes|notes|matters arising)\b/iu;

/** "Later reports to say how many.": a sentence of what is to be done, whatever it begins with. */
const asks = /^(?:[^\s.;:]+\s){1,8}?(?:to|should|must)\s(?:be\s)?\p{Ll}+\s.*[.;:]$/su;

/** A cell of recommendations without the title above them. */
export interface TitledCell {
  readonly title?: string;
  readonly text: string;
}

/**
 * Parts the title that a cell prints over what was resolved from the rest: "Winter Gritting\nTo instruct the Head of Roads to …", "Street lighting\n(a) That
 * …". A first line is a title only where it is short, no sentence and no clause, and the next line opens a resolution or a list of them.
 *
 * Source: action logs and outstanding business statements with one column for subject and decision.
 */
export function titledCell(cell: string): TitledCell {
  const [first = '', second = '', ...others] = cell.split('\n').map((line) => line.trim());
  const rest = [second, ...others].join('\n');
  const { text: opening, marker } = trimResolution(second);
  if (first === '' || opening === '' || first.split(/\s+/).length > longestTitle) return { text: cell };
  if (/[.;:,]$/.test(first) || hasClause(first.replace(noun, ''))) return { text: cell };
  if (trimResolution(first).marker !== undefined || !/^["“'‘]?[\p{Lu}\d]/u.test(first)) return { text: cell };
  if (findDates(first).length > 0 && !minutes.test(first)) return { text: cell };
  const resolves = opensResolution(opening) || minutes.test(first) || /^(?:That|To)\s/.test(opening) || asks.test(opening);
  return resolves && (marker !== undefined || /^\p{Lu}/u.test(opening)) ? { title: first, text: rest } : { text: cell };
}
