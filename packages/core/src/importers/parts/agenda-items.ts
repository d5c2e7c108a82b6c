import { stripLeadIn } from './lead-ins.ts';
import { follows, markerKey, markerStyle } from './numbering.ts';
import type { Passage } from './passages.ts';

/** One item of minutes with all that is minuted under it. `head` is absent for what stands before the first heading. */
export interface ItemSection {
  readonly number?: string;
  readonly title: string;
  readonly head?: Passage;
  readonly passages: readonly Passage[];
}

const furniture = /\s*(?:pdf icon\s*)?(?:PDF|DOCX?|XLSX?)\s+\d+(?:[.,]\d+)?\s*[KM]B(?:\s*.*)?$/iu;
const inText =
  /^(?:(?:[Ii]tem|[Mm]inute|ITEM|MINUTE)\s+(?:[Nn]o\.?\s*)?)?([A-Z]{0,6}[/.]?\d{1,4}(?:\/\d{2,4})?[A-Z]?)\s*[.):–-]?\s+(?=\S)(.+)$/su;

/** A heading without what web pages hang on it: "Audit Tracker PDF 124 KB" is "Audit Tracker". */
export function cleanTitle(text: string): string {
  return text
    .replace(furniture, '')
    .replace(/^\s*\*\*|\*\*\s*$/gu, '')
    .replace(/\s*[-–:]+\s*$/u, '')
    .trim();
}

/** Whether a text reads as the title of an item: short, no stop, no word of resolving. */
export function isTitleLike(text: string): boolean {
  const title = cleanTitle(text);
  const words = title.split(/\s+/u);
  if (title === '' || words.length > 24 || /[.;:,]$/u.test(title) || !/\p{L}{2}/u.test(title)) return false;
  if (stripLeadIn(title).leadIn !== undefined || /^(?:that|to)\s/iu.test(title)) return false;
  return (
    /^["“‘(]?[\p{Lu}\d]/u.test(title) &&
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

/** The title of a page headed "Agenda item": the line below that mark. */
function pageTitle(passages: readonly Passage[]): Passage | undefined {
  const marks = passages.slice(0, 8).flatMap((passage, index) => (/^agenda item(?:\s+[-–].*)?$/iu.test(passage.text) ? [index] : []));
  const next = passages[(marks.at(-1) ?? -2) + 1];
  return marks.length > 0 && next !== undefined && next.kind !== 'grid' && !/^to\s/iu.test(next.text) && next.text.length < 200
    ? next
    : undefined;
}

interface Heading {
  readonly number: string;
  readonly title: string;
  readonly passage: Passage;
}

function headingsOf(passages: readonly Passage[]): ReadonlyMap<Passage, Heading> {
  const page = pageTitle(passages);
  const candidates = passages.map((_, index) => headingAt(passages, index)).filter((found) => found !== undefined);
  const numbered = candidates.filter((candidate) => /\d/u.test(candidate.number));
  const kept = new Map<Passage, Heading>(page === undefined ? [] : [[page, { number: '', title: cleanTitle(page.text), passage: page }]]);
  let last: number | undefined;
  for (const candidate of candidates) {
    if (candidate.number === '') {
      if (numbered.length === 0) kept.set(candidate.passage, candidate);
      continue;
    }
    const value = Number(/\d+/u.exec(candidate.number)?.[0]);
    const step = last === undefined ? 1 : value - last;
    if (step < 1 || step > 5) continue;
    kept.set(candidate.passage, candidate);
    last = value;
  }
  return kept;
}

function headingAt(passages: readonly Passage[], index: number): Heading | undefined {
  const passage = passages[index];
  if (passage === undefined || passage.kind === 'grid') return undefined;
  if (passage.kind === 'item' && markerStyle(passage.marker ?? '') === 'figure' && !/^\(/u.test(passage.marker ?? '')) {
    if (!isTitleLike(passage.text) || inList(passages, index)) return undefined;
    return { number: markerKey(passage.marker ?? ''), title: cleanTitle(passage.text), passage };
  }
  if (passage.kind !== 'text' && passage.kind !== 'heading') return undefined;
  if (passage.marker !== undefined) return undefined;
  const match = inText.exec(passage.text);
  if (
    match !== null &&
    isTitleLike(match[2] ?? '') &&
    !/^\d{1,2}\s+\p{Lu}\p{Ll}+\s+\d{4}\b/u.test(passage.text) &&
    match[1] !== undefined
  ) {
    return { number: match[1], title: cleanTitle(match[2] ?? ''), passage };
  }
  return (passage.kind === 'heading' && passage.text.length < 240) || (passage.bold && isTitleLike(passage.text))
    ? { number: '', title: cleanTitle(passage.text), passage }
    : undefined;
}

/**
 * Whether a numbered title is one of a list below a lead-in or colon ("1. … 2. … 3. …"): it begins one, or counts on from the item
 * above. After an item that closes with a full stop, a title without one that has a paragraph below it is a heading again.
 */
function inList(passages: readonly Passage[], index: number): boolean {
  const here = passages[index];
  let at = index - 1;
  let above: Passage | undefined;
  for (let item = passages[at]; item?.kind === 'item'; item = passages[at]) {
    if (above === undefined && markerStyle(item.marker ?? '') === 'figure') above = item;
    at -= 1;
  }
  const opener = passages[at];
  const opened = opener?.kind === 'text' && (opener.text.endsWith(':') || stripLeadIn(opener.text).text === '');
  if (!opened || here === undefined) return false;
  const first = above === undefined ? markerKey(here.marker ?? '') === '1' : follows(above.marker ?? '', here.marker ?? '');
  return first && !(above !== undefined && /[.]$/u.test(above.text) && passages[index + 1]?.kind === 'text');
}
