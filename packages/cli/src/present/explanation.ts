import { type ColumnExplanation, describePlace, type PaperExplanation, safeText, statusLabel } from '@scrutiny/core';
import type { Io } from '../io.ts';

/** Tells how a paper is read: what each recogniser says, then each table's columns with the word that decided, then the states. */
export function presentExplanation(io: Io, { identification, tables, otherHeaders, statuses }: PaperExplanation): void {
  const line = (words: string): void => io.stdout.write(`${safeText(words)}\n`);
  line('  recognisers, the surest first');
  for (const { importer, score, reasons } of identification.opinions) {
    line(`    ${score.toFixed(2)}  ${importer.name}: ${reasons.length === 0 ? 'nothing speaks for it' : reasons.join('; ')}`);
  }
  for (const { header, rows, columns } of tables) {
    line(`  table of ${rows} rows, ${header === undefined ? 'without a header' : `header on ${describePlace(header)}`}`);
    for (const column of columns) line(`    ${shownHeader(column)}: ${meaningOf(column)}`);
  }
  for (const texts of otherHeaders) line(`  table that was not understood; its first row: ${texts.map((text) => `"${text}"`).join(', ')}`);
  if (statuses.length > 0) line('  states');
  for (const { word, times, status } of statuses) {
    line(`    "${word}" (${times}): ${status === undefined ? 'not understood' : statusLabel(status).toLowerCase()}`);
  }
  const lost = tables.flatMap((table) => table.columns).filter((column) => column.by === 'nothing');
  if (lost.length > 0) line(`  columns not understood: ${lost.map(shownHeader).join(', ')}`);
}

function shownHeader({ header }: ColumnExplanation): string {
  return header === '' ? '(no header)' : `"${header}"`;
}

function meaningOf({ meanings, by, word }: ColumnExplanation): string {
  const meaning = meanings.join(' and ');
  switch (by) {
    case 'mapping':
      return `${meaning}, by the mapping`;
    case 'header':
      return `${meaning}, by the word "${word ?? ''}"`;
    case 'cells':
      return `${meaning}, by what its cells look like`;
    case 'nothing':
      return 'not understood; its cells are kept as notes';
  }
}
