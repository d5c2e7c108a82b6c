/** A resolution without the words that only say that something was resolved. */
export interface StrippedLeadIn {
  readonly text: string;
  /** The words dropped, as printed; absent when there were none. */
  readonly leadIn?: string;
}

/** The bodies that resolve, as papers write them: "the Committee", "this Rivers Scrutiny Panel", "Members". */
const body =
  "(?:(?:[Tt]he|[Tt]his)\\s+(?:(?!(?:following|be|been|is|are|was|were|that)\\s)[\\p{L}&’'-]+\\s+){0,8}?(?:[Ss]ub-?[Cc]ommittee|[Cc]ommittee|[Pp]anel|[Cc]ommission|[Ff]orum|[Bb]oard|[Gg]roup|[Cc]abinet|[Ee]xecutive|[Cc]ouncil)|[Mm]embers(?:\\s+of\\s+the\\s+[\\p{L}-]+)?)";

/** "RESOLVED", also letter-spaced as "R E S O L V E D", in capitals or not. */
function letters(word: string): string {
  return [...word].map((letter) => `[${letter}${letter.toLowerCase()}]`).join('\\s?');
}

const verbs = ['RESOLVED', 'RECOMMENDED', 'AGREED', 'DECIDED', 'ORDERED'];
/** The same in Welsh, in papers of two languages: "PENDERFYNWYD / RESOLVED". */
const welsh = '(?:(?:PENDERFYNWYD|[Pp]enderfynwyd|ARGYMHELLWYD|[Aa]rgymhellwyd|CYTUNWYD|[Cc]ytunwyd)\\s*[/|–—-]\\s*)?';
const votes =
  '(?:\\s+by\\s+the\\s+(?:\\p{Lu}[\\p{L}&’-]*\\s?){1,6}(?=\\s*[:–—-])|\\s+(?:by|on|with)\\s+(?:an?\\s+majority|\\d{1,3}\\s+votes?|the\\s+casting\\s+vote)\\b[^.;:()]{0,60}?(?=\\s*[:–—-]|,?\\s+(?:that\\b|to\\s+\\p{Ll})))?(?:\\s*(?:[Uu]nanimously|UNANIMOUSLY|nem\\.?\\s*con\\.?|\\((?!(?:1|a|A|i)\\))[^()]{1,60}\\)))?';
const adverb = '(?:(?:[Uu]nanimously|UNANIMOUSLY|[Aa]ccordingly|[Ff]urther)\\s+)?';
const that = `(?:${letters('THAT')})(?![\\p{L}])`;
const bold = '(?:\\*\\*|__)?\\s*';
const resolved = `${welsh}(?:(?:[Ii]t\\s+was|IT\\s+WAS|${body})\\s+)?${adverb}(?:${verbs.map(letters).join('|')})(?![\\p{L}])${votes}${bold}`;

/** The resolving word and what follows it: a mark, "that", "to", the body, or nothing else on the line. */
const openingWords = new RegExp(
  `^${bold}${resolved}(?:\\s*[:;,.–—-][\\s:;,.–—-]*|(?=\\s+(?:${that}|to\\b))|(?=\\s+${body})|(?=\\s+\\((?:1|a|A|i)\\)\\s)|\\s*$)${bold}`,
  'u',
);

/** "RESOLVED" in capitals is a resolving word whatever follows. */
const capitals = new RegExp(
  `^${bold}${welsh}(?:(?:[Ii]t\\s+was|IT\\s+WAS|THE\\s+(?:COMMITTEE|PANEL|BOARD|COMMISSION)|${body})\\s+)?(?:UNANIMOUSLY\\s+)?(?:RESOLVED|RECOMMENDED|AGREED)(?![\\p{L}])${votes}${bold}[\\s:;,.–—-]*${bold}`,
  'u',
);
/** "PENDERFYNWYD:", "PENDERFYNWYD nodi’r adroddiad": Welsh minutes that print no English beside it. */
const welshAlone =
  /^(?:(?:PENDERFYNWYD|ARGYMHELLWYD|CYTUNWYD)(?![\p{L}])(?:\s+yn\s+unfrydol)?[\s:;,.–—-]*|(?:Penderfynwyd|Argymhellwyd|Cytunwyd)(?:\s+yn\s+unfrydol)?\s*[:–—-][\s:–—-]*)(?:bod\s+)?/u;
/** "NOTED that …" in capitals, as Scottish minutes print each decision. Without "that" the verb is part of what is decided ("NOTED the report"). */
const noted = new RegExp(`^${bold}(?:NOTED|REQUESTED|INSTRUCTED)(?:\\s*[:–—-]+\\s*(?=${that})|\\s+(?=${that}))`, 'u');
/** "on the proposal of Councillor Ash, seconded by Councillor Birch, that": who moved it says nothing of what is to be done. */
const movers =
  /^[\s(,]*(?:(?:on|upon) the (?:proposal|motion|proposition) of|(?:moved|proposed)(?: by)?)\s[^.:;]{3,160}?[,:)]?\s{1,3}(?=(?:that|That|THAT)\b|to\s)/iu;
