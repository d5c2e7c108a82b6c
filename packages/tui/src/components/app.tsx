import { type ReactNode, useSyncExternalStore } from 'react';
import type { AppStore } from '../state/app-store.ts';
import { FrameLines } from './frame-lines.tsx';

/** The program as React sees it: the frame of the state, again whenever the store says that there is a new one. */
export function App({ store }: { readonly store: AppStore }): ReactNode {
  const lines = useSyncExternalStore(store.subscribe, store.frame);
  return <FrameLines lines={lines} />;
}
