import type { ChallengeKind } from './read-sentence.ts';

/** Words that speak against "complete": what kind of words they are, and how they look in a sentence. */
export interface ChallengeWords {
  readonly kind: Exclude<ChallengeKind, 'part-answered'>;
  readonly pattern: RegExp;
  /** Has to stand in the same sentence. */
  readonly with?: RegExp;
}

const adverbs = '(?:(?:also|then|now|soon|shortly|later|therefore|first|still|currently|already|\\w+ly) )*';

/** Making ready what is to be given later. */
const preparing =
  'prepared|drafted|developed|arranged|finalised|finalized|written|produced|planned|scheduled|organised|organized|drawn up|compiled|collated';

/** Thinking about whether to do it at all. */
const weighing =
  'looked (?:into|at)|considered|explored|examined|investigated|reviewed|assessed|discussed|debated|decided|determined|weighed|scoped';

/** Helping verbs that say what follows from a thing, not what somebody promises to do. */
const consequence = '(?:allow|enable|help|mean|give|remain|continue|always|need|depend|vary|benefit)';

/** A hand-over to a programme puts something there; a sentence that only speaks of the programme does not. */
const handingWords =
  /\b(?:add(?:ed|ing)?|includ(?:ed|ing)|plac(?:ed|ing)|put|schedul(?:ed|ing)|timetabl(?:ed|ing)|consider(?:ed|ing|ation)?|fed into|feeds? into|incorporat(?:ed|ing)|proposed|suggested|listed|moved|built|slotted|planned|planning|refer(?:red)?|taken|pick(?:ed)? up|items?)\b/i;

const participle = '(?:\\w+ed|\\w+(?:ought|aught|ent|ept|eld|old|own|awn|ade|iven|aken|one|un|et|ut|ung|uilt|read))';

/**
 * The grammar of words that promise, put off, refuse or hand over, in English officers' prose. Of general vocabulary only: no subject, place or
 * body is named. Refusals stand before promises, since "will not be pursued" is no promise.
 */
