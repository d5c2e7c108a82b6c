import type { Place } from '../../base/place.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { parseCalendarDate } from '../../model/dates/parse-date.ts';
import { nameAndRole, splitPeople } from '../parts/names/people.ts';
import type { Passage } from '../parts/prose/passages.ts';
import { letterTitle } from './letter-salutation.ts';

/** The frame of a letter: what stands above the salutation and below the close, and where the body lies. */
export interface LetterFrame {
  readonly date?: CalendarDate;
  readonly to?: string;
  /** The addressee's role, as written. */
  readonly role?: string;
  readonly salutation?: string;
  readonly subject?: string;
  readonly from?: string;
  readonly fromRole?: string;
  readonly copiedTo: readonly string[];
  /** The passages between salutation and close, the subject left out. */
  readonly body: readonly Passage[];
  /** The lines of the frame that say something. */
  readonly places: readonly Place[];
}

const salutation = /^dear\s+(.+?)\s*,?$/iu;
const close =
  /^(?:yours\s+(?:sincerely|faithfully|truly)|(?:with\s+)?(?:kind(?:est)?|best|warm)\s+(?:regards|wishes)|sincerely|regards)\b\s*,?(.*)$/iu;
const copies = /^(?:cc|c\.c\.?|copies? to|copied to|copy)\b\s*[:–-]?\s*(.*)$/isu;
const dateLine = /^(?:date[d]?(?:\s*\/\s*\p{L}{2,12})?\s*(?:[:–-]\s*)?(?:\|\s*)?)?(?:\p{L}+day,?\s+)?\d{1,2}.{3,25}\d{2,4}\.?$/iu;
const subjectMark = /^(?:re|subject|ref(?:erence)?)\s*:\s*/iu;
const person =
  /^(?:(?:to|attention|fao)\s*:\s*)?((?:Councillors?|Cllrs?\.?|Mr\.?|Mrs\.?|Ms\.?|Miss|Mx\.?|Dr\.?|Prof(?:essor|\.)?|Rt\.?\s+Hon\.?|The\s+Rt\.?\s+Hon\.?|Sir|Dame|Lord|Lady|Baroness|Rev(?:erend|\.)?)\s+.+)$/u;
const roleWords =
  /\b(?:Cabinet|Member|Leader|Director|Head|Chief|Officer|Minister|Secretary|Chair(?:man|woman|person)?|Executive|Commissioner|Manager|Portfolio|Mayor|President|Governor)\b/u;
const furniture =
  /@|https?:|www\.|\b(?:tel(?:ephone)?|fax|email|e-mail|our ref|your ref|please (?:ask|contact)|contact|enquiries|published)\b|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s*\d[A-Z]{2}\b|^\d/iu;

/** The frame of a letter; every part that the letter leaves out is absent. A title "Letter to the Minister, 16 December 2031" stands in for the salutation; without either the whole is body. */
export function letterFrame(passages: readonly Passage[]): LetterFrame {
  const greets = passages.findIndex((passage) => passage.kind !== 'grid' && salutation.test(passage.text));
  const greeting = greets < 0 ? passages.findIndex((passage) => letterTitle(passage.text) !== undefined) : greets;
  const titled = letterTitle(passages[greeting]?.text ?? '');
  const ending = passages.findIndex((passage, index) => index > greeting && close.test(passage.text));
  const above = passages.slice(0, Math.max(0, greeting));
  const below = ending < 0 ? [] : passages.slice(ending + 1);
  const inner = passages.slice(greeting + 1, ending < 0 ? passages.length : ending);
  const places: Place[] = greeting < 0 ? [] : passages.slice(greeting, greeting + 1).map((passage) => passage.place);
  const signature = signed(ending < 0 ? '' : (close.exec(passages[ending]?.text ?? '')?.[1] ?? ''), below);
  const dated = above.filter((passage) => dateLine.test(passage.text)).at(-1) ?? below.find((passage) => dateLine.test(passage.text));
  const date = dated === undefined ? (parseCalendarDate(titled?.date ?? '') ?? dateInGrid(above)) : parseCalendarDate(dated.text);
  const greeted = salutation.exec(passages[greeting]?.text ?? '')?.[1];
  const addressed = addressee(above, signature.from);
  const titles = subjectsOf(inner);
  places.push(
    ...[dated, ...titles, ...addressed.passages, ...signature.passages].flatMap((passage) =>
      passage === undefined ? [] : [passage.place],
    ),
  );
  const to = titled?.name ?? addressed.to ?? (greeted !== undefined && / /u.test(greeted) ? greeted : undefined);
  const carried = copiedTo(below);
  const subject = titles.length === 0 ? undefined : titles.map(({ text }) => text.replace(subjectMark, '')).join(' – ');
  return {
    ...(date === undefined ? {} : { date }),
    ...(to === undefined ? {} : { to }),
    ...(addressed.role === undefined ? {} : { role: addressed.role }),
    ...(greets < 0 ? {} : { salutation: passages[greets]?.text ?? '' }),
    ...(subject === undefined ? {} : { subject }),
    ...(signature.from === undefined ? {} : { from: signature.from }),
    ...(signature.fromRole === undefined ? {} : { fromRole: signature.fromRole }),
    copiedTo: carried,
    body: inner.filter((passage) => !titles.includes(passage)),
    places,
  };
}

