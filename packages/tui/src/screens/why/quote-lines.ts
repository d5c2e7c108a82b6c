import type { SourceRef } from '@scrutiny/core';
import type { PageWriter } from '../pages/page-writer.ts';

/** What the paper prints, line by line, with the numbers of the lines where they fit. */
export function quoteLines(source: SourceRef, writer: PageWriter): void {
  const printed = (source.quote ?? '').replace(/\n$/, '').split('\n');
  const [first, last] = source.lines ?? [0, -1];
  const numbered = last - first + 1 === printed.length;
  for (const [at, line] of printed.entries()) {
    const text = line.replace(/\t/g, '  ');
    if (numbered) writer.fact(String(first + at).padStart(6), text === '' ? ' ' : text);
    else writer.text(text, { indent: 12 });
  }
}
