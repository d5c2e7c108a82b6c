import type { Place } from '../../../base/place.ts';
import { stripLeadIn } from '../words/lead-ins.ts';
import { isFirst, isNumbered, splitNumbered } from '../words/numbering.ts';
import { isNarrative } from './agreed-in-passing.ts';
import { isAskingStem } from './asking-stems.ts';
import { letteredFrom } from './lettered-paragraphs.ts';
import { isOutcome } from './motion-outcomes.ts';
import type { Passage } from './passages.ts';
import { extend, type GrowingResolution, listFrom, push } from './resolution-list.ts';
import { asLost, formalWord, tellsOfItem } from './resolution-words.ts';

/** "R1: Publish the figures." */
const ownNumber = /^((?:R|Rec\.?|Recommendation)\s?\d{1,2}[a-z]?)\s?[:.)–—-]\s?(?=\p{Lu}|that\b)/u;

/** "That the Committee –": the items below have the verbs. */
const subjectAlone =
  /^(?:that\s+)?(?:the|this)\s+(?:[\p{L}&’'-]+\s+){0,8}?(?:(?:sub-)?committee|panel|commission|board|forum|group)\s*[:–—-]+$/iu;

/** "subject to the above –", "having considered the report:": words before a list that are none of its items. */
export const qualifier =
  /^(?:that[,\s]+)?(?:subject to|having|following|taking|in (?:the )?(?:light|view) of|in (?:relation|respect|regard) (?:to|of)|(?:with )?regard(?:ing)?(?: to)?|(?:up)?on consideration of|notwithstanding)\b[^.;]{0,160}[:–—-]+(?:\s*that\s*[:–—-]*)?$/iu;

/** "to approve that:-", "to agree the following recommendations:": the items below are what is agreed. */
export const assents =
  /^to\s(?:approve|agree|adopt|endorse|support|accept)(?:\s(?:that|to|the\s(?:following|recommendations?)(?:\s(?:recommendations?|actions?|proposals))?(?:\s(?:below|that))?))?\s?[:–—-]+$/iu;

/** "RESOLVED: The Panel" above "1. noted the report": it has no colon of its own. */
export const bodyAlone =
  /^(?:that\s+)?(?:the|this)\s+(?:[\p{L}&’'-]+\s+){0,6}?(?:(?:sub-)?committee|panel|commission|board|forum|cabinet|executive)$/iu;

/** Past the labels that a page prints under its heading "Decision:" before the list: "DECISION:", "Note:". */
export function pastLabels(passages: readonly Passage[], from: number): number {
  let at = from;
  while (passages[at]?.kind === 'text' && /^(?:decisions?|notes?)\s?:$/iu.test(passages[at]?.text ?? '')) at += 1;
  return at;
}

/**
 * Lists below a lone "RESOLVED:", each under words that say what it is about or who resolves: "on consideration of the briefing the Panel recommended
 * that:", "In relation to parking:", "THAT the Council:". Their numbers begin again.
 */
export function stemsFrom(
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
export function afterSingle(
  passages: readonly Passage[],
  from: number,
  drafts: GrowingResolution[],
  leadIn: string,
  open: boolean,
): number {
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
export function paragraphsFrom(
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
    const goesOn = at > from && /;(?:\s*and)?$/u.test(passages[at - 1]?.text ?? '');
    const opens = goesOn || asLost.test(next.text) || formalWord.test(stripLeadIn(next.text).leadIn ?? '');
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
