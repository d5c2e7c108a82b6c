import { type Derived, type Recommendation, safeText, statusLabel } from '@scrutiny/core';

/**
 * One line a recommendation: reference, due date with `!` when it is past, status, and the text, cut to the terminal's width. Without a width
 * (piped) nothing is cut and columns are parted by tabs, so that other tools can read it.
 */
export function presentList(
  rows: readonly { readonly record: Recommendation; readonly derived: Derived }[],
  width: number | undefined,
): string {
  const cells = rows.map(({ record, derived }) => [
    safeText(record.ref),
    `${derived.states.includes('overdue') ? '!' : ' '}${derived.due ?? '-'}`,
    statusLabel(record.status),
    safeText(record.text),
  ]);
  if (width === undefined) return cells.map((row) => `${row.map((cell) => cell.trim()).join('\t')}\n`).join('');
  const widths = [0, 1, 2].map((at) => Math.max(0, ...cells.map((row) => (row[at] ?? '').length)));
  return cells
    .map((row) => {
      const lead = widths.map((columns, at) => (row[at] ?? '').padEnd(columns)).join('  ');
      const room = Math.max(20, width - lead.length - 2);
      const words = row[3] ?? '';
      return `${lead}  ${words.length > room ? `${words.slice(0, room - 1)}…` : words}\n`;
    })
    .join('');
}
