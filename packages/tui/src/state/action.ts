import type { Diagnostic, Register } from '@scrutiny/core';
import type { PathCompletion } from '../files/complete-path.ts';
import type { PaperOutcome } from '../files/read-paper.ts';
import type { Key } from '../input/key.ts';
import type { TerminalSize } from '../layout/terminal-size.ts';
import type { Moment, Unreadable } from './app-state.ts';
import type { EditTarget } from './effect.ts';
import type { Clash } from './plan-request.ts';
import type { ScreenEvent } from './screen-state.ts';

/** A register as it was read or written. */
export interface Fresh {
  readonly register: Register;
  readonly revision: string;
}

/** Something that happened. */
export type Happening =
  /** All keys of one read. */
  | { readonly kind: 'keys'; readonly keys: readonly Key[] }
  | { readonly kind: 'resize'; readonly size: TerminalSize }
  | { readonly kind: 'committed'; readonly id: string; readonly fresh: Fresh }
  | { readonly kind: 'commit-failed'; readonly id: string; readonly message: string; readonly hint?: string }
  /** It was not made for a reason of the rules (a status the table refuses by now, a record that is gone). */
  | { readonly kind: 'commit-refused'; readonly id: string; readonly problem: Diagnostic; readonly fresh?: Fresh }
  | { readonly kind: 'commit-clashed'; readonly id: string; readonly clashes: readonly Clash[]; readonly fresh: Fresh }
  | {
      readonly kind: 'reloaded';
      readonly fresh: Fresh;
      readonly readOnly?: string;
      readonly diagnostics: readonly Diagnostic[];
      /** Whether the person asked for it. */
      readonly asked: boolean;
    }
  | { readonly kind: 'load-failed'; readonly broken: Unreadable; readonly asked?: boolean }
  /** Whether what is not saved could be kept beside the register; if not, it is nowhere but here. */
  | { readonly kind: 'unsaved-kept'; readonly why?: string }
  | {
      readonly kind: 'edited';
      readonly target: EditTarget;
      readonly outcome:
        | { readonly kind: 'edited'; readonly text: string }
        | { readonly kind: 'unchanged'; readonly hint?: string }
        | { readonly kind: 'failed'; readonly message: string };
    }
  | { readonly kind: 'said'; readonly level: 'done' | 'check' | 'error'; readonly text: string }
  | { readonly kind: 'paper-read'; readonly outcome: PaperOutcome }
  | { readonly kind: 'path-completed'; readonly typed: string; readonly completion: PathCompletion }
  | { readonly kind: 'screen'; readonly event: ScreenEvent };

/** A happening with its moment. */
export type Action = Happening & { readonly moment: Moment };
