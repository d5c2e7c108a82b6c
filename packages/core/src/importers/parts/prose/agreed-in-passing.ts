import type { Passage } from './passages.ts';

/** What a paragraph of debate agrees or notes in so many words. `text` is what was agreed, or the whole sentence that notes. */
export interface AgreedInPassing {
  readonly kind: 'agreed' | 'noted';
  readonly text: string;
}

const body =
  "(?:(?:[Tt]he\\s+)?(?:[\\p{L}&’'-]+\\s+){0,6}?(?:[Ss]ub-[Cc]ommittee|[Cc]ommittee|[Pp]anel|[Cc]ommission|[Bb]oard|[Cc]abinet|[Cc]ouncil)|[Mm]embers)";
const agreed = new RegExp(
  `(?:^|[.;–—-]\\s*|\\band\\s+)(?:[Ii]t\\s+was,?\\s+(?:(?:further|also|then|therefore|however|subsequently),?\\s+)?agreed|${body}\\s+(?:also\\s+|further\\s+|then\\s+)?agreed)\\s+(?:that\\s+|(?=to\\s)|(?=[Tt]he\\s[\\p{L}’' -]{3,60}?\\s(?:would|will|should|be)\\s))(.+)$`,
  'su',
);
/** "The Board recommended to Cabinet that …", "Members requested that …": an ask in a sentence of its own. */
const asked = new RegExp(
  `(?:^|\\.\\s+)(?:It\\s+was|${body})\\s+(?:(?:also|further|then|therefore|unanimously)\\s+){0,2}(?:recommended(?:\\s+to\\s+(?:the\\s+)?\\p{Lu}[\\p{L}&’' -]{2,80}?)?|requested|resolved)\\s+that\\s+(.+)$`,
  'su',
);
/** "The Chair requested that a letter be sent …": something is to be handed over; how the meeting is run is no ask. */
const askedByChair =
  /(?:^|\.\s+)The\s+Chair(?:man|woman|person)?\s+(?:(?:also|then|therefore)\s+)?(?:requested|asked)\s+that\s+((?=[^.]{0,160}\b(?:letter|report|note|briefing|update|information|figures|details|cop(?:y|ies)|data|response|paper|presentation|visit|breakdown|timetable)s?\b).+)$/su;
const noted = new RegExp(
  `^${body}\\s+(?:duly\\s+|then\\s+)?(?:noted|received|endorsed|approved|welcomed)\\s+(?:and\\s+\\p{L}+\\s+)?(?:the|their|its|this)\\s`,
  'u',
);
const narrative =
  /^["“]?(?:(?:The|A|An|Mr|Mrs|Ms|Cllr|Councillors?|Members?|Officers?|In|Apologies|No|There|It)\b[^.]{0,120}?\b(?:welcomed|introduced|advised|informed|reminded|explained|stated|reported|thanked|presented|outlined|drew attention|asked for|said|announced|confirmed that|commented|queried|declared|was being|(?:was|were) (?:received|submitted|no|none|reminded|present))\b)/u;

/** The chair or a member speaks: no "should" in what follows makes that a resolution. */
const speaks =
  /^(?:The\s+)?(?:Vice[- ])?(?:Chair\p{L}*|Mayor|Leader|Members|Councillors?|Cllrs?|Mr|Mrs|Ms)\b(?:\s+\p{Lu}[\p{L}.’'-]*){0,3}\s+(?:also\s+|then\s+|were\s+|was\s+)?(?:advised|drew|reminded|informed|welcomed|explained|introduced|stated|reported|thanked|said|announced|outlined|presented|declared)\b/u;

/** Whether a text only tells what somebody said or did at the meeting: "The Chairman welcomed those present", "Apologies were received". */
export function isNarrative(text: string): boolean {
  return speaks.test(text) || (narrative.test(text) && !/\b(?:should|be (?:asked|requested|invited))\b/u.test(text));
}

/** "It was agreed that this was regrettable": members share a view, and nothing is to be done. */
function isView(text: string): boolean {
  return (
    /^[^.,;]{0,120}?\b(?:was|were|had|is|are|has|have)\b/u.test(text) && !/\b(?:be|would|will|should|shall|must|could|to)\b/u.test(text)
  );
}

/** What was agreed ends with its sentence; "No. 4", "Cllr. Ash" and "St. Mary" end none. */
function firstSentence(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const end = /(?<!\b(?:No|Cllr|Mr|Mrs|Ms|Dr|St|Para|Nos|approx|e\.g|i\.e))[.!?]["”’)]?(?=\s+["“‘(]?\p{Lu})/u.exec(text);
  return end === null ? text : text.slice(0, end.index + end[0].length);
}

/**
 * What a passage agrees ("it was agreed that the Adviser would contact officers", "The Panel agreed to recommend that …") or, as a sentence of its
 * own, notes ("The Panel noted the quarterly report."). Such talk is a resolution only where the item has no formal one, which the caller
 * knows. A cabinet member who agrees with a point, and "noted that …" in a debate, are none.
 */
export function agreedInPassing(passage: Passage): AgreedInPassing | undefined {
  if (passage.kind === 'grid') return undefined;
  const found = firstSentence((agreed.exec(passage.text) ?? asked.exec(passage.text) ?? askedByChair.exec(passage.text))?.[1]?.trim());
  if (found !== undefined && /\s\S+\s/u.test(found) && !isView(found)) return { kind: 'agreed', text: found };
  const words = passage.text.split(/\s+/u).length;
  if (passage.kind !== 'item' && words <= 30 && noted.test(passage.text) && !/[.!?]\s+\p{Lu}/u.test(passage.text))
    return { kind: 'noted', text: passage.text };
  return undefined;
}
