import { classifyRecommendation } from '../../rules/classify.ts';
import type { Passage } from '../parts/prose/passages.ts';
import { type GrowingResolution, listFrom } from '../parts/prose/resolution-list.ts';
import { type FoundResolutions, findResolutions, type Resolution } from '../parts/prose/resolutions.ts';
import { sentences } from '../parts/prose/sentences.ts';
import { opensResolution } from '../parts/words/resolving-words.ts';

const stemAsks =
  /\b(?:recommend\p{L}*|request\p{L}*|asks?|asked|suggest\p{L}*|propos\p{L}*|conclu\p{L}*|resolv\p{L}*|agreed|urge[sd]?|call(?:s|ed)?\s+(?:up)?on|should (?:do|take|now)|actions?|your (?:consideration|response|attention)|would like|points?|comments?|views?|observations?|findings?)\b/iu;
const stemEnds = /(?::|\b(?:the )?following\.?|\bbelow\.?|\bas follows\.?)$/iu;
const labelled = /^(Recommendation|Request|Rec\.?|R)\s*(?:No\.?\s*)?(\d{1,2}|[A-Z])\s*[:.–-]\s*(.+)$/su;
const asks =
  /^(?:(?:therefore|also|further|finally|in addition|additionally|however|accordingly|as such|to this end),?\s+)?(?:the\s+(?:[\p{L}&’'-]+\s+){0,8}?(?:committee|panel|commission|board|group)|members|we)\s+(?:(?:also|further|therefore|would|do|has|have|had|formally|strongly)\s+)*(?:recommend(?:s|ed)?|request(?:s|ed)?|ask(?:s|ed)?\s+(?:that|for|you|the|if)|urge[sd]?|call(?:s|ed)? (?:up)?on|suggest(?:s|ed)?|(?:like|welcome)\s+(?:to|an?|the|further|more|you))\b/iu;
const aboutAnswer = /\b(?:response|reply|respond)\b.{0,80}\bthis letter\b|\bto this letter\b/iu;

/**
 * What a letter asks and finds: its numbered or lettered lists that a sentence of asking introduces, or whose items open as resolutions do;
 * paragraphs marked "Recommendation 3:"; a "RESOLVED" quoted in full. Only where there is none of these, the sentences in which the committee
 * itself recommends, requests or asks, each as one (mark `agreed`, so that a person looks). Lists of facts and a letter that only announces
 * yield none.
 */
export function letterAsks(body: readonly Passage[]): FoundResolutions {
  const lists = listedAsks(body);
  if (lists.resolutions.length > 0) return lists;
  const formal = findResolutions(body);
  if (formal.resolutions.length > 0) return formal;
  return { resolutions: proseAsks(body), leadIns: [] };
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
  const opening = list.filter((item) => opensResolution(item.text) || classifyRecommendation(item.text).reason.startsWith('asks')).length;
  return list.length > 0 && opening * 2 > list.length;
}

function proseAsks(body: readonly Passage[]): readonly Resolution[] {
  return body.flatMap((passage) => {
    if (passage.kind === 'grid') return [];
    return sentences(passage.text).flatMap((sentence) =>
      asks.test(sentence) && !aboutAnswer.test(sentence)
        ? [{ text: sentence, mark: 'agreed' as const, owners: [], place: passage.place, further: [] }]
        : [],
    );
  });
}

function lastSentence(text: string): string {
  return sentences(text).at(-1) ?? text;
}
