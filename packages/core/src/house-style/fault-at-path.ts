/** A fault by the path of keys to it, before its place is worked out. `onKey` points at the key and not at its value. */
export interface FaultAtPath {
  readonly path: readonly (string | number)[];
  readonly onKey: boolean;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}
