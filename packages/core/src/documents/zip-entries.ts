import { DocumentError } from '../base/errors.ts';

/** One file of a ZIP archive, still packed. */
export interface ZipEntry {
  /** Its name with `/` between folders, never leading out of the archive. */
  readonly name: string;
  /** 0 is stored as it is, 8 is deflated. */
  readonly method: 0 | 8;
  readonly packed: Uint8Array;
}

/** The most files that an office file may hold. A workbook of two hundred sheets with pictures has some six hundred. */
const mostEntries = 2_000;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

/** Names that would reach into the objects of a careless program. No part of an office file is named so. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype', '..']);

const hint = 'Open it in its own program and save it again; if that fails, ask for the file anew.';

/**
 * The files that a ZIP archive lists in its central directory, the list that every office program goes by.
 *
 * @throws DocumentError `malformed` where the list is cut, damaged or names a way out of the archive; `too-large` beyond 2,000 files;
 *   `unsupported` where files are encrypted or packed in a way that no office program uses.
 */
export function zipEntries(bytes: Uint8Array, path: string): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) throw new DocumentError('malformed', 'the file is cut off: the list of its parts is missing', { path, hint });
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries)
    throw new DocumentError('too-large', `the file has ${count} parts; an office file may have ${mostEntries}`, { path, hint });
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark)
      throw new DocumentError('malformed', 'the list of the file\u2019s parts is damaged', { path, hint });
    const nameLength = view.getUint16(at + 28, true);
    const name = cleanName(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)), path);
    if (!name.endsWith('/')) entries.push(entryAt(bytes, view, at, name, path));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, name: string, path: string): ZipEntry {
  if ((view.getUint16(at + 8, true) & 1) === 1)
    throw new DocumentError('unsupported', 'the file is protected by a password', {
      path,
      hint: 'Open it with its password, save a copy without one, and import that.',
    });
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8)
    throw new DocumentError('unsupported', `${name} inside the file is packed in an unknown way`, { path, hint });
  const size = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localMark)
    throw new DocumentError('malformed', `${name} is not where the file says`, { path, hint });
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > bytes.length) throw new DocumentError('malformed', `the file is cut off inside ${name}`, { path, hint });
  return { name, method, packed: bytes.subarray(start, start + size) };
}

/** Where the record stands that ends every archive: a comment of up to 64 KiB may follow it. */
function endRecord(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return undefined;
}

function cleanName(raw: string, path: string): string {
  const name = raw.replaceAll('\\', '/').replace(/^\/+/, '');
  if (name.includes('\u0000') || name.split('/').some((part) => forbidden.has(part)))
    throw new DocumentError('malformed', 'a part of the file has a name that leads out of it', { path, hint });
  return name;
}
