import type { Chance } from '../bench/chance.ts';

const nasty = [0x00, 0x0a, 0x0d, 0x1b, 0x22, 0x2c, 0x3c, 0x3e, 0x5b, 0x5d, 0x7b, 0x7c, 0x7d, 0x80, 0xe2, 0xff];

/** The bytes of a paper, damaged in one to eight ways: bytes changed, pieces cut out, doubled, moved, filled with one byte, the end cut off. */
export function mutate(bytes: Uint8Array, chance: Chance): Uint8Array {
  let now = Buffer.from(bytes);
  for (let times = 1 + chance.below(8); times > 0 && now.length > 0; times -= 1) {
    const at = chance.below(now.length);
    const length = Math.min(now.length - at, 1 + chance.below(chance.below(4) === 0 ? 2000 : 40));
    const [before, piece, after] = [now.subarray(0, at), now.subarray(at, at + length), now.subarray(at + length)];
    const way = chance.below(7);
    if (way === 0) now = Buffer.concat([before, Buffer.of(chance.below(256)), now.subarray(at + 1)]);
    else if (way === 1) now = Buffer.concat([before, after]);
    else if (way === 2) now = Buffer.concat([before, piece, piece, piece, after]);
    else if (way === 3) now = Buffer.concat([after, before, piece]);
    else if (way === 4) now = Buffer.concat([before, Buffer.alloc(length, chance.of(nasty)), after]);
    else if (way === 5) now = Buffer.concat([before, Buffer.from(Array.from({ length: 3 }, () => chance.of(nasty))), now.subarray(at)]);
    else now = Buffer.from(before);
  }
  return now.subarray(0, 400_000);
}
