import { stripLeadIn } from '../words/lead-ins.ts';
import { isOutcome, outcomeOf } from './motion-outcomes.ts';
import type { Passage } from './passages.ts';

/** A motion or amendment that was put to a vote: its words, and what introduces them. */
export interface Motion {
  readonly kind: 'motion' | 'amendment';
  readonly leadIn: string;
  readonly passages: readonly Passage[];
  /** The vote made it a resolution. */
  readonly carried: boolean;
  /** It speaks for itself: "This Council resolves". */
  readonly own?: true;
}

/** An item's passages without the words of motions, and the motions, in order. */
export interface Motions {
  readonly passages: readonly Passage[];
  readonly motions: readonly Motion[];
}

/** "Motion", "Amendment 2", "Amendment by Councillor Ash:" on a line of their own. */
const label =
  /^(?:the\s+)?(?:(?:original|substantive|alternative|further|first|second|third)\s+)?(motion|amendment|addendum|counter[- ]motion)(?:\s+(?:\d{1,2}|[A-D]|one|two|three))?(?:\s+(?:(?:submitted|proposed|moved|put\s+forward)\s+)?by\s+.{3,80})?\s*[:–-]{0,2}$/iu;
/** "It was moved by Councillor Ash, seconded by Councillor Birch:", "Councillor Ash moved as an amendment that:-"; "a table of proposed fares" moves nothing. */
const moves =
  /\b(?:moved|(?<!\b(?:the|an?|of|any|its|their|these|for|to|on|with|as)\s)proposed|submitted (?:a|the following) (?:motion|amendment))\b[^:]*$/iu;
const opens = /(?:[:–-]|\b(?:that|the following|as follows))[\s:–-]{0,3}$/iu;
/** "Councillor Ash, seconded by Councillor Birch, moved that the fee be kept." */
const movedInside =
  /\b(?:moved|proposed)\b(?:(?!\.\s)[^:]){0,200}?\b(?:that|That)\s+((?:the|a|an|no|all|each|any|it|this|officers|members|cabinet|council|scrutiny|committee|\p{Lu})\b[^\n]*)$/u;
