import { constants } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { FileFacts, FileSystem, OpenFile } from '../file-system.ts';

/** One call that changed something, in the order in which they were made. */
export type Call =
  | { readonly kind: 'name'; readonly path: string; readonly inode: number | undefined }
  | { readonly kind: 'move'; readonly from: string; readonly to: string; readonly inode: number }
  | { readonly kind: 'write'; readonly inode: number; readonly bytes: Uint8Array }
  | { readonly kind: 'sync'; readonly inode: number }
  | { readonly kind: 'sync-folder' };

interface Recorded {
  readonly fs: FileSystem;
  readonly calls: readonly Call[];
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/**
 * A file system in memory, of the folder `/d` and what is made in it, that writes down every change. For working out what a power cut could
 * leave of the files in `/d`: the folders within, which hold no truth, are there at once.
 */
export function recordingFileSystem(files: { readonly [path: string]: Uint8Array } = {}): Recorded {
  const names = new Map<string, number>();
  const contents: Uint8Array[] = [];
  const calls: Call[] = [];
  const folders = new Set(['/d']);
  for (const [path, bytes] of Object.entries(files)) names.set(path, contents.push(bytes) - 1);

  const inodeOf = (path: string): number => {
    const inode = names.get(path);
    if (inode === undefined) throw failure('ENOENT');
    return inode;
  };
  const name = (path: string, inode: number | undefined): void => {
    if (inode === undefined) names.delete(path);
    else names.set(path, inode);
    calls.push({ kind: 'name', path, inode });
  };
  const facts = (inode: number | undefined): FileFacts => ({
    mode: 0o644,
    uid: 0,
    gid: 0,
    size: inode === undefined ? 0 : (contents[inode]?.length ?? 0),
    dev: 1,
    ino: inode ?? -1,
    mtimeMs: calls.length,
    ctimeMs: calls.length,
    isFile: () => inode !== undefined,
    isDirectory: () => inode === undefined,
  });
  const file = (inode: number | undefined, folder?: string): OpenFile => ({
    async write(bytes, offset, length) {
      // In pieces, as a system may; each is a moment at which the power can go.
      const piece = bytes.slice(offset, offset + Math.min(length, 700));
      if (inode === undefined) throw failure('EISDIR');
      contents[inode] = Buffer.concat([contents[inode] ?? new Uint8Array(), piece]);
      calls.push({ kind: 'write', inode, bytes: piece });
      return { bytesWritten: piece.length };
    },
    async sync() {
      if (inode !== undefined) calls.push({ kind: 'sync', inode });
      else if (folder === '/d') calls.push({ kind: 'sync-folder' });
    },
    stat: async () => facts(inode),
    chmod: async () => undefined,
    chown: async () => undefined,
    close: async () => undefined,
  });
  const fs: FileSystem = {
    async open(path, flags) {
      if (folders.has(path)) return file(undefined, path);
      if ((flags & constants.O_CREAT) === 0) return file(inodeOf(path));
      if ((flags & constants.O_EXCL) !== 0 && names.has(path)) throw failure('EEXIST');
      const inode = (flags & constants.O_EXCL) === 0 && names.has(path) ? inodeOf(path) : contents.push(new Uint8Array()) - 1;
      contents[inode] = new Uint8Array();
      name(path, inode);
      return file(inode);
    },
    readFile: async (path) => contents[inodeOf(path)] ?? new Uint8Array(),
    stat: async (path) => facts(folders.has(path) ? undefined : inodeOf(path)),
    lstat: async (path) => facts(folders.has(path) ? undefined : inodeOf(path)),
    realpath: async (path) => {
      if (!folders.has(path)) inodeOf(path);
      return path;
    },
    access: async () => undefined,
    async rename(from, to) {
      const inode = inodeOf(from);
      names.delete(from);
      names.set(to, inode);
      calls.push({ kind: 'move', from, to, inode });
    },
    async link(existing, path) {
      const inode = inodeOf(existing);
      if (names.has(path)) throw failure('EEXIST');
      name(path, inode);
    },
    async unlink(path) {
      inodeOf(path);
      name(path, undefined);
    },
    async readdir(folder) {
      if (!folders.has(folder)) throw failure('ENOENT');
      return [...names.keys()].filter((path) => dirname(path) === folder).map((path) => basename(path));
    },
    async mkdir(path) {
      if (folders.has(path)) throw failure('EEXIST');
      folders.add(path);
    },
  };
  return { fs, calls };
}
