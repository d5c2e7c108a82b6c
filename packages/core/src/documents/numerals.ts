const romanDigits: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** How a list writes its numbers: 3, 03, c, C, iii, III, 3rd. */
export type NumeralStyle = 'decimal' | 'padded' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman' | 'ordinal';

/** A list's number as the paper prints it. Letters go on as Word has them: z, aa, bb. Edge: 0 and less are digits in every style. */
export function printNumeral(number: number, style: NumeralStyle): string {
  if (style === 'padded') return String(number).padStart(2, '0');
  if (style === 'ordinal') return `${number}${ordinalEnd(number)}`;
  if (style === 'decimal' || number < 1 || number > 3999) return String(number);
  if (style === 'lower-roman') return roman(number);
  if (style === 'upper-roman') return roman(number).toUpperCase();
  const letter = String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
  return style === 'lower-letter' ? letter : letter.toUpperCase();
}

function roman(number: number): string {
  let [rest, text] = [number, ''];
  for (const [digits, value] of romanDigits) {
    for (; rest >= value; rest -= value) text += digits;
  }
  return text;
}

function ordinalEnd(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
