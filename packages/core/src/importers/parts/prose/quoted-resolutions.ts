import { stripLeadIn } from '../words/lead-ins.ts';
import { isTitleLike } from './agenda-items.ts';
import type { Passage } from './passages.ts';
import { type GrowingResolution, listFrom, push } from './resolution-list.ts';
import { formalWord } from './resolution-words.ts';

/** What committees resolved, quoted before those to whom it went, and the passages of the item that are about none of it. */
export interface QuotedResolutions {
  readonly quoted: readonly GrowingResolution[];
  readonly stems: readonly Passage[];
  readonly rest: readonly Passage[];
}

/** "The Panel resolved to comment as follows, namely that –", "It was resolved:". */
const told =
  /\b(?:[Rr]esolved|[Aa]greed|[Rr]ecommended|[Cc]ommented)(?:,?\s(?:unanimously|to\s\p{L}+|thus|namely|as\sfollows|that|the\sfollowing)){0,6}\s?[:.–—-]/u;
const body = /\b(?:[Cc]ommittee|[Pp]anel|[Cc]ommission|[Bb]oard|[Gg]roup|[Mm]eeting)\b/u;
const executiveDid =
  /\b(?:Cabinet|Executive|Council)(?:\s(?:had|then|also|unanimously)){0,2}\s(?:resolved|agreed|decided|recommended)\b|\bmeeting\sof\s(?:the\s)?(?:Cabinet|Executive|Council)\b/u;
const executive = /\b(?:Cabinet|Executive|Council|Mayor|Leader)\b/u;
/** "Cabinet notes that …", "the Cabinet supports the reply": how it answers. */
const answer = /^(?:[Tt]hat\s)?(?:[Tt]he\s)?(?:Cabinet|Executive)\s(?:\p{L}+ly\s)?\p{L}+(?:s|ed)\s/u;
const opening = /[“"]\s*(?=[\p{L}(])/u;
const closing = /(?<!\s)\s*[”"][.;,)]?$/u;
const inlineMark = /^(\((?:[a-z]|\d{1,2}|[ivx]{1,4})\)|(?:[a-z]|\d{1,2})[.)])\s+(?=\p{L})/u;

/**
 * Takes out of an item of an executive's paper what scrutiny committees resolved, where it is quoted in marks below words that say so. Then "Cabinet
 * notes …" beside it is the answer and no ask of its own. Where the item resolves anything itself that is not the executive's answer, a quotation is what
 * was resolved before, and stays.
 *
 * Source: references from overview and scrutiny to cabinets, on agendas and in decisions.
 */
export function takeQuoted(passages: readonly Passage[]): QuotedResolutions {
  const none = { quoted: [], stems: [], rest: passages };
  const answers = passages.filter(isAnswer);
  if (passages.some((passage, at) => resolves(passage) && !answers.includes(passage) && quotationBelow(passages, at) === undefined))
    return none;
  const quoted: GrowingResolution[] = [];
  const stems: Passage[] = [];
  const rest: Passage[] = [];
  for (let at = 0; at < passages.length; at += 1) {
    const stem = passages[at];
    if (stem === undefined) break;
    const own = quotationBelow(passages, at);
    if (own === undefined || !(answers.length > 0 || own.some(({ text }) => executive.test(text)))) {
      rest.push(stem);
      continue;
    }
    const drafts = draftsOf(own, stem);
    const above = passages[at - 1];
    if (above !== undefined && above.kind === 'text' && isTitleLike(above.text)) for (const draft of drafts) draft.topic = above.text;
    quoted.push(...drafts);
    stems.push(stem);
    at = passages.indexOf(own.at(-1)?.from ?? stem);
  }
  return quoted.length === 0 ? none : { quoted, stems, rest: rest.filter((passage) => !answers.includes(passage)) };
}

/** A passage within quotation marks, these left out. */
interface Quoted extends Passage {
  /** As printed. */
  readonly from: Passage;
}

/** What is quoted from the passage on that introduces it: there behind its dash, or in the passages below. */
function quotationBelow(passages: readonly Passage[], at: number): readonly Quoted[] | undefined {
  const stem = passages[at];
  if (stem?.kind !== 'text') return undefined;
  const inside = opening.exec(stem.text);
  const words = inside === null ? stem.text : stem.text.slice(0, inside.index);
  if (!told.test(words) || !body.test(words) || executiveDid.test(words)) return undefined;
  const first = inside === null ? passages[at + 1] : { ...stem, text: stem.text.slice(inside.index) };
  if (first === undefined || first.kind === 'grid' || !/^[“"]/u.test(first.text)) return undefined;
  const own: Quoted[] = [];
  for (let next = inside === null ? at + 1 : at; next < passages.length; next += 1) {
    const from = passages[next];
    const passage = own.length === 0 ? first : from;
    if (from === undefined || passage === undefined || (own.length > 0 && passage.kind !== 'item')) break;
    own.push({ ...unquoted(passage, own.length === 0), from });
    if (closing.test(passage.text)) break;
  }
  return own;
}

function unquoted(passage: Passage, first: boolean): Passage {
  const text = (first ? passage.text.replace(/^[“"]\s*/u, '') : passage.text).replace(closing, '');
  const marker = first ? inlineMark.exec(text) : null;
  return marker?.[1] === undefined
    ? { ...passage, text }
    : { ...passage, kind: 'item', marker: marker[1], level: 1, text: text.slice(marker[0].length) };
}

function draftsOf(own: readonly Quoted[], stem: Passage): readonly GrowingResolution[] {
  const drafts: GrowingResolution[] = [];
  const [first] = own;
  const listed = first?.kind === 'item' ? 0 : 1;
  const introduces = listed === 1 && own.length > 1 && /[:–—-]$/u.test(first?.text ?? '');
  const leadIn = introduces ? (first?.text ?? '') : stem.text;
  if (first !== undefined && listed === 1 && !introduces) push(drafts, first, stripLeadIn(first.text).text, 'lead-in', leadIn);
  listFrom(own, listed, drafts, leadIn, undefined);
  return drafts;
}

function isAnswer({ kind, text }: Passage): boolean {
  return kind !== 'grid' && answer.test(stripLeadIn(text).text);
}

function resolves({ kind, text }: Passage): boolean {
  return kind !== 'grid' && formalWord.test(stripLeadIn(text).leadIn ?? '');
}
