/** What a spreadsheet takes for a formula, behind the apostrophe that keeps it from doing so. */
const guarded = /^''*\s*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A cell without the apostrophe that our own CSV export (and a careful spreadsheet) puts before `=`, `+`, `-`, `@`, a tab or a line end.
 * Any other apostrophe is the writer's: "'Getting to Good' meetings" stays, "'-" is "-".
 */
export function unguardCell(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}
