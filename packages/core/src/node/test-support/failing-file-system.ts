import { type FileSystem, nodeFileSystem, type OpenFile } from '../file-system.ts';

/** What goes wrong: an error of the system, or a write that takes only some of the bytes. */
export type Mishap = 'ENOSPC' | 'EIO' | 'EACCES' | 'EPERM' | 'EBUSY' | 'EROFS' | 'EINTR' | 'EDQUOT' | 'short write';

/** The real file system, of which the `nth` call (from 1) goes wrong, and with `forever` every later one too. `calls` counts them. */
export function failingFileSystem(
  nth: number,
  mishap: Mishap,
  forever: boolean,
): { readonly fs: FileSystem; readonly calls: () => number } {
  let calls = 0;
  const strikes = (): boolean => {
    calls += 1;
    return forever ? calls >= nth : calls === nth;
  };
  const failure = (): Error => Object.assign(new Error(`${mishap}: made to fail`), { code: mishap });
  const guarded = <Arguments extends unknown[], T>(call: (...given: Arguments) => Promise<T>) => {
    return async (...given: Arguments): Promise<T> => {
      if (strikes() && mishap !== 'short write') throw failure();
      return call(...given);
    };
  };
  const file = (real: OpenFile): OpenFile => ({
    async write(bytes, offset, length) {
      if (!strikes()) return real.write(bytes, offset, length);
      if (mishap !== 'short write') throw failure();
      return real.write(bytes, offset, Math.max(1, length >> 1));
    },
    sync: guarded(() => real.sync()),
    stat: guarded(() => real.stat()),
    chmod: guarded((mode: number) => real.chmod(mode)),
    chown: guarded((uid: number, gid: number) => real.chown(uid, gid)),
    async close() {
      // The real one is closed in any case: a system that reports an error here has closed it too.
      await real.close();
      if (strikes() && mishap !== 'short write') throw failure();
    },
  });
  const { readFile, stat, lstat, realpath, access, rename, link, unlink, readdir, mkdir } = nodeFileSystem;
  return {
    calls: () => calls,
    fs: {
      open: guarded(async (path: string, flags: number, mode?: number) => file(await nodeFileSystem.open(path, flags, mode))),
      readFile: guarded(readFile),
      stat: guarded(stat),
      lstat: guarded(lstat),
      realpath: guarded(realpath),
      access: guarded(access),
      rename: guarded(rename),
      link: guarded(link),
      unlink: guarded(unlink),
      readdir: guarded(readdir),
      mkdir: guarded(mkdir),
    },
  };
}
