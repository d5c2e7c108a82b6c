import { sentences } from './sentences.ts';

/** What somebody undertakes in the debate, or is asked to bring later: the whole sentence, and who is to do it. */
export interface Undertaking {
  readonly text: string;
  /** As written, without "the": "Head of Roads", "officers". */
  readonly owner?: string;
  /** Promised in so many words ("undertook to"), so that it stands beside what the meeting resolves. "Would look into it" may be talk. */
  readonly firm: boolean;
}

const posts =
  '(?:vice[- ])?chair(?:man|woman|person)?|leader|mayor|councillors?|cllrs?|members?|mr|mrs|ms|miss|dr|director|head|manager|officers?|solicitor|secretary|treasurer|accountant|commissioner|constable|superintendent|inspector|clerk|auditor|facilitator|co-?ordinator|advis[eo]r|lead|chief|representatives?|engineer|partner';
const post = new RegExp(`\\b(?:${posts})\\b`, 'iu');
const doers = new RegExp(
  `\\b(?:${posts}|trust|teams?|services?|department|directorate|authority|partnership|police|company|agency)\\b`,
  'iu',
);
const body = /\b(?:sub-committee|committee|panel|commission|board|members)$/iu;
/** "agreed to provide the following:": the list below has the asks. */
const opensList = /(?:[:;–—]|\bthe following|\bas follows)$/iu;
const own = /\b(?:sub-committee|committee|panel|commission|board|members|cabinet|council|executive|forum|group|government|parliament)\b/iu;
/** "The Head of Roads", "Councillor Frost", "An officer": the words at the head of a sentence that can name its subject. */
const subject =
  /^(?:(?:The|An?)\s)?(?:(?:interim|acting|deputy|assistant|lead|senior)\s)?((?:\p{Lu}[\p{L}.’'-]{0,30}|officers?|chair\p{L}{0,6}|representatives?)(?:\s(?:\p{Lu}[\p{L}.’'-]{0,30}|of|for|and|the|&|–|-)){0,12})/u;
/** "In response to Councillor Ash, the Director undertook …": what it is about stands before the subject. */
const fronted =
  /^(?:In (?:response|reply|answer|relation)|On|With (?:regard|reference|respect)|Following|Regarding)\s[^,;.]{3,200},\s(?=(?:the|an?|officers|\p{Lu}))/u;
/** "In response to a question on costs, fares and staff, the Director advised that …": what was asked may be long. */
const answering =
  /^In (?:response|reply|answer) to [^;.?]{3,400}?, (?=the [^,;.?]{3,80} (?:advised|confirmed|said|stated|explained|reported|undertook|agreed) )/u;
/** Another subject or a question comes between the head of the sentence and its verb. */
const another = /\b(?:that|whether|who|which|if|why|how|what)\b/u;

/** What is done after the meeting. "Take the item first" and "accept the late report" order the meeting itself. */
const later =
  '(?:provide|circulate|send|share|supply|write|chase|talk to|contact|speak|raise|report|bring|look|investigate|check|find out|see (?:if|whether)|follow|take (?:[^\\s.;]{1,30} ){0,4}?(?:up|forward|back|away)|feed|forward|arrange|clarify|confirm|discuss|ask|invite|liaise|pass|email|prepare|produce|include|update|review|explore|respond|come back|get back|seek|obtain|publish|ensure|consult|meet|pursue|draft|set up|organise|convey|relay|distribute|make (?:[^\\s.;]{1,30} ){0,4}?(?:available|enquiries|inquiries)|give)';
const promised = new RegExp(`\\s(?:also |then |further |therefore )?(?:undertook to(?! be\\b) |agreed to ${later}\\b)`, 'u');
/** "She said that she would circulate the figures", "The Director had no figures, but would look into it". */
const wouldDo =
  /\b(?:(?:he|she|they|officers|he\/she),? would|(?:however|but|and),? would) (?:also |then )?(?:circulate|check|send|find out|report back|come back|feed ?back|look into|follow (?:this|it|the matter|that) up|take (?:this|it|the matter|that) (?:up|back|away)|share|forward|email|provide (?:[^\s.;]{1,30} ){0,5}?(?:information|details|figures|data|updates?|notes?|briefings?|answers?|responses?|reports?|lists?|cop(?:y|ies)|breakdown|members|committee|panel))\b/iu;
