import type { CommitteeState } from '../screens/committee/state.ts';
import type { DetailState } from '../screens/detail/state.ts';
import type { HistoryState } from '../screens/history/state.ts';
import type { ImportReviewState } from '../screens/import-review/state.ts';
import type { MeetingState } from '../screens/meeting/state.ts';
import type { MessagesState } from '../screens/messages/state.ts';
import type { PlanState } from '../screens/plan/state.ts';
import type { ProblemsState, ReportState } from '../screens/report/state.ts';
import type { SourceState } from '../screens/source/state.ts';
import type { TriageState } from '../screens/triage/state.ts';
import type { WhyState } from '../screens/why/state.ts';

/**
 * The state of each kind of screen. A new screen adds its state here and its module to `screens/registry.ts`; the compiler then names
 * whatever else is missing.
 */
export type ScreenState =
  | TriageState
  | DetailState
  | HistoryState
  | WhyState
  | SourceState
  | ReportState
  | ProblemsState
  | PlanState
  | CommitteeState
  | MeetingState
  | ImportReviewState
  | MessagesState;

/** The kinds of screen. */
export type ScreenKind = ScreenState['kind'];

/** The state of one kind. */
export type StateOf<K extends ScreenKind> = Extract<ScreenState, { readonly kind: K }>;

/**
 * What reaches a screen from outside its keys: a form of its own that was filled in, or the outcome of an effect of its own. `name`
 * says which; `payload` is what the screen itself put there.
 */
export interface ScreenEvent {
  readonly screen: string;
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  readonly payload?: unknown;
}
