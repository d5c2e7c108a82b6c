import { Terminal } from '@xterm/headless';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Frame, paint } from './painter.ts';

const size = { columns: 12, rows: 4 };

test('a frame that did not change sends nothing', () => {
  expect(paint(['one', 'two'], ['one', 'two'], size)).toBe('');
});

test('only the changed line is sent, at its place, and shown at once', () => {
  expect(paint(['one', 'two', 'three'], ['one', 'TWO', 'three'], size)).toBe('\u001b[?2026h\u001b[2;1HTWO\u001b[K\u001b[?2026l');
});

test('a line that fills the last column is not erased after', () => {
  expect(paint([''], ['123456789012'], size)).toBe('\u001b[?2026h\u001b[1;1H123456789012\u001b[?2026l');
});

test('a line whose width is in doubt is erased before', () => {
  expect(paint(['long text'], ['👍'], size)).toBe('\u001b[?2026h\u001b[1;1H\u001b[K👍\u001b[?2026l');
});

test('styles end with their line', () => {
  expect(paint([''], ['\u001b[7m> one\u001b[27m'], size)).toBe(
    '\u001b[?2026h\u001b[1;1H\u001b[7m> one\u001b[27m\u001b[0m\u001b[K\u001b[?2026l',
  );
});

test('lines that the screen has no row for are dropped', () => {
  expect(paint(['a', 'b'], ['a', 'b', 'c'], { columns: 12, rows: 2 })).toBe('');
});

test('lines that are gone are erased', () => {
  expect(paint(['a', 'b'], ['a'], size)).toBe('\u001b[?2026h\u001b[2;1H\u001b[K\u001b[?2026l');
});

const cell = fc.constantFrom(
  'a',
  'b',
  ' ',
  '─',
  '│',
  '½',
  '…',
  'é',
  'e\u0301',
  '東',
  '👍',
  '⚠️',
  '👩\u200d⚕️',
  '>',
  '\u001b[7m>\u001b[27m',
  '\u001b[1;31m!\u001b[22;39m',
);
const frame = fc.array(fc.string({ unit: cell, maxLength: 16 }), { maxLength: 6 });

/** What a terminal shows after these bytes: every cell with its style. */
async function shown(bytes: readonly string[]): Promise<readonly string[]> {
  const terminal = new Terminal({ cols: size.columns, rows: size.rows, allowProposedApi: true });
  await new Promise<void>((done) => terminal.write(['\u001b[?1049h\u001b[?7l', ...bytes].join(''), done));
  const buffer = terminal.buffer.active;
  const cells = Array.from({ length: size.rows }, (_, row) => {
    const line = buffer.getLine(buffer.baseY + row);
    return Array.from({ length: size.columns }, (_, column) => {
      const at = line?.getCell(column);
      return `${at?.getChars() || ' '}${at?.isInverse() === 0 ? '' : 'i'}${at?.isBold() === 0 ? '' : 'b'}${at?.getFgColor()}`;
    }).join('|');
  });
  terminal.dispose();
  return cells;
}

test('however the frames came one after the other, the terminal shows the last as if drawn from scratch', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(frame, { minLength: 1, maxLength: 5 }), async (frames) => {
      const bytes: string[] = [];
      let previous: Frame | undefined;
      for (const next of frames) {
        bytes.push(paint(previous, next, size));
        previous = next;
      }
      expect(await shown(bytes)).toEqual(await shown([paint(undefined, frames.at(-1) ?? [], size)]));
    }),
    { numRuns: 300 },
  );
});

test('nothing but a full repaint erases the screen, and nothing erases the scrollback or ends a line', () => {
  fc.assert(
    fc.property(frame, frame, (before, after) => {
      expect(paint(before, after, size)).not.toMatch(/\u001b\[[23]J|[\r\n]/);
      expect(paint(undefined, after, size)).not.toMatch(/\u001b\[3J|[\r\n]/);
    }),
  );
});
