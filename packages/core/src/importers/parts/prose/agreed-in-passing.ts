import { briefActionsIn } from './brief-actions.ts';
import type { Passage } from './passages.ts';
import { sentences } from './sentences.ts';
import { supportedIn } from './supported.ts';
import { undertakingsIn } from './undertakings.ts';

/**
 * What a paragraph of debate agrees or notes in so many words. `text` is what was agreed, or the whole sentence that notes or in which somebody
 * undertakes something.
 */
export interface AgreedInPassing {
  readonly kind: 'agreed' | 'undertaken' | 'noted';
  readonly text: string;
  /** Who is to do it, where the sentence says so. */
  readonly owner?: string;
  /** The number that the minutes hang behind it: "(12)". */
  readonly reference?: string;
}

const body =
  "(?:(?:[Tt]he\\s+)?(?:[\\p{L}&’'-]+\\s+){0,6}?(?:[Ss]ub-[Cc]ommittee|[Cc]ommittee|[Pp]anel|[Cc]ommission|[Bb]oard|[Cc]abinet|[Cc]ouncil)|[Mm]embers)";
/** "With regard to parking": what the sentence is about. "In July", "At its last meeting" tell of another day. */
const occasion =
  '(?:With\\s+(?:regard|reference|respect)|In\\s+(?:relation|respect|regard|response|view|light|conclusion|addition|summary)|Following|After|Having|Given|Arising|As\\s+a\\s+result|Regarding)\\s(?:(?!\\b(?:meeting|previous|earlier|last)\\b)[^.;]){3,300}?\\s';
const agreed = new RegExp(
  `(?:^|[.;–—-]\\s*|\\band\\s+|^${occasion})(?:[Ii]t\\s+was,?\\s+(?:(?:further|also|then|therefore|however|subsequently|unanimously),?\\s+)?[Aa]greed|${body}\\s+(?:also\\s+|further\\s+|then\\s+|unanimously\\s+)?[Aa]greed)\\s+(?:that\\s+|(?=to\\s)|(?=(?:[Tt]he|[Aa]n?|[Aa]ny|[Aa]ll|[Ff]urther|[Oo]fficers)\\s[\\p{L}\\d’'&/ -]{3,90}?\\s(?:would|will|should|be)\\s))(.+)$`,
  'su',
);
/** "Agreed that a visit be made.", "Agreed to write to the Trust." */
const agreedShortly = /^Agreed\s(?:that:?\s|(?=to\s))(.+)$/su;
/** "Proposed by Councillor Ash, seconded by Councillor Birch, and agreed that …": parishes minute who moved what. */
const movedAndAgreed =
  /^(?:[Ii]t\s+was\s+)?(?:[Pp]roposed|[Mm]oved)\s[^.;]{0,200}?\bseconded\b[^.;]{0,160}?\s(?:and\s|it\s+was\s)(?:unanimously\s)?(?:agreed|resolved)\s(?:that\s|(?=to\s))(.+)$/su;
/** "The Board recommended to Cabinet that …", "Members requested that …": an ask in a sentence of its own. */
const asked = new RegExp(
  `(?:^|\\.\\s+|^${occasion})(?:[Ii]t\\s+was|${body})\\s+(?:(?:also|further|then|therefore|unanimously)\\s+){0,2}(?:suggested(?=\\s+that\\s[^.;:?]{3,160}?\\s(?:should|could|be)\\s)|recommended(?:\\s+at\\s+the\\s+meeting)?(?:\\s+to\\s+(?:the\\s+)?\\p{Lu}[\\p{L}&’' -]{2,80}?)?|requested|resolved|asked)\\s+that\\s+(.+)$`,
  'su',
);
const oneMember =
  "(?:[Tt]he\\s)?(?:Vice[- ])?Chair(?:man|woman|person)?|(?:Councillor|Cllr)(?:\\s\\p{Lu}[\\p{L}.’'-]*){1,4}|A(?:nother)?\\s[Mm]ember";
/** "Members talked of late buses and requested that …", "The Panel were sorry to hear this and agreed that a letter should be sent". */
const askedAtLast = new RegExp(
  `^${body}\\s[^.;]{3,300}?\\sand\\s(?:also\\s|further\\s|then\\s|therefore\\s)?(?:requested|asked|recommended|agreed)\\sthat\\s(.+)$`,
  'su',
);
/** "A Member asked why the bridge was shut and requested that a note be sent". */
const askedAtLastByOne = new RegExp(
  `^(?:${oneMember})\\s[^.;]{3,300}?\\sand\\s(?:also\\s|further\\s|then\\s|therefore\\s)?(?:requested|asked)\\sthat\\s(.+)$`,
  'su',
);
/** "to accept the report and asked that a review follow": what comes last is the ask. */
const acceptedFirst =
  /^(?:to\s)?(?:accept|note|receive|endorse|approve|welcome|support|adopt)\s[^.;]{3,120}?\sand\s(?:also\s|further\s|then\s)?(?:asked|requested|recommended)\sthat\s(.+)$/su;
/** "The Chair requested that …", "Councillor Frost asked that …": one member asks for all. */
const askedByOne = new RegExp(`^(?:${oneMember})\\s(?:also\\s|further\\s|then\\s)?(?:requested|asked)\\sthat\\s(.+)$`, 'su');
/** What one member asks comes to something only where it is to be handed over or done later: "mobile phones be switched off" runs the meeting. */
const lasting =
  /\b(?:letters?|reports?|notes?|briefings?|updates?|information|figures|details|cop(?:y|ies)|data|responses?|papers?|presentations?|visits?|breakdown|timetable|list|map|survey|review|meeting with|be (?:\p{L}+ly )?(?:provided|sent|circulated|considered|added|included|reviewed|reported|brought|given|written|shared|looked|investigated|invited|arranged|monitored|asked|contacted|consulted|published|made|raised|examined|explored|kept))\b/iu;
