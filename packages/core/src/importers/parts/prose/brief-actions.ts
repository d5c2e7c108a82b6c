import { sentences } from './sentences.ts';
import { answersQuestion, isPost, ownerOf, settledBefore, type Undertaking, upperFirst } from './undertakings.ts';

/** "Ada", "Ada Birch", "JS", "The Head of Roads", "Officers": who stands at the head of a sentence. */
const doer =
  "(?:(?:The|An?)\\s)?(?:(?:interim|acting|deputy|assistant)\\s)?(\\p{Lu}[\\p{L}.’'-]*(?:\\s(?:(?:of|for|and|the|&)\\s){0,2}\\p{Lu}[\\p{L}.’'-]*){0,7})";
/** What one person does to another after the meeting. */
const toPeople =
  'speak\\s(?:to|with)|circulate|contact|e-?mail|liaise|chase|send|write\\s(?:to|up)|share|forward|look\\sinto|follow\\sup|find\\sout|check|feed\\s?back|come\\sback|report\\sback|meet\\swith|pass\\son';
/** What also opens a title or a noun's own clause ("Failure to provide"), where only a full name or a post is told from a thing. */
const anyhow = `${toPeople}|provide|arrange|ask|bring|draft|prepare|produce|raise|invite|obtain|seek|investigate|clarify|update|amend|add|organise|set\\sup|confirm|supply|take\\s(?:this|it|the\\smatter)`;
const brief = new RegExp(`^${doer}\\sto\\s(?:also\\s|then\\s)?(${anyhow})\\s\\S`, 'u');
const will = new RegExp(`^${doer}\\swill\\s(?:also\\s|then\\s)?(?:${toPeople})\\s\\S`, 'u');
const toPerson = new RegExp(`^(?:${toPeople})$`, 'u');
/** "The Clerk was requested to send out the dates", "Ada Birch was asked to speak to the school". */
const askedTo = new RegExp(
  `^${doer}\\s(?:was|were)\\s(?:also\\s|then\\s|further\\s|therefore\\s)?(?:requested|asked|tasked|instructed)\\s(?:to\\s(?:${anyhow}|include|review|publish|monitor|ensure|consider|explore|make|convey|return|attend|submit|present|report|keep|issue)|with\\s\\p{Ll}+ing)\\s\\S`,
  'u',
);
/** What can be handed over or put right later. */
const matter =
  'updates?|reports?|information|details|figures|data|briefings?|notes?|clarification|confirmation|assurances?|breakdowns?|amendments?|cop(?:y|ies)|lists?|papers?|presentations?|reviews?|visits?|maps?|timetables?|summary|statistics';
/** "Further updates on the harbour were requested", "An amendment was requested to name the ferry". */
const requested = new RegExp(
  `^(?:(?:An?|Further|More|Additional|Regular|Detailed|Written|Updated?|Copies)\\s)?(?:(?!\\b(?:that|which|who|had|has|was|were)\\b)[^.;:?]){0,60}?\\b(?:${matter})\\b(?:(?!\\b(?:that|which|who|had|has)\\b)[^.;:?]){0,120}?\\s(?:was|were)\\s(?:also\\s|then\\s|further\\s)?(?:requested|asked\\sfor|called\\sfor|sought(?!\\sfrom))(?!\\p{L})(?!\\s(?:in|at|by)\\s(?!members|the\\s(?:committee|panel|chair|commission|board|next)|councillor|cllr))`,
  'iu',
);
/** What is asked of the meeting itself. */
const ofMeeting =
  /\b(?:vote|adjournment|break|recess|deferral|postponement|extension|permission|dispensation|nominations?|volunteers?|seconder)\b/iu;
/** Words that head titles and nouns, and bodies whose agreement is told elsewhere. */
const noDoer =
  /\b(?:Committee|Sub-Committee|Panel|Commission|Forum|Group|Cabinet|Executive|Council|Board|Parliament|Assembly|Members|Report|Reports|Plan|Policy|Strategy|Programme|Project|Budget|Review|Agenda|Item|Update|Presentation|Paper|Papers|Minutes|Motion|Question|Questions|Scheme|Framework|Fund|Act|Order|Notice|Right|Rights|Powers?|Duty|Need|Opportunity|Proposals?|Requests?|Decision|Failure|Ability|Invitation|Agreement|Commitment|Options?|Work|Actions?|Next|Steps|How|What|When|Where|Who|Whether|It|They|We|You|I|This|That|These|Those|There|In|As|And|Due|If)\b/u;

/**
 * Actions that minutes put shortly, without "agreed" or a mark: "Ada Birch to send the list to the Forum.", "JS will speak to the school.", "The Clerk
 * was requested to send out the dates.", and what was asked for with nobody named ("Further updates on the harbour were requested."). What was
 * answered there and then was a question.
 *
 * Source: notes of forums, partnership boards and panels.
 *
 * @example briefActionsIn('Ada Birch to circulate the list.')[0]?.owner // 'Ada Birch'
 * @example briefActionsIn('Failure to circulate the list was regretted.') // []
 */
export function briefActionsIn(text: string): readonly Undertaking[] {
  const all = sentences(text);
  return all.flatMap((sentence, index) => {
    if (settledBefore(sentence) || !/[.!]["”’)]?$/u.test(sentence)) return [];
    return shortIn(sentence) ?? (answersQuestion(all[index + 1] ?? '') ? undefined : askedIn(sentence)) ?? [];
  });
}

function shortIn(sentence: string): Undertaking | undefined {
  const found = brief.exec(upperFirst(sentence)) ?? will.exec(upperFirst(sentence));
  const named = found?.[1];
  if (named === undefined || !isDoer(named)) return undefined;
  const sure = isPost(named) || / /u.test(named) || /^\p{Lu}{2,3}$/u.test(named) || found?.[2] === undefined || toPerson.test(found[2]);
  return sure ? { text: sentence, ...ownerOf(named), firm: true } : undefined;
}

function askedIn(sentence: string): Undertaking | undefined {
  const named = askedTo.exec(upperFirst(sentence))?.[1];
  if (named !== undefined) return isDoer(named) ? { text: sentence, ...ownerOf(named), firm: true } : undefined;
  const subject = /^(?:the|this|that|these|those|no|its?|their)\s/iu.test(sentence) ? undefined : requested.exec(sentence)?.[0];
  return subject === undefined || ofMeeting.test(subject) ? undefined : { text: sentence, firm: true };
}

/** A post, initials, or one to three words that can be a name. */
function isDoer(named: string): boolean {
  if (isPost(named)) return !/\b(?:Committee|Panel|Members)$/u.test(named);
  return (
    !noDoer.test(named) &&
    !/^\p{Lu}\p{Ll}+(?:ed|ing)$/u.test(named) &&
    named.split(' ').length <= 3 &&
    !/\b(?:of|for|and|the)\b/u.test(named)
  );
}