/** The date in a block of contact details: "Date: | 17 June 2031", the label perhaps in two languages. */
function dateInGrid(above: readonly Passage[]): CalendarDate | undefined {
  for (const row of above.flatMap((passage) => passage.rows)) {
    const [label, ...values] = row.map((cell) => cell.text.trim());
    if (label === undefined || !/^date\b/iu.test(label)) continue;
    const found = values.map((value) => parseCalendarDate(value)).find((date) => date !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The name above the salutation that is not the sender's, with the role that follows it on its line or the next ones. */
function addressee(
  above: readonly Passage[],
  sender: string | undefined,
): { readonly to?: string; readonly role?: string; readonly passages: readonly Passage[] } {
  for (let at = above.length - 1; at >= 0; at -= 1) {
    const passage = above[at];
    const found = passage === undefined || furniture.test(passage.text) ? undefined : person.exec(passage.text)?.[1];
    if (passage === undefined || found === undefined || (sender !== undefined && sameName(found, sender))) continue;
    const named = nameAndRole(found);
    const roles: Passage[] = [];
    for (const next of above.slice(at + 1, at + 3)) {
      if (furniture.test(next.text) || dateLine.test(next.text) || !roleWords.test(next.text) || person.test(next.text)) break;
      roles.push(next);
    }
    const role = [...(named.role === undefined ? [] : [named.role]), ...roles.map((each) => each.text)].join(', ');
    return { to: named.name, ...(role === '' ? {} : { role }), passages: [passage, ...roles] };
  }
  return { passages: [] };
}

/** The subject; where its line names a committee and perhaps its meeting alone, the line below says what it is about. */
function subjectsOf(inner: readonly Passage[]): readonly Passage[] {
  const first = subjectOf(inner);
  if (first === undefined) return [];
  const rest = inner.slice(inner.indexOf(first) + 1, inner.indexOf(first) + 2);
  const named = /\b(?:committee|panel|commission|board)\b[^:]{0,6}(?:(?:\p{L}+day )?\d{1,2}\p{L}{0,2} \p{L}+,? \d{4})?$/iu.test(first.text);
  const second = named && rest[0]?.kind === 'text' && rest[0].text.length < 160 ? subjectOf(rest) : undefined;
  return second === undefined ? [first] : [first, second];
}

/** What the letter is about: marked "Re:", in bold, or a short line without a stop before the first sentence. */
function subjectOf(inner: readonly Passage[]): Passage | undefined {
  for (const passage of inner.slice(0, 2)) {
    if (passage.kind === 'grid' || passage.kind === 'item') return undefined;
    if (subjectMark.test(passage.text) || passage.bold) return passage;
    // A heading below the first paragraph is of a part of the letter.
    if (passage.text.length > 160) return undefined;
    if (passage.text.length < 160 && !/[.,;:?]$/u.test(passage.text) && /^\p{Lu}/u.test(passage.text)) return passage;
  }
  return undefined;
}

function signed(
  afterClose: string,
  below: readonly Passage[],
): { readonly from?: string; readonly fromRole?: string; readonly passages: readonly Passage[] } {
  const lines = below.filter((passage) => passage.kind !== 'grid');
  const end = lines.findIndex((passage) => copies.test(passage.text));
  const own = (end < 0 ? lines : lines.slice(0, end)).filter((passage) => !furniture.test(passage.text)).slice(0, 4);
  const first = afterClose.trim() === '' ? own[0] : undefined;
  const named = nameAndRole(first?.text ?? afterClose.trim());
  if (named.name === '') return { passages: [] };
  const rest = (first === undefined ? own : own.slice(1)).filter((passage) => roleWords.test(passage.text));
  const role = [...(named.role === undefined ? [] : [named.role]), ...rest.map((passage) => passage.text)].join(', ');
  return { from: named.name, ...(role === '' ? {} : { fromRole: role }), passages: [...(first === undefined ? [] : [first]), ...rest] };
}

function copiedTo(below: readonly Passage[]): readonly string[] {
  const start = below.findIndex((passage) => passage.kind !== 'grid' && copies.test(passage.text));
  if (start < 0) return [];
  const [head, ...rest] = below.slice(start);
  const more = rest.filter((passage) => passage.kind !== 'grid' && passage.text.length < 120).map((passage) => passage.text);
  return [copies.exec(head?.text ?? '')?.[1] ?? '', ...more].flatMap((line) => splitPeople(line));
}

function sameName(a: string, b: string): boolean {
  const plain = (name: string): string =>
    name
      .toLowerCase()
      .replace(/[^\p{L} ]/gu, '')
      .replace(/^(?:councillor|cllr|mr|mrs|ms|dr)\s+/u, '')
      .trim();
  return plain(a) === plain(b);
}
