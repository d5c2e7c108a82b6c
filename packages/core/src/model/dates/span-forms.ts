import { monthName } from './calendar.ts';
import { type DateForm, type Reading, textBefore } from './date-form.ts';
import { doubleYear, doubleYearPattern, fullYear, monthNumber, monthPattern, monthSpan, yearPattern } from './date-words.ts';
import { inferYear } from './infer-year.ts';
import { partOfMonth, partOfYear } from './part-of-span.ts';

/** "end of", "mid-", "early": which part of the month or year. One group. */
const partPattern = '(?:(end|close|start|beginning|middle|mid|early|late)[\\s-]*(?:of\\s+|in\\s+)?(?:the\\s+)?)?';

/** Words that a bare month follows when it is a date, in running prose. */
const beforeBareMonth = /\b(?:in|by|during|until|till|for|since|from|before|after|this|next|last|of|to|around)\s+$/i;

const month: DateForm = {
  name: 'month',
  pattern: new RegExp(
    `(?<!\\w)${partPattern}\\b(${monthPattern})(?:,?[\\s-]*(?:of\\s+)?(${yearPattern})|[\\s-]*['’](\\d{2})(?!\\d)|[\\s-]+(\\d{2})(?=\\s*(?:$|[^\\w\\s:.%])))?`,
    'gi',
  ),
  read: (match, context) => {
    const [whole, part, monthWord = '', year, shortYear, bareShort] = match;
    // "30 February 2024" is a slip of the pen, not the whole of February.
    if (/\b\d{1,2}(?:st|nd|rd|th)?[\s-]+(?:of\s+)?$/i.test(textBefore(match))) return undefined;
    const number = monthNumber(monthWord);
    const written = year ?? shortYear ?? (context.cell ? bareShort : undefined);
    if (written !== undefined) return partOfMonth(fullYear(written), number, part);
    // A month's name alone is a verb, a person or a heading as often as a date.
    if (monthWord[0] !== monthWord[0]?.toUpperCase()) return undefined;
    if (!context.cell && part === undefined && !beforeBareMonth.test(textBefore(match))) return undefined;
    const length = bareShort === undefined ? whole.length : whole.lastIndexOf(monthWord) + monthWord.length;
    const inferred = inferYear((candidate) => monthSpan(candidate, number), context);
    if (inferred === undefined) return { bare: { month: number }, length };
    const reading = partOfMonth(inferred.year, number, part);
    return { ...reading, basis: [reading.basis, inferred.basis].filter(Boolean).join('; '), bare: { month: number }, length };
  },
};

const months: DateForm = {
  name: 'months',
  pattern: new RegExp(`(?<!\\w)(${monthPattern})\\s*(?:[-–—/]|to|until|and)\\s*(${monthPattern})(?:,?\\s*(${yearPattern}))?`, 'gi'),
  read: ([, firstWord = '', lastWord = '', year], context) => {
    const first = monthNumber(firstWord);
    const last = monthNumber(lastWord);
    if (firstWord === 'may' || (lastWord === 'may' && year === undefined)) return undefined;
    // "November to January 2024" began the year before.
    const spanTo = (toYear: number) => monthSpan(first > last ? toYear - 1 : toYear, first, toYear, last);
    if (year === undefined) {
      const inferred = inferYear(spanTo, context);
      return inferred === undefined ? undefined : monthsReading(inferred, inferred.basis);
    }
    return monthsReading(spanTo(Number(year)));
  },
};

function monthsReading({ from, to }: { readonly from: string; readonly to: string }, basis?: string): Reading {
  return { edtf: `${from.slice(0, 7)}/${to.slice(0, 7)}`, from, to, ...(basis === undefined ? {} : { basis }) };
}

const partYear: DateForm = {
  name: 'part-of-year',
  pattern: new RegExp(
    `(?<!\\w)(end|close|start|beginning|middle|mid|early|late)[\\s-]*(?:of\\s+|in\\s+)?(?:the\\s+)?(?:financial\\s+year\\s+|year\\s+)?(?:${doubleYearPattern}|(${yearPattern})(?![/–—-]\\d))`,
    'gi',
  ),
  read: ([, part, firstYear, secondYear, year]) => {
    if (year !== undefined) return partOfYear(Number(year), part ?? '');
    const start = doubleYear(firstYear ?? '', secondYear ?? '');
    if (start === undefined || !['end', 'close'].includes((part ?? '').toLowerCase())) return undefined;
    const last = `${start + 1}-03-31`;
    return { edtf: last, from: last, to: last, basis: 'last day of the financial year, April to March' };
  },
};

const seasons = { spring: [3, 5, 21], summer: [6, 8, 22], autumn: [9, 11, 23], winter: [12, 2, 24] } as const;
const terms = { spring: [1, 4], summer: [4, 7], autumn: [9, 12] } as const;

