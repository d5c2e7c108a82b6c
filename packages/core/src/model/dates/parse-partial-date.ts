import type { CalendarDate } from '../calendar-date.ts';
import type { PartialDate } from '../partial-date.ts';
import { addDays } from './calendar.ts';
import { isCellText, squeezeFigures } from './cell-text.ts';
import type { Reading } from './date-form.ts';
import { type DateHit, scanDates } from './scan-dates.ts';

/** What is known beside the words. */
export interface PartialDateOptions {
  /** The day that the paper speaks for: its letter's date, its meeting's date. Years and reckonings are taken from it. */
  readonly reference?: CalendarDate;
  /** A date without a year lies on or after the reference, as a deadline does. @default false, the nearest one */
  readonly forward?: boolean;
}

/**
 * A date as a paper wrote it: the words kept (white space squeezed), and, where they can be resolved, the EDTF form, the range of days and how
 * it was resolved. What cannot be resolved keeps its `text` alone; a value is never invented. Of several dates in one cell the last day counts,
 * so that nothing is late before all of them are.
 *
 * @example
 * parsePartialDate('January 2024') // edtf 2024-01, 2024-01-01 to 2024-01-31
 * parsePartialDate('end of September 2023') // edtf 2023-09-30, that day alone
 * parsePartialDate('next meeting') // { text: 'next meeting' }
 * parsePartialDate('7 January', { reference: '2020-11-12', forward: true }) // 2021-01-07
 */
export function parsePartialDate(text: string, options: PartialDateOptions = {}): PartialDate {
  const kept = text.replace(/\s+/g, ' ').trim();
  const clean = squeezeFigures(text);
  const { reference, forward = false } = options;
  const hits = scanDates(clean, { ...(reference === undefined ? {} : { reference }), forward, cell: isCellText(clean), relative: true });
  const resolved = hits.filter(({ reading }) => reading.to !== undefined);
  const chosen = latest(resolved);
  if (chosen === undefined) return partialDate(kept, hits.find(({ reading }) => reading.basis !== undefined)?.reading ?? {});
  const reading = openEnded(clean, chosen) ?? chosen.reading;
  const others = new Set(resolved.map((hit) => hit.reading.edtf)).size;
  if (others < 2) return partialDate(kept, reading);
  const basis = [`the last of ${others} dates written`, reading.basis].filter(Boolean).join('; ');
  return partialDate(kept, { ...reading, basis });
}

/** The persisted form of a reading: only what is known. */
export function partialDate(text: string, { edtf, from, to, basis }: Reading): PartialDate {
  return {
    text,
    ...(edtf === undefined ? {} : { edtf }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(basis === undefined || basis === '' ? {} : { basis }),
  };
}

function latest(hits: readonly DateHit[]): DateHit | undefined {
  let best: DateHit | undefined;
  for (const hit of hits) {
    if (best === undefined || (hit.reading.to ?? '') > (best.reading.to ?? '')) best = hit;
  }
  return best;
}

/** "after March 2024", "from April 2024": a first day and no last one, so it is never due. */
function openEnded(text: string, hit: DateHit): Reading | undefined {
  const before = text.slice(0, hit.start);
  const { from, to, basis } = hit.reading;
  if (from === undefined || to === undefined) return undefined;
  const first = /\b(?:after|following)\s+$/i.test(before)
    ? addDays(to, 1)
    : /\b(?:from|since|(?:not|no)\s+(?:before|earlier\s+than))\s+$/i.test(before) || /^\s*onwards?\b/i.test(text.slice(hit.end))
      ? from
      : undefined;
  return first === undefined
    ? undefined
    : { edtf: `${first}/..`, from: first, basis: ['a first day is named and no last one', basis].filter(Boolean).join('; ') };
}
