/** What the shell is told. */
export const exitCode = {
  /** Done; an empty list too. */
  done: 0,
  /** It could not be done. */
  failed: 1,
  /** The command line was not understood. */
  usage: 2,
  /** A gate did not hold: `check --fail-on`, `import --strict`. */
  gate: 3,
  /** An import needs a decision; nothing was written. */
  undecided: 4,
  /** The data file was changed or is locked by another. */
  busy: 5,
  /** A mistake of the program itself. */
  bug: 70,
  /** Of `merge-driver` alone: not merged. Git takes 1 to 128 for "merged, with conflicts". */
  notMerged: 129,
  /** Stopped by Ctrl-C. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
