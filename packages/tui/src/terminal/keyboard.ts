import { decode, emptyDecoder, flush, WAIT_MS, waitingFor } from '../input/decode.ts';
import type { Key } from '../input/key.ts';
import { pastesUnmarked, softenEnters } from '../input/unmarked-paste.ts';

/** What a keyboard needs to know. */
export interface KeyboardOptions {
  readonly input: NodeJS.ReadStream;
  readonly environment: { readonly TERM?: string | undefined; readonly ESCDELAY?: string | undefined };
  /** Called once for each read, with all its keys. */
  readonly onKeys: (keys: readonly Key[]) => void;
}

/** The keys of a terminal, while it is ours. */
export interface Keyboard {
  /** Takes the keys. Also right when they are taken already but someone changed the terminal meanwhile. */
  start(): void;
  /** Gives the keys to whoever reads the terminal next; what was held is dropped. */
  stop(): void;
}

/** Reads keys from a terminal in raw mode and tells them read by read. */
export function createKeyboard({ input, environment, onKeys }: KeyboardOptions): Keyboard {
  const soften = pastesUnmarked(environment.TERM);
  const escapeWait = escapeDelay(environment.ESCDELAY);
  let state = emptyDecoder;
  let timer: NodeJS.Timeout | undefined;
  let afterReads: NodeJS.Immediate | undefined;

  function stopWaiting(): void {
    clearTimeout(timer);
    clearImmediate(afterReads);
  }

  function tell(decoded: ReturnType<typeof decode>): void {
    state = decoded.state;
    stopWaiting();
    const waiting = waitingFor(state);
    // When we were busy, the rest may lie there unread as the time runs out: one more round of reading comes first.
    const giveUp = (): void => {
      afterReads = setImmediate(() => tell(flush(state)));
    };
    if (waiting !== 'nothing') timer = setTimeout(giveUp, waiting === 'escape' ? escapeWait : WAIT_MS[waiting]);
    if (decoded.keys.length > 0) onKeys(soften ? softenEnters(decoded.keys) : decoded.keys);
  }

  const read = (chunk: Buffer): void => tell(decode(state, chunk));

  return {
    start: () => {
      // Off first: after a stop by the shell libuv believes that the terminal is still raw, and would do nothing.
      input.setRawMode(false);
      input.setRawMode(true);
      input.off('data', read);
      input.on('data', read);
      input.resume();
    },
    stop: () => {
      stopWaiting();
      state = emptyDecoder;
      input.off('data', read);
      input.pause();
      input.setRawMode(false);
    },
  };
}

/** How long a lone ESC waits, in milliseconds: `ESCDELAY` as other terminal programs read it, up to a second. */
function escapeDelay(setting: string | undefined): number {
  const wanted = Number(setting ?? '');
  return Number.isInteger(wanted) && wanted > 0 && wanted <= 1000 ? wanted : WAIT_MS.escape;
}
