import { frameOf } from '../screens/frame.ts';
import type { Action, Happening } from './action.ts';
import type { AppState, Moment } from './app-state.ts';
import type { Effect } from './effect.ts';
import { update } from './update.ts';

/** The state of the program, and the one way to change it. */
export interface AppStore {
  state(): AppState;
  /** The frame of the state: the same array until the state is another. */
  frame(): readonly string[];
  /** Something happened: the state is brought up to date, listeners are told once, then the effects are carried out. */
  dispatch(happening: Happening): void;
  subscribe(listener: () => void): () => void;
}

/** What a store needs from outside. */
export interface StoreOptions {
  readonly initial: AppState;
  readonly moment: () => Moment;
  readonly onEffects: (effects: readonly Effect[]) => void;
}

/**
 * Holds the state outside React, so that every key of a read meets the state that the key before it left. A frame is made once for
 * a state, and only when somebody looks.
 */
export function createAppStore({ initial, moment, onEffects }: StoreOptions): AppStore {
  let state = initial;
  let drawn: { readonly of: AppState; readonly lines: readonly string[] } | undefined;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    frame: () => {
      if (drawn === undefined || drawn.of !== state) drawn = { of: state, lines: frameOf(state) };
      return drawn.lines;
    },
    dispatch: (happening) => {
      const action: Action = { ...happening, moment: moment() };
      const next = update(state, action);
      state = next.state;
      for (const listener of listeners) listener();
      if (next.effects.length > 0) onEffects(next.effects);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
