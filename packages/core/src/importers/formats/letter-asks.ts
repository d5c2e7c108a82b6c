import { classifyRecommendation } from '../../rules/classify.ts';
import { itemsFrom, type Passage } from '../parts/prose/passages.ts';
import { type GrowingResolution, listFrom } from '../parts/prose/resolution-list.ts';
import { type FoundResolutions, findResolutions, type Resolution } from '../parts/prose/resolutions.ts';
import { sentences } from '../parts/prose/sentences.ts';
import { withoutJoiner } from '../parts/words/numbering.ts';
import { opensResolution } from '../parts/words/resolving-words.ts';

const stemAsks =
  /\b(?:recommend\p{L}*|request\p{L}*|asks?|asked|suggest\p{L}*|propos\p{L}*|conclu\p{L}*|resolv\p{L}*|agreed|urge[sd]?|call(?:s|ed)?\s+(?:up)?on|should (?:do|take|now)|actions?|your (?:consideration|response|attention)|would like|points?|comments?|views?|observations?|findings?|questions?|grateful|clarif\p{L}*|understand|information)\b/iu;
const stemEnds = /(?::|\b(?:the )?following\.?|\bbelow\.?|\bas follows\.?)$/iu;
const labelled = /^(Recommendation|Request|Rec\.?|R)\s*(?:No\.?\s*)?(\d{1,2}|[A-Z])\s*[:.–-]\s*(.+)$/su;
/** "Where possible, …", "In the light of what was heard, …": words before the body that asks. */
const opener =
  '(?:(?:therefore|also|further|finally|however|accordingly|[^,.;:]{3,140},|(?:turning|on|as|with|in|regarding|concerning|following)\\s[^,.;:?]{3,120}?(?=\\s(?:I|we)\\s))\\s+)?';
const asking =
  '(?:recommend(?:s|ed)?|request(?:s|ed)?|ask(?:s|ed)?\\s+(?:that|for|you|the|if)|urge[sd]?|call(?:s|ed)? (?:up)?on|suggest(?:s|ed)?|seeks?\\s+(?:an?|the|your|further|more|urgent|clarification|assurances?|confirmation|information|details?)|be\\s+(?:very\\s+|most\\s+)?grateful\\s+(?:if|for)|appreciate\\s+(?:it\\s+if|an?|the|further|more|your)|(?:like|welcome)\\s+(?:to|an?|the|further|more|you))';
