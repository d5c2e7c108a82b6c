import { PassThrough, Writable } from 'node:stream';
import { Box, render } from 'ink';
import { Component, type ReactNode } from 'react';
import type { TerminalSize } from '../layout/terminal-size.ts';
import type { Frame } from './painter.ts';

/** What to do with what React and Ink make. */
export interface InkFramesOptions {
  /** A frame of exactly the asked rows. Called within the React update that caused it. */
  readonly onFrame: (frame: Frame) => void;
  /** A component threw. Nothing more is drawn. */
  readonly onError: (error: unknown) => void;
}

/** Ink as a maker of frames. */
export interface InkFrames {
  /** Draws a node in a screen of a size: at first, and again when the size or the node is another. */
  draw(node: ReactNode, size: TerminalSize): void;
  /** Unmounts everything. */
  close(): void;
}

/**
 * Components as frames. Ink lays out and styles; it never sees the terminal, so none of its own ways to write (which erase
 * the scrollback at full height, and draw nothing where `CI` is set) and to read (which take a burst of keys for one) come
 * into play. A line is never cut here: Ink's way to clip (`overflow`) measures every line again and takes a sixth of the time of a
 * frame, so components cut their texts themselves. This is the mode its own testing library uses, so the frames in tests are the frames on screens.
 */
export function inkFrames({ onFrame, onError }: InkFramesOptions): InkFrames {
  let open = true;
  const sink = new FrameSink((text) => {
    if (open) onFrame(padTo(sink.rows, text.split('\n')));
  });
  let failed = false;
  const fail = (error: unknown): void => {
    if (failed) return;
    failed = true;
    open = false;
    onError(error);
  };
  const screen = (node: ReactNode, size: TerminalSize): ReactNode => (
    <ErrorBoundary onError={fail}>
      <Box width={size.columns} height={size.rows} flexDirection="column">
        {node}
      </Box>
    </ErrorBoundary>
  );
  let ink: ReturnType<typeof render> | undefined;

  return {
    draw: (node, size) => {
      sink.columns = size.columns;
      sink.rows = size.rows;
      if (ink === undefined) ink = render(screen(node, size), inkOptions(sink));
      else ink.rerender(screen(node, size));
    },
    close: () => {
      open = false;
      ink?.unmount();
    },
  };
}

/** Ink in its `debug` mode writes each frame as one plain text; no input, no console, no screen reader of its own. */
function inkOptions(sink: FrameSink): Parameters<typeof render>[1] {
  return {
    // Ink asks for terminal streams but uses, in this mode, only `columns`, `write` and `isTTY` of them.
    stdout: sink as unknown as NodeJS.WriteStream,
    stdin: new PassThrough() as unknown as NodeJS.ReadStream,
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
    isScreenReaderEnabled: false,
  };
}

/** Takes the place of the terminal for Ink. */
class FrameSink extends Writable {
  columns = 0;
  rows = 0;

  constructor(private readonly onText: (text: string) => void) {
    super({ decodeStrings: false });
  }

  override _write(chunk: string, _encoding: string, done: () => void): void {
    // Ink also writes empty strings, to learn when earlier ones are out.
    if (chunk !== '') this.onText(chunk);
    done();
  }
}

/** A component that throws must not leave Ink's own picture of the error on a screen that is about to go. */
class ErrorBoundary extends Component<{ readonly onError: (error: unknown) => void; readonly children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error);
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}

/** Exactly so many lines. */
function padTo(rows: number, lines: readonly string[]): Frame {
  return Array.from({ length: rows }, (_, row) => lines[row] ?? '');
}
