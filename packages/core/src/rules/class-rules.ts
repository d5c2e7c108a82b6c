import type { RecordClass } from '../model/vocabulary.ts';

/** One way to tell the class of a resolution. `weak` ones only say that something is to be done. */
export interface ClassRule {
  readonly class: RecordClass;
  readonly why: string;
  readonly pattern: RegExp;
  readonly weak?: true;
}

const body =
  "(?:(?:the|this) (?:[\\p{L}&’'-]+ ){0,8}?(?:sub-?committee|committee|panel|commission|forum|board|group)|members(?: of the committee)?|councillors|we|it)";
const subject = `(?:(?:that |and |otherwise |also )*${body} (?:also |further |formally |strongly |would |unanimously |had |has |have )*)?`;
const start = `^(?:to |that |otherwise |and |also |further |formally |strongly |unanimously |would )*${subject}(?:to |agrees? to |agreed to |resolved to |wishes to |wished to )?`;
const next =
  '(?:\\b(?:and|but|then|committee|panel|commission|forum|board|members)|[,;.]) (?:that |it |also |further |therefore |formally |strongly |the committee |the panel |members )*';
const information =
  '(?:reports?|briefings?|briefing notes?|notes?|updates?|data|information|figures|statistics|details|analysis|breakdown|presentation|paper|responses?|evidence|summary|feedback|outcomes|results|clarification)';

const rule = (kind: RecordClass, why: string, pattern: string): ClassRule => ({ class: kind, why, pattern: new RegExp(pattern, 'iu') });

const weak = (kind: RecordClass, why: string, pattern: string): ClassRule => ({ ...rule(kind, why, pattern), weak: true });

/**
 * The words that decide, in order; the first pattern that fits wins. Procedure comes first, then asks in so many words, so that a
 * comment that also asks is an ask; then the committee's own work, comments, and at last the passive ("is provided", "should").
 *
 * Source: resolutions in the minutes, schedules and chairs' letters of English and Welsh scrutiny committees.
 */
