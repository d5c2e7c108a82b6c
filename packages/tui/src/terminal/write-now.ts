import { writeSync } from 'node:fs';

/** Waits between tries when the terminal takes no more for the moment; 200 of 5 ms are a second in all. */
const TRIES = 200;

/**
 * Writes to a file descriptor before it returns, which the last words of a process must: nothing after `exit` is written.
 * A terminal that has gone away (EIO, EPIPE, EBADF, ENXIO) has nothing to be restored, so that ends the writing quietly, and so
 * does one that takes nothing for a second; the process must still be able to end.
 */
export function writeNow(descriptor: number, text: string): void {
  let left = Buffer.from(text);
  for (let tries = 0; left.length > 0 && tries < TRIES; ) {
    try {
      left = left.subarray(writeSync(descriptor, left));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EIO' || code === 'EPIPE' || code === 'EBADF' || code === 'ENXIO') return;
      if (code !== 'EAGAIN') throw error;
      tries += 1;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
