const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ten characters of Crockford base32 (50 bits) made of two 32-bit numbers. */
function encode(high: number, low: number): string {
  let bits = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
  let id = '';
  for (let i = 0; i < 10; i += 1) {
    id = crockford[Number(bits & 31n)] + id;
    bits >>= 5n;
  }
  return id;
}

/**
 * The id of something imported: the same parts always give the same ten characters, so that two people who import one
 * paper get the same ids. Parts are kept apart: `['ab', 'c']` and `['a', 'bc']` differ. Not a cryptographic hash; with 50
 * bits, two of 100,000 records share one once in some 200,000 registers.
 */
export function derivedId(parts: readonly string[]): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  const text = parts.join('\u0000');
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return encode(a, b);
}

/** A new id for something made by hand. Reads the system's randomness. */
export function randomId(): string {
  const [high = 0, low = 0] = globalThis.crypto.getRandomValues(new Uint32Array(2));
  return encode(high, low);
}

/** Whether a text has the form of an id. */
export function isId(text: string): boolean {
  return /^[0-9A-HJKMNP-TV-Z]{10}$/.test(text);
}
