import type { Diagnostic } from '../../../base/diagnostic.ts';
import { cutSeparator } from '../../../documents/join-cut.ts';
import type { CalendarDate } from '../../../model/calendar-date.ts';
import { findDates } from '../../../model/dates/find-dates.ts';
import { parseCalendarDate } from '../../../model/dates/parse-date.ts';
import { isStatusPhrase } from '../../../model/words/status-words.ts';
import { type PaperWords, usualWords } from '../../mapping/paper-words.ts';
import { committeeNames } from '../names/committee-mention.ts';
import { namesMeeting } from '../tables/band-words.ts';
import type { ColumnMeaning } from '../tables/column-words.ts';
import type { DraftContext } from './table-drafts.ts';
import type { TableItem } from './table-entry.ts';

/** What an item of a table says for all of its recommendations. */
export interface ItemValues {
  readonly topic?: string;
  readonly raisedOn?: CalendarDate;
  readonly committee?: string;
  readonly reference?: string;
  /** A state that a heading gives to all rows under it ("Completed recommendations"). */
  readonly status?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The topic, meeting and committee of an item: from its own cells, else from a heading between the rows, else from the labels and the
 * heading before the table. A meeting that is not a day is absent, with a diagnostic that quotes it.
 */
export function itemValues(item: TableItem, context: DraftContext): ItemValues {
  const { columns } = context.table;
  const cell = (meaning: ColumnMeaning): { readonly text: string; readonly shares: ColumnMeaning | undefined } => {
    const at = columns.findIndex((column, index) => column.meanings.includes(meaning) && item.cells.has(index));
    const text = (item.cells.get(at) ?? []).reduce((sum, part) => `${sum}${cutSeparator(sum, part.text)}${part.text}`, '');
    const shares = columns[at]?.meanings.find((other) => other !== meaning);
    return { text: text.replace(/\s+/g, ' ').trim(), shares };
  };
  const label = (...senses: readonly string[]): string | undefined => context.labels.find((each) => senses.includes(each.sense))?.value;
  const heading = item.banner ?? context.heading;
  const raised = cell('raised-on');
  const words =
    raised.text === ''
      ? (dateWords(item.banner) ?? label('raised-on', 'meeting', 'date') ?? dateWords(context.heading) ?? '')
      : raised.text;
  const raisedOn = words === '' ? context.front.madeOn : dayIn(words, context.reference);
  const hasColumn = (meaning: ColumnMeaning): boolean => columns.some((column) => column.meanings.includes(meaning));
  const topicCell = cell('topic');
  const topic =
    topicCell.text === ''
      ? (topicOfHeading(item.banner, context.words) ??
        label('topic', 'item', 'area') ??
        (hasColumn('topic') ? undefined : topicOfHeading(context.heading, context.words)))
      : topicCell.shares === 'raised-on'
        ? withoutDate(topicCell.text)
        : topicCell.text.replace(dash, '');
  const committee = cell('committee').text.replace(dash, '') || committeeOfHeading(heading);
  const shared = raised.shares === 'reference' ? withoutDate(raised.text) : undefined;
  const status = heading === undefined || hasColumn('status') ? undefined : statusOfHeading(heading, context.words);
  const unread = words.replace(dash, '') !== '' && raisedOn === undefined;
  return {
    ...(topic === undefined || topic === '' ? {} : { topic }),
    ...(raisedOn === undefined ? {} : { raisedOn }),
    ...(committee === undefined ? {} : { committee }),
    ...(shared === undefined || shared === '' ? {} : { reference: shared }),
    ...(status === undefined ? {} : { status }),
    diagnostics: unread
      ? [
          {
            code: 'meeting-date-unclear',
            severity: 'warning',
            message: `no day could be read from the meeting "${words}"`,
            hint: 'set raisedOn by hand',
          },
        ]
      : [],
  };
}

/** A cell that says there is nothing to say, which is not the same as a blank one under a filled one. */
const dash = /^[-–—]$/;

/** The one day of a cell of meetings; the first one where it names two ("12 March 2031, adjourned to 14 March 2031"). */
function dayIn(text: string, reference: CalendarDate | undefined): CalendarDate | undefined {
  if (text === '') return undefined;
  const options = reference === undefined ? {} : { reference };
  const one = parseCalendarDate(text, options);
  if (one !== undefined) return one;
  const days = findDates(text, options).flatMap(({ date }) =>
    date.edtf !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date.edtf) ? [date.edtf] : [],
  );
  return days[0];
}

/** A heading that names a meeting by its day; "Position at 12 May 2031" names the day of the paper. */
function dateWords(text: string | undefined): string | undefined {
  if (text === undefined || /\b(?:as at|as of|position|updated?|correct|revised|version)\b/i.test(text)) return undefined;
  return dayIn(text, undefined) === undefined ? undefined : text;
}

function withoutDate(text: string): string {
  const [found] = findDates(text);
  if (found === undefined) return text;
  return `${text.slice(0, found.start)} ${text.slice(found.end)}`
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:;()–—-]+/, '')
    .replace(/(?<![\s,:;()–—-])[\s,:;()–—-]+$/, '')
    .trim();
}

function topicOfHeading(heading: string | undefined, words: PaperWords): string | undefined {
  if (heading === undefined || statusOfHeading(heading, words) !== undefined || committeeOfHeading(heading) !== undefined) return undefined;
  const undated = withoutDate(heading);
  // "Date of the meeting at which the recommendations were made: 3 May 2031" says when, and not about what.
  if (undated !== heading && (namesMeeting(heading) || /\b(?:date|meeting)\b/i.test(undated))) return undefined;
  const rest = undated.replace(/^(?:meeting (?:of|on|held on)|meeting|topic|item)\b\s*:?\s*/i, '').trim();
  return rest === '' || /^(?:scrutiny )?(?:committee|panel|meeting|recommendations?|actions?)$/i.test(rest) ? undefined : rest;
}

/** The committee that a heading names and nothing else: what stands under it is that committee's. */
function committeeOfHeading(heading: string | undefined): string | undefined {
  if (heading === undefined) return undefined;
  const [name] = committeeNames(heading);
  return name !== undefined && name.length > heading.trim().length * 0.8 ? name : undefined;
}

/** The state that a heading gives to all that stands under it: "Table B – Completed recommendations" gives "Completed". */
export function statusOfHeading(heading: string, words: PaperWords = usualWords): string | undefined {
  if (words.addsStatus(heading)) return heading;
  const state = heading
    .replace(
      /\b(?:recommendations?|actions?|items?|requests?|table [a-z\d]|part [a-z\d]|section [a-z\d]|appendix [a-z\d]|the|all)\b/gi,
      ' ',
    )
    .replace(/[^\p{L}\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return isStatusPhrase(state) || words.addsStatus(state) ? state : undefined;
}
