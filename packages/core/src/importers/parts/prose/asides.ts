import { stripLeadIn } from '../words/lead-ins.ts';
import { resolvesAsCouncil } from './motions.ts';
import type { Passage } from './passages.ts';

/** What web pages print above what was minuted; the words above it are the agenda's. */
const minutedBelow = /^(?:Minutes|Decisions?|Cofnodion|Penderfyniad(?:au)?)\s*:$/u;
/** Sections that tell of what was not decided, or why: until the next section or resolution they hold no resolution. */
const asideHeading =
  /^(?:(?:summary of\s+)?(?:the\s+)?(?:(?:alternative|other)\s+options?(?:\s+(?:considered|available|rejected|and|for|by|the|council|reasons?|rejection)){0,8}|options?\s+(?:considered|rejected)(?:\s+and\s+rejected)?|reasons?\s+for\s+(?:the\s+|this\s+)?(?:decisions?|recommendations?|call[- ]in|urgency|exemption|rejection)|details of any conflict.{0,80}))\s*[:–-]?$/iu;
const sectionHeading =
  /^(?:minutes|decisions?(?:\s+(?:made|taken))?|resolved|recommendations?|resolutions?|agreed|actions?|conclusions?|report author|publication date|date of decision|decided at meeting|(?:accompanying|supporting|additional) documents)\s*:?(?:\s|$)/iu;
/** "The Cabinet's decision had been:", "At its meeting on 3 March the Panel resolved that:-": what follows was decided elsewhere. */
const decidedElsewhere =
  /\b(?:had(?:\s+(?:previously|also|then|already|been|unanimously)){0,2}\s+(?:resolved|agreed|decided|recommended|made)|at\s+(?:its|their|the|that)\s+(?:[\p{L}’'-]+\s+){0,4}meeting\b.{0,90}\b(?:resolved|agreed|decided|recommended)|decisions?\b.{0,90}\b(?:was|were|had been|is|are|reads?)(?:\s+as\s+follows)?|resolved\s+on\s+\d.{0,60})\b[^.]{0,60}[:–-]$/iu;
/** "… the Panel had agreed these recommendations for Cabinet to consider:": they are what is before the meeting, and no history. */
const broughtBefore = /\brecommendations?\s(?:for|to)\s(?:the\s)?(?:Cabinet|Executive|Council|Mayor|Leader)\b[^.:]{0,60}[:–-][\s:–-]*$/iu;
const openingQuote = /^["“]\s*/u;
const closingQuote = /["”][.;,)]?$/u;
/** A quotation of more paragraphs was never closed: only its first is left out. */
const longestQuote = 30;

/**
 * The passages of an item without those that cannot be its resolutions: the agenda's words above "Minutes:", the decision of another body
 * or meeting that is quoted or introduced as such, the options that were not taken, and the reasons. A resolution in so many words above
 * "Minutes:" stays where nothing is resolved below; else it was only put to the meeting.
 *
 * From web pages of agenda items, and minutes of decisions called in.
 */
export function withoutAsides(passages: readonly Passage[]): readonly Passage[] {
  return withoutReasons(withoutElsewhere(withoutAgenda(passages)));
}

function withoutAgenda(passages: readonly Passage[]): readonly Passage[] {
  const mark = passages.findIndex((passage) => passage.kind !== 'grid' && minutedBelow.test(passage.text));
  const above = passages.slice(0, Math.max(0, mark));
  if (mark < 1 || (above.some(isFormal) && (above.some(tellsOfMeeting) || !passages.slice(mark).some(isFormal)))) return passages;
  return passages.slice(mark);
}

/** "Members considered the report": the agenda says what will be done, only a minute what was. */
function tellsOfMeeting({ kind, text }: Passage): boolean {
  return (
    kind === 'text' &&
    /^(?:Members|(?:The\s)?(?:[\p{L}&’'-]+\s){0,6}?(?:Committee|Panel|Commission|Board|Cabinet))\s(?:considered|discussed|debated|heard|received|reviewed|examined|scrutinised|looked|talked)\s/u.test(
      text,
    )
  );
}

function withoutElsewhere(passages: readonly Passage[]): readonly Passage[] {
  const kept: Passage[] = [];
  const resolved = passages.some(isFormal);
  for (let at = 0; at < passages.length; at += 1) {
    const passage = passages[at];
    if (passage === undefined) break;
    const quote = quoteFrom(passages, at);
    if (quote > at) {
      at = quote - 1;
      continue;
    }
    kept.push(passage);
    if (!resolved && broughtBefore.test(passage.text)) continue;
    if (passage.kind === 'text' && decidedElsewhere.test(passage.text) && stripLeadIn(passage.text).leadIn === undefined)
      at = elsewhereFrom(passages, at + 1) - 1;
  }
  return kept;
}

/** Where a quoted resolution that begins here ends; `from` where none does. */
function quoteFrom(passages: readonly Passage[], from: number): number {
  const first = passages[from];
  if (first === undefined || first.kind === 'grid' || !openingQuote.test(first.text) || resolvesAsCouncil(first.text)) return from;
  // The words of a motion stand in quotation marks too.
  if (/\b(?:moved|motion|amendment)\b/iu.test(passages[from - 1]?.text ?? '')) return from;
  const opened = stripLeadIn(first.text.replace(openingQuote, '')).leadIn !== undefined;
  if (!opened && !/[:–-]$/u.test(passages[from - 1]?.text ?? '')) return from;
  for (let at = from; at < Math.min(passages.length, from + longestQuote); at += 1) {
    if (closingQuote.test(passages[at]?.text ?? '')) return at + 1;
  }
  return from + 1;
}

/** Past the decision that was introduced as another's: its own lead-in or stem, and the list or paragraph below. */
function elsewhereFrom(passages: readonly Passage[], from: number): number {
  const quote = quoteFrom(passages, from);
  if (quote > from) return quote;
  const first = passages[from];
  let at = from;
  if (first?.kind === 'text' && /[:–-]$/u.test(first.text)) at += 1;
  else if (first?.kind === 'text' && (stripLeadIn(first.text).leadIn !== undefined || /^that\s/iu.test(first.text))) at += 1;
  while (passages[at]?.kind === 'item') at += 1;
  return at;
}

function withoutReasons(passages: readonly Passage[]): readonly Passage[] {
  let aside = false;
  return passages.filter((passage) => {
    if (passage.kind === 'grid') return true;
    if (asideHeading.test(passage.text)) aside = true;
    else if (aside && (passage.bold || passage.kind === 'heading' || sectionHeading.test(passage.text) || isFormal(passage))) aside = false;
    return !aside;
  });
}

function isFormal(passage: Passage): boolean {
  if (passage.kind === 'grid') return false;
  const { leadIn } = stripLeadIn(passage.text);
  return leadIn !== undefined && /\b(?:RESOLVED|RECOMMENDED|AGREED|Resolved|Recommended|Agreed|agreed|resolved)\b/u.test(leadIn);
}
