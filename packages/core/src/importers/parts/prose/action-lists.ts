import { ownersOf, readAction, readActionNote, splitAtAction } from '../names/action-notes.ts';
import { stripLeadIn } from '../words/lead-ins.ts';
import { isNumbered } from '../words/numbering.ts';
import { isNarrative } from './agreed-in-passing.ts';
import type { Passage } from './passages.ts';
import { covers, type GrowingResolution, listFrom, push } from './resolution-list.ts';
import { formalWord } from './resolution-words.ts';

/** What an action below its own number begins with: "That the Trust send …", "To write …", "The Head of Roads to …", "Officers would …". */
const asksBelow =
  /^(?:that|to)\s|^[^.]{3,120}?\s(?:to|will|would|should|must|be)\s+\p{Ll}|^\p{Lu}\p{Ll}+\s+(?:the|a|an|to|with|for|all|members|officers)\b/iu;

/** "Bus shelters Action: mend the roof By: Clerk": what it is about, what is to be done and by whom, run together in a line. */
const inLine = /^(\p{Lu}[^:.;]{2,80}?)\s(?:ACTION|Action):\s(\S.{7,}?)\s(?:BY|By):(?:\s+(\S.*))?$/su;
/** "Owner: Jo Frost" below the words of an action. */
const ownerLabel =
  /^(?:(?:[Aa]ction\s)?[Oo]wners?|[Ll]ead(?:\s[Oo]fficer)?|[Rr]esponsible(?:\s(?:[Oo]fficer|[Pp]erson))?|[Aa]ssigned\sto)\s?:\s+(\p{Lu}.{1,80})$/u;

/**
 * Reads the mark of action at `at`: "ACTION: name" makes an action of the paragraph before it, "Action Point 3" of the paragraph below, a lone
 * "ACTION:" of its list or paragraph below; other notes hold their own words. Gives the passage after it; `undefined` where there is no mark.
 */
export function actionAt(passages: readonly Passage[], at: number, drafts: GrowingResolution[]): number | undefined {
  const passage = passages[at];
  if (passage === undefined || passage.kind === 'grid') return undefined;
  const [, topic, text, by] = inLine.exec(passage.text) ?? [];
  if (topic !== undefined && text !== undefined) {
    const made = push(drafts, passage, text, 'action', undefined, undefined, by === undefined ? [] : ownersOf(by));
    if (made !== undefined) made.topic = topic;
    return at + 1;
  }
  const inside = splitAtAction(passage.text);
  const note = inside?.note ?? readActionNote(passage.text);
  if (note === undefined) return undefined;
  if (note.text !== undefined) {
    push(drafts, passage, note.text, 'action', undefined, note.reference, note.owners);
    return at + 1;
  }
  if (note.owners.length === 0) return actionsBelow(passages, at, drafts, note.reference);
  if (inside !== undefined) {
    const sentence = /(?:^|[.!?]\s+)([^.!?]*(?:\.(?=\S)[^.!?]*)*[.!?]?)$/u.exec(inside.before)?.[1] ?? inside.before;
    const own = isNumbered(passage.marker ?? '') ? passage.marker : undefined;
    push(
      drafts,
      passage,
      ledFormally(sentence) ? stripLeadIn(sentence).text : sentence,
      'action',
      undefined,
      note.reference ?? own,
      note.owners,
    );
    return at + 1;
  }
  return ownersBelow(passages, at, drafts, note.owners);
}

/** "RESOLVED that …": in "It was agreed that the Clerk would write" the sentence is the action, as it is for an owner on a line below. */
function ledFormally(sentence: string): boolean {
  return /^(?:that|to)\s/iu.test(sentence) || formalWord.test(stripLeadIn(sentence).leadIn ?? '');
}