/** "The Head of Roads would provide a written response": what cannot be said there and then. */
const wouldAfter =
  /^[^,;:.]{3,90}? would (?:also |then )?(?:provide|circulate|send|share|supply|forward|email) (?:[^\s.;:]{1,30} ){0,8}?(?:(?:written|full|further|detailed) (?:responses?|repl(?:y|ies)|answers?|briefings?|notes?)|briefing notes?|(?:to|with) (?:all )?(?:the )?(?:members|committee|panel|board|councillors?)|after the meeting|(?:outside|following) (?:of )?(?:the|this) meeting)\b/iu;
/** "It was confirmed that the list would be circulated to Members", "noted that officers would provide a list". */
const told =
  /^(?:It was (?:also |further )?(?:noted|reported|confirmed|agreed|advised|stated|explained)|[^;:?]{3,160}? (?:confirmed|advised|stated|said|reported|explained|added)(?: (?:members|the committee|the panel))?) that (?!if\b)([^;:?]{3,200}? would (?:be (?:[^;:?]{0,60}? )?(?:circulated|sent|given|provided|shared|emailed|supplied|distributed|made available) (?:to|with) (?:all )?(?:the )?(?:members|committee|panel|board|councillors?|cllr)\b|(?:circulate|send|share|provide) [^;:?]{3,160}? to (?:all )?(?:the )?(?:members|committee|panel|board|councillors?|cllr|next meeting)\b).*)$/isu;
const aboutIt = /^(?:on|in (?:response|relation) to|with regard to|following) [^,;.]{3,160}, /iu;
/** "asked officers to circulate the list", "asked the Head of Roads if she could send the figures". */
const askedOf =
  /\s(?:also |then |further )?(?:asked|requested) (?:the )?([^,;:.?]{2,90}?) (?:to|(?:if|whether) (?:he|she|they|it|officers) (?:could|would)) (?:provide|circulate|send|share|supply|write|report back|bring|look (?:at|into)|investigate|check|find out|follow up|forward|arrange|prepare|produce|include|come back|obtain|liaise|contact|email|distribute)\b/u;
/** "asked for a note on costs", "requested further information": what can only come later. */
const askedFor =
  /\s(?:also |then |further )?(?:(?:asked|called) for|requested) (?:(?:further|more|additional|detailed|written|briefing|short|full|future|progress|regular|an?|the|copy|copies|of) ){0,4}(?:notes?|answers?|repl(?:y|ies)|reports?|briefings?|papers?|breakdowns?|lists?|figures|data|information|details|summary|summaries|updates?|timetable|statistics|letter)\b/u;
