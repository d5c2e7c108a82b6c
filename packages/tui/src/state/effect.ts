import type { FileFormat, Report } from '@scrutiny/core';
import type { AppState, Draft } from './app-state.ts';
import type { Submission } from './change-request.ts';

/** Something to be done outside, as data. `run-effects.ts` carries them out, one handler for each kind. */
export type Effect =
  /** Save a change; answered by `committed`, `commit-failed` or `commit-clashed`. */
  | { readonly kind: 'commit'; readonly submission: Submission }
  /** Read the file again; answered by `reloaded` or `load-failed`. */
  | { readonly kind: 'reload'; readonly asked: boolean }
  /** Make the file, with nothing in it; answered by `reloaded` or `load-failed`. */
  | { readonly kind: 'create' }
  | { readonly kind: 'keep-draft'; readonly key: string; readonly draft: Draft }
  | { readonly kind: 'drop-draft'; readonly key: string }
  /** Keep what could not be saved, so that it outlives the session. */
  | { readonly kind: 'keep-unsaved'; readonly submissions: readonly Submission[] }
  /** Continue the text in the person's editor; answered by `edited`. `field` is the field of the open form that it belongs to. */
  | { readonly kind: 'edit-text'; readonly text: string; readonly fileName: string; readonly target: EditTarget }
  /** Open the register's own file in the person's editor, at a line, then read it again. */
  | { readonly kind: 'open-file'; readonly line: number | undefined }
  /** Put text on the clipboard of the terminal (OSC 52). */
  | { readonly kind: 'copy'; readonly text: string }
  /** Write a report to a file; the screen hears `written`, `exists` or `not-written`, with the path. */
  | {
      readonly kind: 'write-report';
      readonly screen: string;
      readonly path: string;
      readonly paper: ReportPaper;
      readonly replace: boolean;
    }
  /** Read a paper from a file; answered by `paper-read`. */
  | { readonly kind: 'read-paper'; readonly path: string }
  /** Complete a path that is being typed; answered by `path-completed`. */
  | { readonly kind: 'complete-path'; readonly typed: string }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'repaint' }
  | { readonly kind: 'mouse'; readonly on: boolean }
  | { readonly kind: 'quit' };

/** Where the text of the editor goes. */
export type EditTarget = { readonly kind: 'field'; readonly name: string } | { readonly kind: 'record'; readonly id: string };

/** What a step comes to: the state after it, and what is to be done outside. */
export interface Next {
  readonly state: AppState;
  readonly effects: readonly Effect[];
}

/** A step without effects. */
export function still(state: AppState): Next {
  return { state, effects: [] };
}

/** One step after another; the effects of both, in order. */
export function andThen(first: Next, step: (state: AppState) => Next): Next {
  const second = step(first.state);
  return { state: second.state, effects: [...first.effects, ...second.effects] };
}

/** A report as it goes to a file: its text, or the report itself for those who write office files and calendars. */
export type ReportPaper = string | { readonly report: Report; readonly format: FileFormat; readonly today: string };
