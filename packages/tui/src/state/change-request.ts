import type { CalendarDate, ExtractedPaper, FieldChanges, NewRecommendation, Plan, Status } from '@scrutiny/core';
import type { ImportChoices } from './import-choices.ts';

/**
 * What a person asked to be changed, as data: it is planned against the register on the screen at first, and once more against
 * the freshest one when it is saved. Records are named by id, fixed when the prompt opened.
 */
export type ChangeRequest =
  | {
      readonly kind: 'note';
      readonly ids: readonly string[];
      readonly text: string;
      readonly date?: CalendarDate;
      readonly private?: boolean;
    }
  | {
      readonly kind: 'status';
      readonly ids: readonly string[];
      readonly status: Status;
      readonly reason?: string;
      readonly completedOn?: CalendarDate;
    }
  | { readonly kind: 'follow-up'; readonly ids: readonly string[]; readonly when: string; readonly reason?: string }
  | { readonly kind: 'fields'; readonly ids: readonly string[]; readonly changes: FieldChanges; readonly reason?: string }
  | { readonly kind: 'archive'; readonly ids: readonly string[]; readonly meeting: CalendarDate }
  | { readonly kind: 'restore'; readonly ids: readonly string[]; readonly reason?: string }
  /** `id` is made beforehand, so that the record is the same before and after it is saved. */
  | { readonly kind: 'add'; readonly id: string; readonly wanted: NewRecommendation }
  /** `change` is the id of the change to take back (`undo`) or of the undo to take back (`redo`). */
  | { readonly kind: 'undo' | 'redo'; readonly change: string }
  /** Several as one change and one undo. */
  | { readonly kind: 'together'; readonly requests: readonly ChangeRequest[] }
  /** A paper with what was decided about its proposals: planned again on the freshest register. */
  | { readonly kind: 'import'; readonly paper: ExtractedPaper; readonly decided: ImportChoices }
  /** A plan made elsewhere (a repair). `via` names the command in the history. */
  | { readonly kind: 'plan'; readonly via: string; readonly plan: Plan };

/** The value that a field had when the prompt opened; if it has another one by the time of saving, somebody else changed it. */
export interface Expectation {
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
}

/** One request on its way into the file. */
export interface Submission {
  /** Id of the change in the history: the same on the screen and in the file. */
  readonly id: string;
  readonly request: ChangeRequest;
  readonly expected: readonly Expectation[];
  /** What was typed, so that nothing is lost when it can't be saved; the draft is dropped once it is. */
  readonly draft?: { readonly key: string; readonly values: Readonly<Record<string, string>> };
}

/** The command that the history names: the same as on the command line. */
export function viaOf(request: ChangeRequest): string {
  switch (request.kind) {
    case 'note':
      return 'note';
    case 'status':
    case 'follow-up':
    case 'fields':
    case 'together':
      return 'set';
    case 'plan':
      return request.via;
    case 'import':
      return `import ${request.paper.document.name}`;
    default:
      return request.kind;
  }
}

/** The ids of the records that a request names. */
export function idsOf(request: ChangeRequest): readonly string[] {
  switch (request.kind) {
    case 'add':
      return [request.id];
    case 'undo':
    case 'redo':
    case 'import':
      return [];
    case 'together':
      return [...new Set(request.requests.flatMap(idsOf))];
    case 'plan':
      return [...new Set(request.plan.edits.map((edit) => (edit.kind === 'create' ? edit.record.id : edit.id)))];
    default:
      return request.ids;
  }
}
