import { safeText } from '@scrutiny/core';
import { type Arguments, flag } from './command.ts';
import type { Io, Output } from './io.ts';

/** Says how far a long piece of work is. */
export interface Progress {
  /** What is being done now, in a few words. The newest words are what is shown. */
  say(words: string): void;
  /** Takes the line away. Nothing is shown after it. */
  end(): void;
}

/** Time as progress needs it, in milliseconds. */
export interface ProgressClock {
  now(): number;
  /** Calls once, later; what it answers calls that off. */
  after(milliseconds: number, then: () => void): () => void;
}

/** How progress is shown: one line that is written over, plain lines one below the other, or not at all. */
export type ProgressManner = 'line' | 'lines' | 'none';

/** Work that is over sooner needs no word. */
const patience = 500;
/** Between two writings: a line that flickers is not read, and a log of lines is to stay short. */
const pause = { line: 100, lines: 3_000 } as const;

/** Terminals that say they are narrower do not know how wide they are. */
const narrowest = 8;
const usualColumns = 80;

/**
 * How progress may be shown: only to a person at a terminal. Never with `--json`, in CI (`CI`), or where `NO_PROGRESS` is set, as users of screen readers
 * do; where the terminal cannot go back on its line (`TERM=dumb`), as plain lines.
 */
export function progressManner(args: Arguments, io: Pick<Io, 'stderr' | 'env'>): ProgressManner {
  const { CI, NO_PROGRESS, TERM } = io.env;
  const isSet = (value: string | undefined): boolean => value !== undefined && value !== '' && value !== 'false' && value !== '0';
  if (!io.stderr.isTTY || flag(args, 'json') || isSet(CI) || isSet(NO_PROGRESS)) return 'none';
  return TERM === 'dumb' ? 'lines' : 'line';
}

/** Progress on a stream. Nothing is written before half a second has gone by, and what is shown at the end is taken away again. */
export function startProgress(stream: Output, manner: ProgressManner, clock: ProgressClock): Progress {
  if (manner === 'none') return { say: () => undefined, end: () => undefined };
  const begun = clock.now();
  let words = '';
  let shown: string | undefined;
  let shownAt: number | undefined;
  let callOff: (() => void) | undefined;
  let ended = false;
  const show = (): void => {
    callOff = undefined;
    if (ended || words === shown) return;
    shown = words;
    shownAt = clock.now();
    stream.write(
      manner === 'line'
        ? `\r\u001b[K${fit(words, (stream.columns >= narrowest ? stream.columns : usualColumns) - 1)}`
        : `${safeText(words)}\n`,
    );
  };
  return {
    say(newer) {
      words = newer;
      const due = shownAt === undefined ? begun + patience : shownAt + pause[manner];
      const left = due - clock.now();
      if (left > 0) callOff ??= clock.after(left, show);
      else {
        callOff?.();
        show();
      }
    },
    end() {
      if (ended) return;
      ended = true;
      callOff?.();
      if (manner === 'line' && shown !== undefined) stream.write('\r\u001b[K');
    },
  };
}

/** Does a piece of work with progress on stderr, which is gone when the work is over, whatever came of it. */
export async function withProgress<T>(args: Arguments, io: Io, work: (progress: Progress) => Promise<T>): Promise<T> {
  const clock: ProgressClock = { now: () => Date.parse(io.now()), after: (milliseconds, then) => io.after(milliseconds, then) };
  const progress = startProgress(io.stderr, progressManner(args, io), clock);
  try {
    return await work(progress);
  } finally {
    progress.end();
  }
}

/** "Reading paper 3 of 7: tracker.pdf (page 40)"; of one paper alone "Reading tracker.pdf". */
export function readingWords(name: string, number: number, count: number, page?: number): string {
  const which = count === 1 ? `Reading ${name}` : `Reading paper ${number} of ${count}: ${name}`;
  return page === undefined ? which : `${which} (page ${page})`;
}

/** Words made safe and cut so that they never reach the next line, which could not be written over. What may be wide counts double. */
function fit(words: string, columns: number): string {
  let room = Math.max(1, columns);
  let line = '';
  for (const character of safeText(words)) {
    room -= character > '\u10ff' ? 2 : 1;
    if (room < 1) return `${line}…`;
    line += character;
  }
  return line;
}
