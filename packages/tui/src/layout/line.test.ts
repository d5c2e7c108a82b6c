import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawLine, fitLine, lineText, lineWidth, overlayLine, plain, sliceCells, span, spread } from './line.ts';
import { stripStyles } from './strip-styles.ts';
import { textWidth } from './text-width.ts';

const text = fc.string({ unit: fc.constantFrom('a', ' ', '½', '東', 'é', '…', '🙂') }).map(plain);
const line = fc.array(text.map((one) => span(one)));

test('a fitted line has exactly its width, whatever is in it', () => {
  fc.assert(
    fc.property(line, fc.nat(40), (pieces, width) => {
      expect(lineWidth(fitLine(pieces, width))).toBe(width);
      expect(textWidth(stripStyles(drawLine(pieces, width)))).toBeLessThanOrEqual(width);
    }),
  );
});

test('what is laid over a line moves nothing beside it', () => {
  fc.assert(
    fc.property(line, line, fc.nat(30), (under, over, start) => {
      const both = overlayLine(under, start, over);
      const width = lineWidth(over);
      expect(sliceCells(lineText(both), start, start + width)).toBe(lineText(over));
      const right = sliceCells(lineText(under), start + width, 200);
      expect(sliceCells(lineText(both), start + width, 200).trimEnd()).toBe(right.trimEnd());
    }),
  );
});

test('half of a wide character is a space, so that its neighbours keep their place', () => {
  expect(sliceCells('東京', 1, 4)).toBe(' 京');
  expect(sliceCells('a東b', 0, 2)).toBe('a ');
});

test('a cut line says so', () => {
  expect(lineText(fitLine([span('Agree'), span(' a plan')], 8))).toBe('Agree a…');
  expect(lineText(fitLine([span('Agree'), span(' a plan')], 5))).toBe('Agre…');
});

test('the right part keeps its place, the left gives way', () => {
  expect(lineText(spread([span('a long title')], [span('9 of 9')], 12))).toBe('a lon…9 of 9');
  expect(lineText(spread([span('a')], [span('9')], 5))).toBe('a   9');
});

test('spaces at the end are not sent unless a style shows them', () => {
  expect(drawLine([span('a')], 4)).toBe('a');
  expect(drawLine([span('a '.padEnd(4), { inverse: true })], 4)).toBe('\u001B[7ma   \u001B[27m');
});
