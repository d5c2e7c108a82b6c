import { fstatSync, statSync, writeSync } from 'node:fs';
import { devNull, userInfo } from 'node:os';
import process from 'node:process';
import type { Io, Output } from './io.ts';

/** The world as the running process sees it. */
export function processIo(): Io {
  return {
    stdout: output(() => process.stdout, 1),
    stderr: output(() => process.stderr, 2),
    get stdinIsTTY() {
      return process.stdin.isTTY === true;
    },
    env: process.env,
    cwd: process.cwd(),
    now: () => new Date().toISOString(),
    after(milliseconds, then) {
      const timer = setTimeout(then, milliseconds);
      timer.unref();
      return () => clearTimeout(timer);
    },
    user: () => userInfo().username,
    async readStdin() {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
    async readLine() {
      const { createInterface } = await import('node:readline');
      const lines = createInterface({ input: process.stdin, terminal: false });
      try {
        for await (const line of lines) return line;
        return '';
      } finally {
        lines.close();
        process.stdin.pause();
      }
    },
  };
}

/** Whether it is worth asking: no file, pipe or null device is a terminal, and nothing has to be loaded to know one. */
function mayBeTerminal(fd: number): boolean {
  const facts = fstatSync(fd);
  return facts.isCharacterDevice() && facts.rdev !== nullDevice();
}

/** The number of the device into which people send what they do not want to see; `undefined` where there is none. */
function nullDevice(): number | undefined {
  return statSync(devNull, { throwIfNoEntry: false })?.rdev;
}

/**
 * Writes at once, so that nothing is cut off when the process ends; a reader who has left (`| head`) is no error. The stream itself, which is
 * slow to make, is only asked of its terminal.
 */
function output(stream: () => NodeJS.WriteStream, fd: number): Output {
  let open = true;
  return {
    get isTTY() {
      return mayBeTerminal(fd) && stream().isTTY === true;
    },
    get columns() {
      return stream().columns ?? 80;
    },
    write(data) {
      let bytes = typeof data === 'string' ? Buffer.from(data) : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
      while (open && bytes.length > 0) {
        try {
          bytes = bytes.subarray(writeSync(fd, bytes));
        } catch (error) {
          const code = (error as NodeJS.ErrnoException).code;
          if (code === 'EAGAIN') continue;
          if (code !== 'EPIPE') throw error;
          open = false;
        }
      }
    },
  };
}
