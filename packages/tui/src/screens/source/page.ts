import { formatDate, type Recommendation, type SourceRef } from '@scrutiny/core';
import { plain } from '../../layout/line.ts';
import type { AppState } from '../../state/app-state.ts';
import { type Page, pageStart, textColumns } from '../pages/page.ts';
import { type PageWriter, pageWriter } from '../pages/page-writer.ts';
import { paperOf, paperWords, placeWords } from '../parts/source-words.ts';
import { quoteLines } from '../why/quote-lines.ts';
import type { SourceState } from './state.ts';

/**
 * The lines of a paper as they are printed, with their numbers, where a recommendation comes from; how this paper words it, where it words it
 * otherwise; and what else was read from the paper. The paper itself is not needed: what it prints is kept with the record.
 */
export function sourcePage(screen: SourceState, state: AppState): Page {
  const writer = pageWriter(state.theme, textColumns(state.size));
  const record = state.data.byId.get(screen.id)?.record;
  const sources = record?.sources ?? [];
  const source = sources[screen.at];
  if (record === undefined || source === undefined) {
    writer.text(
      record === undefined ? 'This record was removed by someone else.' : `No paper is recorded for ${record.ref}: it was made by hand.`,
    );
    return { title: 'Source', facts: '', lines: writer.lines };
  }
  const { register } = state.data;
  paperLines(source, state, writer);
  writer.fact('Place', placeWords(source) || 'no line is recorded');
  writer.heading('As printed');
  if (source.quote === undefined) writer.text('The printed lines were not kept for this source.', { indent: 2 });
  else quoteLines(source, writer);
  if (source.wording !== undefined) {
    writer.heading('This paper words it otherwise');
    writer.text(source.wording, { indent: 2 });
    writer.heading('The record says');
    writer.text(record.text, { indent: 2 });
  }
  alsoRead(record, source, state, writer);
  return {
    title: `Source of ${plain(record.ref)} ${state.theme.glyphs.between} ${plain(paperWords(source, register))}`,
    facts: `${screen.at + 1} of ${sources.length}`,
    lines: writer.lines,
  };
}

function paperLines(source: SourceRef, state: AppState, writer: PageWriter): void {
  const paper = paperOf(source, state.data.register);
  if (paper === undefined) {
    writer.fact('Paper', 'no longer in the register');
    return;
  }
  writer.fact('Paper', paper.name);
  writer.fact('Title', paper.title);
  writer.fact('Kind', paper.kind.replace('-', ' '));
  writer.fact('Speaks for', paper.asAt === undefined ? undefined : formatDate(paper.asAt));
  writer.fact('Imported', formatDate(paper.importedOn));
  const { lines, unclassified } = paper.account;
  const left = unclassified === 0 ? 'all accounted for' : `${unclassified} not understood: ${rangesOf(paper.account.unclassifiedLines)}`;
  writer.fact('Lines', `${lines} that are not blank, ${left}`);
  writer.fact('SHA-256', paper.sha256);
}

/** Numbers in order as ranges: "3, 7-9". */
export function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(', ');
}

/** The other records of the paper, in the order in which it prints them. */
function alsoRead(record: Recommendation, source: SourceRef, { data }: AppState, writer: PageWriter): void {
  const others = data.rows.flatMap((row) => {
    const at = row.id === record.id ? -1 : (row.record.sources ?? []).findIndex((one) => one.paper === source.paper);
    const found = row.record.sources?.[at];
    return found === undefined ? [] : [{ row, at, found }];
  });
  if (others.length === 0) return;
  others.sort((a, b) => (a.found.lines?.[0] ?? 0) - (b.found.lines?.[0] ?? 0));
  writer.heading(`Also read from this paper (${others.length})`);
  for (const { row, at, found } of others) {
    const place = placeWords(found);
    const words = `${row.record.ref}${place === '' ? '' : `, ${place}`}`;
    writer.text(words, { indent: 2, to: { kind: 'source', id: row.id, at, page: pageStart } });
  }
}
