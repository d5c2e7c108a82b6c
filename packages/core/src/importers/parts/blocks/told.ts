import { readDecision } from '../../../model/words/decision-words.ts';
import type { AskBlock } from './ask-block.ts';
import { withoutNumber } from './block-text.ts';

/** Whether a paper says what came of a recommendation: what was decided on it, or, in a later report, how far it is. */
export function isTold(block: AskBlock): boolean {
  const outcomes = block.fields.filter((field) => field.sense === 'outcome').flatMap((field) => field.parts);
  if ([...block.answer, ...outcomes].some((part) => readDecision(withoutNumber(part.text)) !== undefined)) return true;
  return block.fields.some((field) => field.sense === 'progress' || field.sense === 'status');
}

/** Whether it does so for half of them at least, so that it is a reply and no report that only makes them. */
export function areTold(blocks: readonly AskBlock[]): boolean {
  return blocks.length > 0 && blocks.filter(isTold).length >= Math.max(1, blocks.length * 0.5);
}