const adverbs = '(?:also|further|therefore|would|do|has|have|had|formally|strongly|particularly|now)';
const grateful = '(?:very\\s+|most\\s+|extremely\\s+)?grateful,?\\s+(?:therefore,?\\s+|also,?\\s+)?(?:if|for)';
const asks = new RegExp(
  `^${opener}(?:(?:the\\s+(?:[\\p{L}&’'-]+\\s+){0,8}?(?:committee|panel|commission|board|group)|members|we)\\s+(?:${adverbs}\\s+)*${asking}|it\\s+would\\s+be\\s+(?:extremely\\s+|very\\s+|most\\s+|particularly\\s+)?(?:helpful|useful)\\s+(?:if\\s+you|to\\s+(?:have|receive|know|see|understand))|(?:I|we)(?:['’]d|\\s+would|\\s+should)\\s+(?:(?:also|therefore|further)\\s+)?(?:be\\s+${grateful}|(?:appreciate|welcome)\\s+(?:it\\s+if|further|more|an?|your)|(?:ask|request|invite|urge)\\s+(?:that|you|for)|like\\s+to\\s+(?:ask|request|invite|urge|know|see|understand|receive))|I\\s+(?:(?:am\\s+writing|write)\\s+to\\s+(?:ask|request|invite|urge|seek)|(?:therefore\\s+)?(?:ask|request|invite|urge|recommend|suggest)\\s+(?:that|you|the))|(?:they|it)\\s+(?:therefore\\s+|also\\s+|further\\s+)?(?:invites?|asks?|requests?|recommends?|urges?)|(?:please\\s+)?(?:could|can|would|will)\\s+you\\s+(?:please\\s+|kindly\\s+|also\\s+)*(?:provide|confirm|let|send|supply|explain|set|tell|advise|indicate|outline|clarify|share|ensure|give|say)|please\\s+(?:also\\s+)?(?:provide|confirm|send|supply|explain|set\\s+out|tell|advise|indicate|outline|clarify|share|ensure))(?!\\p{L})`,
  'iu',
);
/** "The Panel met to plan its year and agreed to request your timetable": what it agreed to ask is the ask. */
const agreedToAsk = /\bagreed\s+(?=to\s+(?:request|ask|seek|recommend|invite|urge)\s)/iu;
/** A view with an ask behind it: "We felt strongly that …, and ask that it be in place by May". */
const itself = /^(?:the\s+(?:[\p{L}&’'-]+\s+){0,8}?(?:committee|panel|commission|board|group)|members|we)\s/iu;
const asksToo =
  /\b(?:and|but)\s+(?:(?:also|therefore|would|so|further|nevertheless)\s+){0,3}(?:(?:asks?|requests?|recommends?|urges?|seeks?)\s+(?:that|you|for|the|an?)|(?:welcome|appreciate|like|wish(?:es)?|is keen|are keen)\s+(?:to\s+(?:(?:better|further|fully)\s+)?(?:receive|know|see|understand|learn|hear)|an?|the|further|more))\b/iu;
/** "The Panel believes that the Plan should name a lead": a committee's view of what another is to do is what it asks of them. */
const thinksDue =
  /^(?:(?:however|therefore|further|finally|moreover|in addition),?\s)?(?:the\s(?:[\p{L}&’'-]+\s){0,8}?(?:committee|panel|commission|board|group)|members|we)\s(?:also\s|therefore\s|strongly\s|further\s){0,2}(?:believes?|considers?|feels?|thinks?|(?:is|are)\sof\sthe\s(?:view|opinion)|remains?\sof\sthe\sview)\s(?:strongly\s)?that\s[^.?]{3,200}?\s(?:should|must|ought\sto|needs?\sto)\s(?!have\b|not\shave\b)/iu;
/** The answer to the letter itself is no matter of its own. */
const aboutAnswer =
  /\b(?:response|reply|respond)\b.{0,80}\bthis letter\b|^please\b.{0,60}\b(?:response|reply|respond)\b|\bgrateful,?\s+(?:therefore,?\s+)?(?:for|if)\b.{0,50}\b(?:response|reply|respond)\b|\bgrateful\s+(?:for\s+(?:an?|your|any)\s+(?:\p{L}+\s+)?(?:response|reply)|if\s+you\s+(?:could|would)\s+(?:respond|reply))\b|\bto this letter\b|\b(?:asks?|asked|requests?|requested|like|welcome|appreciate)\s+(?:for\s+|that\s+|receiving\s+|to\s+receive\s+)?(?:(?:an?|the|your|any|formal|written|full|detailed|early|initial)\s+){0,3}(?:response|reply|answers?|views|comments|feedback)\b/iu;
const thanks = /\b(?:like|wish(?:es)?)\s+to\s+(?:\p{L}+\s+){0,3}?(?:thank|congratulate|express|place|commend|acknowledge|extend|begin)\b/iu;
/** A question or plea, as bullets of letters put their asks. */
const question = /\?|\bplease\b|^(?:can|could|would|will)\s/iu;

/**
 * What a letter asks and finds: its numbered or lettered lists that a sentence of asking introduces, or whose items open as resolutions do;
 * paragraphs marked "Recommendation 3:"; a "RESOLVED" quoted in full. Where there is none of these, and below the last list, the sentences in which
 * the committee itself recommends, requests or asks, each as one (mark `agreed`, so that a person looks). Lists of facts and a letter that only announces
 * yield none.
 */
export function letterAsks(body: readonly Passage[]): FoundResolutions {
  const lists = listedAsks(body);
  if (lists.resolutions.length > 0) return { ...lists, resolutions: [...lists.resolutions, ...proseAsks(below(body, lists))] };
  const formal = findResolutions(body);
  if (formal.resolutions.some(({ mark }) => mark !== 'noted')) return formal;
  // What the committee noted is the letter's business only where it asks nothing.
  const prose = proseAsks(body);
  return prose.length > 0 ? { resolutions: prose, leadIns: [] } : formal;
}

function listedAsks(body: readonly Passage[]): FoundResolutions {
  const drafts: GrowingResolution[] = [];
  const leadIns: FoundResolutions['leadIns'][number][] = [];
  let at = 0;
  while (at < body.length) {
    const passage = body[at];
    if (passage === undefined) break;
    const mark = passage.kind === 'grid' ? null : labelled.exec(passage.text);
    if (mark !== null) {
      drafts.push({
        text: mark[3] ?? '',
        mark: 'lead-in',
        reference: `${mark[1]} ${mark[2]}`,
        owners: [],
        place: passage.place,
        further: [],
        level: 0,
      });
      at += 1;
      continue;
    }
    if (passage.kind !== 'item') {
      at += 1;
      continue;
    }
    const stem = body[at - 1];
    const leadIn =
      stem !== undefined && stem.kind !== 'grid' && stem.kind !== 'item' && stemEnds.test(stem.text) && stemAsks.test(stem.text)
        ? stem.text
        : '';
    const list: GrowingResolution[] = [];
    const next = listFrom(body, at, list, leadIn === '' ? '' : lastSentence(leadIn), undefined) ?? at + 1;
    if (leadIn !== '' ? holdsAsk(list, leadIn) : opensAsResolutions(list)) {
      drafts.push(...list);
      if (leadIn !== '' && stem !== undefined) leadIns.push(stem.place);
    }
    at = next;
  }
  return { resolutions: drafts.map(({ level: _, ...resolution }) => resolution), leadIns };
}

/** A list under an asking sentence counts unless all that it holds is plain fact. */
function holdsAsk(list: readonly GrowingResolution[], leadIn: string): boolean {
  if (/\b(?:recommend|request|ask|suggest|should|resolv|urge|propos)/iu.test(lastSentence(leadIn))) return list.length > 0;
  return opensAsResolutions(list);
}

function opensAsResolutions(list: readonly GrowingResolution[]): boolean {
  const opening = list.filter(
    (item) => opensResolution(item.text) || question.test(item.text) || classifyRecommendation(item.text).reason.startsWith('asks'),
  ).length;
  return list.length > 0 && opening * 2 > list.length;
}

/** What stands below the last list: the prose above it gives the reasons for what the list asks. */
function below(body: readonly Passage[], { resolutions }: FoundResolutions): readonly Passage[] {
  const last = Math.max(...resolutions.flatMap(({ place, further }) => [place, ...further].map(({ lines }) => lines[1])));
  return body.filter((passage) => passage.place.lines[0] > last);
}

/** "to request clarity on a number of matters": says only that asks follow. */
const announcing = /\b(?:on|about|regarding|in relation to)\s+(?:a number of|several|various|some|certain)\s+(?:\p{L}+\s+)?\p{L}+s[.:]?$/iu;

function proseAsks(body: readonly Passage[]): readonly Resolution[] {
  const asked = sentencesThatAsk(body);
  return asked.filter(({ text }, at) => at === asked.length - 1 || !announcing.test(text));
}

/** `… of meetings. ..."`: the marks of an extract are no words of the letter. */
const brokenOff = /\s?(?:\.{3}|…)["”’]?$/u;

function sentencesThatAsk(body: readonly Passage[]): readonly Resolution[] {
  return body.flatMap((passage, at) => {
    if (passage.kind === 'grid') return [];
    return sentences(passage.text).flatMap((sentence, index, all) => {
      const text = askIn(sentence)?.replace(brokenOff, '');
      if (text === undefined) return [];
      const below = index === all.length - 1 && /:[–—-]?$/u.test(text) ? itemsFrom(body, at + 1) : [];
      return [
        {
          text: [text, ...below.map((item) => `• ${withoutJoiner(item.text)}`)].join('\n'),
          mark: 'agreed' as const,
          owners: [],
          place: passage.place,
          further: below.map((item) => item.place),
        },
      ];
    });
  });
}

/** What a sentence asks: all of it, or what the committee agreed to ask for. `undefined` where it asks nothing of its reader. */
function askIn(sentence: string): string | undefined {
  if (aboutAnswer.test(sentence) || thanks.test(sentence)) return undefined;
  const agreed = itself.test(sentence) ? agreedToAsk.exec(sentence) : null;
  if (agreed !== null) return sentence.slice(agreed.index + agreed[0].length);
  return asks.test(sentence) || thinksDue.test(sentence) || (itself.test(sentence) && asksToo.test(sentence)) ? sentence : undefined;
}

function lastSentence(text: string): string {
  return sentences(text).at(-1) ?? text;
}
