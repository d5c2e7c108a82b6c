import type { Place } from '../../../base/place.ts';
import { stripLeadIn } from '../words/lead-ins.ts';
import { merelyNotes } from '../words/mere-noting.ts';
import { isFirst, isNumbered, splitLettered, splitNumbered } from '../words/numbering.ts';
import { actionAt, addMargins } from './action-lists.ts';
import { adoptMotion } from './adopt-motion.ts';
import { agreedInPassing, isNarrative } from './agreed-in-passing.ts';
import { withoutAsides } from './asides.ts';
import { isAskingComments } from './asking-comments.ts';
import { isAskingStem } from './asking-stems.ts';
import { labelledParts } from './labelled-parts.ts';
import { letteredFrom } from './lettered-paragraphs.ts';
import { isOutcome } from './motion-outcomes.ts';
import { setsOutMotion, takeMotions } from './motions.ts';
import { dottedNumber, type Passage } from './passages.ts';
import { isPastDecision, keepVerbs } from './past-decisions.ts';
import { printedBefore } from './printed-before.ts';
import { covers, extend, type GrowingResolution, itemText, listFrom, push, type ResolutionMark } from './resolution-list.ts';
import { resolvesInside } from './resolves-inside.ts';
import { isSaidAgain } from './said-again.ts';
import { undertakenFrom } from './undertaken.ts';
import { undertakingStem } from './undertaking-stems.ts';
import { unheadedAt } from './unheaded.ts';

/** One thing that a committee resolved, where it stands. */
export interface Resolution {
  /** Without lead-in and joiner ("; and"); bullets below it follow as lines that begin with "• ". */
  readonly text: string;
  readonly mark: ResolutionMark;
  /** What introduced it: "RESOLVED: That the Committee:". */
  readonly leadIn?: string;
  /** The paper's own number: "(a)", "1.", "22.10". */
  readonly reference?: string;
  /** Whom an action note names. */
  readonly owners: readonly string[];
  readonly place: Place;
  /** Where it goes on: bullets below it, the action note. */
  readonly further: readonly Place[];
}

/** What a stretch of minutes resolved, and the passages that only introduce. */
export interface FoundResolutions {
  readonly resolutions: readonly Resolution[];
  /** "RESOLVED:" on a line of its own. */
  readonly leadIns: readonly Place[];
}

const formalWord =
  /\b(?:RESOLVED|RECOMMENDED|AGREED|DECIDED|ORDERED)\b|^(?:Resolved|Recommended|Ordered)\b|^Agreed\s*[:–-]|R\s?E\s?S\s?O\s?L\s?V\s?E\s?D|\bresolved\b|^(?:PENDERFYNWYD|ARGYMHELLWYD|CYTUNWYD|Penderfynwyd|Argymhellwyd|Cytunwyd)/u;
