import type { TextPart } from '../tables/recommendation-table.ts';
import { isPageFurniture } from '../words/page-furniture.ts';

/** What is known of a paper's lines taken together: which of them come back. */
export interface PaperLines {
  /** A line that pages print around the text: a page number, the report's title on every page. */
  isRunning(part: TextPart): boolean;
  /** A short line that comes back and so heads a part of each entry: "Finding", "Risk". */
  isRecurring(part: TextPart): boolean;
  /** Each printed line is a paragraph of its own, so that a text may go on in the next one. */
  readonly linewise: boolean;
}

/** The shortest line that may be full, in characters. */
const fullLine = 50;
const longest = 130;

/** Looks over the paragraphs of a paper once. */
export function paperLines(texts: readonly TextPart[]): PaperLines {
  const counts = new Map<string, number>();
  for (const { text } of texts) if (text.length <= 120) counts.set(text, (counts.get(text) ?? 0) + 1);
  const times = (part: TextPart): number => counts.get(part.text) ?? 0;
  const words = (part: TextPart): number => part.text.split(' ').length;
  const isRunning = (part: TextPart): boolean =>
    isPageFurniture(part.text) ||
    /^page \d{1,4}(?: of \d{1,4})?(?:\s*[:|–-].*)?$/iu.test(part.text) ||
    (words(part) <= 20 && /\bpage \d{1,4} of \d{1,4}$/iu.test(part.text)) ||
    (part.marker === undefined && times(part) >= 3 && words(part) >= 4 && !part.text.includes(':') && !/[.;,]$/u.test(part.text));
  return {
    isRunning,
    isRecurring: (part) => part.marker === undefined && times(part) >= 2 && words(part) <= 4 && /^\p{Lu}/u.test(part.text),
    linewise: isLinewise(texts),
  };
}

/** No paragraph is longer than a line, and a good part of the long ones stop in mid-sentence. */
function isLinewise(texts: readonly TextPart[]): boolean {
  const long = texts.filter((part) => part.text.length >= fullLine);
  const cut = long.filter((part) => isFullLine(part.text));
  return texts.length >= 20 && long.length >= 8 && cut.length * 3 >= long.length && texts.every((part) => part.text.length <= longest);
}

/** Whether a text stops in mid-sentence at the end of a full line of a paper that prints a paragraph a line. */
export function isFullLine(text: string): boolean {
  return text.length >= fullLine && !/[.?!:;)][”"’]?$/u.test(text);
}
