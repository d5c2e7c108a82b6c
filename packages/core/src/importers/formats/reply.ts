import type { Importer } from '../importer.ts';
import { isTitledAnswer } from '../parts/blocks/answers-title.ts';
import { askBlocks } from '../parts/blocks/ask-blocks.ts';
import { isDecisionLine } from '../parts/blocks/block-text.ts';
import { areTold, isTold } from '../parts/blocks/told.ts';
import { textsOf } from './headed-paper.ts';
import { extractReport } from './report-asks.ts';

/**
 * Replies that answer a review recommendation by recommendation: "Recommendation 7", its text, and a decision with its reasons; often who
 * leads, by when, and in a later report how far it is. The whole answer is kept as written beside what it decides. What the report around the
 * answers asks of its own committee is read too.
 *
 * Source: the responses of cabinets, trusts and governments, as documents or as one web page a recommendation; Treasury minutes; reports that
 * follow a review up; audit reports with management's responses.
 */
export const replyImporter: Importer = {
  name: 'reply',
  title: 'reply to recommendations (each with its decision and reasons)',
  kind: 'reply',
  identify(document) {
    const blocks = askBlocks(textsOf(document)).filter((block) => block.asks.length > 0);
    // A form sent out before it was filled in, or whose column of answers was lost, still says what is to be answered.
    const titled = isTitledAnswer(textsOf(document)) && blocks.length > 0;
    const told = blocks.filter((block) => isTold(block) || (titled && block.answer.length > 0));
    if (!areTold(blocks) && !titled) {
      return { score: 0, reasons: [`${blocks.length} headings "Recommendation …" with a text, ${told.length} of them with a decision`] };
    }
    const alone = blocks.some((block) => block.answer.some((part) => isDecisionLine(part.text)));
    return {
      score: Math.min(0.9, 0.6 + 0.05 * blocks.length + (alone ? 0.15 : 0.05)),
      reasons: [
        `${blocks.length} headings "Recommendation …", each with its text`,
        titled ? 'its title says that it answers them' : `${told.length} of them answered with a decision`,
      ],
    };
  },
  extract(document, context) {
    return extractReport(document, context, 'reply', askBlocks(textsOf(document)));
  },
};