export const classRules: readonly ClassRule[] = [
  rule(
    'procedural',
    'approves the minutes',
    '(?<!\\b(?:to|in|with) (?:these|the|its|their) )\\bminutes?\\b.{0,160}\\b(?:(?:be|are|were|was|is) (?:hereby )?(?:approved|confirmed|agreed|accepted|signed|received|noted|taken as read)|correct record|accurate record|true record)',
  ),
  rule(
    'procedural',
    'approves the minutes',
    `${start}(?:approves?|approved|confirms?|confirmed|agrees?|agreed|accepts?|accepted) the (?:[\\p{L}-]+ )?minutes\\b`,
  ),
  rule('procedural', 'approves the minutes', '^(?:to )?approved? (?:the minutes? )?for signature\\b'),
  rule(
    'procedural',
    'approves the minutes',
    "\\b(?:cofnodion|gofnodion)\\b.{0,120}\\b(?:cofnod cywir|gywir|cywir|cymeradwyo|gymeradwyo)|\\b[cg]ymeradwyo(?:’r|'r)? [cg]ofnodion\\b",
  ),
  rule('procedural', 'approves the minutes', '\\b(?:authorised to sign|(?:correct|true|accurate) record)\\b[^.;]{0,60}\\bminutes\\b'),
  rule(
    'procedural',
    'notes that there was nothing',
    `(?:${start}(?:notes?|noted)|^(?:that )?it (?:be|is|was) noted) (?:that )?(?:there (?:were|was|are|is|had been) )?(?:no|none)\\b.{0,60}\\b(?:declarations?|interests?|apologies|questions?|petitions?|deputations?|substitut\\p{L}*|(?:urgent|excluded|exempt|confidential) (?:items?|business)|representations?|requests? to speak|references)\\b`,
  ),
  rule(
    'procedural',
    'records who attended',
    `${start}(?:notes?|noted) (?:that )?(?:the )?(?:attendance|apologies|appointment|membership)?.{0,60}\\b(?:reserve|substitute) members?\\b`,
  ),
  rule('procedural', 'records who attended', '^(?:that )?apologies for (?:absence|non-attendance|lateness|being late)\\b'),
  rule(
    'procedural',
    'orders the meeting',
    '^(?:that )?(?:at \\d[\\d.:]* ?(?:am|pm|a\\.m\\.|p\\.m\\.|hours)?,? )?(?:to (?:continue|extend) (?:the meeting|until|beyond|for|to)|(?:the )?meeting (?:be |is |would )?(?:continued?|extended?)(?: for| until| beyond| past| to|[.;]?$))',
  ),
  rule(
    'procedural',
    'orders the meeting',
    '^(?:that )?(?:to (?:move|go) into (?:private|closed|exempt|confidential|part (?:2|ii|b))\\b|(?:to (?:adjourn|reconvene)|(?:it|the (?:meeting|committee|panel)) would (?:adjourn|reconvene))\\b)',
  ),
  rule('procedural', 'excludes the public', '\\b(?:(?:press|public)\\b.{0,60}\\b(?:be|are|were) excluded|excludes? the (?:press|public))'),
  rule(
    'procedural',
    'orders the meeting',
    '\\b(?:standing orders? (?:be|are|were) suspended|meeting (?:be|stand|is) adjourned|order of (?:business|the agenda)|(?:apologies|substitutions?|declarations?)\\b.{0,40}\\b(?:be|are|were) (?:noted|accepted|received))',
  ),
  rule(
    'procedural',
    'elects the chair',
    '\\b(?:be|is|was) (?:elected|appointed)(?: as)? (?:the )?(?:vice[- ])?chair(?:man|woman|person)?\\b|^[^.;,]{3,60} be (?:the )?(?:vice[- ])?chair(?:man|woman|person)?\\b[^.;]{0,60}[.;]?$',
  ),
  rule(
    'procedural',
    'notes a standing item of every meeting',
    `${start}(?:notes?|noted|receives?) the (?:[\\p{L}’'-]+ ){0,3}?(?:forward plan(?: of key decisions)?|dates? of (?:the )?(?:next|future) meetings?|apologies|declarations)[^.;]{0,30}[.;]?$`,
  ),
  rule(
    'procedural',
    'notes a standing item of every meeting',
    '^(?:that )?the (?:[\\p{L}-]+ ){0,3}?(?:forward plan(?: of key decisions)?|dates? of (?:the )?(?:next|future) meetings?) (?:be|is|was) (?:received|noted)(?: and noted)?[.;]?$',
  ),
  rule(
    'procedural',
    'only says what was before the meeting',
    `^(?:that )?(?:${body} )?(?:considered|discussed|debated) (?:the|an?|its) (?:(?!(?:and|that|whether|need)\\b)[^\\s.;:]+ ){0,12}(?!(?:and|that|whether|need)\\b)[^\\s.;:]+[.;]?$`,
  ),
  rule(
    'procedural',
    'only says what was before the meeting',
    `^(?:${body} )?(?:gave|heard|received|had) an? (?:oral|verbal|spoken) (?:update|report|presentation)\\b[^.;:]*[.;]?$`,
  ),
  rule(
    'recommendation',
    'asks',
    `${start}(?:recommend(?:s|ed)?|suggest(?:s|ed)?|propose[sd]?|requires?|required|urge[sd]?|calls? (?:on|upon|for)|called (?:on|upon|for)|encourage[sd]?|demand(?:s|ed)?)\\b(?: that)?`,
  ),
  rule(
    'request',
    'asks',
    `${start}(?:requests?|requested|asks?|asked|seeks?|sought|invites?|invited|welcome (?:an?|the|further|any|more) (?:[\\p{L}’'-]+ ){0,6}?(?:view|views|update|updates|report|reports|response|briefing|information|comments|opportunity)|like(?: to (?:see|receive|have|know|hear))|be grateful|appreciate an?)\\b(?: that| if)?`,
  ),
  rule('recommendation', 'asks', `${next}(?:recommends|suggests|proposes|requires|urges|calls (?:on|upon|for)|encourages)\\b(?: that)?`),
  rule('request', 'asks', `${next}(?:requests|asks|seeks|invites|would (?:welcome (?:an?|further|more)|like|be grateful))\\b(?: that)?`),
  rule('recommendation', 'asks', `${next}(?:to )?(?:recommend|urge|suggest)(?:ed)? (?:that|the|to)\\b`),
  rule('request', 'asks', `${next}(?:to )?(?:request|ask)(?:ed)? (?:that|the|for|an?|further)\\b`),
  rule(
    'committee-action',
    'is for the chair to do',
    '^(?:that )?the (?:vice[- ])?chair(?:man|woman|person)?(?: of the (?:committee|panel))? (?:be (?:asked|authorised|requested) to|agreed to|will|writes?|to)\\b',
  ),
  rule('recommendation', 'asks', '\\b(?:be|is|are) (?:recommended|urged|encouraged)(?: to| that)?\\b'),
  rule('request', 'asks', '\\b(?:be|is|are) (?:requested|asked|invited) to\\b'),
  rule(
    'recommendation',
    'agrees what is to be done',
    '\\band (?:it was )?agreed that (?:the|an?|this|these|those|officers|members)\\b[^.;]{0,160}\\b(?:would|will|should|be) \\p{L}+',
  ),
  rule(
    'request',
    'asks',
    '\\band (?:that )?(?:an?|the|further|more)\\b[^.;]{0,160}\\b(?:is|are|be) (?:provided|submitted|circulated|brought|presented|prepared|supplied)\\b',
  ),
  rule(
    'request',
    'asks to be told',
    `${start}(?:receives?|receive|has|have)(?: an?)?(?: further| regular| additional| the)* ${information}\\b`,
  ),
  rule('recommendation', 'is sent on for decision', `${start}agree[sd]?\\b.{0,160}\\bfor (?:submission|referral|recommendation) to\\b`),
  rule(
    'committee-action',
    'is the work of the committee itself',
    `${start}(?:will|writes|wrote|retains|retained|keeps|kept|continues to|monitors|reviews|undertakes|establishes|sets up|appoints|appointed|nominates|nominated|defers|deferred|removes|transfers|delegates|considers (?:an?|the|this|further))\\b`,
  ),
  rule(
    'committee-action',
    'is the work of the committee itself',
    `^(?:otherwise )?(?:to|${body} (?:agrees? to|agreed to)) (?:write|retain|keep|continue|monitor|review|undertake|establish|set up|appoint|nominate|defer|remove|transfer|delegate|delete|consider|schedule|add|include|visit)\\b`,
  ),
  rule(
    'committee-action',
    'is the work of the committee itself',
    `${start}agree[sd]? (?:that )?(?:its |the |further |future |additional )*(?:meetings?|deferral|work programme|item|site visit|working group|task (?:and|&) finish group|sub-?group)\\b`,
  ),
  rule(
    'committee-action',
    'is the work of the committee itself',
    '\\b(?:by the (?:committee|panel)|work programme\\b.{0,80}\\b(?:be|is|was) (?:agreed|approved|adopted|amended|confirmed)|be (?:appointed|nominated)\\b|(?:working|task and finish|task & finish|sub-?) ?group (?:be|is) (?:established|set up|formed)|(?:item|report|matter) (?:be|is|was) (?:deferred|withdrawn))\\b',
  ),
  rule(
    'comment',
    'is not an ask',
    `${start}(?:welcome[sd]?|support(?:s|ed)?|note[sd]?|(?:is|was|are|were|be) (?:satisfied|pleased|assured|reassured|concerned|disappointed|encouraged|grateful)|recognise[sd]?|recognize[sd]?|endorse[sd]?|highlight(?:s|ed)?|commend(?:s|ed)?|thank(?:s|ed)?|acknowledge[sd]?|congratulate[sd]?|appreciate[sd]?|accept(?:s|ed)?|express(?:es|ed)?|raise[sd]?(?: \\p{L}+){0,3} concerns?|receive[sd]?|place[sd]? on record|agree[sd]? with|consider(?:s|ed)? that|applaud(?:s|ed)?|praise[sd]?|emphasise[sd]?|record(?:s|ed)? its)\\b(?: that)?`,
  ),
  rule(
    'committee-action',
    'decides for the committee itself',
    '\\b(?:be|is|are) noted\\b.{0,60}\\b(?:be|is|are) (?:agreed|approved|adopted)\\b',
  ),
  rule(
    'comment',
    'is not an ask',
    '\\b(?:be|is|are|was|were) (?:received|noted|welcomed|supported|endorsed|recognised|commended|thanked|acknowledged|congratulated)\\b',
  ),
  weak(
    'request',
    'asks to be told',
    `\\b${information}\\b.{0,200}\\b(?:(?:is|are|be|to be) (?:\\p{L}+ly )?(?:provided|circulated|submitted|brought|presented|shared|supplied|prepared|sent|made available|produced|included|reported|given)|come[s]? (?:back )?to|being provided)\\b`,
  ),
  weak(
    'recommendation',
    'says what is to be done',
    '\\b(?:should|must|could include|needs? to|consideration (?:is|be) given|require[sd]?|(?:is|are|be|to be) (?:\\p{L}+ly )?\\p{L}+(?:ed|en|de|up|de|nt|ught))\\b',
  ),
];
