import { StoreError } from '../base/errors.ts';
import { systemCode } from './file-system.ts';

const denied: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);
const full: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** An error of the system, as the store's own: what, where, what is safe, what next. A `StoreError` passes as it is. */
export function ioError(error: unknown, path: string, doing: 'read' | 'save'): unknown {
  const code = systemCode(error);
  if (error instanceof StoreError || code === undefined) return error;
  const make = (storeCode: StoreError['code'], message: string, hint: string): StoreError =>
    new StoreError(storeCode, `${path}: ${message} (${code})`, { path, hint }, { cause: error });
  if (code === 'ENOENT') return missing(path, error);
  if (code === 'EISDIR' || code === 'ENOTDIR')
    return make('not-a-file', 'not a file', 'Name the register itself, as folder/scrutiny.json.');
  if (doing === 'read') {
    if (denied.has(code)) return make('io', 'you may not read this file', 'Ask its owner for the right to read it.');
    return make('io', 'the file could not be read', 'Is the disk or the share still there? Try again.');
  }
  const safe = 'The file is as it was before.';
  if (denied.has(code))
    return make('read-only', 'you may not write here', `${safe} Ask for the right to write to the file and its folder.`);
  if (full.has(code)) return make('io', 'not saved: the disk is full', `${safe} Make room and save again.`);
  return make('io', 'not saved: the disk reports an error', `${safe} Save again; if it happens again, save to another disk.`);
}

/** There is no such file. Never the same as an empty register. */
export function missing(path: string, cause?: unknown): StoreError {
  const hint = 'Make a new register with init, or name another file. If the file was here before: is the share or disk not there?';
  return new StoreError('missing', `${path}: there is no such file`, { path, hint }, { cause });
}