/** "RESOLVED: (unanimously) That …", "Resolved: Unanimously": the vote behind the mark. */
const voteBehind = /^\s*(?:\((?:unanimous(?:ly)?|nem\.?\s*con\.?|by\s[^()]{3,60}|\d{1,3}\s[^()]{3,60})\)|unanimously\b)[\s.:;,–—-]*/iu;
const thatWord = new RegExp(`^\\s*${bold}${that}(?:\\s+that(?=\\s+(?:the|an?|this|all)\\s))?${bold}[\\s:,–—-]*`, 'u');

/** A stem with its colon: "the committee:", "the committee agrees that:", "the panel recommends that the Executive:". */
const addressee = "(?:\\s+(?:to\\s+)?(?:the\\s+)?(?:\\p{Lu}[\\p{L}&’'-]*)(?:\\s+(?:(?:for|and|of|the|to)\\s+)*\\p{Lu}[\\p{L}&’'-]*){0,8})?";
const verb = '(?:\\s+(?:also|further|therefore|hereby|formally))?(?:\\s+[\\p{Ll}]+)?(?:\\s+(?:on|upon))?';
const tail = '(?:\\s+(?:that|to|the\\s+following|as\\s+follows))*\\s*:[\\s–—-]*';
const stem = new RegExp(`^(?:${body}|Cabinet|Executive|(?:Full\\s+)?Council)${verb}(?:\\s+(?:that|to))?${addressee}${tail}`, 'u');
const leftover = /^(?:to|the following|as follows)?\s*:[\s–—-]*/iu;
/** "to RECOMMEND: (to Council)", "to recommend to Cabinet that:": what follows is what it asks. */
const toAddressee =
  /^to\s+(?:recommend|RECOMMEND|ask|request)(?:\s+(?:to\s+)?(?:the\s+)?\p{Lu}[\p{L}&’' -]{2,60}?)?(?:\s+that)?\s*:[\s–—-]*(?:\(to [^()]{3,60}\)\s*)?/u;

/** "AGREED to RECOMMEND to the Roads Committee that …": in capitals it resolves as RECOMMENDED does. */
const toShouted =
  /^to\s+(?:RECOMMEND|REQUEST)(?:\s+to\s+(?:the\s+)?\p{Lu}[\p{L}&’'-]*(?:\s+(?:(?:for|and|of|the)\s+)*\p{Lu}[\p{L}&’'-]*){0,8})?\s+(?:that|That|THAT)\b[\s:,–—-]*/u;

/** "RESOLVED: the Committee recommended that …" resolves twice over. */
const resolvedAgain = new RegExp(`^${body}\\s+(?:recommended|requested|agreed|resolved|decided)\\s+(?=that\\b)`, 'u');

/** "RECOMMENDED to Cabinet: That …": whom it goes to is part of the lead-in. */
const recommendedTo =
  /^(?:to|TO)\s+(?:the\s+)?\p{Lu}[\p{L}&’'-]*(?:\s+(?:(?:for|and|of|the)\s+)*\p{Lu}[\p{L}&’'-]*){0,8}(?:\s*[:–—-][\s:–—-]*|\s+(?=(?:that|That|THAT)\b)|\s*$)/u;

/**
 * Drops what only says that the committee resolved: "RESOLVED: That:", "RESOLVED – That the committee:", "RECOMMENDED – T H A T",
 * "The committee agrees that:", a bare "That". The subject stays where a verb of its own follows without a colon, since it is
 * then part of the sentence ("That the committee notes the report" leaves "the committee notes the report"). Never throws.
 *
 * From minutes and schedules of English and Welsh scrutiny committees, which write it in a dozen ways.
 *
 * @example stripLeadIn('RESOLVED: That the committee: supports the review') // { text: 'supports the review', leadIn: 'RESOLVED: That the committee:' }
 * @example stripLeadIn('RESOLVED: That the committee notes the report') // { text: 'the committee notes the report', leadIn: 'RESOLVED: That' }
 */
export function stripLeadIn(text: string): StrippedLeadIn {
  const whole = text.trim();
  const words = whole.replace(openingWords, '').replace(capitals, '').replace(welshAlone, '').replace(noted, '');
  const opened =
    words !== whole && /^(?=(\W*))\1(?:[\p{L}\s]*\s)?recommended/iu.test(whole) ? words.trimStart().replace(recommendedTo, '') : words;
  const unmoved = opened === whole ? opened : opened.replace(voteBehind, '').replace(movers, '');
  const once = unmoved === whole ? unmoved : unmoved.trimStart().replace(resolvedAgain, '');
  let rest = once.replace(thatWord, '').replace(stem, '');
  if (rest !== whole) rest = rest.trimStart().replace(toAddressee, '').replace(toShouted, '').replace(leftover, '');
  rest = rest.trim();
  if (rest === whole) return { text: whole };
  return { text: rest, leadIn: whole.slice(0, whole.length - rest.length).trim() };
}
