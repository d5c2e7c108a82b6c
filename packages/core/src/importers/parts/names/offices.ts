/** Who a resolution names: posts and teams that are to do it, and bodies or members that are to decide. As written, without "the". */
export interface NamedOffices {
  readonly responsible: readonly string[];
  readonly addressedTo: readonly string[];
}

const word = "\\p{Lu}[\\p{L}\\p{N}&’'/-]*";
const joint = '(?:\\s+(?:of|for|and|to|the|in|with|&|–|—|-)){0,3}\\s+|,\\s+(?=\\p{Lu}[^,.;]{0,60}(?:\\s+and\\s+|,))';
/** "interim Chief Officer – Libraries", "Director of Roads and Bridges", "Cabinet Member for Highways". */
const office = `(?:(?:interim|acting|deputy|assistant|corporate|relevant|lead)\\s+){0,2}${word}(?:(?:${joint})${word})*(?:\\s*\\([\\p{Lu}][^()]{2,60}\\))?`;
/** Groups that papers write without capitals: "the roads team", "group whips", "the executive". */
const group =
  "(?:[\\p{L}’'-]+\\s+){0,4}?(?:team|service|services|directorate|department|whips|clerks|governors|managers|partners|agencies|officers|executive|cabinet|council|board|trust|partnership|bodies|departments)";
const doing =
  '(?:send|sends|provide|provides|circulate|circulates|report|reports|write|writes|prepare|prepares|bring|brings|present|presents|submit|submits|review|reviews|consider|considers|reconsider|reconsiders|chair|chairs|ensure|ensures|speak|speaks|arrange|arranges|supply|share|shares|publish|publishes|work|works|look|looks|investigate|investigates|explore|explores|give|gives|set|sets|make|makes|take|takes|update|updates|attend|attends|include|includes|produce|produces|undertake|undertakes|respond|responds|confirm|confirms|continue|continues|develop|develops|seek|seeks|keep|keeps|attend|email|contact|canvass|advise|inform|meet|liaise|draft|complete|circulate|monitor|implement|convene|pursue|chase|clarify|identify|amend|follow|follows|request|requests|ask|asks)';

/** The head words by which a run of capitals is a post (it does things) … */
const post =
  /\b(?:Directors?|Heads?|Officers?|Managers?|Chief|Lead|Adviser|Advisor|Solicitor|Secretary|Treasurer|Commissioner|Constable|Superintendent|Inspector|Clerk|Auditor|Internal Audit|External Audit|Coordinator|Facilitator|Accountant|Consultant|Councillor|Cllr|Team|Service|Services|Directorate|Department|Office)\b/u;
/** … or a body or member that decides. */
const decider =
  /\b(?:Cabinet|Executive|Portfolio|Leader|Mayor|Council|Board|Trust|Partnership|Minister|Government|NHS|Group|Authority|Governors|Panel|Commission|Deputy Leader)\b/u;
const itself =
  /\b(?:Committee|Sub-Committee|Members?|Chair(?:man|woman|person)?|Vice-Chair(?:man|woman|person)?)\b(?!\s+(?:for|Officers?|Clerk|Manager|Services?|Secretary|Administrator)\b)/u;

/** "The Panel requests …": the body that asks, where it goes by one word. */
const asksItself =
  /^(?:[^.;]{0,40},\s)?(?:[Tt]hat\s)?[Tt]he\s(Panel|Commission|Forum|Group|Board)\s(?:also\s|therefore\s|further\s){0,2}(?:requests?|asks?)\b/u;

/** "the Roads and Rivers Committee be asked to …": a committee that goes by its name is not the one that asks. */
const otherCommittee =
  /^(?:[Tt]hat\s)?(?:[Tt]he\s)?(\p{Lu}[\p{L}&’'-]*(?:\s(?:(?:and|of|for|the|&)\s)*\p{Lu}[\p{L}&’'-]*){0,7}\s(?:Committee|Sub-Committee))\sbe\s(?:(?:formally|also|again|further|strongly)\s)?(?:asked|requested|invited|urged|recommended)\sto\b/u;
/** "Instructed the Head of Roads to write": the verb is no part of the name. */
const resolvingVerb = /^(?:Instruct|Request|Ask|Invite|Recommend|Agree|Note|Urge)(?:s|d|ed)?\s/u;

