import type { CalendarDate } from '../model/calendar-date.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';
import type { Report } from './report.ts';

/** What a report is made of, beside the register. */
export interface ReportOptions {
  readonly today: CalendarDate;
  /** The selected recommendations, in any order: a report shows no other. */
  readonly records: readonly Recommendation[];
  /** The day for which the register stands, where that is not today (`--as-at`); the rules then reckon from it. */
  readonly asAt?: CalendarDate;
  /** Id of a committee, for reports of what is not a recommendation (plans, work programme). */
  readonly committee?: string;
  /** The day of a meeting: the one that a letter reports, the one that a pack is for. */
  readonly meeting?: CalendarDate;
  /** The day after which things count as new, in a pack or an annual report; without it the committee's meeting before. */
  readonly since?: CalendarDate;
  /** The decision-maker a letter goes to; without it, one letter to each. */
  readonly addressee?: string;
  /** Whether the report is for a calendar and needs its `events`; they are reckoned only then. @default false */
  readonly withEvents?: boolean;
}

/** One kind of report. */
export interface ReportKind {
  /** Kebab-case, as on the command line: `overdue`. */
  readonly kind: string;
  /** For people: "Overdue recommendations". */
  readonly title: string;
  /** Pure: the same register and options give the same report. */
  build(register: Register, options: ReportOptions): Report;
}

/** The day from which a report reckons. */
export function reportDay(options: ReportOptions): CalendarDate {
  return options.asAt ?? options.today;
}

/** The language of all reports: their own words are English, and dates are written the British way. */
export const reportLanguage = 'en-GB';
