import type { TextPart } from '../tables/recommendation-table.ts';

/** How many paragraphs at the top of a paper may hold its title. */
const front = 12;
const answers =
  /^(?:the\s+)?(?:[\p{L}’'()&-]+\s+){0,5}?(?:government|cabinet|executive|council|board|trust|department|ministers?|ministerial|commissioner|mayor|authority|service|management)(?:['’]s|s['’])?\s+(?:interim\s+|full\s+|formal\s+)?(?:response|reply)\s+to\b.{0,300}\b(?:report|reports|recommendations?|review|inquiry|enquiry|committee|panel)\b/iu;

/**
 * Whether the title of a paper says that it answers: "Government response to the Select Committee’s report", "Cabinet reply to the review of bus
 * shelters". What stands below each recommendation is then the answer, though no word of it accepts or rejects.
 *
 * Edge: "Response to the report" alone does not say whose it is, and is none.
 */
export function isTitledAnswer(texts: readonly TextPart[]): boolean {
  return texts.slice(0, front).some(({ text }) => text.length <= 400 && !/[.;,]$/u.test(text) && answers.test(text));
}
