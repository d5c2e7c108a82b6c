import { describeConflict, type MergeConflict, safeText } from '@scrutiny/core';

/** What to call the place of a conflict on the command line: a reference, an id, or `register`. */
export function conflictTarget({ ref, id }: MergeConflict): string {
  return ref ?? id ?? 'register';
}

/** Each conflict on a line of its own: where, which field, and both values with who set them. */
export function conflictLines(conflicts: readonly MergeConflict[]): string {
  return conflicts.map((one) => `  ${safeText(`${conflictTarget(one)} ${describeConflict(one.conflict)}`)}\n`).join('');
}

/** The same for programs. */
export function conflictList(conflicts: readonly MergeConflict[]): readonly object[] {
  return conflicts.map(({ conflict, ...place }) => ({ ...place, ...conflict }));
}
