const body =
  "(?:the\\s)?(?:full\\s)?(?:[\\p{L}&’'-]{1,30}\\s){0,8}?(?:sub-?committee|committee|panel|commission|board|group|members|forum|council|cabinet|executive)";
const programme = '(?:[\\p{L}\\d/-]{1,30}\\s){0,3}?(?:work(?:ing)?|forward)\\s(?:programme|plan)';
const asItStands =
  '(?:(?:,\\s|\\s)(?:as\\s(?:now\\s)?(?:amended|submitted|presented|set out|attached|circulated|updated)|for)\\b[^;]{0,60})?';

const callIn: readonly RegExp[] = [
  // "to uphold the executive decision", "the decision be confirmed": a decision called in goes on as it is
  /^(?:to\s)?(?:confirm|uphold)s?\sthe\s(?:(?:original|executive|cabinet|cabinet’s|council’s)\s){0,2}decision\b[^;:]{0,90}$/iu,
  /^(?:that\s)?the\s(?:(?:original|executive|cabinet|cabinet’s|council’s)\s){0,2}decision\b[^;:]{0,90}\sbe\s(?:confirmed|upheld)[.;]?$/iu,
  // "the decision be released for implementation", "the call-in be not upheld"
  /^(?:that\s)?(?:the\s)?(?:[\p{L}’'-]+\s){0,4}?(?:decisions?|call-?in)\b[^;:]{0,120}\sbe\s(?:(?:now\s)?(?:released|freed|cleared|implemented)\b[^;:.]{0,60}|not\s(?:upheld|referred)\b[^;:.]{0,60}|rejected|dismissed)[.;]?$/iu,
];

const patterns: readonly RegExp[] = [
  // "the report be noted", "the progress made be received and noted", "the decisions be noted and no call-in be made"
  /^(?:that\s)?(?!to\s|\S+\s(?:asks?|requests?|recommends?)\s)(?:(?!\sbe\s)[^;:]){2,160}?\s(?:be|is|are|was|were)\s(?:duly\s)?(?:noted|received)(?:\sand\s(?:noted|received))?(?:,?\s(?:as\s)?(?:set\sout|detailed|attached|shown|presented|listed|submitted)\s[^;:]{0,80})?(?:,?\sand\s(?:that\s)?(?:no\s(?:call-?in|decisions?)\b[^;:.]{0,60}|[^;:.]{2,90}\sbe\sthanked\b[^;:.]{0,90}))?[.;]?$/iu,
  // "It be noted that the fair went well"
  /^(?:that\s)?it\sbe\snoted\sthat\s(?!.*\b(?:should|must|be\s(?:asked|requested|invited))\b)[^;:]{2,290}$/iu,
  // "To note the presentation", "The Panel NOTED the update"
  new RegExp(
    `^(?:to\\s|${body}\\s)?(?:duly\\s)?(?:notes?|noted|receives?|received)\\s(?:and\\s(?:noted?|received?)\\s)?(?:the|its|their|this|what|an?)\\s(?:(?!and\\b|that\\b)[^\\s,;:]{1,40}\\s){0,30}(?!and\\b|that\\b)[^\\s,;:]{1,40}(?:\\sand\\s(?:the|its)\\s(?:appendix|appendices|comments|discussion|presentation|update|minutes|progress))?[.;]?$`,
    'iu',
  ),
  // "Members discussed the update and raised any concerns": done, and nothing said to come of it
  new RegExp(
    `^${body}\\s(?:considered|discussed|reviewed|scrutinised|examined)\\sthe\\s(?:contents?\\sof\\sthe\\s)?(?:[\\p{L}-]{1,30}\\s){0,4}?(?:report|update|presentation|information)s?(?:\\sand\\s(?:identified|raised|agreed|made|put)\\sany\\s[^;:.]{1,60})?[.;]?$`,
    'iu',
  ),
  // "nodi’r adroddiad"
  /^(?:i\s)?(?:nodi|derbyn)[\s’'][^.;]{2,120}[.;]?$/iu,
  // "the work programme be approved, as amended", "the Panel agrees its work plan for 2031/32"
  new RegExp(`^(?:that\\s)?(?:the|its)\\s${programme}\\sbe\\s(?:agreed|approved|adopted|endorsed|confirmed)${asItStands}[.;]?$`, 'iu'),
  new RegExp(`^${body}\\s(?:agreed|approved|adopted|endorsed|confirmed)\\s(?:the|its)\\s${programme}${asItStands}[.;]?$`, 'iu'),
  // "the Facilitator, with the Chair, be authorised to vary the work programme between meetings": so at every meeting
  new RegExp(
    `^(?:that\\s)?[^.;:]{3,140}\\sbe\\s(?:authorised|given\\sauthority|permitted)\\sto\\s(?:vary|alter|amend|change|update|adjust)\\s(?:the|its)\\s${programme}\\s(?:between|in\\sbetween)\\smeetings\\b[^.;:]{0,60}[.;]?$`,
    'iu',
  ),
  new RegExp(
    `^(?:(?:to|${body})\\s)?(?:notes?|noted)\\sthe\\s(?:report|update)s?\\sand\\s(?:agree[sd]?|approve[sd]?)\\s(?:the|its)\\s${programme}${asItStands}(?:,\\snoting\\s[^;:.]{1,60})?[.;]?$`,
    'iu',
  ),
  ...callIn,
];

/**
 * Whether a resolution disposes of its item and asks nothing of anybody: the report is noted, the programme agreed as it lies there, a decision
 * that was called in confirmed. Among asks it is one of the committee's answers; alone it is the order of business.
 *
 * From minutes of English and Welsh committees.
 *
 * @example merelyNotes('the report be noted.') // true
 * @example merelyNotes('the report be noted and sent to the Director of Roads') // false
 */
export function merelyNotes(text: string): boolean {
  return text.length <= 300 && patterns.some((pattern) => pattern.test(text));
}

/** "Noted that the Panel had asked for the map": told of a body's list, with nothing in it that shall be done. */
const notedThat = /^noted\sthat\s(?!.*\b(?:should|must|will|would|shall|agreed|be\s(?:asked|requested|invited))\b)/isu;

/**
 * Whether a resolution notes, or tells in so many words what was noted. Beside asks the latter is one of the committee's answers; where an item holds
 * nothing else, nothing came of it.
 *
 * @example notesOrTells('Noted that one response was outstanding.') // true
 */
export function notesOrTells(text: string): boolean {
  return merelyNotes(text) || notedThat.test(text);
}

/**
 * Whether a resolution only settles a call-in, so that the decision goes on as it is. What it wishes besides stands apart.
 *
 * @example settlesCallIn('the decision on ferry fares be released for implementation') // true
 */
export function settlesCallIn(text: string): boolean {
  return text.length <= 300 && callIn.some((pattern) => pattern.test(text));
}