const shouted =
  /^(?:[Tt]he\s+)?(?:[\p{L}&’'-]+\s+){0,8}?(?:(?:[Ss]ub-)?[Cc]ommittee|[Pp]anel|[Cc]ommission|[Bb]oard|[Mm]embers)\s+(?:NOTED|REQUESTED|ENDORSED|WELCOMED|APPROVED|SUPPORTED|ASKED)\b/u;
const soft = /^(?:[Ii]t was\s+(?:further\s+|also\s+)?agreed|[^.]{0,80}\sagreed)\s+(?:that|to)\b/u;
/** "Cabinet accepted the recommendations": what another body did is told, not resolved. */
const othersDeed =
  /^(?:the\s+)?(?:Cabinet|Executive|(?:Full\s+)?Council)\s+(?:had\s+)?(?:accepted|adopted|agreed|approved|noted|rejected|resolved|considered|endorsed)\b/u;
/** "R1: Publish the figures." */
const ownNumber = /^((?:R|Rec\.?|Recommendation)\s?\d{1,2}[a-z]?)\s?[:.)–—-]\s?(?=\p{Lu}|that\b)/u;
/** "the motion be rejected": what it asked for is not done. */
const motionLost = /^the\s(?:original\s|substantive\s)?(?:motion|amendment)\sbe\s(?:rejected|lost|not\s(?:carried|approved|supported))\b/iu;
/** "NOTED." alone: nothing is said that could be kept. */
const verbAlone = /^(?:noted|agreed|approved|received|accepted|recommended|resolved|as above|as per the report)[.:]?$/iu;
/** "That the Committee –": the items below have the verbs. */
const subjectAlone =
  /^(?:that\s+)?(?:the|this)\s+(?:[\p{L}&’'-]+\s+){0,8}?(?:(?:sub-)?committee|panel|commission|board|forum|group)\s*[:–—-]+$/iu;
/** "The Panel recommends that the map be printed": minutes that print their decisions in the present tense. */
const decides =
  /^The\s+(?:[\p{L}&’'-]+\s+){0,8}?(?:(?:[Ss]ub-)?[Cc]ommittee|[Pp]anel|[Cc]ommission|[Bb]oard)\s+(?:(?:also|further|therefore)\s+)?(?:recommends?|requests?|asks?)\s+that\s+(?!.*:$)/u;
const section =
  /^(?:(?:the\s+)?(?:committee’s\s+|committee's\s+)?(?:recommendations?|resolutions?|decisions?(?:\s+made)?|resolved)(?:\s+(?:of|by|from)\s+the\s+(?:committee|panel)|\s+to\s+(?:the\s+)?(?:cabinet|council|executive|full council|board|mayor|leader)(?:\s+member(?:\s+for\s[\p{L} ]{3,40})?)?)?)\s?[:–-]?(?:\s{1,2}\(to\s[^()]{3,80}\)\s?:?)?$/iu;
/** "The Committee considered a report by …": how an item was dealt with, before what was decided. */
const tellsOfItem =
  /^(?:The\s+)?(?:[\p{L}&’'-]+\s+){0,8}?(?:[Cc]ommittee|[Pp]anel|[Cc]ommission|[Bb]oard|[Cc]abinet|[Cc]ouncil|[Mm]embers)\s+(?:considered|received|heard|had|took|discussed|was|were|gave|met|went|looked|talked|spoke|examined|scrutinised|questioned|debated|commented|felt|sought|saw)\b|^(?:There|In|On|Under|With reference|Consideration|Following)\b/u;
const asLost = /^(?:that|to|otherwise to)\s+\S/iu;
/** "the report be noted": the mood of resolutions, where debate has "was noted" and "would be noted". */
const subjunctive =
  /(?<!\b(?:to|will|would|should|could|can|cannot|may|must|might|not))\sbe\s+(?:\p{L}+ly\s+)?\p{L}+(?:ed|en|nt|de|pt|ld|t)\b/u;
const past = /\b(?:was|were|had|did)\b/u;
/** "DECISION: The Cabinet agreed …", "Content: (a) That …" */
const decisionLabel =
  /^(?:(?:DECISION|Decision|RESOLUTION|Resolution)[Ss]?\s*(?::\s*(?=\S)|[–-]\s*(?=[Tt]hat\s))|Content\s?:\s*(?=\((?:a|1|i)\)\s))/u;
/** "subject to the above –", "having considered the report:": words before a list that are none of its items. */
const qualifier =
  /^(?:that[,\s]+)?(?:subject to|having|following|taking|in (?:the )?(?:light|view) of|in (?:relation|respect|regard) (?:to|of)|(?:with )?regard(?:ing)?(?: to)?|(?:up)?on consideration of|notwithstanding)\b[^.;]{0,160}[:–—-]+(?:\s*that\s*[:–—-]*)?$/iu;
const askingStem =
  /(?:^|:)(?=[^:]*:$)[^:]*?\b(?:following|recommend|recommends|recommended|ask|asks|request|requests|that|(?:views|comments|observations|recommendations)\b[^:]{0,80}\bas follows)\b/iu;

/**
 * The resolutions of one item of minutes or of one list of decisions, in order. `decisions` says that every numbered list is one of
 * resolutions, as on pages that print decisions alone.
 *
 * Known by: a resolving lead-in with a text, a list, or "(A) …; and" that runs on; a section headed "Recommendation" or "Decision"; a
 * numbered list of "that …" or "to …" whose lead-in was lost with its bold type; "ACTION: name". Talk of what was agreed counts only
 * as `agreed`, and only where the item resolves nothing. Bullets below a numbered one belong to it. A text printed twice (as decision and as
 * minute) is one, with both places.
 */
export function findResolutions(all: readonly Passage[], decisions = false): FoundResolutions {
  const { passages, motions } = takeMotions(withoutAsides(all));
  const drafts: GrowingResolution[] = [];
  const leadIns: Place[] = [];
  const formal = passages.some((passage) => passage.kind !== 'grid' && formalWord.test(stripLeadIn(passage.text).leadIn ?? ''));
  let at = 0;
  while (at < passages.length) {
    const passage = passages[at];
    if (passage === undefined) break;
    const next =
      actionAt(passages, at, drafts) ??
      ledAt(passages, at, drafts, leadIns) ??
      lostAt(passages, at, drafts, { decisions, formal }) ??
      (formal ? undefined : unheadedAt(passages, at, drafts, decisions));
    at = next ?? at + 1;
  }
  addMargins(passages, drafts);
  adoptMotion(motions, drafts);
  addAgreed(passages, drafts);
  return { resolutions: mergeRepeated(drafts), leadIns };
}

/** "RESOLVED …" or a heading "Recommendations", and what it introduces. */
function ledAt(passages: readonly Passage[], at: number, drafts: GrowingResolution[], leadIns: Place[]): number | undefined {
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
    const parts = splitNumbered(said) ?? [{ text: said, marker: undefined }];
    for (const part of parts) push(drafts, passage, stripLeadIn(part.text).text, 'lead-in', label.trim(), part.marker);
    return at + 1;
  }
  const labelled = labelledParts(passage.text);
  if (labelled !== undefined) {
    for (const part of labelled) push(drafts, passage, stripLeadIn(part.text).text, 'lead-in', undefined, part.marker);
    return at + 1;
  }
  if ((isAskingStem(passage.text) || isAskingComments(passages, at)) && passages[at + 1]?.kind === 'item') {
    leadIns.push(passage.place);
    return listFrom(passages, at + 1, drafts, passage.text, undefined);
  }
  const undertaken = passages[at + 1]?.kind === 'item' ? undertakingStem(passage.text) : undefined;
  if (undertaken !== undefined) {
    leadIns.push(passage.place);
    return undertakenFrom(passages, at + 1, drafts, undertaken);
  }
  const { text, leadIn = '' } = heading ? { text: '', leadIn: passage.text } : stripLeadIn(passage.text);
  if (leadIn === '' || !(heading || isFormal(leadIn, passage.text))) return undefined;
  if (toldOfDebate.test(passages[at - 1]?.text ?? '') && !formalWord.test(leadIn)) return undefined;
  if (othersDeed.test(text) || motionLost.test(text)) return at + 1;
  const within = text === '' ? stemsFrom(passages, at + 1, drafts, leadIns, leadIn) : undefined;
  if (within !== undefined) {
    leadIns.push(passage.place);
    return within;
  }
  if (text === '' || (qualifier.test(text) && passages[at + 1]?.kind === 'item')) {
    const below: GrowingResolution[] = [];
    const first = heading ? pastLabels(passages, at + 1) : at + 1;
    const next = listFrom(passages, first, below, leadIn, undefined) ?? paragraphsFrom(passages, at + 1, below, leadIn, heading);
    if (next === undefined) return undefined;
    for (const draft of below) if (!verbAlone.test(draft.text) && (!heading || !isNarrative(draft.text))) drafts.push(draft);
    leadIns.push(passage.place);
    return next;
  }
  const parts = splitNumbered(text) ?? splitLettered(text);
  if (parts !== undefined) {
    for (const part of parts) push(drafts, passage, itemText(part.text, leadIn), 'lead-in', leadIn, part.marker);
    return listFrom(passages, at + 1, drafts, leadIn, parts.at(-1)?.marker) ?? at + 1;
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

/** Past the labels that a page prints under its heading "Decision:" before the list: "DECISION:", "Note:". */
function pastLabels(passages: readonly Passage[], from: number): number {
  let at = from;
  while (passages[at]?.kind === 'text' && /^(?:decisions?|notes?)\s?:$/iu.test(passages[at]?.text ?? '')) at += 1;
  return at;
}

/**
 * Lists below a lone "RESOLVED:", each under words that say what it is about or who resolves: "on consideration of the briefing the Panel recommended
 * that:", "In relation to parking:", "THAT the Council:". Their numbers begin again.
 */
function stemsFrom(
  passages: readonly Passage[],
  from: number,
  drafts: GrowingResolution[],
  leadIns: Place[],
  leadIn: string,
): number | undefined {
  let at = from;
  for (let stem = passages[at]; stem?.kind === 'text' && passages[at + 1]?.kind === 'item'; stem = passages[at]) {
    const subject = stripLeadIn(stem.text).text === '';
    if (!subject && !isAskingStem(stem.text) && !qualifier.test(stem.text) && !subjectAlone.test(stem.text)) break;
    const next = listFrom(passages, at + 1, drafts, subject ? `${leadIn} ${stem.text}` : stem.text, undefined);
    if (next === undefined) break;
    leadIns.push(stem.place);
    at = next;
  }
  return at === from ? undefined : at;
}

/** What follows a resolution in one paragraph: its own bullets after a colon, further ones that count on or begin with "That". */
function afterSingle(passages: readonly Passage[], from: number, drafts: GrowingResolution[], leadIn: string, open: boolean): number {
  const next = passages[from];
  if (open && next?.kind === 'item') {
    let at = from;
    for (let item = passages[at]; item?.kind === 'item' && item.level >= next.level; item = passages[at]) {
      extend(drafts, item);
      at += 1;
    }
    return at;
  }
  if (next?.kind === 'item' && isNumbered(next.marker ?? '') && !isFirst(next.marker ?? '') && asLost.test(next.text)) {
    return listFrom(passages, from, drafts, leadIn, undefined) ?? from;
  }
  return from;
}

/**
 * After a lone "RESOLVED:": paragraphs that begin with "That", else the one that follows. Under a heading only the former, where the item says below in
 * so many words what was resolved.
 */
function paragraphsFrom(
  passages: readonly Passage[],
  from: number,
  drafts: GrowingResolution[],
  leadIn: string,
  heading: boolean,
): number | undefined {
  const lettered = letteredFrom(passages, from, drafts, leadIn);
  if (lettered !== undefined) return lettered;
  let at = from;
  const formalBelow =
    heading && passages.slice(from + 1).some(({ text }) => formalWord.test(stripLeadIn(text).leadIn ?? '') || isAskingStem(text));
  for (let next = passages[at]; next?.kind === 'text' && !next.bold; next = passages[at]) {
    const numbered = ownNumber.exec(next.text);
    if (numbered !== null) {
      push(drafts, next, stripLeadIn(next.text.slice(numbered[0].length)).text, 'lead-in', leadIn, numbered[1]);
      at += 1;
      continue;
    }
    const opens = asLost.test(next.text) || formalWord.test(stripLeadIn(next.text).leadIn ?? '');
    if (
      formalWord.test(stripLeadIn(next.text).leadIn ?? '') ||
      (!opens &&
        (at > from ||
          formalBelow ||
          (heading && (isNarrative(next.text) || isOutcome(next.text) || tellsOfItem.test(next.text) || !/[.;]$/u.test(next.text)))))
    )
      break;
    const { text } = stripLeadIn(next.text);
    const parts = splitNumbered(text);
    if (parts !== undefined) {
      for (const part of parts) push(drafts, next, stripLeadIn(part.text).text, 'lead-in', leadIn, part.marker);
      return listFrom(passages, at + 1, drafts, leadIn, parts.at(-1)?.marker) ?? at + 1;
    }
    push(drafts, next, text, 'lead-in', leadIn, next.marker?.includes('.') === true ? next.marker : undefined);
    at += 1;
    if (text.endsWith(':')) at = afterSingle(passages, at, drafts, leadIn, true);
  }
  return at === from ? undefined : at;
}

/** A list that resolves though nothing introduces it: all of its numbered items begin with "that" or "to". */
function lostAt(
  passages: readonly Passage[],
  at: number,
  drafts: GrowingResolution[],
  { decisions, formal }: { readonly decisions: boolean; readonly formal: boolean },
): number | undefined {
  const first = passages[at];
  if (first?.kind !== 'item' || !isNumbered(first.marker ?? '') || !isFirst(first.marker ?? '')) return undefined;
  if (setsOutMotion(passages[at - 1]?.text ?? '')) return undefined;
  if (numbersMinute(passages, at)) return undefined;
  const run: GrowingResolution[] = [];
  const next = listFrom(passages, at, run, '', undefined, decisions ? 'lead-in' : 'list');
  if (next === undefined) return undefined;
  if (!(decisions || readsAsResolved(passages.slice(at, next), first.level, passages[at - 1], formal))) return undefined;
  const told = passages.slice(at, next).filter((item) => item.kind === 'item' && item.level <= first.level);
  keepVerbs(run, told);
  for (const draft of run) if (!isNarrative(draft.text)) drafts.push(draft);
  return next;
}

/** "(1) The Panel heard …" to "(4) RESOLVED that …": the numbers are those of the minute's paragraphs, one of which resolves. */
function numbersMinute(passages: readonly Passage[], at: number): boolean {
  const end = passages.findIndex((passage, index) => index > at && passage.kind !== 'item');
  const items = passages.slice(at, end < 0 ? passages.length : end);
  return (
    items.some((item) => formalWord.test(stripLeadIn(item.text).leadIn ?? '')) &&
    items.some((item) => tellsOfItem.test(item.text) || isNarrative(item.text))
  );
}

/**
 * Every item begins with "that" or "to", or tells a decision; or most say "be noted", "be asked", or go on in small letters with a sentence that is not
 * there, where nothing else is resolved. Then none tells a story, and no colon above makes it a list of facts.
 */
function readsAsResolved(run: readonly Passage[], level: number, before: Passage | undefined, formal: boolean): boolean {
  const texts = run.filter((item) => item.kind === 'item' && item.level <= level).map((item) => item.text);
  if (texts.every((text) => asLost.test(text) || isPastDecision(text))) return true;
  if (texts.some((text) => isNarrative(text) || tellsOfItem.test(text))) return false;
  // Below a colon all have to: the words above may have introduced something else, which was lost with the heading.
  if (before?.text.endsWith(':') === true) return texts.length > 1 && texts.every((text) => subjunctive.test(text));
  const most = (fits: (text: string) => boolean): boolean => texts.filter(fits).length * 2 > texts.length;
  if (most((text) => subjunctive.test(text))) return true;
  const goesOn = !formal && /[.!?]["”’)]?$/u.test(before?.text ?? '') && most((text) => /^\p{Ll}{2}/u.test(text));
  return goesOn && !texts.some((text) => past.test(text));
}

/**
 * What the debate agrees; where it agrees nothing either, what its last sentence notes. Beside a formal resolution that does more than note, only
 * what has the mood of one counts: "it was agreed that the figures be sent", not "that the Adviser would write". What somebody by name
 * undertakes to do counts everywhere.
 */
function addAgreed(passages: readonly Passage[], drafts: GrowingResolution[]): void {
  const formal = drafts.some((draft) => draft.mark !== 'action' && !merelyNotes(draft.text));
  const found = passages.flatMap((passage) =>
    drafts.some((draft) => covers(draft, passage.place)) ? [] : agreedInPassing(passage).map((one) => ({ passage, ...one })),
  );
  const agreed = found.filter(
    ({ kind, passage, text }) => kind === 'undertaken' || (kind === 'agreed' && (!formal || (stands(passage) && subjunctive.test(text)))),
  );
  const chosen = agreed.length > 0 || drafts.length > 0 ? agreed : found.slice(-1);
  const resolved = [...drafts];
  for (const { passage, text, kind, owner, reference } of chosen) {
    const again = resolved.find((draft) => isSaidAgain(text, draft.text));
    if (again === undefined)
      push(
        drafts,
        passage,
        text,
        kind === 'noted' ? 'noted' : 'agreed',
        undefined,
        reference ?? dottedNumber(passage),
        owner === undefined ? [] : [owner],
      );
    else again.further.push(passage.place);
  }
}

/** A paragraph of the minute, numbered "(3)" or not; a bullet is part of what stands above it. */
function stands(passage: Passage): boolean {
  return passage.kind === 'text' || isNumbered(passage.marker ?? '');
}

/** "The Panel discussed the following:", "Members heard:": a list of what was said, and no resolution. */
const tells =
  /^(?:that\s+)?the\s[^:]{3,120}?\s(?:noted|heard|discussed|considered|raised|commented|observed|questioned|asked about|learn(?:ed|t)|explored|received|highlighted|debated|were (?:told|advised|informed)|was (?:told|advised|informed))(?:\s(?:that|the following|as follows))?\s?:[–—-]?$/iu;

/** "The main points of the discussion were as follows:" above "The Committee:" makes the list below one of what was said. */
const toldOfDebate = /\b(?:discussion|debate|points|comments|questions|observations)\b[^.]{0,60}:$/iu;

function isFormal(leadIn: string, whole: string): boolean {
  return (formalWord.test(leadIn) && !soft.test(whole)) || (/^(?:that\s+)?the\s.*:[–—-]?$/isu.test(leadIn) && !tells.test(leadIn));
}

/** A text that stands twice in one item is one resolution, with both places; so is one whose second print breaks off or is a little reworded. */
function mergeRepeated(drafts: readonly GrowingResolution[]): readonly Resolution[] {
  const kept = new Map<string, GrowingResolution>();
  for (const draft of drafts) {
    const key = draft.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const before = kept.get(key) ?? printedBefore(draft, key, kept);
    if (before === undefined) kept.set(key, draft);
    else if (before.mark === 'list' && draft.mark === 'lead-in') {
      // What was put to the meeting stands above what it resolved, which holds.
      const put = [before.place, ...before.further];
      Object.assign(before, draft, { further: [...draft.further, ...put] });
    } else before.further.push(draft.place, ...draft.further);
  }
  return [...kept.values()].map(({ level: _, ...resolution }) => resolution);
}
