import type { Document } from '../../documents/document.ts';
import type { ExtractContext, Extraction, Importer, Recognition } from '../importer.ts';
import { isTitledAnswer } from '../parts/blocks/answers-title.ts';
import type { AskBlock } from '../parts/blocks/ask-block.ts';
import { askBlocks } from '../parts/blocks/ask-blocks.ts';
import { areTold } from '../parts/blocks/told.ts';
import { askedLists } from '../parts/prose/asked-lists.ts';
import { numberedConclusions } from '../parts/prose/numbered-conclusions.ts';
import type { TextPart } from '../parts/tables/recommendation-table.ts';
import { textsOf } from './headed-paper.ts';
import { extractReport, passagesOutside } from './report-asks.ts';

/**
 * Reports of a review or of a year's scrutiny: the recommendations stand as heads of their own ("R3 That …", "Recommendation (a) – to …"),
 * or in lists that a sentence introduces ("The Group recommends that:", "made the following recommendations to Cabinet:"). Most print each in the
 * summary and again among the findings; it is one, with both places. A line "Outcome:" tells what came of it.
 *
 * Source: reports of task and finish groups, working groups and select committees, and annual reports of scrutiny.
 */
export const reviewReportImporter: Importer = {
  name: 'review-report',
  title: 'report of a review or annual report (recommendations in lists or under heads of their own)',
  kind: 'other',
  identify,
  extract,
};

const ofReview =
  /\b(?:task (?:and|&) finish|task group|working group|scrutiny (?:review|panel|inquiry|report|investigation|board|committee|commission)|select committee|review (?:of|group|report|panel)|inquiry|investigation|annual report|final report)\b/iu;
/** The report is the group's own, and no officer's report about it. */
const byTheGroup = /\breport of (?:the|a) .{0,70}\b(?:group|panel|review|inquiry|commission|board|committee)\b|\bannual report\b/iu;
const byAnOfficer =
  /^(?:joint\s+)?report\s+(?:of|by|from)\s*:?\s.*\b(?:director|head|officer|manager|chief|solicitor|leader|holder)\b|^report author\b/iu;
const isReport = /\b(?:report|review|inquiry|investigation)\b/iu;
const parts =
  /^(?:\d{1,2}\.?\s+)?(?:executive summary|summary(?: of recommendations)?|(?:chair(?:man|woman|person)?['’]?s? )?foreword.*|terms of reference|background.*|findings|conclusions?|methodology|evidence|what we did|membership.*|introduction)$/iu;

function identify(document: Document): Recognition {
  const texts = textsOf(document);
  if (texts.some((part) => /(?:^|\d\s)Dear\s/u.test(part.text))) return { score: 0, reasons: ['it is a letter'] };
  const blocks = askBlocks(texts).filter((block) => block.asks.length > 0);
  if (areTold(blocks) || (blocks.length > 0 && isTitledAnswer(texts)))
    return { score: 0, reasons: ['its recommendations are answered: a reply'] };
  const lists = askedLists(passagesOutside(document, blocks));
  const marked = blocks.length > 1 ? blocks.length : 0;
  const concluded = numberedConclusions(passagesOutside(document, blocks)).reduce((sum, list) => sum + list.items.length, 0);
  const listed = Math.max(
    concluded,
    lists.reduce((sum, list) => sum + list.items.length, 0),
  );
  const front = texts.slice(0, 15);
  const titled = concluded > 2 || (front.some((part) => ofReview.test(part.text)) && front.some((part) => isReport.test(part.text)));
  if (marked + listed < 2 || (!titled && marked === 0)) return { score: 0, reasons: ['no report of a review with recommendations'] };
  const own = front.some((part) => byTheGroup.test(part.text)) && !texts.some((part) => byAnOfficer.test(part.text));
  const sections = texts.filter((part) => parts.test(part.text)).length;
  const score = (marked > 1 ? 0.5 : 0.4) + (titled ? 0.12 : 0) + (own ? 0.1 : 0) + Math.min(0.12, 0.04 * sections);
  return {
    score: Math.round(score * 100) / 100,
    reasons: [
      `${marked} recommendations with heads of their own, ${listed} in lists that a sentence introduces`,
      ...(titled ? ['its title says that it is the report of a review'] : []),
    ],
  };
}

function extract(document: Document, context: ExtractContext): Extraction {
  return extractReport(document, context, 'other', askBlocks(textsOf(document)).map(withoutTalk));
}

/** What stands under a recommendation here without a label is the report's own talk and answers nothing. */
function withoutTalk(block: AskBlock): AskBlock {
  const talk = new Set<TextPart>(block.answer);
  const labelled = block.fields.length > 0 && block.answer.length === 0;
  return labelled ? block : { ...block, answer: [], taken: block.taken.filter((part) => !talk.has(part)) };
}