const asked: readonly RegExp[] = [
  // "to ask that the Chief Officer – Roads send …", "requests the Director of Roads to …", "to instruct the Head of Roads to …"
  new RegExp(
    `(?:[Aa]sk|[Rr]equest|[Ii]nvite|[Ii]nstruct|[Uu]rge|[Rr]ecommend|[Ss]uggest|[Rr]equire|[Cc]alls?\\s+(?:up)?on|[Pp]ropose)(?:s|d|ed)?\\s+(?:that\\s+)?(?:the\\s+)?(${office})\\s+(?:(?:to|should|must|will)\\s+(?!be\\b)\\p{Ll}+|(?:also\\s+|urgently\\s+)*${doing})(?![\\p{L}])`,
    'gu',
  ),
  // "That the Director of Roads be asked to …", "That, subject to funding, the Director of Roads be tasked with …"
  new RegExp(
    `(?:^(?:[Tt]hat\\s+)?|\\b[Tt]hat\\s+|\\band\\s+(?:that\\s+)?|;\\s+|,\\s+(?=the\\s))(?:[Tt]he\\s+)?(?:new\\s+)?(${office})(?:,\\s+(?:in\\s+consultation|together|along)\\s+with\\s[^,;.]{3,90},)?\\s+(?:be|is|are|was|were)\\s+(?:(?:formally|also|again|further|strongly|urgently)\\s+)?(?:asked|requested|invited|urged|recommended|authorised|instructed|encouraged|tasked)(?![\\p{L}])`,
    'gu',
  ),
  // "The Head of Roads to circulate the figures", "Director of Roads to report back", "the Head of Roads should provide"
  new RegExp(
    `(?:^|\\b[Tt]hat\\s+)(?:[Tt]he\\s+)?(${office}),?\\s+(?:(?:to|should|will|would|must)\\s+(?!be\\b)\\p{Ll}+|${doing})(?![\\p{L}]|\\s+(?:be|is|are|was|were|of)\\b)(?!.*\\bbe (?:noted|received))`,
    'gu',
  ),
  // "officers should bring the issues together", "that officers be asked to report back"
  /(?:^|\b[Tt]hat\s+|[,–—]\s+)(?:the\s+)?([Oo]fficers)\s+(?:(?:should|to|must|will)\s+(?!be\b)\p{Ll}+|(?:be|are)\s+(?:asked|requested|instructed|invited)\s+to\b)/gu,
  // "calls on the executive to consider", "recommends that the executive considers"
  new RegExp(
    `(?:[Cc]alls?\\s+(?:up)?on|[Rr]ecommends?\\s+that|[Rr]ecommends?\\s+to|[Aa]sks?|[Rr]equests?|[Uu]rges?)\\s+(?:that\\s+)?the\\s+(${group})\\s+(?:to\\s+|that\\s+|should\\s+)*(?:${doing})(?![\\p{L}])`,
    'gu',
  ),
  // "kept by the scrutiny team", "be provided by the Director of Roads"
  new RegExp(
    `\\b(?:(?:be|is|are)\\s+(?:provided|produced|drafted|undertaken|circulated|written|submitted|carried\\s+out|drawn\\s+up|kept|led|prepared|maintained)|(?<=,\\s)(?:kept|led|prepared|maintained))\\s+by\\s+(?:the\\s+)?(${office}|${group})(?=[\\s,.;]|$)`,
    'gu',
  ),
  // "Delegate authority to the Head of Roads to …", "That authority be delegated to the Head of Roads, in consultation with …"
  new RegExp(
    `\\b(?:[Dd]elegates?\\s+(?:the\\s+)?(?:authority|powers?)|[Aa]uthority\\s+(?:be|is)\\s+delegated|[Dd]elegated\\s+(?:authority|powers?)\\s+(?:be|is)\\s+(?:given|granted))\\s+to\\s+(?:the\\s+)?(${office})(?=[\\s,.;]|$)`,
    'gu',
  ),
  // "go to the group whips for consideration"
  new RegExp(
    `\\b(?:go|goes|be\\s+(?:sent|referred|submitted|passed)|is\\s+(?:sent|referred|submitted|passed))\\s+to\\s+(?:the\\s+)?(${office}|${group})\\s+for\\s+(?:consideration|decision|approval|action|response|determination)`,
    'gu',
  ),
  // "to note the update of the Chief Officer – Roads on …, a report being due in early 2025"
  new RegExp(
    `\\b(?:update|advice|assurance|report)\\s+(?:of|from|by)\\s+the\\s+(${office})(?=.*\\breport\\s+(?:being|is|was)\\s+due\\b)`,
    'gu',
  ),
];

