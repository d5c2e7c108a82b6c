import { readDecision } from '../../../model/words/decision-words.ts';
import type { TextPart } from '../tables/recommendation-table.ts';
import type { AskBlock } from './ask-block.ts';
import type { BlockSense } from './block-labels.ts';
import { withoutNumber } from './block-text.ts';

/** How many paragraphs at the top of a paper may hold its title. */
const front = 15;
const followsUp =
  /\b(?:monitoring|progress (?:report|update|review|against|on|with)|update on|updates? (?:report )?on|follow[- ]?up|implementation (?:of|update|report)|tracking|(?:six|twelve|6|12)[- ]months? (?:on|review|later|update|report))\b/iu;

/**
 * Whether the title of a paper says that it follows recommendations up: "Six month monitoring report", "Update on implementation of recommendations".
 * What stands below each without a label is then how far it is.
 */
export function isFollowUp(texts: readonly TextPart[]): boolean {
  return texts.slice(0, front).some(({ text }) => text.length <= 160 && !/[.;,]$/u.test(text) && followsUp.test(text));
}

/** The block with what stands under it without a label as a field of its own, where none of it decides anything; `label` is the title of the column. */
export function toldAs(block: AskBlock, sense: BlockSense, label = ''): AskBlock {
  const { answer, fields } = block;
  if (answer.length === 0 || answer.some((part) => readDecision(withoutNumber(part.text)) !== undefined)) return block;
  const parts = answer.map((part) => ({ ...part, text: withoutNumber(part.text) }));
  return { ...block, answer: [], fields: [{ sense, label, parts }, ...fields] };
}
