import type { CalendarDate } from '../../../model/calendar-date.ts';
import { parsePartialDate } from '../../../model/dates/parse-partial-date.ts';
import type { PartialDate } from '../../../model/partial-date.ts';
import type { Response } from '../../../model/recommendation.ts';
import type { Status } from '../../../model/vocabulary.ts';
import { readDecision } from '../../../model/words/decision-words.ts';
import { isStatusPhrase, readColour, readStatus } from '../../../model/words/status-words.ts';
import { type PaperWords, usualWords } from '../../mapping/paper-words.ts';
import { plainHeader } from '../tables/column-words.ts';

/** What a follow-up cell says: a date, or a status that stands in the wrong column ("Completed" under Timetable). */
export interface FollowUpReading {
  readonly date?: PartialDate;
  readonly status?: string;
}

/**
 * Reads a cell of deadlines. Words that no date can be made of ("next meeting") are kept as they are. A date without a
 * year lies on or after the reference, the day that the recommendation was made.
 */
export function readFollowUp(text: string, reference?: CalendarDate, words: PaperWords = usualWords): FollowUpReading {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain === '') return {};
  if (words.addsStatus(plain)) return { status: plain };
  const date = parsePartialDate(plain, reference === undefined ? {} : { reference, forward: true });
  // "To be agreed", "TBC" and "Ongoing" are answers to "by when?"; "Completed" is none.
  const state = date.edtf === undefined && isStatusPhrase(plain) ? readStatus(plain)?.status : undefined;
  if (state === undefined || state === 'not-started') return { date };
  if (/^(?:on-?going|continu\w+)\b/i.test(plain)) return { date, status: plain };
  return { status: plain };
}

/** What a cell of the decision-maker's response says. */
export interface ResponseReading {
  readonly response?: Response;
  /** What the cell says after an acceptance: what is being done about it. */
  readonly rest?: string;
  /** The decision's words run on into the sentence ("Agreed plans went to the printer"). */
  readonly unclear: boolean;
  readonly words: string;
}

/**
 * Reads a cell of responses. The words are always kept. An acceptance followed by more is parted: "Agreed. The plan has been
 * altered." is the decision and an update, since what follows tells what was done. A refusal, a half answer or a noting keeps its reason.
 * `header` is the column's, for "Response received?".
 */
export function readResponse(text: string, header = ''): ResponseReading {
  // The cell may say again what its column is.
  const whole = text
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .replace(/^Response\s?[-–—:]\s/, '');
  const cell = /\breceived\b/i.test(header) ? received(whole) : whole;
  if (cell === '') return { unclear: false, words: '' };
  const reading = readDecision(/^[YN]$/.test(cell) ? (cell === 'Y' ? 'Yes' : 'No') : cell);
  if (reading === undefined) return { response: { asWritten: cell }, unclear: false, words: '' };
  const { decision, words, rest } = reading;
  if (decision !== 'accepted' || rest === '') return { response: { decision, asWritten: cell }, unclear: false, words };
  if (/^(?:that|to|with|by|the|and|in|on|at|for|subject|but|as)\b/i.test(rest) && cell.charAt(words.length) === ' ')
    return { response: { decision, asWritten: cell }, unclear: false, words };
  const unclear = /^\s\p{Ll}/u.test(cell.slice(words.length));
  const said = cell.slice(words.length).replace(/^[\s.,:;–—-]+/, '');
  return { response: { decision, asWritten: words }, rest: said, unclear, words: cell.slice(0, 60) };
}

/** Under "Response received?" a yes or no says whether there is an answer; the answer is what follows. */
function received(cell: string): string {
  if (/^no\b[\s.]*$/i.test(cell)) return 'No response received';
  return cell.replace(/^y(?:es)?(?:\s*[-–—:,.(]\s*|$)/i, '').replace(/^([^(]*)\)$/, '$1');
}

/** What the words of a status say. */
export interface StatusCell {
  readonly status: Status;
  readonly asWritten?: string;
  /** There are words, and none that is known. */
  readonly unclear: boolean;
  /** A mapping says what the words mean, and the built-in vocabulary does not say so: it says `usual`, or nothing. */
  readonly mapped?: { readonly usual?: Status };
}

/**
 * The status of a row: from its own column, else from a column in which it stands by mistake. Never from prose. A colour means what the
 * paper's key says, and nothing without one. What a mapping says of the words wins, and the cell tells that it did.
 */
export function readStatusCell(cell: {
  readonly own: string;
  readonly elsewhere: readonly string[];
  readonly colours: ReadonlyMap<string, Status>;
  /** The header of the status column, for a plain "Yes" under "Completed?". */
  readonly header?: string;
  readonly words?: PaperWords;
}): StatusCell {
  const said = [cell.own, ...cell.elsewhere].map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  // A lone colour says less than a state in words beside it.
  const words = said.find((text) => readColour(text) === undefined && !/^(?:red|amber|green|blue|grey|gray)$/i.test(text)) ?? said[0];
  if (words === undefined) return { status: 'unknown', unclear: false };
  const usually = (text: string): Status | undefined => {
    const colour = readColour(text);
    const answered =
      /^y(?:es)?\b/i.test(text) && /^(?:complete|done|closed|implemented|actioned|achieved)/.test(plainHeader(cell.header ?? ''));
    return answered ? 'complete' : ((colour === undefined ? undefined : cell.colours.get(colour)) ?? readStatus(text)?.status);
  };
  const usual = usually(words);
  const mapped = (cell.words ?? usualWords).statusOf(words, usually);
  if (mapped === undefined || mapped === usual) return { status: usual ?? 'unknown', asWritten: words, unclear: usual === undefined };
  return { status: mapped, asWritten: words, unclear: false, mapped: usual === undefined ? {} : { usual } };
}
