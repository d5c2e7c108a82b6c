/** One numbered or lettered part of a text. `marker` is as printed: "1.", "(a)", "(A)". */
export interface NumberedPart {
  readonly marker: string;
  readonly text: string;
  /** Where the part begins in the text, in characters from 0. */
  readonly at: number;
}

/** How a marker counts: figures, small or capital letters, small or capital Roman numerals, or not at all (a bullet). */
export type MarkerStyle = 'figure' | 'small' | 'capital' | 'roman' | 'capital-roman' | 'bullet';

const romans = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
  'xvii',
  'xviii',
  'xix',
  'xx',
];

/** What stands between the marks of a list number: "(iv)" is "iv", "3." is "3", "R2:" is "R2"; "" for a bullet. */
export function markerKey(marker: string): string {
  return /^[([]?\s*([\p{L}\p{N}]+)\s*[)\].:]*$/u.exec(marker.trim())?.[1] ?? '';
}

/** How a marker counts when it stands alone; "(i)" is read as Roman and "(c)" as a letter. */
export function markerStyle(marker: string): MarkerStyle {
  const key = markerKey(marker);
  // A bare "o" is how extractors print a hollow bullet.
  if (marker.trim() === 'o') return 'bullet';
  if (/^\d+$/u.test(key)) return 'figure';
  if (romans.includes(key) && key !== 'c') return 'roman';
  if (/^[a-z]$/u.test(key)) return 'small';
  if (romans.includes(key.toLowerCase()) && key.length > 1) return 'capital-roman';
  if (/^[A-Z]$/u.test(key)) return 'capital';
  return 'bullet';
}

/** Whether a marker numbers its item ("1.", "(a)", "ii)"), so that it can be quoted; a bullet or dash does not. */
export function isNumbered(marker: string): boolean {
  return markerStyle(marker) !== 'bullet';
}

/**
 * Which markers may follow one another: the place of a marker in each way of counting, so that "(i)" is both the ninth letter
 * and the first Roman numeral.
 */
function positions(marker: string): ReadonlyMap<string, number> {
  const key = markerKey(marker);
  const found = new Map<string, number>();
  const shape = marker.trim().replace(/[\p{L}\p{N}]+/u, '_');
  if (/^\d+$/u.test(key)) found.set(`1${shape}`, Number(key));
  if (/^[a-z]$/u.test(key)) found.set(`a${shape}`, key.charCodeAt(0) - 96);
  if (/^[A-Z]$/u.test(key)) found.set(`A${shape}`, key.charCodeAt(0) - 64);
  const roman = romans.indexOf(key);
  if (roman >= 0) found.set(`i${shape}`, roman + 1);
  const capitals = romans.indexOf(key.toLowerCase());
  if (capitals >= 0 && key === key.toUpperCase()) found.set(`I${shape}`, capitals + 1);
  return found;
}

/** Whether the second marker counts on from the first: "(a)" then "(b)", "3." then "4.", "(h)" then "(i)". */
export function follows(before: string, after: string): boolean {
  const earlier = positions(before);
  return [...positions(after)].some(([way, place]) => earlier.get(way) === place - 1);
}

/** Whether a marker can begin a list: "1.", "(a)", "(A)", "i)". */
export function isFirst(marker: string): boolean {
  return [...positions(marker).values()].includes(1);
}

const inline = /(^|[\s;:,.])(\((?:\d{1,2}|[a-z]|[A-Z]|[ivx]{1,5}|[IVX]{1,5})\)|(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)])(?=\s)/gu;

/**
 * Divides a text at list numbers that run on within it: "(A) the report be received; and (B) a plan be made". The numbers must
 * begin with the first of their kind at the very start and count on one by one, so that "(27.4%)", "section 3." or "see (b)" divide
 * nothing. `undefined` when the text does not begin with a first number.
 *
 * @example splitNumbered('(1) note it; (2) ask for more') // two parts, "(1)" and "(2)"
 */
export function splitNumbered(text: string): readonly NumberedPart[] | undefined {
  const marks: { marker: string; at: number; end: number }[] = [];
  for (const match of text.matchAll(inline)) {
    const marker = match[2] ?? '';
    const at = match.index + (match[1] ?? '').length;
    const last = marks.at(-1);
    if (last === undefined ? at > 0 || !isFirst(marker) : !follows(last.marker, marker)) {
      if (last === undefined) return undefined;
      continue;
    }
    marks.push({ marker, at, end: at + marker.length });
  }
  if (marks.length === 0) return undefined;
  return marks.map((mark, index) => ({
    marker: mark.marker,
    text: text.slice(mark.end, marks[index + 1]?.at ?? text.length).trim(),
    at: mark.at,
  }));
}

/**
 * Divides a text at capital letters that stand bare, as where a page lost its list: "A Asked for a note. B Put off the visit." The first must be
 * "A" at the very start, each begins after a stop with a capital, and there are two at least, so that "A review be made" divides nothing.
 */
export function splitLettered(text: string): readonly NumberedPart[] | undefined {
  if (!/^A\s+["“‘(]?\p{Lu}/u.test(text)) return undefined;
  const marks = [{ at: 0, marker: 'A' }];
  for (const { index, 1: gap = '', 2: marker = '' } of text.matchAll(/([.;,](?:\s+and)?\s+)([B-Z])(?=\s+["“‘(]?\p{Lu})/gu)) {
    if (marker.charCodeAt(0) === 65 + marks.length) marks.push({ at: index + gap.length, marker });
  }
  if (marks.length < 2) return undefined;
  return marks.map(({ at, marker }, index) => ({ marker, text: text.slice(at + 1, marks[index + 1]?.at ?? text.length).trim(), at }));
}

/**
 * Divides a text at paragraph numbers that run on within it: "1.1) The fee be kept. 1.2 That a map be drawn." The first must be "N.1" at the very start, each
 * counts on from the last and stands behind a stop, and there are two at least, so that "5.2 per cent" divides nothing.
 */
export function splitDotted(text: string): readonly NumberedPart[] | undefined {
  const first = /^(\d{1,2})\.1[.)]?\s+(?=["“‘(]?\p{L})/u.exec(text);
  if (first === null) return undefined;
  const marks = [{ at: 0, end: first[0].length, marker: `${first[1]}.1` }];
  for (const { index, 0: whole, 1: gap = '', 2: marker = '' } of text.matchAll(
    /([.;:,](?:\s+and)?\s+)(\d{1,2}\.\d{1,2})[.)]?\s+(?=["“‘(]?\p{L})/gu,
  )) {
    if (marker === `${first[1]}.${marks.length + 1}`) marks.push({ at: index + gap.length, end: index + whole.length, marker });
  }
  if (marks.length < 2) return undefined;
  return marks.map(({ at, end, marker }, index) => ({ marker, text: text.slice(end, marks[index + 1]?.at ?? text.length).trim(), at }));
}

/** A resolution without what only ties it to the next: "…; and", "…;" and no-break padding go; the last stop stays. */
export function withoutJoiner(text: string): string {
  return text
    .replace(/(?:(?<!\s)\s+)?[;,]\s*(?:(?:and|or|ac?),?\s*|,\s*)?$/iu, '')
    .replace(/(?<!\s)\s+and,?$/u, '')
    .trim();
}
