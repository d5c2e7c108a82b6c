import { type Store, StoreError, safeText } from '@scrutiny/core';
import { findUnmerged } from '@scrutiny/core/node';
import type { GitMerge } from './git-merge.ts';
import type { Io } from './io.ts';
import { FailedError } from './usage-error.ts';

/**
 * A store that knows of git. It saves nothing to a file that lacks one side of a merge: what is saved then, and told to git as the merge, would
 * take a colleague's work away. Of conflict markers it says what to do.
 */
export function guardedStore(store: Store, path: string): Store {
  const told = async <T>(work: Promise<T>): Promise<T> =>
    work.catch(async (error: unknown) => {
      if (error instanceof StoreError && error.code === 'corrupt' && (await findUnmerged(path)) !== undefined) throw unfinished(path);
      throw error;
    });
  return {
    ...store,
    load: () => told(store.load()),
    async commit(edit, options) {
      if ((await stateOf(path)) === 'absent') throw unfinished(path);
      return told(store.commit(edit, options));
    },
  };
}

/** Tells on stderr that a colleague's work is not in the file that is shown. */
export async function noteUnfinished(path: string, io: Pick<Io, 'stderr'>): Promise<void> {
  if ((await stateOf(path)) !== 'absent') return;
  const { message, hint } = unfinished(path);
  io.stderr.write(`note: ${safeText(message)}\n  ${safeText(hint ?? '')}\n`);
}

/** What a merge takes is loaded only in the middle of one. */
async function stateOf(path: string): Promise<GitMerge['state'] | undefined> {
  if ((await findUnmerged(path)) === undefined) return undefined;
  const { findGitMerge } = await import('./git-merge.ts');
  return (await findGitMerge(path))?.state;
}

function unfinished(path: string): FailedError {
  return new FailedError(
    `${path} is in the middle of a git merge, and the other side’s changes are not in it yet`,
    '`scrutiny resolve --git` rebuilds it from both; nothing was changed',
  );
}
