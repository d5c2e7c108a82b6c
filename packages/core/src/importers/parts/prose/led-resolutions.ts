import type { Place } from '../../../base/place.ts';
import { stripLeadIn } from '../words/lead-ins.ts';
import { isNumbered, splitDotted, splitLettered, splitNumbered } from '../words/numbering.ts';
import { isNarrative } from './agreed-in-passing.ts';
import { isAskingComments } from './asking-comments.ts';
import { isAskingStem } from './asking-stems.ts';
import { asksOfDebate, toldOfDebate } from './debate-asks.ts';
import { labelledParts } from './labelled-parts.ts';
import { afterSingle, assents, bodyAlone, paragraphsFrom, pastLabels, qualifier, stemsFrom } from './led-lists.ts';
import type { Passage } from './passages.ts';
import { pastReasons } from './reasons.ts';
import { type GrowingResolution, itemText, listFrom, push } from './resolution-list.ts';
import { asLost, formalWord, tellsOfItem } from './resolution-words.ts';
import { resolvesInside } from './resolves-inside.ts';
import { undertakenFrom, undertakingStem } from './undertaking-stems.ts';

const shouted =
  /^(?:(?:[Tt]he\s+)?(?:[\p{L}&’'-]+\s+){0,8}?(?:(?:[Ss]ub-)?[Cc]ommittee|[Pp]anel|[Cc]ommission|[Bb]oard|[Mm]embers)\s+(?:NOTED|REQUESTED|ENDORSED|WELCOMED|APPROVED|SUPPORTED|ASKED)\b|(?:NOTED|REQUESTED|ENDORSED|APPROVED|INSTRUCTED|REMITTED)\s+(?!that\b)(?:the|an?|its|officers|\p{Lu}\p{Ll}+)\s+\S+)/u;

/** "Agreed: The Committee agreed to …" is a decision under its label; talk of what was agreed has none. */
const soft = /^(?!Agreed\s*[:–-])(?:[Ii]t was\s+(?:further\s+|also\s+)?agreed|[^.]{0,80}\sagreed)\s+(?:that|to)\b/u;

/** "Cabinet accepted the recommendations": what another body did is told, not resolved. */
const othersDeed =
  /^(?:the\s+)?(?:Cabinet|Executive|(?:Full\s+)?Council)\s+(?:had\s+)?(?:accepted|adopted|agreed|approved|noted|rejected|resolved|considered|endorsed)\b/u;

/** "the motion be rejected": what it asked for is not done. */
const motionLost = /^the\s(?:original\s|substantive\s)?(?:motion|amendment)\sbe\s(?:rejected|lost|not\s(?:carried|approved|supported))\b/iu;

/** "NOTED." alone: nothing is said that could be kept. */
const verbAlone = /^(?:noted|agreed|approved|received|accepted|recommended|resolved|as above|as per the report)[.:]?$/iu;

/** "The Panel recommends that the map be printed": minutes that print their decisions in the present tense. */
const decides =
  /^The\s+(?:[\p{L}&’'-]+\s+){0,8}?(?:(?:[Ss]ub-)?[Cc]ommittee|[Pp]anel|[Cc]ommission|[Bb]oard)\s+(?:(?:also|further|therefore)\s+)?(?:recommends?|requests?|asks?)\s+that\s+(?!.*:$)/u;

const section =
  /^(?:(?:the\s+)?(?:committee’s\s+|committee's\s+)?(?:recommendations?|resolutions?|decisions?(?:\s+made)?|resolved|(?:agreed|decided|resolved)\s+(?:at|by)\s+(?:the|this)\s+(?:meeting|(?:working\s+)?group))(?:\s+(?:of|by|from)\s+the\s+(?:committee|panel)|\s+to\s+(?:the\s+)?(?:cabinet|council|executive|full council|board|mayor|leader)(?:\s+member(?:\s+for\s[\p{L} ]{3,40})?)?)?)\s?[:–-]{0,2}(?:\s{1,2}\(to\s[^()]{3,80}\)\s?:?)?$/iu;

/** "The Trust had taken on two smiths": how far a recommendation is, and not what it asks. */
const toldOfIt = /^[^.;:]{0,120}?\s(?:was|were|had|has|have|did)\s/u;
/** "Recommendation 3:" on a line of its own, above what it says. */
const numberedHead = /^(Recommendation(?:\sNo\.?)?\s\d{1,2})\s?:?$/u;

/** "DECISION: The Cabinet agreed …" */
const decisionLabel =
  /^(?:DECISION|Decision|RESOLUTION|Resolution)[Ss]?(?:\sof\sthe\s(?:[\p{L}&’'-]+\s){0,6}?(?:[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]abinet|[Cc]ouncil|[Cc]ommission))?\s*(?::\s*(?=\S)|[–-]\s*(?=[Tt]hat\s))/u;

const askingStem =
  /(?:^|:)(?=[^:]*:$)[^:]*?\b(?:following|recommend|recommends|recommended|ask|asks|request|requests|that|(?:views|comments|observations|recommendations)\b[^:]{0,80}\bas follows)\b/iu;

/** "RESOLVED …" or a heading "Recommendations", and what it introduces. */
export function ledAt(passages: readonly Passage[], at: number, drafts: GrowingResolution[], leadIns: Place[]): number | undefined {
  const passage = passages[at];
  if (passage === undefined || passage.kind === 'grid') return undefined;
  if (resolvesInside(passage.text)) {
    push(drafts, passage, passage.text, 'lead-in', undefined, isNumbered(passage.marker ?? '') ? passage.marker : undefined);
    return at + 1;
  }
  if (shouted.test(passage.text) || (passage.kind === 'text' && decides.test(passage.text))) {
    push(drafts, passage, passage.text, 'lead-in');
    return at + 1;
  }
  const heading = section.test(passage.text);
  const label = decisionLabel.exec(passage.text)?.[0];
  if (label !== undefined && !isNarrative(passage.text.slice(label.length))) {
    const said = passage.text.slice(label.length);
    const below = stripLeadIn(said).text === '' ? listFrom(passages, at + 1, drafts, said, undefined) : undefined;
    if (below !== undefined) {
      leadIns.push(passage.place);
      return below;
    }
    const parts = splitNumbered(said) ?? [{ text: said, marker: undefined }];
    for (const part of parts) push(drafts, passage, stripLeadIn(part.text).text, 'lead-in', label.trim(), part.marker);
    return at + 1;
  }
  const labelled = labelledParts(passage.text);
  if (labelled !== undefined) {
    for (const part of labelled) push(drafts, passage, stripLeadIn(part.text).text, 'lead-in', undefined, part.marker);
    return at + 1;
  }
  // An item that says to whom those below it go is read with the list around it.
  const stem = (passage.kind !== 'item' && isAskingStem(passage.text)) || isAskingComments(passages, at);
  if (stem && passages[at + 1]?.kind === 'item') {
    leadIns.push(passage.place);
    return listFrom(passages, at + 1, drafts, passage.text, undefined);
  }
  const numbered = numberedHead.exec(passage.text)?.[1];
  const body = passages[at + 1];
  if (numbered !== undefined && body?.kind === 'text' && !body.bold && !isReport(body.text)) {
    leadIns.push(passage.place);
    push(drafts, body, stripLeadIn(body.text).text, 'lead-in', passage.text, numbered);
    return at + 2;
  }
  const undertaken = passages[at + 1]?.kind === 'item' ? undertakingStem(passage.text) : undefined;
  if (undertaken !== undefined) {
    leadIns.push(passage.place);
    return undertakenFrom(passages, at + 1, drafts, undertaken);
  }
  const { text, leadIn = '' } = heading ? { text: '', leadIn: passage.text } : stripLeadIn(passage.text);
  if (leadIn === '' || !(heading || isFormal(leadIn, passage.text))) return undefined;
  if (toldOfDebate.test(passages[at - 1]?.text ?? '') && !formalWord.test(leadIn)) {
    const next = asksOfDebate(passages, at, drafts);
    if (next !== undefined) leadIns.push(passage.place);
    return next;
  }
  if (othersDeed.test(text) || motionLost.test(text)) return at + 1;
  const within = text === '' ? stemsFrom(passages, at + 1, drafts, leadIns, leadIn) : undefined;
  if (within !== undefined) {
    leadIns.push(passage.place);
    return within;
  }
  if (text === '' || ((qualifier.test(text) || assents.test(text) || bodyAlone.test(text)) && passages[at + 1]?.kind === 'item')) {
    const below: GrowingResolution[] = [];
    const first = heading ? pastLabels(passages, at + 1) : at + 1;
    const next = listFrom(passages, first, below, leadIn, undefined) ?? paragraphsFrom(passages, at + 1, below, leadIn, heading);
    if (next === undefined) return undefined;
    for (const draft of below) if (!verbAlone.test(draft.text) && (!heading || !isNarrative(draft.text))) drafts.push(draft);
    leadIns.push(passage.place);
    return next;
  }
  const parts = splitNumbered(text) ?? splitDotted(text) ?? splitLettered(text);
  if (parts !== undefined) {
    for (const part of parts) push(drafts, passage, itemText(part.text, leadIn), 'lead-in', leadIn, part.marker);
    return listFrom(passages, pastReasons(passages, at + 1), drafts, leadIn, parts.at(-1)?.marker) ?? at + 1;
  }
  const listed = passages[at + 1];
  if (text.endsWith(':') && askingStem.test(text) && listed?.kind === 'item') {
    const next = listFrom(passages, at + 1, drafts, passage.text, undefined);
    if (next !== undefined) {
      leadIns.push(passage.place);
      return next;
    }
  }
  push(
    drafts,
    passage,
    text,
    'lead-in',
    leadIn,
    isNumbered(passage.marker ?? '') || passage.marker?.includes('.') === true ? passage.marker : undefined,
  );
  return afterSingle(passages, at + 1, drafts, leadIn, text.endsWith(':'));
}

/** "The Panel discussed the following:", "Members heard:": a list of what was said, and no resolution. */
const tells =
  /^(?:that\s+)?the\s[^:]{3,120}?\s(?:noted|heard|discussed|considered|raised|commented|observed|questioned|asked about|learn(?:ed|t)|explored|received|highlighted|debated|were (?:told|advised|informed)|was (?:told|advised|informed))(?:\s(?:that|the following|as follows))?\s?:[–—-]?$/iu;

/** "The report recommended that the Committee:": what was put to the body, before it decided. */
const putBefore =
  /^(?:the|this)\s(?:[\p{L}’'-]+\s){0,4}?(?:report|paper|review|presentation|briefing)\s(?:\p{L}+\s)?(?:recommend(?:ed|s)|ask(?:ed|s)|propose[ds]|invite[ds]|sought|seeks|request(?:ed|s))\b/iu;

function isFormal(leadIn: string, whole: string): boolean {
  if (putBefore.test(leadIn)) return false;
  return (formalWord.test(leadIn) && !soft.test(whole)) || (/^(?:that\s+)?the\s.*:[–—-]?$/isu.test(leadIn) && !tells.test(leadIn));
}

/** Whether a paragraph tells something rather than asks for it. */
function isReport(text: string): boolean {
  return isNarrative(text) || tellsOfItem.test(text) || (toldOfIt.test(text) && !asLost.test(text));
}
