/** How a number format of a spreadsheet shows its numbers, as far as papers use it. */
export type ValueFormat =
  | {
      readonly kind: 'date';
      readonly day: boolean;
      readonly month: boolean;
      readonly year: boolean;
      /** Shown as papers write a date in full, and so printed: "13 September 2023". */
      readonly full: boolean;
    }
  | { readonly kind: 'time' }
  | {
      readonly kind: 'number';
      readonly before: string;
      readonly after: string;
      readonly decimals: number;
      readonly digits: number;
      readonly thousands: boolean;
      readonly percent: boolean;
    }
  | { readonly kind: 'general' };

const months = 'January February March April May June July August September October November December'.split(' ');

/** Days from 1 January 1970 back to the day 0 of workbooks: 30 December 1899 (so that days after February 1900 are right), or 1 January 1904. */
const epochs = { 1900: 25_569, 1904: 24_107 } as const;

/**
 * Reads a number format code ("dd/mm/yyyy", "[$-809]d mmmm yyyy;@", "0.0%", "£#,##0.00", "General"). Only the part for positive numbers counts.
 * Edge: "mmm-yy" is a date without a day; "h:mm" and "[h]:mm" are times; "yyyy" alone is a year.
 */
export function readValueFormat(code: string): ValueFormat {
  const plain = (code.split(';')[0] ?? '').replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  const tokens = plain.replace(/"[^"]*"|\\.|[_*]./g, '');
  if (/general|@/i.test(tokens) || tokens.trim() === '') return { kind: 'general' };
  if (/[dy]/i.test(tokens) || /m{3,}/i.test(tokens))
    return {
      kind: 'date',
      day: /(?<!d)d{1,2}(?!d)/i.test(tokens),
      month: /m/i.test(tokens.replace(/h+\W*m+|m+\W*s+/gi, '')),
      year: /y/i.test(tokens),
      full: /^\W*d\W*m{4}\W*y{4}\W*$/i.test(tokens),
    };
  if (/[hs]|am\/pm/i.test(tokens)) return { kind: 'time' };
  return numberFormat(plain, tokens);
}

function numberFormat(plain: string, tokens: string): ValueFormat {
  const pattern = /[#0?][#0?,.]*/.exec(tokens)?.[0];
  if (pattern === undefined || /e[+-]/i.test(tokens) || tokens.includes('/')) return { kind: 'general' };
  const literal = (part: string): string => part.replace(/[_*]./g, '').replace(/["\\%]/g, '');
  const at = plain.search(/[#0?]/);
  const end = plain.length - [...plain].reverse().join('').search(/[#0?]/);
  const [whole = '', fraction = ''] = pattern.split('.');
  return {
    kind: 'number',
    before: literal(plain.slice(0, at)),
    after: literal(plain.slice(end)),
    decimals: fraction.replace(/[^#0?]/g, '').length,
    // No number has more; a pattern of thousands of noughts would take long to group.
    digits: Math.min(whole.replace(/[^0]/g, '').length, 60),
    thousands: whole.includes(','),
    percent: tokens.includes('%'),
  };
}

/**
 * A number as its cell shows it, dates with the day first: "13/09/2023", or "13 September 2023" where the sheet writes it in full so, without the
 * time of day. A format that shows no day gives "September 2023", one
 * of years alone "2023": nothing is printed that the sheet does not show. Edge: a negative or absurd day is left a number.
 */
export function printValue(value: number, format: ValueFormat, epoch: 1900 | 1904): string {
  if (format.kind === 'date') return printDay(value, format, epoch);
  if (format.kind === 'time') return printTime(value);
  if (format.kind === 'general') return String(Number(value.toPrecision(11)));
  const size = Math.abs(value) * (format.percent ? 100 : 1);
  // Fifteen digits are all that a sheet shows; the rounding keeps 0.285 * 100 from becoming 28.499999.
  const [whole = '', fraction] = Number(size.toPrecision(15)).toFixed(Math.min(format.decimals, 20)).split('.');
  const padded = whole.padStart(format.digits, '0');
  const grouped = format.thousands ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  const digits = `${grouped}${fraction === undefined ? '' : `.${fraction}`}${format.percent ? '%' : ''}`;
  return `${value < 0 && /[1-9]/.test(digits) ? '-' : ''}${format.before}${digits}${format.after}`;
}

function printDay(
  value: number,
  format: { readonly day: boolean; readonly month: boolean; readonly full: boolean },
  epoch: 1900 | 1904,
): string {
  // Before March 1900 workbooks count a day that never was, 29 February 1900.
  const serial = Math.floor(value) + (epoch === 1900 && value < 60 ? 1 : 0);
  if (!(serial >= 1 && serial < 200_000)) return String(value);
  const { year, month, day } = civilDay(serial - epochs[epoch]);
  if (format.full) return `${day} ${months[month - 1] ?? ''} ${year}`;
  if (!format.month) return format.day ? printDate(year, month, day) : String(year);
  return format.day ? printDate(year, month, day) : `${months[month - 1] ?? ''} ${year}`;
}

/** A date with the day first, as trackers print it: "13/09/2023". */
function printDate(year: number, month: number, day: number): string {
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}

function printTime(value: number): string {
  const minutes = Math.round(value * 24 * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The civil day that stands a number of days after 1 January 1970 (Hinnant's algorithm: eras of 400 years from 1 March 0000). */
function civilDay(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}
