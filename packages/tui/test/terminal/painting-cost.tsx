import { PassThrough, Writable } from 'node:stream';
import { Box, render, Text } from 'ink';
import { memo, type ReactNode } from 'react';
import { fit } from '../../src/layout/cut.ts';
import type { TerminalSize } from '../../src/layout/terminal-size.ts';
import { visibleWindow } from '../../src/layout/window.ts';
import { createWrap } from '../../src/layout/wrap.ts';
import { inkFrames } from '../../src/terminal/ink-frames.tsx';
import { type Frame, paint } from '../../src/terminal/painter.ts';
import { styled } from '../../src/theme/style.ts';

// What a key costs, from the new state to the bytes for the terminal, for several ways to draw one and the same screen: a list of
// 2,000 records with the detail of one beside it. Prints a line of JSON; `painting-cost.test.ts` runs it.

const records = Array.from({ length: 2000 }, (_, at) => ({
  id: `R-${String(at + 1).padStart(4, '0')}`,
  text: `That the Cabinet Member for Children – and the Director – agree a plan for ½ term places in ${'Upper Weald '.repeat(1 + (at % 5))}`,
  detail: `Record ${at + 1}. ${'The committee asked what had been done since March and was told that work goes on. '.repeat(3 + (at % 9))}`,
}));
const wrapText = createWrap();

interface Panes {
  readonly title: string;
  readonly list: readonly string[];
  readonly detail: readonly string[];
  readonly hints: string;
}

function panes(cursor: number, top: number, { columns, rows }: TerminalSize): Panes & { readonly top: number } {
  const width = Math.floor(columns * 0.57);
  const height = rows - 3;
  const { first, end } = visibleWindow({ count: records.length, cursor, height, top });
  const list = records.slice(first, end).map((record, at) => {
    const text = fit(`${first + at === cursor ? '>' : ' '} ${record.id} ${record.text}`, width);
    return first + at === cursor ? styled(text, { inverse: true }) : text;
  });
  const lines = wrapText(records[cursor]?.detail ?? '', columns - width - 3).slice(0, height);
  const detail = Array.from({ length: height }, (_, row) => fit(lines[row] ?? '', columns - width - 3));
  const title = fit(`Scrutiny  ${cursor + 1} of ${records.length}`, columns);
  return { top: first, title, list, detail, hints: fit('n note  s status  d date  ? help', columns) };
}

const Line = memo(({ text }: { readonly text: string }) => <Text wrap="truncate">{text}</Text>);

/** As screens are written: a box for each pane, a `<Text>` for each line. */
function Panels({ title, list, detail, hints }: Panes): ReactNode {
  return (
    <>
      <Line text={title} />
      <Box>
        <Box flexDirection="column">{keyed(list)}</Box>
        <Box flexDirection="column">{keyed(detail.map((line) => ` │ ${line}`))}</Box>
      </Box>
      <Line text={hints} />
    </>
  );
}

function keyed(lines: readonly string[]): ReactNode {
  return lines.map((text, row) => [row, text] as const).map(([row, text]) => <Line key={row} text={text} />);
}

/** The lines of the whole screen made beforehand. */
function wholeLines({ title, list, detail, hints }: Panes): readonly string[] {
  return [title, ...list.map((line, row) => `${line} │ ${detail[row] ?? ''}`), hints];
}

type Way = 'ink alone' | 'ink panes, painter' | 'ink lines, painter' | 'ink one text, painter' | 'strings, painter';

/** A way to draw: takes the state and returns the bytes that went out. */
function drawer(way: Way, size: TerminalSize): (cursor: number) => string {
  let top = 0;
  let bytes = '';
  const state = (cursor: number): Panes => {
    const made = panes(cursor, top, size);
    top = made.top;
    return made;
  };
  let last: Frame | undefined;
  const onFrame = (frame: Frame): void => {
    bytes += paint(last, frame, size);
    last = frame;
  };
  const take = (): string => {
    const taken = bytes;
    bytes = '';
    return taken;
  };
  if (way === 'strings, painter') {
    return (cursor) => {
      onFrame(wholeLines(state(cursor)));
      return take();
    };
  }
  if (way === 'ink alone') {
    const output = Object.assign(
      new Writable({
        decodeStrings: false,
        write: (chunk: string, _encoding, done) => {
          bytes += chunk;
          done();
        },
      }),
      { ...size, isTTY: true },
    );
    const screen = (cursor: number): ReactNode => (
      <Box flexDirection="column" height={size.rows}>
        <Panels {...state(cursor)} />
      </Box>
    );
    const ink = render(screen(0), {
      stdout: output as unknown as NodeJS.WriteStream,
      stdin: new PassThrough() as unknown as NodeJS.ReadStream,
      exitOnCtrlC: false,
      patchConsole: false,
      maxFps: 100_000,
    });
    return (cursor) => {
      ink.rerender(screen(cursor));
      return take();
    };
  }
  const frames = inkFrames({
    onFrame,
    onError: (error) => {
      throw error;
    },
  });
  const node = (cursor: number): ReactNode => {
    const made = state(cursor);
    if (way === 'ink panes, painter') return <Panels {...made} />;
    if (way === 'ink lines, painter') return keyed(wholeLines(made));
    return <Text>{wholeLines(made).join('\n')}</Text>;
  };
  return (cursor) => {
    frames.draw(node(cursor), size);
    return take();
  };
}

/** The middle and the 95th percentile. */
function spread(values: readonly number[]): { readonly median: number; readonly p95: number } {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
}

const all = process.argv.includes('all');
const sizes: readonly TerminalSize[] = [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 200, rows: 60 },
].filter(({ columns }) => all || columns === 120);
const warm = all ? 60 : 10;
const measured = all ? 100 : 20;
const ways: readonly Way[] = ['ink alone', 'ink panes, painter', 'ink lines, painter', 'ink one text, painter', 'strings, painter'];
const found = [];
for (const size of sizes) {
  for (const way of ways) {
    const draw = drawer(way, size);
    const times: number[] = [];
    const lengths: number[] = [];
    let erased = 0;
    let worked = 0;
    for (let key = 0; key < warm + measured; key++) {
      const before = process.cpuUsage();
      const started = performance.now();
      const bytes = draw(key);
      const taken = performance.now() - started;
      const used = process.cpuUsage(before);
      // The first ones warm the machine up, and hold the first frame.
      if (key < warm) continue;
      times.push(taken);
      worked += (used.user + used.system) / 1000;
      lengths.push(Buffer.byteLength(bytes));
      if (bytes.includes('\u001B[2J')) erased += 1;
      // Lets Ink's own writer finish what it put off.
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
    found.push({ way, ...size, milliseconds: spread(times), bytes: spread(lengths), processor: worked / measured, screensErased: erased });
  }
}
process.stdout.write(`${JSON.stringify(found)}\n`);
process.exit(0);
