import fc from 'fast-check';
import { expect, test } from 'vitest';
import { losesNothing, newTally } from './loses-nothing.ts';
import { isSafeValue } from './safe-value.ts';
import { scanJson } from './scan-json.ts';

/** What the search says of a text, with the keys of the value that it parses to. */
function verdict(text: string): boolean {
  const tally = newTally();
  isSafeValue(JSON.parse(text), 0, tally);
  return losesNothing(text, tally);
}

test.each([
  ['{}', true],
  ['{"a":1,"b":[{"a":"x"}]}', true],
  ['{\n  "a": -12,\r\n\t"b": 0.5, "c": 1e3, "d": 1.50}', true],
  ['{"a":"he said \\"b\\": no"}', true],
  ['{"a":"£1,234.50, or 12:30"}', true],
  ['{"a":[1,2,3.5]}', true],
  ['{"a":[1,9007199254740993]}', false],
  ['{"a":["x",1]}', false],
  ['{"a":1,"a":2}', false],
  ['{"a":{"b":1,"c":2,"b":1}}', false],
  ['{"a":1,"\\u0061":2}', false],
  ['{"a" :1,"b":2,"b":2}', false],
  ['{"a":9007199254740993}', false],
  ['{"a":[1,-0]}', false],
  ['{"a":-0.0}', false],
  ['{"a":1e400}', false],
  ['{"a":0.1000000000000000055511151231257827}', false],
])('%s: %s', (text, sound) => {
  expect(verdict(text)).toBe(sound);
});

test('it may only doubt: an escaped backslash before a quotation mark, and a text that begins with a colon, are left to the scan', () => {
  expect(verdict('{"a\\\\":1}')).toBe(false);
  expect(verdict('{"a":":x"}')).toBe(false);
});

const piece = fc.constantFrom('a', '"', '\\', ':', ',', ':1', '":', '\\":', ' ', '1', '0.1', '-0', '{', '\n', '12345678901234567890');
const key = fc.array(piece, { maxLength: 3 }).map((parts) => JSON.stringify(parts.join('')));
const gap = fc.constantFrom('', '', '', ' ', '\n  ');
const literal = fc.constantFrom('1', '-0', '1.5', '1e5', '1E400', '12345678901234567', '123456789012345', '0.30000000000000004', 'null');

/** JSON as anybody might write it: keys twice, blanks anywhere, numbers of all kinds. */
const json: fc.Arbitrary<string> = fc.letrec<{ value: string; object: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    literal,
    key,
    tie('object'),
    fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
  ),
  object: fc
    .array(fc.tuple(key, gap, gap, tie('value')), { maxLength: 4 })
    .map((members) => `{${members.map(([name, before, after, value]) => `${name}${before}:${after}${value}`).join(',')}}`),
})).object;

test('whatever it calls sound, the scan letter by letter does too', () => {
  fc.assert(
    fc.property(json, (text) => {
      if (verdict(text)) expect(scanJson(text).filter((fault) => fault.severity === 'error')).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});
