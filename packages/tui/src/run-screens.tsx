import { findRegister, firstState } from './begin.ts';
import { App } from './components/app.tsx';
import { draftFiles } from './files/draft-files.ts';
import { noFiles } from './files/no-files.ts';
import { watchFile } from './files/watch-file.ts';
import { sizeOf } from './layout/terminal-size.ts';
import { momentOf } from './moment-of.ts';
import { type Moment, openDraft, unwritten } from './state/app-state.ts';
import { createAppStore } from './state/app-store.ts';
import { keepOpenDraft } from './state/keep-open-draft.ts';
import { createEffectRunner } from './state/run-effects.ts';
import { inkFrames } from './terminal/ink-frames.tsx';
import { openSession, type Session } from './terminal/session.ts';
import { writeNow } from './terminal/write-now.ts';
import type { TuiOptions } from './tui-options.ts';
import { workPorts } from './work-ports.ts';

/** The full-screen program, from the first frame to the last: puts the state, the terminal and the file together. */
export async function runScreens(options: TuiOptions): Promise<number> {
  const { path, store: registerStore, stdin, stdout, env } = options;
  const files = path === undefined ? noFiles : draftFiles(path);
  const [found, left] = await Promise.all([findRegister(options), files.load()]);
  const moment = (): Moment => momentOf(options.today);
  const initial = firstState(options, found, left, sizeOf(stdout), moment());

  return new Promise<number>((resolve) => {
    const store = createAppStore({ initial, moment, onEffects: (effects) => runner.run(effects) });
    const session: Session = openSession({
      input: stdin,
      output: stdout,
      environment: env,
      onKeys: (keys) => store.dispatch({ kind: 'keys', keys }),
      onResize: (size) => {
        store.dispatch({ kind: 'resize', size });
        frames.draw(<App store={store} />, size);
      },
      beforeExit: () => {
        const state = store.state();
        const open = openDraft(state);
        if (open !== undefined) files.keepNow(open.key, open.draft);
        const left = unwritten(state);
        if (left.length > 0) files.keepUnsavedNow(left);
      },
    });
    const frames = inkFrames({ onFrame: session.show, onError: session.fault });
    const runner = createEffectRunner({
      store: registerStore,
      drafts: files,
      state: store.state,
      tell: store.dispatch,
      ...workPorts({ path, env, lend: session.lend }),
      // The terminal keeps it where the person copies from, also across SSH.
      copy: (text) => writeNow(stdout.fd, `\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`),
      suspend: session.suspend,
      repaint: session.repaint,
      setMouse: session.setMouse,
      quit: () => {
        stopWatching?.();
        stopKeeping();
        frames.close();
        session.close();
        resolve(0);
      },
    });
    const stopWatching =
      path === undefined ? undefined : watchFile({ path, known: () => store.state().file.revision, onChange: runner.lookAgain });
    const stopKeeping = keepOpenDraft(store, runner.run);
    frames.draw(<App store={store} />, initial.size);
  });
}
