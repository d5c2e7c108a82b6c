import { expect, test } from 'vitest';
import { textWidth } from '../layout/text-width.ts';
import { ASCII_GLYPHS, UNICODE_GLYPHS } from './glyphs.ts';
import { styled } from './style.ts';
import { themeFor } from './theme.ts';
import { STYLES } from './tokens.ts';

test.each([
  ['nothing set', {}, false, 'colour', UNICODE_GLYPHS],
  ['NO_COLOR', { NO_COLOR: '1' }, false, 'mono', UNICODE_GLYPHS],
  ['NO_COLOR that is empty counts as not set', { NO_COLOR: '' }, false, 'colour', UNICODE_GLYPHS],
  ['NO_COLOR wins over a forced colour', { NO_COLOR: '1', FORCE_COLOR: '3' }, false, 'mono', UNICODE_GLYPHS],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, false, 'plain', UNICODE_GLYPHS],
  ['a dumb terminal', { TERM: 'dumb' }, false, 'plain', ASCII_GLYPHS],
  ['--ascii keeps the styles', { TERM: 'xterm' }, true, 'colour', ASCII_GLYPHS],
] as const)('%s', (_, environment, ascii, kind, glyphs) => {
  const theme = themeFor(environment, { ascii });
  expect(theme.kind).toBe(kind);
  expect(theme.styles).toBe(STYLES[kind]);
  expect(theme.glyphs).toBe(glyphs);
});

test('without colour there is no colour, and in plain there is nothing', () => {
  expect(Object.values(STYLES.mono).some((style) => 'color' in style)).toBe(false);
  expect(Object.values(STYLES.plain).every((style) => Object.keys(style).length === 0)).toBe(true);
});

test('what must be found is told apart without colour', () => {
  for (const token of ['cursor', 'overdue', 'failure', 'marked'] as const)
    expect(Object.keys(STYLES.mono[token]).length).toBeGreaterThan(0);
});

test('every sign is one cell, so that columns stay straight, and the plain ones are ASCII', () => {
  for (const glyph of Object.values(UNICODE_GLYPHS)) expect(textWidth(glyph)).toBe(1);
  for (const [name, glyph] of Object.entries(ASCII_GLYPHS)) {
    expect(glyph).toMatch(/^[ -~]+$/);
    if (name !== 'becomes') expect(glyph.length).toBe(1);
  }
});

test.each([
  ['no style adds nothing', 'due', {}, 'due'],
  ['no text needs no style', '', { bold: true }, ''],
  ['bold', 'due', { bold: true }, '\u001b[1mdue\u001b[22m'],
  ['red and bold', 'due', { bold: true, color: 'red' }, '\u001b[1;31mdue\u001b[22;39m'],
  ['dim and inverse', 'due', { dimColor: true, inverse: true }, '\u001b[2;7mdue\u001b[22;27m'],
] as const)('%s', (_, text, style, expected) => {
  expect(styled(text, style)).toBe(expected);
});
