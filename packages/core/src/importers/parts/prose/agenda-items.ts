import { stripLeadIn } from '../words/lead-ins.ts';
import { follows, markerKey, markerStyle } from '../words/numbering.ts';
import type { Passage } from './passages.ts';

/** One item of minutes with all that is minuted under it. `head` is absent for what stands before the first heading. */
export interface ItemSection {
  readonly number?: string;
  readonly title: string;
  readonly head?: Passage;
  readonly passages: readonly Passage[];
}

const furniture = /(?:(?<!\s)\s+)?(?:pdf e?icon\s*)?(?:PDF|DOCX?|XLSX?)\s+\d+(?:[.,]\d+)?\s*[KM]B(?:\s*.*)?$/iu;
const inText =
  /^(?:(?:[Ii]tem|[Mm]inute|ITEM|MINUTE)\s+(?:[Nn]o\.?\s*)?)?([A-Z]{0,6}[/.]?\d{1,4}(?:\/\d{2,4})?[A-Z]?)\s*[.):–-]?\s+(?=\S)(.+)$/su;

/** A heading without what web pages hang on it: "Audit Tracker PDF 124 KB" is "Audit Tracker". */
export function cleanTitle(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(furniture, '')
    .replace(/^\s*\*\*|\*\*\s*$/gu, '')
    .replace(/(?:(?<!\s)\s+)?(?<![-–:])[-–:]+\s*$/u, '')
    .trim();
}

