import { Inflate } from 'fflate';
import { DocumentError } from '../base/errors.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

/** The most bytes that the parts of one office file may have once unpacked. A tracker of a thousand rows has two MiB. */
const mostUnpacked = 64 * 1024 * 1024;

/** How many times larger than packed a part may be, once it is larger than {@link freeRatio}. XML of real papers is packed 10 to 40 times. */
const highestRatio = 200;
const freeRatio = 1024 * 1024;

/** Bytes handed to the unpacker at a time: what one slice can blow up to (some 16 MiB) is all that a bomb ever gets. */
const slice = 16 * 1024;

const bomb = 'It is built to exhaust the computer, or damaged. Open it in its own program and save it again.';
const damaged = 'Open it in its own program and save it again; if that fails, ask for the file anew.';

/** The XML parts of an office file by their names inside it, decoded. Pictures, fonts and embedded files are not unpacked. */
export type ZipParts = ReadonlyMap<string, string>;

/**
 * Unpacks the XML parts of an office file (a ZIP archive) before any library sees it. Counted are the bytes that really come out, not
 * those that the file's headers promise: at most 64 MiB in all, 2,000 entries, and 200 times the packed size beyond the first MiB.
 *
 * @throws DocumentError `too-large` past a limit; `unsupported` where a password protects it; `malformed` where it is damaged, where a
 *   name leads out of the file, where two parts share a name, or where a part declares a DOCTYPE, which no office program writes.
 */
export function unpackParts(bytes: Uint8Array, path: string): ZipParts {
  const parts = new Map<string, string>();
  let total = 0;
  for (const entry of zipEntries(bytes, path)) {
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue;
    if (parts.has(entry.name)) throw new DocumentError('malformed', `the file has two parts named ${entry.name}`, { path, hint: damaged });
    const part = inflated(entry, mostUnpacked - total, path);
    total += part.length;
    parts.set(entry.name, decodedXml(part, entry.name, path));
  }
  return parts;
}

function inflated(entry: ZipEntry, room: number, path: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const take = (chunk: Uint8Array): void => {
    length += chunk.length;
    if (length > room) throw new DocumentError('too-large', 'unpacked, the file has more than 64 MiB', { path, hint: bomb });
    if (length > freeRatio && length > highestRatio * entry.packed.length)
      throw new DocumentError('too-large', `${entry.name} unpacks to more than ${highestRatio} times its size`, { path, hint: bomb });
    chunks.push(chunk);
  };
  if (entry.method === 0) take(entry.packed);
  else inflateInto(entry, take, path);
  return joined(chunks, length);
}

function inflateInto(entry: ZipEntry, take: (chunk: Uint8Array) => void, path: string): void {
  try {
    const inflate = new Inflate(take);
    for (let at = 0; at < entry.packed.length; at += slice) {
      inflate.push(entry.packed.subarray(at, at + slice), at + slice >= entry.packed.length);
    }
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause;
    throw new DocumentError('malformed', `${entry.name} inside the file is damaged`, { path, hint: damaged }, { cause });
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only !== undefined) return only;
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** XML as text: UTF-8, or UTF-16 by its byte order mark. A DOCTYPE is refused, since entities can be made to grow without end. */
function decodedXml(bytes: Uint8Array, name: string, path: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DocumentError('malformed', `${name} inside the file is no Unicode text`, { path, hint: damaged }, { cause });
  }
  if (/<!DOCTYPE/i.test(text))
    throw new DocumentError('malformed', `${name} inside the file declares a DOCTYPE`, {
      path,
      hint: 'No office program writes one: do not trust this file. Open it in its own program and save it again.',
    });
  return text;
}
