import type { RecordClass } from '../model/vocabulary.ts';
import { classRules } from './class-rules.ts';

/** What kind of resolution a text is, and the words that decided. */
export interface Classification {
  readonly class: RecordClass;
  /** For people, with the deciding words in quotes: `asks: "requests that"`. */
  readonly reason: string;
}

const fallback = 'no word of noting, thanks or the committee’s own work: taken as something to be done';

/**
 * What kind of resolution a text is. Only `recommendation` (do or change something) and `request` (tell the committee something)
 * are asks. A comment that also asks is an ask, since dropping the ask would lose it; the committee's own work and its view of
 * things are not asks. When no word decides, the text is taken as a recommendation: an officer sooner strikes out one too many
 * than finds one missing.
 *
 * Where the line to `procedural` runs: the running of the meeting itself (minutes approved, public excluded, chair elected,
 * apologies, dates of meetings) and the bare noting of the forward plan, which lies on every agenda. Noting or receiving the paper
 * of an item is the committee's answer to that item and stays a `comment`: "that the report be noted" is what it resolved. Whoever reads
 * whole minutes knows more: where nothing else came of an item, the importer calls its noting `procedural`.
 *
 * `leadIn` is what introduced the text ("The Committee requests that:") and is asked when the text alone does not decide.
 *
 * Source: the practice of English scrutiny minutes, schedules and chairs' letters. Never throws.
 *
 * @example classifyRecommendation('Highlights the value of volunteers and requests that this continues').class // 'request'
 * @example classifyRecommendation('the minutes be approved as a correct record').class // 'procedural'
 * @example classifyRecommendation('the report be noted').class // 'comment'
 */
export function classifyRecommendation(text: string, leadIn = ''): Classification {
  const plain = flatten(text);
  const hit = decide(plain);
  if (hit !== undefined && !(leadIn !== '' && hit.weak)) return hit.found;
  const led = leadIn === '' ? undefined : decide(flatten(leadIn).replace(/(?<![\s:])[\s:]+$/u, ''));
  if (led !== undefined && !led.weak) return led.found;
  return hit?.found ?? { class: 'recommendation', reason: fallback };
}

function decide(plain: string): { readonly found: Classification; readonly weak: boolean } | undefined {
  for (const candidate of classRules) {
    const match = candidate.pattern.exec(plain);
    if (match === null) continue;
    const quoted = shorten(match[0].replace(/^[,;.\s]+/u, '').trim());
    return { found: { class: candidate.class, reason: `${candidate.why}: "${quoted}"` }, weak: candidate.weak === true };
  }
  return undefined;
}

/** One line, straight apostrophes, no list mark in front. */
function flatten(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\bT H A T\b/gu, 'that')
    .trim();
}

/** At most eight words at each end of a long match. */
function shorten(words: string): string {
  const all = words.split(' ');
  return all.length <= 9 ? words : `${all.slice(0, 4).join(' ')} … ${all.slice(-4).join(' ')}`;
}
