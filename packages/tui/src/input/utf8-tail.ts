/**
 * How many bytes at the end of a chunk begin a character whose rest has not arrived: 0 to 3. Cutting there, and nowhere
 * else, makes any split of a byte stream read as the whole would.
 */
export function incompleteTail(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    // The first byte of a character says how many there are; 0x80 to 0xBF are never the first.
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}
