/** What is known of a paper beside what it says. */
export interface DocumentIdentity {
  /** The file's name, for people. */
  readonly name: string;
  /** SHA-256 of the file's bytes, lower-case hex. */
  readonly sha256: string;
}
