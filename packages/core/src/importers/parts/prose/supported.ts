import { sentences } from './sentences.ts';

const assent =
  /^(?:This|It|(?:The|This|That)\s(?:proposal|suggestion|request|recommendation))\swas\s(?:(?:unanimously|then|also|duly|generally|fully)\s)?(?:supported|agreed|accepted|approved|endorsed)(?:\sby\s(?:the\s)?[\p{L} -]{3,60})?\.?$/u;
/** "It was suggested that a visit be arranged, and this was agreed by the Panel." */
const atOnce =
  /^(?:It was (?:suggested|proposed|requested)|[^.;:]{2,90}? (?:suggested|proposed|requested|asked)) that (.{10,300}?),? (?:and|which) (?:this )?was (?:unanimously |then )?(?:supported|agreed|accepted|approved|endorsed)(?: by (?:the )?[\p{L} -]{3,60})?\.?$/su;
/** "He stated that", "Councillor Frost suggested that": who proposed it is not what was agreed. */
const proposer =
  /^(?:[^.;:]{2,90}?\s)(?:also\s|then\s|further\s)?(?:stated|suggested|proposed|requested|asked|recommended|felt|said|thought|advised|considered)\sthat\s(?=\S)/u;
const toBeDone = /\b(?:should|could|would|be|must|will)\b/u;
/** The running of the meeting itself is no ask: an item taken first, minutes put right. */
const ofMeeting =
  /\b(?:minutes|correct record|meeting (?:be|is) adjourned|(?:item|report|business)\s(?:be|is|should be)\s(?:taken|considered|heard|deferred))\b/iu;

/**
 * What a paragraph proposes and then says was agreed to: "He said that a report on bollards could come to that meeting. This was supported."
 * gives "a report on bollards could come to that meeting."
 *
 * Source: minutes of English committees, which tell assent in a sentence of its own.
 */
export function supportedIn(text: string): readonly string[] {
  const all = sentences(text);
  return all.flatMap((sentence, index) => {
    const own = atOnce.exec(sentence)?.[1];
    if (own !== undefined) return ofMeeting.test(own) ? [] : [own];
    if (!assent.test(all[index + 1] ?? '') || !toBeDone.test(sentence) || ofMeeting.test(sentence)) return [];
    return [sentence.replace(proposer, '')];
  });
}
