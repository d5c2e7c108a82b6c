import { isUtf8 } from 'node:buffer';
import { StoreError } from '../base/errors.ts';

/** The text of a register's bytes, without a byte order mark. UTF-8 only, to the letter: a byte that is not would be lost with the next save. */
export function decodeBytes(bytes: Uint8Array, path: string): string {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    const hint = 'Open it in an editor and save it as UTF-8.';
    throw new StoreError('encoding', `${path}: the file is in ${wide}, not UTF-8`, { path, line: 1, hint });
  }
  if (isUtf8(bytes)) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  }
  const { line, column, byte } = firstBadByte(bytes);
  const hex = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  const meant = new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
  throw new StoreError('encoding', `${path}, line ${line}, byte ${column} of the line: ${hex} is not UTF-8`, {
    path,
    line,
    column,
    hint: `In Windows-1252 it would be "${meant}". Open the file in an editor as Windows-1252 and save it as UTF-8.`,
  });
}

/** UTF-16 is known by its mark, or by a NUL in every other of the first bytes. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0 && c !== 0 && d === 0)) return 'UTF-16 (little end first)';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && c === 0 && d !== 0)) return 'UTF-16 (big end first)';
  return undefined;
}

/** Line and byte within it, both from 1, of the first byte that begins no character. */
function firstBadByte(bytes: Uint8Array): { readonly line: number; readonly column: number; readonly byte: number } {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(10, start);
    const end = newline === -1 ? bytes.length : newline;
    if (!isUtf8(bytes.subarray(start, end))) {
      let at = start;
      for (let next = behindCharacter(bytes, at, end); next !== undefined; next = behindCharacter(bytes, at, end)) at = next;
      return { line, column: at - start + 1, byte: bytes[at] ?? 0 };
    }
    start = end + 1;
  }
  return { line, column: 1, byte: bytes[bytes.length - 1] ?? 0 };
}

function behindCharacter(bytes: Uint8Array, at: number, end: number): number | undefined {
  const lead = bytes[at] ?? 0;
  const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  return at < end && at + length <= end && isUtf8(bytes.subarray(at, at + length)) ? at + length : undefined;
}
