import { Text } from 'ink';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { inkFrames } from './ink-frames.tsx';
import type { Frame } from './painter.ts';

function recorder(): { readonly frames: Frame[]; readonly errors: unknown[]; readonly ink: ReturnType<typeof inkFrames> } {
  const frames: Frame[] = [];
  const errors: unknown[] = [];
  const ink = inkFrames({ onFrame: (frame) => frames.push(frame), onError: (error) => errors.push(error) });
  return { frames, errors, ink };
}

function Broken(): ReactNode {
  throw new Error('broken on purpose');
}

test('a frame has exactly the rows asked for, whatever the screen makes', () => {
  const { frames, ink } = recorder();
  ink.draw(<Text>one</Text>, { columns: 20, rows: 3 });
  expect(frames.at(-1)).toEqual(['one', '', '']);
  ink.draw(<Text>{'a\nb\nc\nd'}</Text>, { columns: 20, rows: 3 });
  expect(frames.at(-1)).toEqual(['a', 'b', 'c']);
  ink.close();
});

test('a new size is drawn even when nothing else changed', () => {
  const { frames, ink } = recorder();
  const node = <Text>a text to wrap</Text>;
  ink.draw(node, { columns: 20, rows: 2 });
  ink.draw(node, { columns: 8, rows: 4 });
  expect(frames.at(-1)).toEqual(['a text', 'to wrap', '', '']);
  ink.close();
});

test('a component that throws is told once, and nothing is drawn of it', () => {
  const { frames, errors, ink } = recorder();
  ink.draw(<Text>fine</Text>, { columns: 20, rows: 1 });
  const before = frames.length;
  ink.draw(<Broken />, { columns: 20, rows: 1 });
  ink.draw(<Broken />, { columns: 21, rows: 1 });
  expect(errors).toEqual([new Error('broken on purpose')]);
  expect(frames.slice(before)).toEqual([]);
  ink.close();
});

test('closing draws nothing more', () => {
  const { frames, ink } = recorder();
  ink.draw(<Text>one</Text>, { columns: 20, rows: 1 });
  const before = frames.length;
  ink.close();
  expect(frames.length).toBe(before);
});
