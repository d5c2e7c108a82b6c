import { startsWithParagraphNumber } from '../../../documents/list-marker.ts';
import type { TextPart } from '../tables/recommendation-table.ts';
import { printedText } from '../tables/sheet.ts';
import type { AskBlock } from './ask-block.ts';
import { blockStarts } from './block-starts.ts';
import { opensAnswer } from './block-text.ts';
import { BlockWalk } from './block-walk.ts';
import { isFollowUp, toldAs } from './follow-up-blocks.ts';
import { paperLines } from './paper-lines.ts';
import { sectionAbove } from './section-above.ts';

/**
 * The recommendations of a paper in which each opens with a head of its own ("Recommendation 7", "R3 That …", "2b. PAC recommendation: …") and is
 * followed by what is said of it: an answer, with a label or without; who leads, by when, how far it is. A block ends where the next one, a
 * section or another numbered paragraph begins.
 *
 * Source: replies of cabinets, boards and governments to reviews; Treasury minutes; reports that follow a review up; audit reports.
 */
export function askBlocks(texts: readonly TextPart[]): readonly AskBlock[] {
  const lines = paperLines(texts);
  const starts = blockStarts(texts);
  const belows = starts.map((start, index) => texts.slice(start.at + 1, starts[index + 1]?.at ?? texts.length));
  const headed = starts.filter((start) => startsWithParagraphNumber(printedText(texts[start.at] as TextPart))).length;
  const answered = belows.some((below) =>
    below.some((part) => startsWithParagraphNumber(printedText(part)) && opensAnswer(printedText(part))),
  );
  const numbered = answered || headed * 2 > starts.length;
  const followUp = isFollowUp(texts);
  let section: string | undefined;
  let gap = 0;
  return starts.map((start, index) => {
    const heading = texts[start.at] as TextPart;
    section = sectionAbove(texts.slice(gap, start.at), lines, index === 0) ?? section;
    const below = belows[index] ?? [];
    const block = new BlockWalk(heading, start, below, { lines, numbered, alone: starts.length === 1 }).block(section);
    gap = start.at + 1 + below.findLastIndex((part) => block.taken.includes(part)) + 1;
    if (start.column !== undefined && start.column.sense !== 'response') return toldAs(block, start.column.sense, start.column.label);
    return followUp ? toldAs(block, 'progress') : block;
  });
}
