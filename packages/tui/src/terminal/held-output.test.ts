import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { holdOutput } from './held-output.ts';

/** A stream that stands for a terminal, and what reached it. */
function terminal(): { readonly stream: NodeJS.WriteStream; readonly shown: () => string } {
  const pipe = new PassThrough();
  return { stream: pipe as unknown as NodeJS.WriteStream, shown: () => String(pipe.read() ?? '') };
}

test('what others write is kept, what the screen writes goes out', async () => {
  const { stream, shown } = terminal();
  const held = holdOutput(stream);
  const told = new Promise((resolve) => {
    stream.write('a warning\n', resolve);
  });
  stream.write(Buffer.from('and ½ more\n'));
  held.write('the screen');
  await told;
  expect(shown()).toBe('the screen');
  expect(held.release()).toBe('a warning\nand ½ more\n');
});

test('after the release the stream is as before, and a second release has nothing', () => {
  const { stream, shown } = terminal();
  const held = holdOutput(stream);
  held.release();
  stream.write('free');
  expect(shown()).toBe('free');
  expect(held.release()).toBe('');
});

test('a flood keeps its end', () => {
  const { stream } = terminal();
  const held = holdOutput(stream);
  for (let line = 0; line < 20_000; line++) stream.write(`line ${line}\n`);
  const text = held.release();
  expect(text.length).toBeLessThanOrEqual(64_000);
  expect(text.endsWith('line 19999\n')).toBe(true);
});