/** "The Panel thanked the Trust and asked for a further report in May". */
const askedBehind =
  /^(?:(?:The|This)\s(?:[\p{L}&’'-]+\s){0,6}?(?:Sub-Committee|Committee|Panel|Commission|Board)|Members)\s[^.;:?]{3,200}?\sand\s(?:also\s|therefore\s)?(?:asked\sfor|requested)\s(?:(?:further|more|additional|detailed|written|briefing|an?|copies|regular|progress)\s){1,3}(?:notes?|reports?|briefings?|papers?|breakdowns?|figures|data|information|details|summary|updates?|timetable|statistics)\b/u;
/** "The Panel asked if there could be a review of the fares": put as a question, and it can only come later. */
const askedIfCould =
  /^(?:(?:The|This)\s(?:[\p{L}&’'-]+\s){0,6}?(?:Sub-Committee|Committee|Panel|Commission|Board)|Members)\s(?:also\s|then\s|further\s)?asked\s(?:if|whether)\s(?:there\scould\sbe\s(?:an?|more|further)|(?:an?|further|more)\s[^,;:?.]{3,80}\scould\sbe\s(?:provided|circulated|given|sent|arranged|made|brought|shared))\s/u;
/** It was said of another time, or was answered there and then. */
const settled =
  /\b(?:at|from|since) (?:the|its|their|a) (?:last|previous) meeting\b|\b(?:had|has|have) (?:since |now |already |previously )?(?:been )?(?:agreed|undertaken|promised|asked|requested|circulated|provided|sent)\b|\band (?:was|were) (?:told|advised|informed|assured)\b/u;
const answers =
  /^(?:In (?:response|reply|answer)\b|(?:The|Mr|Mrs|Ms|Dr|Officers?|Councillor|Cllr|It|Members)\b[^.]{0,80}?\s(?:replied|responded|answered|explained|confirmed|advised|clarified)\b|(?:It|Members|Councillors?) (?:was|were) (?:explained|confirmed|advised|reported|noted|told|informed)\b)/u;

/**
 * The undertakings and single asks of a paragraph of debate in which somebody is to act: "The Director undertook to provide the figures", "The Chair
 * agreed to write to the Trust", "Members asked for a note on costs", "Councillor Frost asked officers to circulate the list". What is answered at
 * once was a question, and what was promised at another meeting is told, not undertaken.
 *
 * Source: minutes of English and Welsh scrutiny committees.
 */
export function undertakingsIn(text: string): readonly Undertaking[] {
  const all = sentences(text);
  return all.flatMap((whole, index) => {
    if (settled.test(whole)) return [];
    const sentence = whole.replace(answering, '').replace(fronted, '');
    return promiseIn(sentence) ?? askIn(sentence, all[index + 1]) ?? toldIn(sentence) ?? [];
  });
}

function promiseIn(sentence: string): Undertaking | undefined {
  const pronoun = /^(?:He|She)\b/u.exec(sentence)?.[0];
  const said = pronoun ?? subject.exec(upperFirst(sentence))?.[1] ?? '';
  const promise = promised.exec(sentence);
  if (body.test(said) || !(post.test(said) || (promise !== null && (pronoun !== undefined || canPromise(said))))) return undefined;
  const found =
    promise !== null && !another.test(sentence.slice(0, promise.index)) ? promise : (wouldDo.exec(sentence) ?? promisedAfter(sentence));
  if (found === null || opensList.test(sentence) || /\b(?:if|whether)\b/u.test(sentence.slice(0, found.index))) return undefined;
  return { text: sentence, ...(pronoun === undefined ? ownerOf(said) : {}), firm: found === promise };
}

function promisedAfter(sentence: string): RegExpExecArray | null {
  const found = wouldAfter.exec(sentence);
  return found === null || another.test(sentence.slice(0, sentence.indexOf(' would '))) ? null : found;
}

/** A name without a title ("Ada Birch"), or an outside body that does things ("the Trust"); what the meeting's own bodies agree is told elsewhere. */
function canPromise(said: string): boolean {
  if (own.test(said)) return false;
  return doers.test(said) || (/^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,2}$/u.test(said) && !/\b(?:of|for|and|the)\b/u.test(said));
}

function askIn(sentence: string, next: string | undefined): Undertaking | undefined {
  if (answers.test(next ?? '')) return undefined;
  if (askedIfCould.test(sentence)) return { text: sentence, firm: false };
  const of = askedOf.exec(sentence);
  const asked = of ?? askedFor.exec(sentence);
  if (asked === null) return undefined;
  if (askedBehind.test(sentence)) return { text: sentence, firm: false };
  const asker = sentence.slice(0, asked.index).replace(/^note:\s/iu, '');
  if (another.test(asker) || asker.length > 120 || !(body.test(asker) || post.test(subject.exec(asker)?.[1] ?? ''))) return undefined;
  if (of === null) return body.test(asker) || /^the chair\p{L}*$/iu.test(asker) ? { text: sentence, firm: false } : undefined;
  const whom = of[1] ?? '';
  if (!doers.test(whom) || /^(?:members|councillors)\b/iu.test(whom)) return undefined;
  return { text: sentence.replace(/^note:\s/iu, ''), ...ownerOf(whom), firm: false };
}

function toldIn(sentence: string): Undertaking | undefined {
  const text = told.exec(sentence)?.[1];
  return text === undefined ? undefined : { text: text.replace(aboutIt, ''), firm: false };
}

/** With a capital, as the head of a sentence has it where a paper runs on. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether words name a post ("Head of Roads"), or a person by title. */
export function isPost(words: string): boolean {
  return post.test(words);
}

/** Whether a sentence answers the one before it, which then was a question. */
export function answersQuestion(sentence: string): boolean {
  return answers.test(sentence);
}

/** Whether a sentence tells of another meeting, or of what was done since. */
export function settledBefore(sentence: string): boolean {
  return settled.test(sentence);
}

/** "Head of Roads and the" is the Head of Roads. */
export function ownerOf(words: string): { readonly owner: string } {
  const all = words.split(/\s+/u);
  const last = all.findLastIndex((word) => !/^(?:of|for|and|the|&|–|-)$/u.test(word));
  return { owner: all.slice(0, last + 1).join(' ') };
}
