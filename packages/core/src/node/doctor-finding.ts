import type { Severity } from '../base/diagnostic.ts';

/** One thing that the doctor noticed about a register's file. */
export interface DoctorFinding {
  /** Stable, in kebab-case. */
  readonly code: string;
  /** `error`: something is missing or unreadable; `warning`: somebody should look; `info`: worth knowing, nothing is wrong. */
  readonly severity: Severity;
  /** What is wrong, and where. */
  readonly message: string;
  /** What is safe all the same. */
  readonly safe: string;
  /** How to mend it. */
  readonly mend: string;
}
