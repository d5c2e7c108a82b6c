import { readDecision } from '../../../model/words/decision-words.ts';
import { isStatusPhrase } from '../../../model/words/status-words.ts';
import { hasClause } from '../words/resolving-words.ts';

/** Whether a text is a sentence or opens one ("Every provider should:"), and no title. */
export function isSentence(text: string): boolean {
  const words = text.split(' ').length;
  return words >= 14 || (words >= 6 && (hasClause(text) || /[.;)]$/.test(text))) || (words >= 3 && /[.;:?]$/.test(text));
}

/** Whether a line is a decision and nothing else: "Accepted", "Agreed in part." */
export function isDecisionLine(text: string): boolean {
  const reading = readDecision(text);
  return reading !== undefined && text.split(' ').length <= 7 && (reading.rest === '' || /^\(/.test(reading.rest));
}

const whoDecides =
  /^(?:we|(?:the )?(?:[\p{L}’'&]+ ){0,4}(?:government|cabinet|executive|council|board|trust|department|ministers?|service|mayor|commissioner|member|authority|committee))\s/iu;
/** "This recommendation is welcomed by the Board": what is said of it is no part of it. */
const saidOfIt =
  /^(?:this|the)\s(?:recommendation|conclusion|proposal)\s(?:is|was|has\sbeen)\s(?:\p{L}+ly\s)?(?:welcomed|supported|noted|accepted|endorsed|rejected)\b/iu;
const whatIsDecided = /\b(?:this|these|the|both|all)\b.{0,40}\brecommendations?\b|\brecommendations? [\dA-Z]/iu;

/**
 * The answer's own number off: "2.1 The government agrees …" begins with who agrees.
 *
 * @example withoutNumber('2.1 The government agrees') // 'The government agrees'
 */
export function withoutNumber(text: string): string {
  return text.replace(/^\d{1,3}(?:\.\d{1,3}){1,3}\.?\s+/u, '');
}

/**
 * Whether a paragraph opens an answer though no label says so: a decision alone, one followed by a stop, or a sentence that says
 * who decides ("The government accepts this recommendation", "We do not agree"). "Adopt a policy that …" decides nothing: it is an ask.
 */
export function opensAnswer(text: string): boolean {
  const plain = withoutNumber(text);
  if (isDecisionLine(plain) || saidOfIt.test(plain)) return true;
  const reading = readDecision(plain);
  if (reading === undefined) return false;
  const said = plain.slice(reading.words.length);
  if (/^\s*[.,:;–—-]/u.test(said) && /(?:ed|ree|ree[sd]|ept|ject|cline|yes|no|part|principle|partially|partly)$/iu.test(reading.words))
    return true;
  return whoDecides.test(plain) || (whatIsDecided.test(plain) && /^\p{L}+(?:ed|ees)\b/u.test(plain));
}

/** Whether a line is the state of the work and nothing else: "In progress", "Recommendation implemented". */
export function isStatusLine(text: string): boolean {
  return (
    text.split(' ').length <= 5 &&
    !isDecisionLine(text) &&
    !/^(?:progress|status|updates?|monitoring|implementation|delivery|reporting)$/iu.test(text) &&
    isStatusPhrase(text.replace(/^Recommendation\s+/u, ''))
  );
}

/** Whether a line reads as the title of a section: short, with a capital, without a stop. */
export function isTitleLine(part: { readonly text: string; readonly marker?: string }): boolean {
  const { text, marker } = part;
  return (
    marker === undefined &&
    text.split(' ').length <= 9 &&
    /^#{0,6}\s?[“"‘]?\p{Lu}/u.test(text) &&
    !/[.;:,!?]$/u.test(text) &&
    !isDecisionLine(text) &&
    !isStatusLine(text)
  );
}
