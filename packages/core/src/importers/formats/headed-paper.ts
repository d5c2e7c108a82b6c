import type { Place } from '../../base/place.ts';
import type { Document } from '../../documents/document.ts';
import { type RoleBook, roleBook } from '../account-roles.ts';
import type { ExtractContext, Extraction } from '../importer.ts';
import { aboutPaper, readFront } from '../parts/tables/paper-front.ts';
import type { TextPart } from '../parts/tables/recommendation-table.ts';
import { printedText, sheetOf } from '../parts/tables/sheet.ts';
import { isPageFurniture } from '../parts/words/page-furniture.ts';
import { coverHeading } from './cover-asks.ts';

/** What a paper says of itself above its first entry, and a book in which no line has yet been taken for an entry. */
export interface PaperFrame {
  /** Every block is `context`, what pages print around them `furniture`. */
  readonly book: RoleBook;
  readonly about: Pick<Extraction, 'title' | 'asAt' | 'committee'>;
}

/** The paragraphs of a paper whose entries are headings with texts under them: lists of references, replies. Tables are left out. */
export function textsOf(document: Document): readonly TextPart[] {
  return sheetOf(document).filter((part): part is TextPart => part.kind === 'text');
}

/** The frame of such a paper. `first` is where its first entry stands; without one, all of the paper is its front. */
export function frameOf(document: Document, texts: readonly TextPart[], first: Place | undefined, context: ExtractContext): PaperFrame {
  const book = roleBook(document.lines);
  for (const block of document.blocks) book.mark(block.place, 'context');
  for (const part of texts) if (isPageFurniture(part.text)) book.mark(part.place, 'furniture');
  const firstLine = first?.lines[0] ?? document.lines.length + 1;
  const front = readFront(
    texts.filter((part) => part.place.lines[0] < firstLine && !coverHeading.test(part.text)).map(printedText),
    [],
    [],
  );
  return { book, about: aboutPaper(front, context.paperDate) };
}
