import type { Json } from '../base/json.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Account } from '../model/paper.ts';

/** The version of the shape of expected files. */
export const sampleVersion = 1;

/** How a paper was read for its sample, where it was told more than its bytes. */
export interface SampleReading {
  /** The recogniser that it was given to, whatever it looks like. */
  readonly as?: string;
  /** The paper's date where the paper does not say it. */
  readonly paperDate?: CalendarDate;
}

/** One record that a paper gives, with the fields of the register's file; no ids, and other records by their names. */
export interface SampleRecord {
  readonly entity: string;
  readonly [field: string]: Json;
}

/** What was said of a paper while it was read. Words may be bettered at any time: the code and the lines are what counts. */
export interface SampleDiagnostic {
  readonly code: string;
  readonly lines?: readonly [first: number, last: number];
}

/**
 * What a paper is expected to give when it is imported into an empty register: the content of a file `NAME.expected.json`, looked over by a person
 * once and held to from then on. It says nothing that changes from day to day or from machine to machine.
 */
export interface Sample {
  readonly format: 'scrutiny-sample';
  readonly version: number;
  /** The paper's path from the folder of the expected file, with `/` between its parts. */
  readonly paper: string;
  readonly read?: SampleReading;
  /** Name of the recogniser. */
  readonly recognisedAs: string;
  readonly kind: string;
  readonly title?: string;
  readonly asAt?: CalendarDate;
  /** The account of every line of the paper. */
  readonly account: Account;
  readonly diagnostics: readonly SampleDiagnostic[];
  readonly records: readonly SampleRecord[];
}
