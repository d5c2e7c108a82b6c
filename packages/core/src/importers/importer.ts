import type { Diagnostic } from '../base/diagnostic.ts';
import type { Document } from '../documents/document.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { ImprovementPlan } from '../model/improvement-plan.ts';
import type { Letter } from '../model/letter.ts';
import type { Meeting } from '../model/meeting.ts';
import type { LineRole } from '../model/paper.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { WorkProgrammeItem } from '../model/register.ts';
import type { ArchivePolicy, PaperKind } from '../model/vocabulary.ts';
import type { Mapping } from './mapping/mapping.ts';

/**
 * A recogniser of one kind of paper: a plain object with two questions. It knows the kind by content, never by the
 * file's name or the council.
 */
export interface Importer {
  /** Kebab-case, unique: `tracker`. */
  readonly name: string;
  /** For people: "recommendation tracker (a table with a status for each recommendation)". */
  readonly title: string;
  readonly kind: PaperKind;
  /** A mapping tells it something: it goes by the headers of columns and by words of status. */
  readonly heedsMapping?: true;
  /** Whether the paper is of this kind, and what says so. `mapping` gives a council's own words. Pure and quick. */
  identify(document: Document, mapping?: Mapping): Recognition;
  /** Everything that the paper holds, with places, diagnostics and the role of each line. Never throws on odd content. */
  extract(document: Document, context: ExtractContext): Extraction;
}

/** How sure a recogniser is: 0 is "not mine", 1 is certain. Reasons are shown by `identify`. */
export interface Recognition {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** What an importer is told beside the paper. */
export interface ExtractContext {
  /** The id of the paper, for `SourceRef.paper`. */
  readonly paper: string;
  /** The paper's own date where the user said it (`--paper-date`). */
  readonly paperDate?: CalendarDate;
  /** What the council's own words mean, where the user said it (`--map`). */
  readonly mapping?: Mapping;
}

/** A committee as a paper names it. At least one of `name` and `abbreviation` is there. */
export interface CommitteeMention {
  readonly name?: string;
  readonly abbreviation?: string;
  readonly council?: string;
}

/** Everything that one paper says. */
export interface Extraction {
  readonly kind: PaperKind;
  readonly title?: string;
  readonly asAt?: CalendarDate;
  readonly committee?: CommitteeMention;
  readonly drafts: readonly Draft[];
  /** One role for each source line (index 0 is line 1); `undefined` for blank lines. */
  readonly roles: readonly (LineRole | undefined)[];
  readonly diagnostics: readonly Diagnostic[];
  /** What the paper says of the tracker itself: its archive policy. */
  readonly archivePolicy?: ArchivePolicy;
}

type Given<T, Dropped extends keyof T> = Omit<T, Dropped | 'id' | 'history' | 'withdrawn' | 'committee'>;

/** A recommendation as one paper has it. A field that the paper leaves out is absent; nothing is guessed. */
export interface RecommendationDraft {
  readonly entity: 'recommendation';
  readonly committee?: CommitteeMention;
  /** Who is to act was told from the words of the ask, as the paper has none of its own for it. */
  readonly namedInAsk?: true;
  readonly record: Given<Recommendation, 'ref' | 'meeting' | 'archived' | 'closure' | 'links' | 'tags' | 'notes' | 'completedOn'>;
}

/** A meeting as its minutes tell it. */
export interface MeetingDraft {
  readonly entity: 'meeting';
  readonly committee: CommitteeMention;
  readonly record: Given<Meeting, never>;
}

/** A letter; the recommendation drafts of the same paper are the ones that it carries. */
export interface LetterDraft {
  readonly entity: 'letter';
  readonly committee?: CommitteeMention;
  readonly record: Given<Letter, 'recommendations'>;
}

/** An improvement plan. */
export interface PlanDraft {
  readonly entity: 'improvement-plan';
  readonly committee?: CommitteeMention;
  readonly record: Given<ImprovementPlan, never>;
}

/** A possible item for future scrutiny. */
export interface WorkProgrammeDraft {
  readonly entity: 'work-programme-item';
  readonly committee?: CommitteeMention;
  readonly record: Given<WorkProgrammeItem, 'from'>;
}

/** One thing that a paper holds, before it meets the register. */
export type Draft = RecommendationDraft | MeetingDraft | LetterDraft | PlanDraft | WorkProgrammeDraft;
