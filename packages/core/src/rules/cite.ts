import type { CalendarDate } from '../model/calendar-date.ts';
import { formatDate } from '../model/dates/calendar.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { SourceRef } from '../model/source-ref.ts';

/**
 * Where the papers say so: the sources of a record whose quotation holds the words; all of its sources where none does, since one of them
 * must be where it came from.
 */
export function sourcesSaying(record: Pick<Recommendation, 'sources'>, words: string): readonly SourceRef[] {
  const sources = record.sources ?? [];
  const wanted = plain(words);
  if (wanted === '') return sources;
  const saying = sources.filter((source) => plain(source.quote ?? '').includes(wanted));
  return saying.length > 0 ? saying : sources;
}

/** The paper's words in quotation marks, white space squeezed, cut at a word where they run on. */
export function quoted(words: string, most = 160): string {
  const clean = words.replace(/\s+/g, ' ').trim();
  if (clean.length <= most) return `“${clean}”`;
  const cut = clean.slice(0, most);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 30)).trimEnd()} …”`;
}

/** "1 day", "12 days". */
export function inDays(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

/** A day as a sentence names it, with its words where the paper has others: "31 January 2024 (“January 2024”)". */
export function dateWithWords(date: CalendarDate, words: string): string {
  const full = formatDate(date);
  return words === full || words === date || words === '' ? full : `${full} (${quoted(words, 60)})`;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
