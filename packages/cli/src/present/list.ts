import { dueDate, isOverdue, type Recommendation, safeText, statusLabel } from '@scrutiny/core';

/**
 * One line a recommendation: reference, due date with `!` when it is past, status, and the text, cut to the terminal's width. Without a width
 * (piped) nothing is cut and columns are parted by tabs, so that other tools can read it.
 */
export function presentList(records: readonly Recommendation[], today: string, width: number | undefined): string {
  const cells = records.map((record) => [
    safeText(record.ref),
    `${isOverdue(record, today) ? '!' : ' '}${dueDate(record) ?? '-'}`,
    statusLabel(record.status),
    safeText(record.text),
  ]);
  if (width === undefined) return cells.map((row) => `${row.map((cell) => cell.trim()).join('\t')}\n`).join('');
  const widths = [0, 1, 2].map((at) => cells.reduce((widest, row) => Math.max(widest, (row[at] ?? '').length), 0));
  return cells
    .map((row) => {
      const lead = widths.map((columns, at) => (row[at] ?? '').padEnd(columns)).join('  ');
      const room = Math.max(20, width - lead.length - 2);
      const words = row[3] ?? '';
      return `${lead}  ${words.length > room ? `${words.slice(0, room - 1)}…` : words}\n`;
    })
    .join('');
}