export const challengeWords: readonly ChallengeWords[] = [
  // Handed over: it goes on elsewhere, which a complete row may well mean.
  {
    kind: 'hand-over',
    with: handingWords,
    pattern:
      /\b(?:(?:forward |future |annual |committee )?work(?:ing)? programm(?:e|es|ing)|(?:forward|work) plan|future (?:agenda|meeting agenda|scrutiny)|agenda (?:of|for) (?:a|the|its|their) (?:future|later|next) meeting)\b/gi,
  },
  {
    kind: 'hand-over',
    pattern:
      /\b(?:(?:referred|passed|transferred|handed(?: over| on)?|remitted|delegated) to (?:the |a |an |its |their )?[\w' ]{0,50}?(?:committee|board|panel|group|cabinet|council|commission|partnership|team|service|directorate)|responsibility (?:has |is |will |to )?(?:now )?(?:to )?(?:pass|passed|passes|transferred|transfers|moved|moves|rest|rests)(?: now)?(?: to| with)|taken (?:over|forward) by (?:the|a|another))\b/gi,
  },
  // Refused.
  {
    kind: 'refusal',
    pattern:
      /\bno (?:available |current |plans? or )?(?:means|plans?|capacity|resources?|budget|funding|intention|scope|powers?|prospect|way|possibility)\b(?: (?:to|of|for|available)\b)?/gi,
  },
  {
    kind: 'refusal',
    pattern:
      /(?<!\b(?:who|those|anyone|families|children|people|residents|members) (?:is|are|was|were|may be|might be) )(?<!\bwho )\b(?:(?:not|never) (?:currently |yet |now )?able to|unable to|not (?:currently |now |considered |deemed |thought |felt |proved )*(?:to be )?(?:possible|feasible|practicable|practical|viable|affordable|appropriate|necessary|within (?:the|its|our) (?:remit|power|gift)))\b(?! attend)/gi,
  },
  {
    kind: 'refusal',
    pattern:
      /\b(?:cannot|can not|could not|will not|would not|shall not|do(?:es)? not (?:intend|propose|plan|wish|agree|accept|support)|is not (?:proposed|intended|planned|agreed|accepted|supported)|are not (?:proposed|intended|planned|agreed|accepted|supported))(?: (?:be|to|currently|now))*(?: (?!(?:attend|over|under|only|yet|just|merely)\b)[\w-]+)?/gi,
  },
  {
    kind: 'refusal',
    pattern:
      /\b(?:(?:was|were|is|are|has been|have been) (?:not (?:agreed|accepted|supported|approved)|rejected|declined|refused|turned down)|not accepted|not agreed)\b/gi,
  },
  // Put off.
  { kind: 'deferral', pattern: new RegExp(`\\b(?:is|are) ${adverbs}being ${adverbs}(?:${weighing})\\b`, 'gi') },
  { kind: 'deferral', pattern: new RegExp(`(?:^|[,;:–-] ?)(?:currently |still |now )?being (?:${weighing})\\b`, 'gi') },
  {
    kind: 'deferral',
    pattern:
      /\b(?:(?:is|are|remains?|still|currently) (?:still |currently )?under (?:consideration|review|discussion|investigation)|deferred|postponed|put (?:back|off|on hold)|on hold|in due course|at a later (?:date|stage|meeting)|(?:yet|still|remains?) to be (?:decided|determined|agreed|confirmed)|when (?:resources|funding|capacity|time) (?:allows?|permits?|is available|are available|becomes? available))\b/gi,
  },
  // Still going on.
  {
    kind: 'under-way',
    pattern:
      /\b(?:work|works|recruitment|consultation|procurement|discussions?|negotiations?|development|planning|implementation|the (?:process|project|review|programme|pilot)|this|it|is|are|now|still|currently|remains?)(?: (?:is|are|has|now|still|currently|well|already|also))* (?:under ?way|in progress|in production|in development|in hand|ongoing|on-going)\b/gi,
  },
  {
    kind: 'under-way',
    pattern:
      /^(?:\W|\w+ \d{4}:)*(?:in progress|ongoing|on-going|under ?way|work in progress|not (?:yet )?(?:complete|completed|finished|started))\b/gi,
  },
  {
    kind: 'under-way',
    pattern: new RegExp(
      `\\b(?:has|have) ${adverbs}(?:begun|started|commenced)\\b|\\b(?:is|are) ${adverbs}being (?:implemented|rolled out|built|recruited|introduced|carried out|undertaken|progressed|piloted|trialled|updated|revised|procured|installed)\\b|\\bis working (?:on|towards|to (?:complete|finish|finalise))\\b|\\bare working (?:on|towards|to (?:complete|finish|finalise))\\b`,
      'gi',
    ),
  },
  {
    kind: 'under-way',
    pattern:
      /\b(?:(?:is|are|has|have|was|were) not yet|not yet been|(?:is|are|has|have|remains?) (?:yet|still) to (?!be (?:decided|determined|agreed|confirmed)\b)\w+|(?:is|are) (?:still )?(?:awaiting|awaited|outstanding|pending)|to (?:secure|obtain|gain|reach|complete|finish) [\w' ]{0,40}?\b(?:with|from|in|for|of) the (?:remaining|rest|others?)\b)/gi,
  },
  // Promised.
  { kind: 'promise', pattern: new RegExp(`\\b(?:is|are) ${adverbs}being ${adverbs}(?:${preparing})\\b`, 'gi') },
  {
    kind: 'promise',
    pattern: new RegExp(
      `(?<!\\bwho )\\b(?:[Ww]ill|[Ss]hall) ${adverbs}(?!not\\b|${consequence}\\b)(?:be ${adverbs}(?:${participle}|able|ready|in place|available|complete)|[a-z]+)\\b`,
      'g',
    ),
  },
  {
    kind: 'promise',
    pattern: new RegExp(
      `\\b(?:is|are|remains?) (?:now |due |expected |planned |scheduled |intended |anticipated |likely |hoped |proposed )*(?:to be (?!(?:decided|determined|agreed|confirmed)\\b)${participle}|due (?:to|in|by|on|at)|expected (?:to|in|by|on)|planned (?:to|for|in)|scheduled (?:to|for|in)|intended (?:to|for)|anticipated (?:to|in|by))\\b`,
      'gi',
    ),
  },
  {
    kind: 'promise',
    pattern:
      /\b(?:it is (?:proposed|planned|intended|expected|anticipated|hoped|estimated) that|(?:intends?|plans?|aims?|hopes?|undertakes?|agrees?|proposes?) to [a-z]+)\b/gi,
  },
  {
    kind: 'promise',
    pattern: new RegExp(`^(?:\\W|\\w+ \\d{4}:)*to be (?!(?:decided|determined|agreed|confirmed)\\b)(?:${participle})\\b`, 'gi'),
  },
];

/**
 * Words that report something given or done. Said after a promise or a refusal they answer it: "will be sent in May" is no promise any more
 * once "sent on 6 May" follows.
 */
export const deliveredWords: RegExp =
  /\b(?:(?<!\bnot )(?:has|have|had) (?:(?:now|since|all|both|also|already|therefore|\w+ly) )*been (?:\w+ly )?(?:circulated|sent|issued|published|completed|provided|shared|delivered|held|appended|attached|presented|implemented|reported|launched|introduced|finalised|adopted|signed|appointed|installed|answered|made|done|given|opened|carried out|rolled out)|(?:was|were) (?:\w+ly )?(?:circulated|sent|issued|published|completed|provided|shared|delivered|held|appended|attached|presented|implemented|launched|introduced|finalised|adopted|signed|appointed|installed|answered|opened|carried out|rolled out)|took place|(?:is|are) (?:now |all )?(?:attached|appended|published|in place|complete|completed|live|in force|included)|(?<!\b(?:be|being|not|yet) )(?:circulated|sent|issued|published|completed|provided|shared|delivered|held|presented|implemented|launched|adopted|signed|opened) (?:on|in|at|to|by)|(?:^|: )(?:circulated|sent|issued|published|completed|done|actioned|provided|shared|delivered|implemented))\b/gi;

/** Words that make a promise one of more to come, after what was asked was given. */
export const furtherWords =
  /\b(?:further|also|additional(?:ly)?|another|again|future|ongoing|thereafter|subsequent(?:ly)?|annual(?:ly)?|regular(?:ly)?|each (?:year|quarter|meeting))\b/i;