const season: DateForm = {
  name: 'season',
  pattern: new RegExp(`(?<!\\w)(spring|summer|autumn|winter)(\\s+term)?,?\\s+(?:of\\s+)?(?:${doubleYearPattern}|(${yearPattern}))`, 'gi'),
  read: ([, word = '', term, firstYear, secondYear, written]) => {
    const name = word.toLowerCase();
    const start = written === undefined ? doubleYear(firstYear ?? '', secondYear ?? '') : Number(written);
    if (start === undefined || (name !== 'spring' && name !== 'summer' && name !== 'autumn' && name !== 'winter')) return undefined;
    // "Spring 2023/24" is of the year that ends; autumn and winter are of the one that begins.
    const year = written === undefined && (name === 'spring' || name === 'summer') ? start + 1 : start;
    if (term !== undefined) {
      if (name === 'winter') return undefined;
      const [first, last] = terms[name];
      return { ...monthsReading(monthSpan(year, first, year, last)), basis: `${name} term of schools, ${monthsInWords(first, last)}` };
    }
    const [first, last, code] = seasons[name];
    const { from, to } = monthSpan(year, first, last < first ? year + 1 : year, last);
    return { edtf: `${year}-${code}`, from, to, basis: `${name} read as ${monthsInWords(first, last)}` };
  },
};

function monthsInWords(first: number, last: number): string {
  return `${monthName(first)} to ${monthName(last)}`;
}

const quarterWords = ['first', 'second', 'third', 'fourth'];

const quarter: DateForm = {
  name: 'quarter',
  pattern: new RegExp(
    `(?<!\\w)(?:${doubleYearPattern},?\\s+(?:Q|Quarter)\\s?([1-4])|(?:the\\s+)?(?:Q\\s?([1-4])|Quarter\\s+([1-4])|(first|second|third|fourth)\\s+quarter)(?:,?\\s*[-–—]?\\s*(?:of\\s+)?(?:${doubleYearPattern}|(${yearPattern})))?)(?![\\d/])`,
    'gi',
  ),
  read: ([, yearBefore, nextBefore, digitAfter, digit, digitWord, ordinal, yearAfter, nextAfter, plain], context) => {
    const number = Number(digitAfter ?? digit ?? digitWord ?? quarterWords.indexOf((ordinal ?? '').toLowerCase()) + 1);
    const span = (start: number) => financialQuarter(start, number);
    // "Q3 2023" may be of the calendar or of the financial year; which one is not said.
    if (plain !== undefined) return { basis: 'a quarter of the calendar or of the financial year: the paper does not say which' };
    const first = yearBefore ?? yearAfter;
    if (first !== undefined) {
      const start = doubleYear(first, nextBefore ?? nextAfter ?? '');
      return start === undefined ? undefined : { ...monthsReading(span(start)), basis: 'quarter of the financial year, April to March' };
    }
    const inferred = context.cell ? inferYear(span, context) : undefined;
    return inferred === undefined ? undefined : monthsReading(inferred, `quarter of the financial year, April to March; ${inferred.basis}`);
  },
};

function financialQuarter(start: number, number: number): { readonly from: string; readonly to: string } {
  return number === 4 ? monthSpan(start + 1, 1, start + 1, 3) : monthSpan(start, number * 3 + 1, start, number * 3 + 3);
}

/** Four figures are a year when the cell holds nothing else. */
const aloneInCell = /^\s*(?:(?:by|in|during|before|from|since|after|calendar\s+year)\s+)?\d{4}\.?\s*$/i;

const yearOfKind: DateForm = {
  name: 'year',
  pattern: new RegExp(
    `(?<![\\w/.,£$-])(?:(?:the\\s+)?(FY|financial\\s+year|academic\\s+year|school\\s+year|municipal\\s+year|council\\s+year)\\s+)?(?:${doubleYearPattern}|(${yearPattern}))(?![\\d/%-]|[.,]\\d)(?:\\s+(financial|academic|school|municipal|council)\\s+year)?`,
    'gi',
  ),
  read: (match, context) => {
    const [, kindBefore, firstYear, secondYear, plain, kindAfter] = match;
    const kind = (kindBefore ?? kindAfter ?? '').toLowerCase();
    if (plain !== undefined)
      return context.cell && aloneInCell.test(match.input) ? { edtf: plain, from: `${plain}-01-01`, to: `${plain}-12-31` } : undefined;
    const start = doubleYear(firstYear ?? '', secondYear ?? '');
    if (start === undefined || (!context.cell && kind === '')) return undefined;
    if (/municipal|council/.test(kind))
      return { basis: 'the municipal year runs from one annual meeting to the next, which the paper does not date' };
    if (/academic|school/.test(kind))
      return { ...monthsReading(monthSpan(start, 9, start + 1, 8)), basis: 'academic year, September to August' };
    return { ...monthsReading(monthSpan(start, 4, start + 1, 3)), basis: 'financial year, April to March' };
  },
};

/** The ways of writing a month, a season, a quarter or a year. */
export const spanForms: readonly DateForm[] = [month, months, partYear, season, quarter, yearOfKind];
