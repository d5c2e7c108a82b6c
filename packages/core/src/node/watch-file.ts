import { createHash } from 'node:crypto';
import { watch } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { systemCode } from './file-system.ts';

/** What became of a watched file: its bytes are others now, or it is not there (a share that went, a rename). */
export type FileEvent = { readonly kind: 'changed'; readonly revision: string } | { readonly kind: 'gone' };

/** Choices of a watch; none is needed. */
export interface WatchOptions {
  /** The revision that is known already; a file that has it raises nothing. */
  readonly revision?: string;
  /** How often to look, in milliseconds: systems and shares do not tell of every change. @default 2000 */
  readonly every?: number;
}

/** A watch that goes on until it is closed. */
export interface FileWatch {
  /** Says which revision is ours now, so that our own save raises nothing. */
  know(revision: string): void;
  close(): void;
}

/**
 * Tells when a register's file is changed by somebody else. What the system tells is a hint to look sooner; every look compares size and time, and
 * where these differ the SHA-256 of the bytes, so that a touch without a change raises nothing. Never keeps the program alive by itself.
 */
export function watchFile(path: string, onEvent: (event: FileEvent) => void, { revision, every = 2000 }: WatchOptions = {}): FileWatch {
  let known = revision;
  let seen = '';
  let looking = false;
  let closed = false;

  const look = async (): Promise<void> => {
    if (looking || closed) return;
    looking = true;
    try {
      const event = await difference();
      if (event !== undefined && !closed) onEvent(event);
    } finally {
      looking = false;
    }
  };

  const difference = async (): Promise<FileEvent | undefined> => {
    let marks: string;
    let bytes: Uint8Array;
    try {
      const facts = await stat(path, { bigint: true });
      marks = `${facts.ino} ${facts.size} ${facts.mtimeNs}`;
      if (marks === seen) return undefined;
      bytes = await readFile(path);
    } catch (error) {
      const code = systemCode(error);
      if (code === undefined) throw error;
      const wasThere = seen !== 'gone';
      seen = 'gone';
      return wasThere ? { kind: 'gone' } : undefined;
    }
    const now = createHash('sha256').update(bytes).digest('hex');
    const back = seen === 'gone';
    seen = marks;
    if (now === known && !back) return undefined;
    known = now;
    return { kind: 'changed', revision: now };
  };

  const timer = setInterval(() => void look(), every);
  timer.unref();
  const hints = hintsOf(path, () => void look());
  void look();
  return {
    know(next) {
      known = next;
    },
    close() {
      closed = true;
      clearInterval(timer);
      hints?.close();
    },
  };
}

/** The system's hints, of the folder (the file itself is replaced with every save); none where it gives none, the regular look is enough then. */
function hintsOf(path: string, onHint: () => void): { close(): void } | undefined {
  try {
    const watcher = watch(dirname(path), { persistent: false }, (_, name) => {
      if (name === null || name === basename(path)) onHint();
    });
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}
