import type { Document } from '../../documents/document.ts';
import type { PaperKind } from '../../model/vocabulary.ts';
import type { ExtractContext, Extraction, RecommendationDraft } from '../importer.ts';
import type { AskBlock } from '../parts/blocks/ask-block.ts';
import { askedLists } from '../parts/prose/asked-lists.ts';
import { numberedConclusions } from '../parts/prose/numbered-conclusions.ts';
import { type Passage, passagesOf } from '../parts/prose/passages.ts';
import { draftBlocks } from './block-drafts.ts';
import { coverAsks } from './cover-asks.ts';
import { frameOf, textsOf } from './headed-paper.ts';
import { draftLists } from './listed-drafts.ts';
import { mergeDrafts, repeatedAsk } from './merge-drafts.ts';

/**
 * Everything that a report of recommendations holds: those with heads of their own (`blocks`), those in lists of its prose, and what the report
 * around them asks of its own committee. What it prints twice is one record with both places. In the order of the paper.
 */
export function extractReport(document: Document, context: ExtractContext, kind: PaperKind, blocks: readonly AskBlock[]): Extraction {
  const { book, about } = frameOf(document, textsOf(document), blocks[0]?.heading.place, context);
  const shared = { paper: context.paper, ...(about.asAt === undefined ? {} : { reference: about.asAt }) };
  const made = draftBlocks(blocks, shared, book);
  const others = passagesOutside(document, blocks);
  const first = blocks[0]?.heading.place.lines[0] ?? 0;
  const own = coverAsks(
    others.filter((passage) => passage.place.lines[1] < first),
    {
      paper: context.paper,
      ...(about.committee === undefined ? {} : { committee: about.committee }),
      ...(about.asAt === undefined ? {} : { raisedOn: about.asAt }),
    },
    book,
  );
  const free = others.map((passage) => (book.roleOf(passage.place.lines[0]) === 'record' ? barrier(passage) : passage));
  const concluded = numberedConclusions(free);
  const taken = new Set(concluded.flatMap((list) => list.items.map((item) => item.place.lines[0])));
  const rest = askedLists(free.map((passage) => (taken.has(passage.place.lines[0]) ? barrier(passage) : passage)));
  const listed = draftLists([...concluded, ...rest], shared, book);
  const drafts = [...own.drafts, ...made.drafts, ...listed].sort((a, b) => lineOf(a) - lineOf(b));
  return {
    kind,
    ...about,
    drafts: mergeDrafts(drafts, repeatedAsk),
    roles: book.roles(),
    diagnostics: [...own.diagnostics, ...made.diagnostics],
  };
}

/** The passages of a paper, those of the blocks made empty, so that no list reaches over them. */
export function passagesOutside(document: Document, blocks: readonly AskBlock[]): readonly Passage[] {
  const own = new Set(blocks.flatMap((block) => [block.heading, ...block.taken].map((part) => part.place.lines[0])));
  return passagesOf(document).map((passage) => (own.has(passage.place.lines[0]) ? barrier(passage) : passage));
}

function barrier({ place }: Passage): Passage {
  return { kind: 'grid', level: 0, text: '', bold: false, rows: [], place };
}

function lineOf(draft: RecommendationDraft): number {
  return draft.record.sources?.[0]?.lines?.[0] ?? 0;
}
