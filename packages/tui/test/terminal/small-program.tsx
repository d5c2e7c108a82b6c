import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { type Key, keyId } from '../../src/input/key.ts';
import { fit } from '../../src/layout/cut.ts';
import { editText } from '../../src/terminal/editor.ts';
import { inkFrames } from '../../src/terminal/ink-frames.tsx';
import { openSession } from '../../src/terminal/session.ts';
import { terminalProblem } from '../../src/terminal/terminal-problem.ts';
import { writeNow } from '../../src/terminal/write-now.ts';
import { styled } from '../../src/theme/style.ts';
import { themeFor } from '../../src/theme/theme.ts';

// A list of a hundred rows on the real session: everything that a terminal can be asked to do, one key each.
const problem = terminalProblem(process.stdin, process.stdout, process.env);
if (problem !== undefined) {
  process.stderr.write(`${problem}\n`);
  process.exit(2);
}
const theme = themeFor(process.env);
let cursor = 0;
let note = '';
let last = '';
let mouse = false;
let broken = false;

function Screen({ columns, rows }: { readonly columns: number; readonly rows: number }): ReactNode {
  if (broken) throw new Error('broken on purpose in a component');
  const lines = Array.from({ length: rows - 3 }, (_, row) => {
    const text = fit(`${row === cursor ? theme.glyphs.cursor : ' '} row ${row} ${'─'.repeat(columns)}`, columns);
    return row === cursor ? styled(text, theme.styles.cursor) : text;
  });
  return (
    <>
      <Text>{fit(`Small program ${columns}x${rows} at ${cursor}`, columns)}</Text>
      <Box flexDirection="column" height={rows - 3}>
        <Text>{lines.join('\n')}</Text>
      </Box>
      <Text>{fit(`note: ${note} last: ${last}`, columns)}</Text>
      <Text>{fit('? help', columns, 'right')}</Text>
    </>
  );
}

const session = openSession({
  input: process.stdin,
  output: process.stdout,
  environment: process.env,
  onKeys: (keys) => {
    for (const key of keys) act(key);
    draw();
  },
  onResize: draw,
  beforeExit: () => writeNow(2, 'DRAFTS SAVED\n'),
});
const frames = inkFrames({ onFrame: session.show, onError: session.fault });

function draw(): void {
  const size = session.size();
  frames.draw(<Screen {...size} />, size);
}

async function edit(): Promise<void> {
  const outcome = await editText(note, { environment: process.env, lend: session.lend, fileName: 'note.txt' });
  if (outcome.kind === 'edited') {
    note = outcome.text;
    last = 'edited';
    await outcome.discard();
  } else last = outcome.kind === 'failed' ? `ERROR ${outcome.message}` : `unchanged ${outcome.hint ?? ''}`;
  draw();
}

const acts: Readonly<Record<string, () => void>> = {
  j: () => {
    cursor += 1;
  },
  k: () => {
    cursor -= 1;
  },
  down: () => {
    cursor += 1;
  },
  'ctrl-z': session.suspend,
  'ctrl-l': session.repaint,
  e: () => void edit(),
  m: () => {
    mouse = !mouse;
    session.setMouse(mouse);
  },
  w: () => {
    process.emitWarning('a stray warning');
    console.log('a stray line');
  },
  x: () => {
    broken = true;
  },
  t: () => {
    setTimeout(() => {
      throw new Error('broken on purpose in a timer');
    });
  },
  r: () => void Promise.reject(new Error('broken on purpose in a promise')),
  q: () => {
    frames.close();
    session.close();
    process.exit(0);
  },
};

function act(key: Key): void {
  if (key.kind === 'key') {
    last = keyId(key);
    acts[last]?.();
  } else if (key.kind === 'paste') last = `pasted ${JSON.stringify(key.text)}`;
  else last = `${key.action} at ${key.column},${key.row}`;
}

draw();
