import type { Diagnostic } from '../../base/diagnostic.ts';
import { joinPlaces } from '../../base/place.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { classifyRecommendation } from '../../rules/classify.ts';
import type { RoleBook } from '../account-roles.ts';
import type { RecommendationDraft } from '../importer.ts';
import type { AskBlock } from '../parts/blocks/ask-block.ts';
import { blockValues } from '../parts/blocks/block-values.ts';
import { dueInText } from '../parts/dates/due-in-text.ts';
import { sourceAt } from '../parts/entries/cell-text.ts';
import { stripLeadIn } from '../parts/words/lead-ins.ts';
import { withoutJoiner } from '../parts/words/numbering.ts';

/** What the drafts of one paper share. */
export interface BlockContext {
  readonly paper: string;
  /** The day from which years are taken. */
  readonly reference?: CalendarDate;
}

/** The drafts of the recommendations that open with heads of their own, and what is uncertain of them; their lines are marked in `book`. */
export function draftBlocks(
  blocks: readonly AskBlock[],
  context: BlockContext,
  book: RoleBook,
): { readonly drafts: readonly RecommendationDraft[]; readonly diagnostics: readonly Diagnostic[] } {
  const drafts: RecommendationDraft[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const block of blocks) {
    if (block.asks.length === 0) {
      if (block.answer.length > 0) diagnostics.push(withoutText(block));
      continue;
    }
    for (const part of block.taken) book.mark(part.place, 'continuation');
    book.mark(block.heading.place, 'record');
    const made = block.asks.map((ask, index) => draftOf(block, ask, referenceOf(block, index), context));
    drafts.push(...made.map(({ draft }) => draft));
    if (made.some(({ qualified }) => qualified)) diagnostics.push(halfAnswer(block));
  }
  return { drafts, diagnostics };
}

/** Each its own where there are as many texts as references; else the one text goes by all of them ("5 and 6"). */
function referenceOf({ asks, references }: AskBlock, index: number): string | undefined {
  if (references.length === 0) return undefined;
  return asks.length === references.length ? references[index] : references.join(', ');
}

function draftOf(
  block: AskBlock,
  printed: string,
  reference: string | undefined,
  context: BlockContext,
): { readonly draft: RecommendationDraft; readonly qualified: boolean } {
  const { text, leadIn } = stripLeadIn(withoutJoiner(printed));
  const { class: recordClass, reason } = classifyRecommendation(text, leadIn ?? '');
  const { qualified, asksDate, ...values } = blockValues(block, context.paper, context.reference);
  const followUp = values.followUp ?? (asksDate || recordClass === 'procedural' ? undefined : dueInText(text, context.reference));
  const topic = block.title ?? block.section;
  const place = [block.heading, ...block.taken].map((part) => part.place).reduce(joinPlaces);
  return {
    draft: {
      entity: 'recommendation',
      record: {
        ...(reference === undefined ? {} : { reference }),
        ...(topic === undefined ? {} : { topic }),
        text,
        class: recordClass,
        classReason: reason,
        status: 'unknown',
        ...values,
        ...(followUp === undefined ? {} : { followUp }),
        sources: [{ ...sourceAt(context.paper, place), quote: printed }],
      },
    },
    qualified,
  };
}

function withoutText(block: AskBlock): Diagnostic {
  return {
    code: 'answer-without-text',
    severity: 'warning',
    message: `recommendation ${block.references.join(', ')} is answered here and its text is not given`,
    place: block.heading.place,
    hint: 'answer it by hand on the record',
  };
}

function halfAnswer(block: AskBlock): Diagnostic {
  return {
    code: 'answer-qualified',
    severity: 'info',
    message: `the answer to recommendation ${block.references.join(', ')} agrees with its aim and not with all of it; no decision was read`,
    place: block.heading.place,
    hint: 'set the decision by hand',
  };
}