/** "This Council resolves to:", "“Wealdshire Council therefore resolves that:": the words of a motion that say what is to be done. */
const resolves =
  /^["“]?(?:(?:to this end|therefore),?\s+)?(?:(?:that\s+)?(?:this|the|full)\s+)?(?:[\p{L}’'-]+\s+){0,4}?council\s+(?:(?:therefore|further|also|hereby|now)\s+){0,2}resolves\b(?:\s+(?:that|to)(?=\s*[:–-]))?\s*[:–-]{0,2}\s*/iu;
/** "This Council notes:", "The Council believes that:": what a motion sets out before it asks for anything. */
const setsOut =
  /^["“]?(?:(?:this|the|full)\s+)?(?:[\p{L}’'-]+\s+){0,4}?council\s+(?:(?:also|further|therefore)\s+)?(?:notes|believes|recognises|acknowledges|understands|welcomes|regrets|considers|is\s+(?:concerned|aware))\b[^.]{0,80}:$/iu;
const following = /^(?:\p{L}+\s){0,6}?following\s(?:\p{L}+\s){0,3}?motion\b/iu;
/** "It was proposed and agreed that:" is a resolution, not a motion. */
const decided =
  /\b(?:agreed|resolved|recommended|AGREED|RESOLVED|RECOMMENDED)\b(?:\s+(?:that|to|as follows))?\s*[:–-]*$|\b(?:it was|and)\s+(?:unanimously\s+)?(?:agreed|resolved)\s+(?:that|to)\b/iu;
const mover = /^(?:[(–—-]?\s?(?:moved|proposed|seconded|mover|seconder)\b)/iu;
const stem = /^(?:that|to)\b.{0,90}[:–-]$|^(?:the\s)?(?:committee|panel|board|council|cabinet)(?:\sagrees?)?\s?[:–-]$/iu;
/** A section or resolution ends the words of a motion. */
const ends = /^(?:decisions?|minutes|resolved|resolution|outcome|vote|voting|result|for the (?:motion|amendment))\b\s*:?/iu;

/** Whether a paragraph is a motion's own "This Council resolves", which also stands in quotation marks. */
export function resolvesAsCouncil(text: string): boolean {
  return resolves.test(text);
}

/** Whether a paragraph introduces what a motion notes or believes: the list below it asks for nothing. */
export function setsOutMotion(text: string): boolean {
  return setsOut.test(text);
}

/**
 * Takes the motions and amendments out of an item: put to the vote, they are resolutions only when they are carried, and then mostly the item
 * says so with "RESOLVED" below. A motion whose fate is not told is none.
 *
 * From minutes of Scottish committees ("Motion", "Amendment", "the Amendment was carried and the Committee resolved accordingly") and of
 * call-ins and divisions elsewhere.
 */
export function takeMotions(passages: readonly Passage[]): Motions {
  const kept: Passage[] = [];
  const motions: Motion[] = [];
  let at = 0;
  while (at < passages.length) {
    const motion = motionAt(passages, at);
    if (motion === undefined) {
      const passage = passages[at];
      if (passage !== undefined) kept.push(passage);
      at += 1;
      continue;
    }
    const below = outcomeOf(motion.kind, [motion.rest, ...passages.slice(motion.next).map((passage) => passage.text)]);
    // "The following motion was carried:" stands above the motion's own words.
    const introduced = motion.own === true ? passages.slice(0, at).findLast((passage) => following.test(passage.text)) : undefined;
    const above = outcomeOf(motion.kind, introduced === undefined ? [] : [introduced.text]);
    const carried = (below ?? above) === 'carried';
    motions.push({
      kind: motion.kind,
      leadIn: motion.leadIn,
      passages: motion.words,
      carried,
      ...(motion.own === true ? { own: true } : {}),
    });
    at = motion.next;
  }
  return { passages: kept, motions };
}

/**
 * The motion that stands after the vote. Where an amendment is carried, the motion that it amends is not what was resolved. A motion that resolves
 * several times ("This Council resolves to: … This Council further resolves to: …") is one.
 */
export function inForce(motions: readonly Motion[]): readonly Motion[] {
  const carried = motions.filter((motion) => motion.carried);
  const amendments = carried.filter((motion) => motion.kind === 'amendment');
  return lastOf(amendments.length > 0 ? amendments : carried);
}

/** The last of some motions, whole. */
export function lastOf(motions: readonly Motion[]): readonly Motion[] {
  return motions.at(-1)?.own === true ? motions.filter((motion) => motion.own === true) : motions.slice(-1);
}

interface FoundMotion {
  readonly kind: Motion['kind'];
  readonly leadIn: string;
  readonly words: readonly Passage[];
  /** What the same paragraph says after the motion. */
  readonly rest: string;
  /** It speaks for itself: "This Council resolves". */
  readonly own?: true;
  readonly next: number;
}

function motionAt(passages: readonly Passage[], at: number): FoundMotion | undefined {
  const passage = passages[at];
  if (passage === undefined || passage.kind === 'grid' || passage.kind === 'item') return undefined;
  const labelled = label.exec(passage.text);
  if (labelled !== null) {
    const kind = /^(?:motion|counter)/iu.test(labelled[1] ?? '') ? 'motion' : 'amendment';
    return wordsBelow(passages, at, kind, passage.text);
  }
  const stemWords = resolves.exec(passage.text)?.[0];
  if (stemWords !== undefined) return resolvedBelow(passages, at, stemWords);
  if (decided.test(passage.text)) return undefined;
  if (opensMotion(passage.text))
    return wordsBelow(passages, at, /\bamendment\b/iu.test(passage.text) ? 'amendment' : 'motion', passage.text);
  const inside = movedInside.exec(passage.text)?.[1];
  if (inside === undefined || stripLeadIn(passage.text).leadIn !== undefined) return undefined;
  const stop = /\.(?=\s+\p{Lu})/u.exec(inside)?.index;
  const words = stop === undefined ? inside : inside.slice(0, stop + 1);
  return {
    kind: /\bamendment\b/iu.test(passage.text) ? 'amendment' : 'motion',
    leadIn: passage.text.slice(0, passage.text.length - inside.length).trim(),
    words: [{ ...passage, text: words }],
    rest: stop === undefined ? '' : inside.slice(stop + 1),
    next: at + 1,
  };
}

/** Whether a paragraph ends by introducing the motion that stands below it. */
function opensMotion(text: string): boolean {
  const end = text.slice(-280).replace(/(?<![\s:–-])[\s:–-]+$/u, '');
  return opens.test(text.slice(-20)) && moves.test(end);
}

/** The words of a motion below its label: a stem, a list or a paragraph, and who moved it. */
function wordsBelow(passages: readonly Passage[], from: number, kind: Motion['kind'], leadIn: string): FoundMotion | undefined {
  const words: Passage[] = [];
  let at = from + 1;
  let lead = leadIn;
  for (let next = passages[at]; next !== undefined && next.kind !== 'grid'; next = passages[at]) {
    if (mover.test(next.text)) {
      at += 1;
      if (words.length > 0) break;
      continue;
    }
    if (next.kind === 'text' || next.kind === 'heading') {
      if (label.test(next.text) || ends.test(next.text) || isOutcome(next.text) || next.kind === 'heading') break;
      if (stem.test(next.text) && words.length === 0) {
        lead = `${leadIn} ${next.text}`;
        at += 1;
        continue;
      }
      if (words.length > 0 || /\b(?:RESOLVED|AGREED)\b/u.test(stripLeadIn(next.text).leadIn ?? '')) break;
    }
    words.push(next);
    at += 1;
  }
  return words.length === 0 ? undefined : { kind, leadIn: lead, words, rest: '', next: at };
}

/** What "This Council resolves" introduces: the rest of its paragraph, the list below it, or its paragraphs up to the end of the quotation. */
function resolvedBelow(passages: readonly Passage[], at: number, leadIn: string): FoundMotion | undefined {
  const passage = passages[at];
  const rest = passage?.text.slice(leadIn.length).trim() ?? '';
  let next = at + 1;
  while (passages[next]?.kind === 'item') next += 1;
  const quoted = next === at + 1 && rest === '' && /^["“]/u.test(leadIn);
  if (quoted) next = quotationEnd(passages, next);
  const below = rest === '' || /[:–-]$/u.test(rest) ? passages.slice(at + 1, next) : [];
  const words = passage === undefined || rest === '' || below.length > 0 ? below : [{ ...passage, text: rest }];
  const lead = below.length > 0 ? (passage?.text ?? leadIn) : leadIn;
  return words.length === 0 ? undefined : { kind: 'motion', leadIn: lead.trim(), words, rest: '', own: true, next: at + 1 + below.length };
}

/** Past the paragraph that closes a quotation; where none does nearby, past the first. */
function quotationEnd(passages: readonly Passage[], from: number): number {
  const closes = passages.slice(from, from + 12).findIndex((passage) => /["”]/u.test(passage.text.slice(1)));
  const first = passages[from];
  return first?.kind !== 'text' || (closes !== 0 && isOutcome(first.text)) ? from : from + Math.max(0, closes) + 1;
}
