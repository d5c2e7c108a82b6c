import { openDraft, unwritten } from './app-state.ts';
import type { AppStore } from './app-store.ts';
import type { Effect } from './effect.ts';

/** How long typing goes on before it is kept. */
const KEEP_MS = 500;

/**
 * Keeps the draft of an open form on disk while it is being typed, so that a machine that stops takes at most half a second of it. What was
 * kept so goes again once the form is closed without a draft and nothing with its text waits to be saved. Returns how to stop.
 */
export function keepOpenDraft(store: AppStore, run: (effects: readonly Effect[]) => void, delay: number = KEEP_MS): () => void {
  const kept = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  const keep = (): void => {
    timer = undefined;
    const open = openDraft(store.state());
    if (open === undefined) return;
    kept.set(open.key, JSON.stringify(open.draft.values));
    run([{ kind: 'keep-draft', ...open }]);
  };
  const look = (): void => {
    const state = store.state();
    const open = openDraft(state);
    if (open !== undefined && kept.get(open.key) !== JSON.stringify(open.draft.values)) timer ??= setTimeout(keep, delay).unref();
    if (kept.size === 0) return;
    const waiting = new Set(unwritten(state).map((submission) => submission.draft?.key));
    for (const key of kept.keys()) {
      if (key === open?.key || waiting.has(key)) continue;
      kept.delete(key);
      // Closed with Esc it is a draft like any other; an emptied or saved one is gone.
      if (state.drafts[key] === undefined) run([{ kind: 'drop-draft', key }]);
    }
  };
  const unsubscribe = store.subscribe(look);
  return () => {
    unsubscribe();
    clearTimeout(timer);
  };
}
