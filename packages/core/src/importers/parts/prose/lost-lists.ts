import { stripLeadIn } from '../words/lead-ins.ts';
import { isFirst, isNumbered } from '../words/numbering.ts';
import { isNarrative } from './agreed-in-passing.ts';
import { setsOutMotion } from './motions.ts';
import { itemsFrom, type Passage } from './passages.ts';
import { isPastDecision, keepVerbs } from './past-decisions.ts';
import { type GrowingResolution, listFrom } from './resolution-list.ts';
import { asLost, formalWord, subjunctive, tellsOfItem } from './resolution-words.ts';

const past = /\b(?:was|were|had|did)\b/u;

/** A list that resolves though nothing introduces it: all of its numbered items begin with "that" or "to". */
export function lostAt(
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
  const items = itemsFrom(passages, at);
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