/** Whether a text reads as the title of an item: short, no stop, no word of resolving. */
export function isTitleLike(text: string): boolean {
  const title = cleanTitle(text);
  const words = title.split(/\s+/u);
  if (title === '' || words.length > 24 || /[.;:,]["”’]?$/u.test(title) || !/\p{L}{2}/u.test(title)) return false;
  if (stripLeadIn(title).leadIn !== undefined || /^(?:that|to|noted|agreed|instructed|approved)\s/iu.test(title)) return false;
  return (
    /^["“‘(]?[\p{Lu}\d]/u.test(title) &&
    !/(?<!\b(?:to|will) )\bbe \p{Ll}+(?:ed|en|ld)\b/u.test(title) &&
    !/\b(?:was|were|had|noted that|asked that|recommends|requests|declared|advised|reported that)\b/u.test(title)
  );
}

/**
 * Divides minutes into their items. A heading is a numbered title whose number counts on from the last one ("19. Declarations", "388
 * MINUTES -", "16 Audit Tracker PDF 124 KB"), or a title that the format or bold type marks as such. Lists of resolutions count too, but begin again at 1 and hold
 * sentences; agenda numbers and minute numbers may both stand in one paper, so a heading never has to begin at 1.
 *
 * From minutes whose items are numbered through the year as well as from meeting to meeting.
 */
export function agendaItems(passages: readonly Passage[]): readonly ItemSection[] {
  const heads = headingsOf(passages);
  const sections: ItemSection[] = [];
  let from = 0;
  let head: Heading | undefined;
  const close = (to: number): void => {
    const inside = passages.slice(from, to);
    if (head === undefined) sections.push({ title: '', passages: inside });
    else sections.push({ ...(head.number === '' ? {} : { number: head.number }), title: head.title, head: head.passage, passages: inside });
  };
  passages.forEach((passage, index) => {
    const found = heads.get(passage);
    if (found === undefined) return;
    close(index);
    head = found;
    from = index + 1;
  });
  close(passages.length);
  return sections;
}

/** The title of a page headed "Agenda item" or "Decision details": the line below that mark. */
function pageTitle(passages: readonly Passage[]): Passage | undefined {
  const marks = passages
    .slice(0, 8)
    .flatMap((passage, index) => (/^(?:agenda item(?:\s+[-–].*)?|decision details|decision - .*)$/iu.test(passage.text) ? [index] : []));
  const next = passages[(marks.at(-1) ?? -2) + 1];
  return marks.length > 0 &&
    next !== undefined &&
    next.kind !== 'grid' &&
    !/^(?:to\s|decision (?:maker|status)\s?:)/iu.test(next.text) &&
    next.text.length < 200
    ? next
    : undefined;
}

interface Heading {
  readonly number: string;
  readonly title: string;
  readonly passage: Passage;
}

/**
 * The headings of a paper: the longest run of numbered titles that count on; where numbers are few, those that the format or bold type
 * marks; else lines in capitals.
 */
function headingsOf(passages: readonly Passage[]): ReadonlyMap<Passage, Heading> {
  const page = pageTitle(passages);
  const candidates = passages.map((_, index) => headingAt(passages, index)).filter((found) => found !== undefined);
  const chain = longestRun(candidates.filter((candidate) => candidate.number !== ''));
  const marked = candidates.filter(({ number, passage }) => number === '' && (passage.bold || passage.kind === 'heading'));
  const capitals = candidates.filter((candidate) => candidate.number === '' && !marked.includes(candidate));
  const linked = marked.length > 0 ? [] : passages.flatMap((_, index) => linkedTitle(passages, index) ?? []);
  const unnumbered = marked.length > 0 ? marked : linked.length > 1 ? linked : capitals;
  const chosen = chain.length > 1 || (chain.length === 1 && marked.length < 2) ? chain : unnumbered;
  const first: readonly Heading[] = page === undefined ? [] : [{ number: '', title: cleanTitle(page.text), passage: page }];
  const parts = passages.flatMap((passage) => partHeading(passage) ?? []);
  return new Map([...first, ...chosen, ...parts].map((heading) => [heading.passage, heading]));
}

/** "Audit Tracker PDF 124 KB": the title of an item whose number and bold type were lost, which the link to its paper still marks. Links below it are to appendices. */
function linkedTitle(passages: readonly Passage[], index: number): Heading | undefined {
  const [above, passage] = [passages[index - 1], passages[index]];
  if (passage?.kind !== 'text' || passage.marker !== undefined || !furniture.test(passage.text) || !isTitleLike(passage.text))
    return undefined;
  if (/^(?:additional|supporting|background) (?:documents|papers)\s?:?$/iu.test(above?.text ?? '') || furniture.test(above?.text ?? ''))
    return undefined;
  return /^(?:appendi|annex|enc)/iu.test(passage.text) ? undefined : { number: '', title: cleanTitle(passage.text), passage };
}

/** "RECOMMENDATION II - Speed Limits": minutes that begin with what goes to the council count it apart from their items. */
function partHeading(passage: Passage): Heading | undefined {
  const title = passage.kind === 'grid' ? undefined : /^RECOMMENDATION\s+[IVX]{1,5}\s*[-–—:.]\s*(\p{Lu}.{2,160})$/u.exec(passage.text)?.[1];
  return title === undefined || !isTitleLike(title) ? undefined : { number: '', title: cleanTitle(title), passage };
}

/** What counts in numbers of items: "31/045" and "31/046" have the year in front. */
function numbersOf(numbers: readonly string[]): readonly number[] {
  const parts = numbers.map((number) => [...number.matchAll(/\d+/gu)].map(([digits]) => Number(digits)));
  const pairs = parts.filter((own) => own.length > 1);
  const yearFirst =
    pairs.length > 1 && pairs.every(([year]) => year === pairs[0]?.[0]) && new Set(pairs.map(([, count]) => count)).size > 1;
  return parts.map((own) => (yearFirst && own.length > 1 ? own[1] : own[0]) ?? Number.NaN);
}

/** The longest run of headings whose numbers rise by one to five; of two as long, the one with the smaller steps. */
function longestRun(headings: readonly Heading[]): readonly Heading[] {
  const values = numbersOf(headings.map((heading) => heading.number));
  const weights: number[] = [];
  const before: (number | undefined)[] = [];
  values.forEach((value, index) => {
    let weight = 1;
    let from: number | undefined;
    for (let earlier = 0; earlier < index; earlier += 1) {
      const step = value - (values[earlier] ?? 0);
      const sum = (weights[earlier] ?? 0) + (step === 1 ? 1 : 0.4);
      if (step < 1 || step > 5 || sum < weight) continue;
      weight = sum;
      from = earlier;
    }
    weights.push(weight);
    before.push(from);
  });
  const run: Heading[] = [];
  let at: number | undefined = weights.length === 0 ? undefined : weights.indexOf(Math.max(...weights));
  while (at !== undefined) {
    const heading = headings[at];
    if (heading !== undefined) run.unshift(heading);
    at = before[at];
  }
  return run;
}

function headingAt(passages: readonly Passage[], index: number): Heading | undefined {
  const passage = passages[index];
  if (passage === undefined || passage.kind === 'grid') return undefined;
  if (passage.kind === 'item' && markerStyle(passage.marker ?? '') === 'figure' && !/^\(/u.test(passage.marker ?? '')) {
    if (!isTitleLike(passage.text) || inList(passages, index)) return undefined;
    return { number: markerKey(passage.marker ?? ''), title: cleanTitle(passage.text), passage };
  }
  if (passage.kind !== 'text' && passage.kind !== 'heading') return undefined;
  if (passage.marker?.includes('/') === true && isTitleLike(passage.text))
    return { number: passage.marker, title: cleanTitle(passage.text), passage };
  if (passage.marker !== undefined) return undefined;
  const match = inText.exec(passage.text);
  if (
    match !== null &&
    isTitleLike(match[2] ?? '') &&
    !/^(?:\d{1,2}\s+\p{Lu}\p{Ll}+\s+\d{4}|(?:19|20)\d{2}\/\d{2})\b/u.test(passage.text) &&
    match[1] !== undefined
  ) {
    return { number: match[1], title: cleanTitle(match[2] ?? ''), passage };
  }
  return (passage.kind === 'heading' && passage.text.length < 240) ||
    ((passage.bold || inCapitals(passage.text)) && isTitleLike(passage.text))
    ? { number: '', title: cleanTitle(passage.text), passage }
    : undefined;
}

/** "BUS SHELTERS": a heading in a paper that numbers and marks none; "PRESENT" and the like are labels. */
function inCapitals(text: string): boolean {
  return (
    text.length < 120 &&
    /\p{Lu}{3}/u.test(text) &&
    !/\p{Ll}/u.test(text) &&
    !/^(?:PRESENT|IN ATTENDANCE|ALSO PRESENT|MINUTES|NOTES?|DRAFT|AGENDA|ACTIONS?|RECOMMENDATIONS?|DECISIONS?|PART .*|CHAIR\p{L}*)\b/u.test(
      text,
    )
  );
}

/**
 * Whether a numbered title is one of a list below a lead-in or colon ("1. … 2. … 3. …"): it begins one, or counts on from the item
 * above. After an item that closes with a full stop, or a blank line where the list has none, a title that has a paragraph below it is a heading
 * again.
 */
function inList(passages: readonly Passage[], index: number): boolean {
  const here = passages[index];
  const list: Passage[] = [];
  let at = index - 1;
  for (let item = passages[at]; item?.kind === 'item'; item = passages[at]) {
    if (markerStyle(item.marker ?? '') === 'figure') list.unshift(item);
    at -= 1;
  }
  const opener = passages[at];
  const opened = opener?.kind === 'text' && (opener.text.endsWith(':') || stripLeadIn(opener.text).text === '');
  if (!opened || here === undefined) return false;
  const above = list.at(-1);
  if (above === undefined) return markerKey(here.marker ?? '') === '1';
  if (!follows(above.marker ?? '', here.marker ?? '')) return false;
  const apart = isApart(above, here) && list.every((item, place) => place === 0 || !isApart(list[place - 1] ?? item, item));
  return !((/[.]$/u.test(above.text) || (apart && list.length > 1)) && passages[index + 1]?.kind === 'text');
}

/** Whether a blank line stands between two passages. */
function isApart(above: Passage, below: Passage): boolean {
  return below.place.lines[0] - above.place.lines[1] > 1;
}
