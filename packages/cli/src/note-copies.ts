import { safeText } from '@scrutiny/core';
import { findConflictCopies } from '@scrutiny/core/node';
import type { Io } from './io.ts';

/** Tells on stderr, once, that a sync program set copies of the register aside: what a colleague wrote may be in them alone. */
export async function noteCopies(path: string, io: Pick<Io, 'stderr'>): Promise<void> {
  const copies = await findConflictCopies(path);
  if (copies.length === 0) return;
  const which = copies.length === 1 ? 'looks like a copy' : 'look like copies';
  io.stderr.write(`warning: ${safeText(copies.join(', '))} beside the register ${which} that a sync program set aside\n`);
  io.stderr.write('  what is in there is not shown here; `scrutiny doctor` says how to bring it together\n');
}
