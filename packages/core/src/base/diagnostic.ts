import type { Place } from './place.ts';

/** How much a diagnostic matters: an `error` stops the work, a `warning` asks for a look, an `info` explains. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Something that a document, a filter or a register gets wrong, or that is worth knowing. Returned beside the best
 * value there is, never thrown; `code` is stable and in kebab-case, `message` says what is wrong in plain words,
 * `hint` says what to do about it.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place?: Place;
  readonly hint?: string;
}
