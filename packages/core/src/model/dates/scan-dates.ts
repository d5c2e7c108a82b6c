import { calendarDate, datePartsOf } from './calendar.ts';
import type { DateForm, FormContext, Reading } from './date-form.ts';
import { monthSpan, pad } from './date-words.ts';
import { dayForms } from './day-forms.ts';
import { relativeForms } from './relative-forms.ts';
import { spanForms } from './span-forms.ts';

/** A date where it stands in a text: characters `start` to `end`, the end not included. */
export interface DateHit {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
}

const forms: readonly DateForm[] = [...dayForms, ...spanForms, ...relativeForms];

/**
 * Every date in a text, in order, none overlapping: of two that begin together the longer one holds. Two dates joined by "to" or a dash become
 * one run of days, and one that lacks its year takes that of the date it is joined to ("1 April to 30 June 2024").
 */
export function scanDates(text: string, context: FormContext): readonly DateHit[] {
  // Nearly every cell and paragraph without a figure or a month is without a date; the patterns cost more than this.
  if (!/\d|month|week|year|fortnight|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i.test(text)) return [];
  const hits: DateHit[] = [];
  for (const form of forms) {
    for (const match of text.matchAll(form.pattern)) {
      const reading = form.read(match, context);
      if (reading !== undefined) hits.push({ start: match.index, end: match.index + (reading.length ?? match[0].length), reading });
    }
  }
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: DateHit[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (last === undefined || hit.start >= last.end) kept.push(trimEnd(text, hit));
  }
  return joined(text, kept);
}

function trimEnd(text: string, hit: DateHit): DateHit {
  const length = text.slice(hit.start, hit.end).replace(/(?<![\s,.])[\s,.]+$/, '').length;
  return { ...hit, end: hit.start + length };
}

function joined(text: string, hits: readonly DateHit[]): readonly DateHit[] {
  const out: DateHit[] = [];
  for (const hit of hits) {
    const before = out.at(-1);
    const between = before === undefined ? '' : text.slice(before.end, hit.start);
    if (before === undefined || !/^\s*(?:[-–—]|to|until|till|and|&)\s*$/i.test(between)) {
      out.push(hit);
      continue;
    }
    const first = completed(before, hit);
    if (/and|&/i.test(between)) {
      out.splice(-1, 1, first);
      out.push(hit);
      continue;
    }
    const { from, edtf } = first.reading;
    const { to, edtf: lastEdtf } = hit.reading;
    if (from === undefined || to === undefined || from > to || edtf === undefined || lastEdtf === undefined) {
      out.splice(-1, 1, first);
      out.push(hit);
      continue;
    }
    const simple = !edtf.includes('/') && !lastEdtf.includes('/');
    const basis = [first.reading.basis, hit.reading.basis]
      .filter((one, at, all) => one !== undefined && all.indexOf(one) === at)
      .join('; ');
    out.splice(-1, 1, {
      start: first.start,
      end: hit.end,
      reading: { edtf: simple ? `${edtf}/${lastEdtf}` : `${from}/${to}`, from, to, ...(basis === '' ? {} : { basis }) },
    });
  }
  return out;
}

/** The first of two joined dates, with the year of the second where it has none of its own. */
function completed(first: DateHit, second: DateHit): DateHit {
  const { bare, weekday } = first.reading;
  const end = second.reading.from;
  if (bare === undefined || end === undefined || second.reading.bare !== undefined) return first;
  const { year } = datePartsOf(end);
  const basis = 'year taken from the date that follows it';
  const earlier = (candidate: number): string | undefined =>
    bare.day === undefined ? monthSpan(candidate, bare.month).from : calendarDate(candidate, bare.month, bare.day);
  const sameYear = earlier(year);
  const own = sameYear !== undefined && sameYear <= end ? year : year - 1;
  const from = earlier(own);
  if (from === undefined) return first;
  const kept = { bare, basis, ...(weekday === undefined ? {} : { weekday }) };
  const reading: Reading =
    bare.day === undefined
      ? { ...kept, edtf: `${own}-${pad(bare.month)}`, ...monthSpan(own, bare.month) }
      : { ...kept, edtf: from, from, to: from, day: true };
  return { ...first, reading };
}
