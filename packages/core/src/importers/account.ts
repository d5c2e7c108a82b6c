import type { Diagnostic } from '../base/diagnostic.ts';
import type { Document } from '../documents/document.ts';
import type { Account, LineRole } from '../model/paper.ts';

/** The account of a paper: every non-blank line counted once under what it was taken for. */
export function accountOf(document: Document, roles: readonly (LineRole | undefined)[]): Account {
  const counts = { record: 0, continuation: 0, header: 0, furniture: 0, context: 0, unclassified: 0 };
  const unclassifiedLines: number[] = [];
  let lines = 0;
  document.lines.forEach((line, i) => {
    if (isBlank(line)) return;
    lines += 1;
    const role = roles[i] ?? 'unclassified';
    counts[role] += 1;
    if (role === 'unclassified') unclassifiedLines.push(i + 1);
  });
  return { lines, ...counts, unclassifiedLines };
}

/** One diagnostic for each line that nothing was made of. */
export function unclassifiedDiagnostics(document: Document, account: Account): readonly Diagnostic[] {
  return account.unclassifiedLines.map((line) => ({
    code: 'unclassified-line',
    severity: 'warning' as const,
    message: `not understood: ${(document.lines[line - 1] ?? '').trim().slice(0, 80)}`,
    place: { lines: [line, line] as const },
    hint: 'nothing was imported from this line; check that no recommendation is lost',
  }));
}

/** "124 lines: 12 with records, 9 continuations, 4 headers, 99 of context". */
export function describeAccount(account: Account): string {
  const parts = [
    `${account.record} with records`,
    `${account.continuation} continuing them`,
    `${account.header} headers`,
    `${account.context} of context`,
    `${account.furniture} of page furniture`,
    `${account.unclassified} not understood`,
  ];
  return `${account.lines} lines: ${parts.join(', ')}`;
}

function isBlank(line: string): boolean {
  return !/[^\s\u00a0\u200b\ufeff\u00ad]/u.test(line);
}
