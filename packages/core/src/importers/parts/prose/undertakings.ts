import { sentences } from './sentences.ts';

/** Something that one who is named said they would do. */
export interface Undertaking {
  /** The sentence; of a stem, the words that introduce the list. */
  readonly text: string;
  /** Who it is, without "the": "Head of Roads". */
  readonly owner: string;
}

const name =
  "(?:(?:[Tt]he|An?)\\s+)?((?:(?:interim|acting|deputy|assistant)\\s+){0,2}\\p{Lu}[\\p{L}.&’'-]*(?:(?:\\s+(?:of|for|and|to|the|&|–|-)){0,2}\\s+\\p{Lu}[\\p{L}.&’'-]*){0,9}(?:\\s\\([^()]{2,60}\\))?)";
const adverbs = '\\s+(?:(?:also|then|further|therefore|has|had)\\s+){0,2}';
const undertakes = `${adverbs}(?:agreed|undertook)\\s+to`;
/** What is handed over or put in motion; "agreed to differ", "agreed to chair the meeting" leave nothing to follow up. */
const deed =
  '(?:provide|send|circulate|share|arrange|write|forward|supply|bring|report|submit|check|confirm|look|follow|distribute|prepare|update|keep|feed|pass|contact|clarify|investigate|raise|ask|seek|publish|email|liaise|speak|take|include|add|amend)';
const sentence = new RegExp(
  `^(?:[^.;:]{3,120},\\s)?${name}(?:${undertakes}\\s+${deed}(?![\\p{L}])|${adverbs}undertook\\s+to\\s+\\p{Ll})`,
  'u',
);
const stem = new RegExp(
  `^(?:[^.;:]{3,120},\\s)?${name}${undertakes}(?:\\s+${deed}(?:\\s+[\\p{L}’'-]+){0,9})?(?:\\s+(?:the\\s+following|as\\s+follows)(?:\\s+[\\p{L}’'-]+){0,6})?\\s*[:;–—-]+$`,
  'u',
);
/** What a body agrees is its resolution, or the debate; the body itself undertakes nothing. */
const body = /\b(?:Committee|Panel|Commission|Forum|Board|Cabinet|Executive|Council|Group|Members|It|They|We|There)$/u;

/**
 * The sentences of a paragraph in which an officer, a member or a guest undertakes something: "The Head of Roads agreed to circulate the figures.",
 * "Inspector Bellow undertook to write to the parishes." What a committee agrees is no undertaking, nor is a promise to do nothing that could be
 * followed up ("agreed to differ").
 *
 * Source: minutes of assemblies and of scrutiny committees that question guests.
 *
 * @example undertakingsIn('The Head of Roads agreed to send the map.')[0].owner // 'Head of Roads'
 */
export function undertakingsIn(text: string): readonly Undertaking[] {
  return sentences(text).flatMap((each) => {
    const owner = /[:;–—-]$/u.test(each) ? undefined : ownerIn(sentence, each);
    return owner === undefined ? [] : [{ text: each, owner }];
  });
}

/** Whether a paragraph introduces a list of undertakings: "The Minister agreed to provide the Committee with the following:". */
export function undertakingStem(text: string): Undertaking | undefined {
  const owner = text.length < 400 ? ownerIn(stem, text) : undefined;
  return owner === undefined ? undefined : { text, owner };
}

function ownerIn(pattern: RegExp, text: string): string | undefined {
  const owner = pattern.exec(text)?.[1];
  return owner === undefined || body.test(owner) ? undefined : owner;
}
