import { DocumentError } from '../base/errors.ts';

const saveAsUtf8 =
  'Save it again as UTF-8: in Word "Plain text" with the encoding "Unicode (UTF-8)", in Excel "CSV UTF-8", in an editor "Save with encoding".';

/** The share of control characters above which a file is no text. */
const mostControls = 0.1;

/**
 * A file's bytes as text: strict UTF-8, a byte order mark taken off.
 *
 * @throws DocumentError `empty`; `binary` where NULs or control characters say that it is no text; `encoding` for UTF-16 and for
 *   bytes that are not UTF-8, with the line and byte of the first.
 */
export function decodeText(bytes: Uint8Array, path: string): string {
  if (bytes.length === 0) throw new DocumentError('empty', 'the file is empty', { path });
  const wide = wideEncoding(bytes);
  if (wide !== undefined) throw new DocumentError('encoding', `the file is ${wide}, not UTF-8`, { path, hint: saveAsUtf8 });
  if (isBinary(bytes))
    throw new DocumentError('binary', 'the file is not text', { path, hint: 'Export it as text, CSV, HTML or Markdown first.' });
  const text = strictText(bytes, path);
  if (/^[\s\ufeff]*$/.test(text)) {
    throw new DocumentError('empty', 'the file holds nothing but blanks', {
      path,
      hint: 'A scan has no text: ask for the paper as a document.',
    });
  }
  return text;
}

function strictText(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const at = firstBadByte(bytes);
    const where = `line ${at.line}, byte ${at.column} (0x${at.value.toString(16).padStart(2, '0')})`;
    const message = `not UTF-8: ${where}; it looks like Windows-1252 or Latin-1`;
    throw new DocumentError('encoding', message, { path, line: at.line, hint: saveAsUtf8 }, { cause });
  }
}

/** UTF-16 or UTF-32, by its byte order mark or by the NULs that every second byte of Latin text has. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'UTF-32';
  const sample = bytes.subarray(0, 2000);
  const nuls = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  const many = sample.length / 5;
  return sample.length >= 8 && (even === 0) !== (odd === 0) && even + odd > many ? 'UTF-16' : undefined;
}

function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  let controls = 0;
  for (const byte of bytes) if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) controls += 1;
  return controls > bytes.length * mostControls;
}

/** Where the first byte stands that no UTF-8 text holds there: line and byte of the line, from 1. */
function firstBadByte(bytes: Uint8Array): { readonly line: number; readonly column: number; readonly value: number } {
  let [line, start, index] = [1, 0, 0];
  while (index < bytes.length) {
    const length = sequenceLength(bytes, index);
    if (length === 0) break;
    if (bytes[index] === 0x0a) [line, start] = [line + 1, index + 1];
    index += length;
  }
  return { line, column: index - start + 1, value: bytes[index] ?? 0 };
}

/** Length of the UTF-8 sequence at an index, 0 where there is none (stray, cut, overlong or surrogate bytes). */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0;
  const next = bytes[index + 1] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  if (length === 0) return 0;
  if ((lead === 0xe0 && next < 0xa0) || (lead === 0xed && next > 0x9f) || (lead === 0xf0 && next < 0x90) || (lead === 0xf4 && next > 0x8f))
    return 0;
  for (let offset = 1; offset < length; offset += 1) if (((bytes[index + offset] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
