/** A stream that text goes out on, or the bytes of a file. */
export interface Output {
  write(data: string | Uint8Array): void;
  readonly isTTY: boolean;
  /** Terminal columns; 80 where there is no terminal. */
  readonly columns: number;
}

/** Everything that a command may touch of the world around it, so that tests can hand in their own. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The whole of standard input, as bytes. */
  readStdin(): Promise<Uint8Array>;
  /** One line that the person types; empty at the end of input. */
  readLine(): Promise<string>;
  readonly stdinIsTTY: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The moment, ISO 8601 in UTC. */
  now(): string;
  /** Calls once, so many milliseconds later; what it answers calls that off. It does not keep the program running. */
  after(milliseconds: number, then: () => void): () => void;
  /** The system's user name. */
  user(): string;
}
