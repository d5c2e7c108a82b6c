import { constants } from 'node:fs';
import * as promises from 'node:fs/promises';

/** What the store needs to know of a file. */
export interface FileFacts {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  /** The disk, and the number of the file on it. */
  readonly dev: number;
  readonly ino: number;
  /** When its bytes were changed last, and when anything of it was, in milliseconds since 1970. */
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  isFile(): boolean;
  isDirectory(): boolean;
}

/** A file that was opened for writing, or a folder that was opened to be made durable. */
export interface OpenFile {
  write(bytes: Uint8Array, offset: number, length: number): Promise<{ readonly bytesWritten: number }>;
  sync(): Promise<void>;
  stat(): Promise<FileFacts>;
  chmod(mode: number): Promise<void>;
  chown(uid: number, gid: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * The calls that the store makes of a file system, as `node:fs/promises` has them. A port, so that a test can make any of them fail, and
 * can work out what a power cut would leave behind each.
 */
export interface FileSystem {
  open(path: string, flags: number, mode?: number): Promise<OpenFile>;
  readFile(path: string): Promise<Uint8Array>;
  stat(path: string): Promise<FileFacts>;
  lstat(path: string): Promise<FileFacts>;
  realpath(path: string): Promise<string>;
  access(path: string, mode: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  link(existing: string, name: string): Promise<void>;
  unlink(path: string): Promise<void>;
  readdir(path: string): Promise<readonly string[]>;
  mkdir(path: string, mode: number): Promise<unknown>;
}

/** The real one. */
export const nodeFileSystem: FileSystem = promises;

/** A new file, never one that is there, and never through a link that someone laid in the way. */
export const newFileFlags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);

/** The system's code of an error, as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The answer, or `undefined` where the file is not there; every other error passes through. */
export async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes every byte: a short write goes on, and one that writes nothing is a full disk. */
export async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done);
    if (bytesWritten <= 0) throw Object.assign(new Error('nothing was written'), { code: 'ENOSPC' });
    done += bytesWritten;
  }
}
