/** Text that something wrote while the screen was ours. */
export interface HeldOutput {
  /** Writes to the stream as before it was held. */
  write(text: string): void;
  /** Lets go of the stream and returns what was held, the latest 64,000 characters of it. */
  release(): string;
}

const KEPT = 64_000;

/**
 * Keeps everything that others write to a stream (a warning of Node or a library, a stray `console.log`) from being drawn
 * across the screen, and keeps it to be shown when the screen is given back: no message is lost.
 */
export function holdOutput(stream: NodeJS.WriteStream): HeldOutput {
  const original = stream.write;
  let held = '';
  const hold = (
    chunk: string | Uint8Array,
    encoding?: BufferEncoding | ((error?: Error | null) => void),
    done?: (error?: Error | null) => void,
  ): boolean => {
    held = (held + (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString())).slice(-KEPT);
    const told = typeof encoding === 'function' ? encoding : done;
    if (told !== undefined) queueMicrotask(() => told(null));
    return true;
  };
  stream.write = hold;
  return {
    write: (text) => {
      original.call(stream, text);
    },
    release: () => {
      if (stream.write === hold) stream.write = original;
      const text = held;
      held = '';
      return text;
    },
  };
}
