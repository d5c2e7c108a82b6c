import type { CalendarDate } from './calendar-date.ts';
import type { Committee, Council } from './committee.ts';
import type { FieldConflict } from './field-conflict.ts';
import type { ImprovementPlan } from './improvement-plan.ts';
import type { Letter } from './letter.ts';
import type { Meeting } from './meeting.ts';
import type { Paper } from './paper.ts';
import type { Recommendation } from './recommendation.ts';
import type { RecordBase } from './record-base.ts';
import type { SourceRef } from './source-ref.ts';

/** The newest version of the file that this release writes. */
export const schemaVersion = 1;

/** Everything that one data file holds. Records of each list are sorted by id. */
export interface Register {
  readonly format: 'scrutiny-register';
  readonly schemaVersion: number;
  readonly councils: readonly Council[];
  readonly committees: readonly Committee[];
  readonly meetings: readonly Meeting[];
  readonly recommendations: readonly Recommendation[];
  readonly letters: readonly Letter[];
  readonly plans: readonly ImprovementPlan[];
  readonly workProgramme: readonly WorkProgrammeItem[];
  readonly posts: readonly Post[];
  readonly papers: readonly Paper[];
  readonly settings: Settings;
  /** Settings (as `settings.dueSoonDays`) and fields of later releases that two people changed differently, until somebody chooses. */
  readonly conflicts?: readonly FieldConflict[];
}

/** Settings of the register; each has a default. */
export interface Settings {
  /** Days ahead that count as due soon. @default 14 */
  readonly dueSoonDays?: number;
  /** Name of the response profile for committees without a period of their own. */
  readonly responseProfile?: string;
  /** Path of the house style of published papers, from the folder of the register's file downwards. */
  readonly style?: string;
  readonly [key: string]: unknown;
}

/** An item for a future meeting, e.g. one that a recommendation was handed over to. */
export interface WorkProgrammeItem extends RecordBase {
  readonly title: string;
  readonly committee?: string;
  /** The day of the meeting at which it was suggested. */
  readonly suggestedAt?: CalendarDate;
  readonly suggestedTo?: string;
  readonly plannedFor?: CalendarDate;
  /** Id of the recommendation that was handed over. */
  readonly from?: string;
  readonly status?: 'suggested' | 'planned' | 'done' | 'dropped';
  readonly sources?: readonly SourceRef[];
}

/** A post, whoever holds it. Filters and counts follow the post; papers keep their words. */
export interface Post extends RecordBase {
  readonly title: string;
  readonly aliases?: readonly string[];
  readonly holders?: readonly string[];
}

/** The lists of records that a register holds. */
export const collections = [
  'councils',
  'committees',
  'meetings',
  'recommendations',
  'letters',
  'plans',
  'workProgramme',
  'posts',
  'papers',
] as const;

/** The name of a list of the register: one of `collections`. */
export type Collection = (typeof collections)[number];

/** The record type of each list. */
export interface RecordTypes {
  councils: Council;
  committees: Committee;
  meetings: Meeting;
  recommendations: Recommendation;
  letters: Letter;
  plans: ImprovementPlan;
  workProgramme: WorkProgrammeItem;
  posts: Post;
  papers: Paper;
}

/** Any record. */
export type AnyRecord = RecordTypes[Collection] & RecordBase;

/** A register with nothing in it. */
export function emptyRegister(): Register {
  return {
    format: 'scrutiny-register',
    schemaVersion,
    councils: [],
    committees: [],
    meetings: [],
    recommendations: [],
    letters: [],
    plans: [],
    workProgramme: [],
    posts: [],
    papers: [],
    settings: {},
  };
}
