import type { CalendarDate } from '../../../model/calendar-date.ts';
import { parseCalendarDate } from '../../../model/dates/parse-date.ts';
import { type HeaderSense, headerSenses } from '../tables/column-words.ts';
import { hasClause } from '../words/resolving-words.ts';
import { isDecisionLine, isStatusLine } from './block-text.ts';

/** What a label under a recommendation is for. `note` has no field of its own. */
export type BlockSense = 'response' | 'responsible' | 'addressed-to' | 'follow-up' | 'progress' | 'status' | 'outcome' | 'note';

/** A label with what stands behind it on its line: "Lead officer: Head of Libraries". */
export interface BlockLabel {
  readonly sense: BlockSense;
  readonly label: string;
  readonly value: string;
  /** The day in the label: "Cabinet response (11 October 2021)". */
  readonly on?: CalendarDate;
}

const labelled = /^(\p{Lu}[^:.;?]{1,60}?)\s*:(?:\s+(\S[\s\S]*))?$/u;
const kept: { readonly [sense in HeaderSense]?: BlockSense } = {
  response: 'response',
  decision: 'response',
  responsible: 'responsible',
  'addressed-to': 'addressed-to',
  'follow-up': 'follow-up',
  progress: 'progress',
  status: 'status',
  outcome: 'outcome',
};
const answers =
  /^(?:(?:[\p{L}’'/-]+ ){0,4}(?:response|reply|answer|decision)s?|(?:[\p{L}’'/-]+ ){0,2}(?:cabinet|executive|minister|officer|director|management|government|council|portfolio|trust)(?:['’]?s['’]?)?(?: (?:member|holder)(?:['’]?s['’]?)?)? comments?)\b/iu;
/** What may stand after it where the label is alone: "Response to Recommendation 3". */
const towards = /^(?:\s+(?:to|on) (?:the |this )?recommendations? ?\(?[\da-z.]{0,5}\)?)?$/iu;
const actions = /^(?:agreed|management|proposed|planned|intended) actions?\b/iu;
const judged = /^(?:assessment|judge?ment|rating|scrutiny (?:assessment|view)|implementation status)\b/iu;

/**
 * Reads "Label: value" under a recommendation, by the words that columns of trackers have too. A label without a field of its own
 * ("Priority", "Financial implications") is a `note`. `undefined` for a sentence with a colon in it.
 */
export function readBlockLabel(text: string): BlockLabel | undefined {
  const match = labelled.exec(text.trim());
  const label = match?.[1];
  if (label === undefined || label.split(' ').length > 8) return undefined;
  const on = parseCalendarDate(label);
  const bare = label
    .trim()
    .replace(/\([^()]*\)$/u, '')
    .trim();
  if (bare === '' || bare.split(' ').length > 5) return undefined;
  const sense = senseOf(bare);
  if (
    hasClause(bare) &&
    !answers.test(bare) &&
    !actions.test(bare) &&
    !/^(?:directed|addressed|referred|made|sent|due|to be)\b/iu.test(bare)
  )
    return undefined;
  return { sense, label: bare, value: match?.[2] ?? '', ...(on === undefined ? {} : { on }) };
}

/**
 * What a line that is a label alone ("Response", "Delivery date") is for; `undefined` where it may as well be a title. `trusted` says that the
 * line stands under other recommendations too, or that the paper has one alone.
 */
export function readLoneLabel(text: string, trusted: boolean): BlockLabel | undefined {
  const plain = text.trim().replace(/:$/u, '').trim();
  if (plain.split(' ').length > 5 || !/^\p{Lu}/u.test(plain) || isDecisionLine(plain) || isStatusLine(plain)) return undefined;
  if (/\b(?:should|must|will|would|can|is|are|be)\b/u.test(plain)) return undefined;
  const answer = answers.exec(plain)?.[0];
  if (answer !== undefined && towards.test(plain.slice(answer.length))) return { sense: 'response', label: plain, value: '' };
  const sense = senseOf(plain);
  return trusted && sense !== 'note' && plain.split(' ').length <= 4 ? { sense, label: plain, value: '' } : undefined;
}

function senseOf(label: string): BlockSense {
  if (answers.test(label) || actions.test(label)) return 'response';
  if (judged.test(label)) return 'status';
  const [first, second] = headerSenses(label);
  return (
    (first === undefined ? undefined : kept[first]) ??
    (second === undefined ? undefined : kept[second]) ??
    (first === 'date' && /^revised/iu.test(label) ? 'follow-up' : 'note')
  );
}
