import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AppState, Draft } from './app-state.ts';
import type { AppStore } from './app-store.ts';
import { drive } from './driver.test-data.ts';
import type { Effect } from './effect.ts';
import { keepOpenDraft } from './keep-open-draft.ts';
import { noMode } from './mode.ts';
import { wealdshire } from './wealdshire.test-data.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A keeper over states that a person goes through; what it asks for is listed. */
function keeper(): { readonly show: (state: AppState) => void; readonly asked: Effect[]; readonly stop: () => void } {
  let state = drive(wealdshire(6)).state();
  let tell = (): void => undefined;
  const asked: Effect[] = [];
  const store: AppStore = {
    state: () => state,
    frame: () => [],
    dispatch: () => undefined,
    subscribe: (listener) => {
      tell = listener;
      return () => {
        tell = () => undefined;
      };
    },
  };
  const stop = keepOpenDraft(store, (effects) => asked.push(...effects), 2000);
  const show = (next: AppState): void => {
    state = next;
    tell();
  };
  return { show, asked, stop };
}

function typing(text: string): AppState {
  const driver = drive(wealdshire(6));
  driver.press('n', `"${text}"`);
  return driver.state();
}

const kept = (effect: Effect | undefined): Draft | undefined => (effect?.kind === 'keep-draft' ? effect.draft : undefined);

test('what is typed is kept soon, once for all keys between', () => {
  const { show, asked } = keeper();
  show(typing('a'));
  show(typing('ab'));
  expect(asked).toEqual([]);
  vi.advanceTimersByTime(2000);
  expect(asked).toHaveLength(1);
  expect(kept(asked[0])?.values.text).toBe('ab');
  show(typing('ab'));
  vi.advanceTimersByTime(5000);
  expect(asked).toHaveLength(1);
  show(typing('abc'));
  vi.advanceTimersByTime(2000);
  expect(kept(asked[1])?.values.text).toBe('abc');
});

test('a form that is closed with nothing left of it takes its draft along; one closed with Esc leaves it', () => {
  const state = typing('abc');
  const { show, asked } = keeper();
  show(state);
  vi.advanceTimersByTime(2000);
  const key = asked[0]?.kind === 'keep-draft' ? asked[0].key : '';
  const draft = kept(asked[0]);
  show({ ...state, mode: noMode });
  expect(asked[1]).toEqual({ kind: 'drop-draft', key });
  show(state);
  vi.advanceTimersByTime(2000);
  expect(asked).toHaveLength(3);
  if (draft !== undefined) show({ ...state, mode: noMode, drafts: { [key]: draft } });
  expect(asked).toHaveLength(3);
});

test('a form that is closed before it was kept asks for nothing', () => {
  const state = typing('abc');
  const { show, asked, stop } = keeper();
  show(state);
  show({ ...state, mode: noMode });
  vi.advanceTimersByTime(5000);
  show(state);
  stop();
  vi.advanceTimersByTime(5000);
  expect(asked).toEqual([]);
});
