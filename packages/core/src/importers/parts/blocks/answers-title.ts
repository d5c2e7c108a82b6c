import type { TextPart } from '../tables/recommendation-table.ts';

/** How many paragraphs at the top of a paper may hold its title. */
const front = 12;
const who =
  "(?:government|cabinet|executive|council|board|trust|department|ministers?|ministerial|commissioner|mayor|authority|service|management)(?:['’]s|s['’])?";
const what = '(?:interim\\s+|full\\s+|formal\\s+)?(?:response|reply)';
const paper = '\\b.{0,300}\\b(?:report|reports|recommendations?|review|inquiry|enquiry|committee|panel)\\b';
const about = '(?:.{1,160}?[:–—-]\\s+)?';
/** "The Cabinet’s response to the review", "Reply of the Board to the report", "Second report of the Panel: Government response". */
const answers = [
  new RegExp(`^${about}(?:the\\s+)?(?:[\\p{L}’'()&-]+\\s+){0,5}?${who}\\s+${what}\\s+to${paper}`, 'iu'),
  new RegExp(`^${about}(?:the\\s+)?${what}\\s+(?:of|by|from)\\s+(?:the\\s+)?(?:[\\p{L}’'()&-]+\\s+){0,5}?${who}\\s+to${paper}`, 'iu'),
  new RegExp(
    `^(?=.{0,160}\\b(?:report|review|inquiry|enquiry|recommendations)\\b).{1,160}?[:–—-]\\s+(?:the\\s+)?(?:[\\p{L}’'()&-]+\\s+){0,3}?${who}\\s+${what}$`,
    'iu',
  ),
];

/**
 * Whether the title of a paper says that it answers: "Government response to the Select Committee’s report", "Cabinet reply to the review of bus
 * shelters". What stands below each recommendation is then the answer, though no word of it accepts or rejects.
 *
 * Edge: "Response to the report" alone does not say whose it is, and is none.
 */
export function isTitledAnswer(texts: readonly TextPart[]): boolean {
  return texts.slice(0, front).some(({ text }) => text.length <= 400 && !/[.;,]$/u.test(text) && answers.some((form) => form.test(text)));
}
