import { describePlace, formatDate, type Paper, type Register, type SourceRef } from '@scrutiny/core';

/** The paper of a source; nothing where the register does not have it any more. */
export function paperOf(source: Pick<SourceRef, 'paper'>, register: Register): Paper | undefined {
  return register.papers.find((paper) => paper.id === source.paper);
}

/** A paper with the day that it speaks for: "tracker-2024-09.txt of 12 September 2024". */
export function paperWords(source: Pick<SourceRef, 'paper'>, register: Register): string {
  const paper = paperOf(source, register);
  if (paper === undefined) return 'a paper that is no longer in the register';
  return paper.asAt === undefined ? paper.name : `${paper.name} of ${formatDate(paper.asAt)}`;
}

/** Where it stands in the paper: "page 2, lines 12-14, row 3"; nothing where no line is known. */
export function placeWords(source: SourceRef): string {
  const { lines, page, row, cell } = source;
  if (lines === undefined) return page === undefined ? '' : `page ${page}`;
  return describePlace({
    lines,
    ...(page === undefined ? {} : { page }),
    ...(row === undefined ? {} : { row }),
    ...(cell === undefined ? {} : { cell }),
  });
}

/** Paper and place: "minutes.txt, lines 12-14". */
export function sourceWords(source: SourceRef, register: Register): string {
  return [paperWords(source, register), placeWords(source)].filter((part) => part !== '').join(', ');
}
