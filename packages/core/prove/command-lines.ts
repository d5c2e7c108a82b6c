/** A command line, and whether the command only reads. */
export interface CommandLine {
  readonly argv: readonly string[];
  readonly reads: boolean;
}

/** The commands as people use them, on the recommendation with this reference and the papers in this folder. */
export function commandLines(ref: string, papers: string): readonly CommandLine[] {
  const paper = `${papers}/03-schedule.txt`;
  const reading: readonly (readonly string[])[] = [
    ['list'],
    ['list', '--all', '--json'],
    ['show', ref],
    ['show', ref, '--source'],
    ['why', ref],
    ['check'],
    ['log'],
    ['log', ref],
    ['identify', paper],
    ['map', '--from', paper],
    ['report', 'tracker'],
    ['report', 'overdue', '-O', 'html'],
    ['report', 'history', '-O', 'csv'],
    ['schema'],
    ['completion', 'bash'],
    ['doctor'],
    ['restore', '--list'],
  ];
  const writing: readonly (readonly string[])[] = [
    ['import', paper, '--no-conflicts', 'new'],
    ['add', 'That a report be brought in May.', '--committee', 'WCSC'],
    ['set', ref, '--topic', 'Buses'],
    ['note', ref, 'Members asked.'],
    ['respond', ref, '--decision', 'accepted'],
    ['archive', '--at', '2025-03-10'],
    ['restore', ref],
    ['undo'],
    ['redo'],
    ['migrate'],
    ['unlock'],
  ];
  return [...reading.map((argv) => ({ argv, reads: true })), ...writing.map((argv) => ({ argv, reads: false }))];
}
