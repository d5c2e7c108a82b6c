import { joinPlaces } from '../../base/place.ts';
import { readDecision } from '../../model/words/decision-words.ts';
import { classifyRecommendation } from '../../rules/classify.ts';
import type { Draft, Importer, RecommendationDraft } from '../importer.ts';
import { sourceAt } from '../parts/entries/cell-text.ts';
import { isDecisionLine, type ReplyBlock, replyBlocks } from '../parts/entries/reply-blocks.ts';
import { printedText } from '../parts/tables/sheet.ts';
import { stripLeadIn } from '../parts/words/lead-ins.ts';
import { frameOf, textsOf } from './headed-paper.ts';

/**
 * Replies that answer a review recommendation by recommendation: "Recommendation 7", its text, and a decision with its reasons. The
 * whole answer is kept as written beside what it decides; it says nothing of how far the work is, so the status stays unknown.
 *
 * Source: the responses of cabinets, trusts and governments, as documents or as one web page a recommendation.
 */
export const replyImporter: Importer = {
  name: 'reply',
  title: 'reply to recommendations (each with its decision and reasons)',
  kind: 'reply',
  identify(document) {
    const blocks = replyBlocks(textsOf(document)).filter((block) => block.text !== undefined);
    const decided = blocks.filter((block) => block.answer.some((part) => readDecision(part.text) !== undefined));
    if (blocks.length === 0 || decided.length < Math.max(1, blocks.length * 0.5)) {
      return { score: 0, reasons: [`${blocks.length} headings "Recommendation …" with a text, ${decided.length} of them with a decision`] };
    }
    const alone = blocks.some((block) => block.answer.some((part) => isDecisionLine(part.text)));
    return {
      score: Math.min(0.9, 0.6 + 0.05 * blocks.length + (alone ? 0.15 : 0.05)),
      reasons: [`${blocks.length} headings "Recommendation …", each with its text`, `${decided.length} of them answered with a decision`],
    };
  },
  extract(document, context) {
    const texts = textsOf(document);
    const blocks = replyBlocks(texts);
    const { book, about } = frameOf(document, texts, blocks[0]?.heading.place, context);
    const drafts = blocks.flatMap((block): readonly Draft[] => {
      if (block.text === undefined) return [];
      for (const part of [block.title, block.text.part, ...block.answer]) if (part !== undefined) book.mark(part.place, 'continuation');
      book.mark(block.heading.place, 'record');
      return [draftOf(block, block.text.text, context.paper)];
    });
    return {
      kind: 'reply',
      ...about,
      drafts,
      roles: book.roles(),
      diagnostics: blocks
        .filter((block) => block.text === undefined)
        .map((block) => ({
          code: 'answer-without-text',
          severity: 'warning',
          message: `recommendation ${block.reference} is answered here and its text is not given`,
          place: block.heading.place,
          hint: 'answer it by hand on the record',
        })),
    };
  },
};

function draftOf(block: ReplyBlock, printed: string, paper: string): RecommendationDraft {
  const { text, leadIn } = stripLeadIn(printed);
  const { class: recordClass, reason } = classifyRecommendation(text, leadIn ?? '');
  const decided = block.answer.flatMap((part) => readDecision(part.text) ?? [])[0];
  const asWritten = block.answer.map((part) => (part.marker === undefined ? part.text : printedText(part))).join('\n');
  const place = [block.heading, ...block.answer].map((part) => part.place).reduce(joinPlaces);
  return {
    entity: 'recommendation',
    record: {
      reference: block.reference,
      ...(block.title === undefined ? {} : { topic: block.title.text }),
      text,
      class: recordClass,
      classReason: reason,
      ...(asWritten === '' ? {} : { response: { ...(decided === undefined ? {} : { decision: decided.decision }), asWritten } }),
      status: 'unknown',
      sources: [{ ...sourceAt(paper, place), quote: printed }],
    },
  };
}
