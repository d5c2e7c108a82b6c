import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepsItsValue } from './exact-number.ts';

test.each([
  ['0', true],
  ['-1', true],
  ['1.50', true],
  ['1E3', true],
  ['0.1', true],
  ['100e-2', true],
  ['1e21', true],
  ['9007199254740992', true],
  ['0.0', true],
  ['9007199254740993', false],
  ['1e400', false],
  ['-1e400', false],
  ['-0', false],
  ['-0.0', false],
  ['1e-400', false],
  ['0.30000000000000000001', false],
])('%s keeps its value: %s', (literal, keeps) => {
  expect(keepsItsValue(literal)).toBe(keeps);
});

test('every number that a computer writes keeps its value', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
      (value) => keepsItsValue(JSON.stringify(value)),
    ),
  );
});
