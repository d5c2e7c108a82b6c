import { createHash } from 'node:crypto';
import { type FSWatcher, watch } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

/** What a watch needs to know. */
export interface WatchOptions {
  readonly path: string;
  /** The revision (SHA-256 of the bytes) that was read last. */
  readonly known: () => string;
  /** The file is another one, or can't be read. */
  readonly onChange: () => void;
  /** How often to look, in milliseconds. @default 2000 */
  readonly every?: number;
}

/** Watchers call several times for one change, and while a file is being written. */
const SETTLE_MS = 60;

/**
 * Notices that somebody else changed the file. Watching the folder is only a hint (network drives and synced folders never tell), so the file
 * is also looked at every two seconds; its contents are read only when its facts are others, and told only when its bytes are. Returns the
 * way to stop.
 */
export function watchFile({ path, known, onChange, every = 2000 }: WatchOptions): () => void {
  let facts = '';
  let told = '';
  let looking = false;
  let stopped = false;
  let settling: NodeJS.Timeout | undefined;

  const look = async (): Promise<void> => {
    if (looking || stopped) return;
    looking = true;
    try {
      const seen = await factsOf(path);
      if (seen !== facts) {
        facts = seen;
        const revision =
          seen === ''
            ? 'gone'
            : createHash('sha256')
                .update(await readFile(path))
                .digest('hex');
        if (!stopped && revision !== known() && revision !== told) {
          told = revision;
          onChange();
        } else if (revision === known()) told = '';
      }
    } catch (error) {
      // Gone between two looks, or not readable: the next look, or the reading of it, tells.
      if (!(error instanceof Error && 'code' in error)) throw error;
      facts = '';
    } finally {
      looking = false;
    }
  };
  const hint = (): void => {
    clearTimeout(settling);
    settling = setTimeout(() => void look(), SETTLE_MS);
  };

  const timer = setInterval(() => void look(), every);
  timer.unref();
  const watcher = watchFolder(path, hint);
  void look();
  return () => {
    stopped = true;
    clearInterval(timer);
    clearTimeout(settling);
    watcher?.close();
  };
}

/** Where the system can't watch, the regular looks are enough. */
function watchFolder(path: string, hint: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(dirname(path), { persistent: false }, (_, name) => {
      if (name === null || name === basename(path)) hint();
    });
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

async function factsOf(path: string): Promise<string> {
  try {
    const { mtimeMs, size, ino } = await stat(path);
    return `${mtimeMs} ${size} ${ino}`;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