/** What a member asks of the meeting itself. */
const ofMeeting =
  /^(?:it\sbe\s(?:noted|recorded|minuted)\b|(?:members|councillors|the committee|the panel)\s(?:note|consider|be aware|declare|read|bear|contact|submit)\b|.{0,80}\b(?:vote|abstention|dissent|minutes|minuted|recorded|adjourned|declarations?)\b)/isu;
/** "to recommend that the map be printed": agreed in talk, it is no more than a lead-in of what is asked. */
const toRecommend = /^to\s(?:recommend|request|ask)\sthat\s/u;
/** "• agreed to invite the Trust", below words about the committee: the bullet is what it did. */
const withoutSubject = /^(?:agreed|requested|resolved|recommended|asked)\s(?:to|that)\s(?!note\b)\S+\s\S+\s/iu;
/** "… by the autumn. (12)": minutes that number what was asked, for a list of what is outstanding. */
const numberBehind = /^(.+[.!?])\s?(\(\d{1,3}\))$/su;
/** "(Action No. 14)", "[Action point 3]": a number that is called one, before or behind the stop. */
const actionBehind = /^(.{12,}?)\s?[([](Action(?:\s(?:[Nn]o\.?|[Pp]oint|[Rr]ef\.?|[Nn]umber))?:?\s?\d{1,4}(?:[./]\d{1,4})?)[)\]]\.?$/su;
/** "… to the next meeting (Actions tracker ref: A1/14).": the number under which a log keeps it. */
const trackedAs =
  /^(.{12,}?)\s?[([](?:\p{L}+\s){0,2}(?:tracker|log)\s(?:ref(?:erence)?|no|number|item)\.?\s?:?\s?([A-Z]{0,4}\s?\d{1,4}(?:[/.]\d{1,4})?)[)\]]\.?$/isu;
/** "… to the Panel. – ACTION", "… by May (ACTION)": a mark that names nobody makes its sentence an action. */
const bareMark = /\s?(?:[–—-]\s?ACTION|[([]ACTION[)\]])[.:]?$/u;
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
export function isView(text: string): boolean {
  return (
    /^[^.,;]{0,120}?\b(?:was|were|had|is|are|has|have)\b/u.test(text) && !/\b(?:be|would|will|should|shall|must|could|to)\b/u.test(text)
  );
}

/**
 * What a passage agrees ("it was agreed that the Adviser would contact officers", "The Panel agreed to recommend that …"), what somebody in it
 * undertakes, or, as a sentence of its own, notes ("The Panel noted the quarterly report."). What is merely agreed in talk is a resolution only
 * where the item has no formal one, which the caller knows. A cabinet member who agrees with a point, and "noted that …" in a debate, are none.
 */
export function agreedInPassing(passage: Passage): readonly AgreedInPassing[] {
  if (passage.kind === 'grid') return [];
  if (passage.kind === 'item' && withoutSubject.test(passage.text)) return [{ kind: 'undertaken', text: passage.text }];
  const supported = supportedIn(passage.text).map((text) => ({ kind: 'agreed', text }) as const);
  const agreements = sentences(passage.text)
    .flatMap((sentence) => agreementIn(sentence.replace(bareMark, '')) ?? markedIn(sentence) ?? [])
    .filter(({ text }) => !supported.some((one) => text.startsWith(one.text)));
  const promised = undertakingsIn(passage.text);
  const brief = briefActionsIn(passage.text).filter(({ text }) => !promised.some((one) => one.text === text));
  const undertaken = [...promised, ...brief]
    .filter(({ text }) => ![...agreements, ...supported].some((one) => text.endsWith(one.text)))
    .map(({ firm, ...one }) => ({ ...one, kind: firm ? 'undertaken' : 'agreed' }) as const);
  const found: AgreedInPassing[] = [...agreements, ...supported, ...undertaken];
  if (found.length > 0) return found.sort((a, b) => passage.text.indexOf(a.text) - passage.text.indexOf(b.text)).map(withNumber);
  const words = passage.text.split(/\s+/u).length;
  if (passage.kind !== 'item' && words <= 30 && noted.test(passage.text) && !/[.!?]\s+\p{Lu}/u.test(passage.text))
    return [{ kind: 'noted', text: passage.text }];
  return [];
}

function agreementIn(sentence: string): AgreedInPassing | undefined {
  const said = (movedAndAgreed.exec(sentence) ??
    agreed.exec(sentence) ??
    agreedShortly.exec(sentence) ??
    asked.exec(sentence) ??
    askedAtLast.exec(sentence))?.[1]?.trim();
  const text = said === undefined ? undefined : (acceptedFirst.exec(said)?.[1] ?? said.replace(toRecommend, ''));
  if (text !== undefined) return /\s\S+\s/u.test(text) && !isView(text) ? { kind: 'agreed', text } : undefined;
  const one = (askedByOne.exec(sentence) ?? askedAtLastByOne.exec(sentence))?.[1]?.trim();
  return one === undefined || ofMeeting.test(one) || !lasting.test(one) || !/\s\S+\s/u.test(one)
    ? undefined
    : { kind: 'agreed', text: one };
}

function markedIn(sentence: string): AgreedInPassing | undefined {
  const text = sentence.replace(bareMark, '');
  return text !== sentence && /\s\S+\s/u.test(text) ? { kind: 'undertaken', text } : undefined;
}

function withNumber(found: AgreedInPassing): AgreedInPassing {
  const [, text, reference] = actionBehind.exec(found.text) ?? trackedAs.exec(found.text) ?? numberBehind.exec(found.text) ?? [];
  return text === undefined || reference === undefined ? found : { ...found, text, reference };
}
