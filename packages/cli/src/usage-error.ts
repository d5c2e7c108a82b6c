/** The command line asks for something that cannot be: exit 2 with one line, and what to do about it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  constructor(
    message: string,
    readonly hint?: string,
  ) {
    super(message);
  }
}

/** The work itself failed in a way that the user can mend: exit 1 with one line. */
export class FailedError extends Error {
  override readonly name = 'FailedError';
  constructor(
    message: string,
    readonly hint?: string,
  ) {
    super(message);
  }
}