/** A number or mark alone: the list below it, or the paragraphs that ask; below a number only one. */
function actionsBelow(
  passages: readonly Passage[],
  at: number,
  drafts: GrowingResolution[],
  reference: string | undefined,
): number | undefined {
  const passage = passages[at];
  if (passage === undefined) return undefined;
  const list: GrowingResolution[] = [];
  const next = listFrom(passages, at + 1, list, passage.text, undefined, 'action');
  if (next !== undefined && (/:$/u.test(passage.text) || list.some((draft) => asksBelow.test(draft.text)))) {
    drafts.push(...list.map(withOwner));
    return next;
  }
  let below = at + 1;
  for (let action = passages[below]; action?.kind === 'text' && !action.bold && asksBelow.test(action.text); action = passages[below]) {
    if (isNarrative(action.text) || /resolved|agreed/iu.test(stripLeadIn(action.text).leadIn ?? '')) break;
    const inside = splitAtAction(action.text);
    const note =
      inside?.note.text === undefined && inside !== undefined
        ? { text: inside.before, owners: inside.note.owners }
        : readAction(action.text);
    const made = push(drafts, action, stripLeadIn(note.text ?? action.text).text, 'action', undefined, reference, note.owners);
    below += 1;
    const owner = ownerLabel.exec(passages[below]?.text ?? '')?.[1];
    if (owner !== undefined && made !== undefined) {
      made.owners = ownersOf(owner);
      made.further.push(passages[below]?.place ?? action.place);
      below += 1;
    }
    if (reference !== undefined) break;
  }
  return below === at + 1 ? undefined : below;
}

/** "Officers to mend the pump. (Anna Frost)": an item of the list that says itself who is to act. */
function withOwner(draft: GrowingResolution): GrowingResolution {
  const note = draft.owners.length > 0 || draft.text.includes('\n') ? undefined : readAction(draft.text);
  return note?.text === undefined || note.owners.length === 0 ? draft : { ...draft, text: note.text, owners: [...note.owners] };
}

/** Names alone give the work of the paragraph before them. */
function ownersBelow(passages: readonly Passage[], at: number, drafts: GrowingResolution[], owners: readonly string[]): number | undefined {
  const [before, passage, last] = [passages[at - 1], passages[at], drafts.at(-1)];
  if (before === undefined || passage === undefined) return undefined;
  if (last !== undefined && covers(last, before.place)) {
    for (const owner of owners) if (!last.owners.includes(owner)) last.owners.push(owner);
    last.further.push(passage.place);
    return at + 1;
  }
  if (before.kind === 'grid') return undefined;
  push(drafts, before, undertakenIn(before.text) ?? stripLeadIn(before.text).text, 'action', undefined, undefined, owners);
  drafts.at(-1)?.further.push(passage.place);
  return at + 1;
}

const undertakes =
  /\b(?:agreed (?:to|that)|undertook to|will|would|should|be asked|be requested|(?:was|were) asked to|to (?:be|send|write|provide|circulate|arrange|report|look|check|speak))\b/u;

/** Said of what is agreed anywhere in talk, and no part of it. */
const agreedThat = /^It\swas\s(?:also\s|further\s|then\s)?agreed\sthat\s/u;

/** A margin beside a paragraph of talk makes an action of the sentence that undertakes something, as "ACTION: name" below it would. */
export function addMargins(passages: readonly Passage[], drafts: GrowingResolution[]): void {
  for (const passage of passages) {
    if (passage.margin === undefined || passage.kind === 'grid' || drafts.some((draft) => covers(draft, passage.place))) continue;
    const sentence = undertakenIn(passage.text);
    if (sentence !== undefined) push(drafts, passage, sentence.replace(agreedThat, ''), 'action');
  }
}

/** The last sentence of a paragraph that undertakes something: the talk before it is none of the action. */
function undertakenIn(text: string): string | undefined {
  return text.split(/(?<=[.!?])\s+(?=["“‘(]?\p{Lu})/u).findLast((each) => undertakes.test(each));
}
