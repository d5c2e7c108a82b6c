import { type Diagnostic, describePlace, safeText } from '@scrutiny/core';
import type { Io } from '../io.ts';

/** Prints diagnostics on stderr: place, what is wrong, what to do; sorted by place, errors and warnings only unless `all`. */
export function presentDiagnostics(
  io: Pick<Io, 'stderr'>,
  name: string,
  diagnostics: readonly Diagnostic[],
  options: { readonly all?: boolean } = {},
): void {
  const shown = diagnostics.filter((one) => options.all === true || one.severity !== 'info');
  const sorted = [...shown].sort((a, b) => (a.place?.lines[0] ?? 0) - (b.place?.lines[0] ?? 0));
  for (const one of sorted) {
    const place = one.place === undefined ? '' : `${describePlace(one.place)}: `;
    io.stderr.write(`${safeText(name)}: ${place}${one.severity}: ${safeText(one.message)}\n`);
    if (one.hint !== undefined) io.stderr.write(`  ${safeText(one.hint)}\n`);
  }
}
