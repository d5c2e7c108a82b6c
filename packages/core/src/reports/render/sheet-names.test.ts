import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetNames } from './sheet-names.ts';

test.each([
  [
    ['Roads/Transport', 'roads transport'],
    ['Roads Transport', 'roads transport (2)'],
  ],
  [
    ["'Getting to Good'", ''],
    ['Getting to Good', 'Section'],
  ],
  [['History'], ['History (2)']],
  [['Children, Young People and Schools Scrutiny Committee'], ['Children, Young People and']],
  [
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(31), `${'x'.repeat(27)} (2)`],
  ],
])('%j are named %j', (texts, names) => {
  expect(sheetNames(texts)).toEqual(names);
});

test('whatever the texts, Excel takes the names', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."[]:*?/\\' ab".split('')), maxLength: 60 }));
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const names = sheetNames(texts);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(texts.length);
      for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
    }),
  );
});