/**
 * Who a resolution says shall do it or decide it, and nothing else: a post only mentioned ("the report of the Director") is not
 * responsible. The committee, its members and its chair are left out, being the ones who ask. Each name once, in order.
 *
 * From resolutions of English, Welsh and Scottish committees: "to ask that the Chief Officer – Roads send …", "That the Head of Roads
 * be requested to …", "a log of repairs be begun, kept by the roads team".
 *
 * @example namedOffices('to ask the interim Chief Officer – Libraries to speak to members').responsible // ['interim Chief Officer – Libraries']
 * @example namedOffices('That the report of the Director of Roads be noted').responsible // []
 */
export function namedOffices(text: string): NamedOffices {
  const responsible: string[] = [];
  const addressedTo: string[] = [];
  const asker = asksItself.exec(text)?.[1];
  const other = otherCommittee.exec(text)?.[1];
  if (other !== undefined) addressedTo.push(other);
  for (const pattern of asked) {
    for (const name of namesIn(text, pattern).split(/,?(?<!\s)\s+and\s+the\s+|,\s+the\s+/u)) {
      if (name === '' || name === asker || resolvingVerb.test(name) || itself.test(name)) continue;
      const kind = kindOf(name);
      if (kind === 'post' && !responsible.includes(name)) responsible.push(name);
      if (kind === 'decider' && !addressedTo.includes(name)) addressedTo.push(name);
    }
  }
  return { responsible, addressedTo };
}

/** The first of what a pattern finds that is a post or a body: "that the audit report … and that the Head of Roads would bring" is for the latter. */
function namesIn(text: string, pattern: RegExp): string {
  const found = Array.from(text.matchAll(pattern), (match) => (match[1] ?? '').replace(/^(?:That\s+)?(?:[Tt]he\s+)?/u, ''));
  return found.find((names) => kindOf(names) !== undefined) ?? '';
}

function kindOf(name: string): 'post' | 'decider' | undefined {
  if (
    /\b(?:Member|Holder)\s+for\b/u.test(name) ||
    decider.test(name) ||
    /^(?:executive|cabinet|council|board|trust|partnership)$/u.test(name)
  ) {
    return post.test(name) &&
      !/\b(?:Member|Holder|Leader)\b/u.test(name) &&
      /^(?:interim |acting )?(?:Chief|Director|Head|Assistant|Executive Director|Corporate Director|Strategic)/u.test(name)
      ? 'post'
      : 'decider';
  }
  if (post.test(name)) return 'post';
  return /\b(?:team|service|services|directorate|department|whips|clerks|governors|managers|partners|agencies|officers|bodies|departments)$/u.test(
    name,
  )
    ? 'post'
    : undefined;
}

/**
 * Who a list of asks is for, told by the sentence that introduces it: "districts and their agencies should do the following" is for
 * "districts and their agencies", "recommends to the Cabinet Member for Roads that:" for that member. Empty when it names nobody.
 */
export function officesOfStem(stem: string): NamedOffices {
  const trimmed = stem.replace(/(?<![\s:.])[\s:.]+$/u, '');
  const should =
    /(?:^|[.,;]\s+|\bthat\s+)(?:the\s+)?((?:[\p{L}’'-]+\s+){0,7}?[\p{L}’'-]+)\s+(?:should|must|shall|are asked to|is asked to|are requested to|is requested to)(?:\s+(?:now\s+)?(?:do|take|consider|act))?(?:\s+(?:on\s+)?the\s+following(?:\s+\p{L}+)?)?$/u.exec(
      trimmed,
    );
  const subject = should?.[1]?.split(/\bthat\s+(?:the\s+)?/u).at(-1);
  if (subject !== undefined && !/\b(?:committee|panel|it|they|we|you|members)$/iu.test(subject))
    return { responsible: [subject], addressedTo: [] };
  const to = new RegExp(
    `\\b(?:[Rr]ecommends?|RECOMMENDED|[Rr]ecommended|RECOMMEND|[Aa]sks?|[Rr]equests?)\\s+(?:to\\s+|that\\s+)?(?:the\\s+)?(${office})(?:\\s*[:–—-]+)?(?:\\s*(?:[Tt]hat|THAT|to|the following))*$`,
    'u',
  ).exec(trimmed);
  const passive = new RegExp(
    `(?:^(?!RESOLVED|Resolved|That)|[Tt]hat\\s+)(?:[Tt]he\\s+)?(${office})\\s+(?:is|be|are)\\s+(?:recommended|asked|requested|invited|urged)\\s+to$`,
    'u',
  ).exec(trimmed);
  const name = to?.[1] ?? passive?.[1];
  if (name === undefined || itself.test(name)) return { responsible: [], addressedTo: [] };
  const kind = kindOf(name);
  return { responsible: kind === 'post' ? [name] : [], addressedTo: kind === 'decider' ? [name] : [] };
}
