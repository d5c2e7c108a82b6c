import { findRegister, firstState } from './begin.ts';
import { draftFiles } from './files/draft-files.ts';
import { noFiles } from './files/no-files.ts';
import { watchFile } from './files/watch-file.ts';
import type { Key } from './input/key.ts';
import { keyId } from './input/key.ts';
import { lineWriter } from './linear/line-writer.ts';
import { linearSize, linearTheme } from './linear/linear-theme.ts';
import { openingWords } from './linear/opening-words.ts';
import { speak } from './linear/speak.ts';
import { momentOf } from './moment-of.ts';
import { refreshScreens } from './screens/registry.ts';
import { type AppState, openDraft, unwritten } from './state/app-state.ts';
import { createAppStore } from './state/app-store.ts';
import type { Effect } from './state/effect.ts';
import { keepOpenDraft } from './state/keep-open-draft.ts';
import { createEffectRunner } from './state/run-effects.ts';
import { type LineSession, openLineSession } from './terminal/line-session.ts';
import type { TuiOptions } from './tui-options.ts';
import { workPorts } from './work-ports.ts';

/** The program line by line, for a screen reader: the same state and commands as on the screens, told instead of drawn. */
export async function runLinear(options: TuiOptions): Promise<number> {
  const { path, store: registerStore, stdin, stdout, env } = options;
  const files = path === undefined ? noFiles : draftFiles(path);
  const [found, left] = await Promise.all([findRegister(options), files.load()]);
  const moment = () => momentOf(options.today);
  const begun = firstState(options, found, left, linearSize, moment());
  const initial = refreshScreens({ ...begun, theme: linearTheme });

  return new Promise<number>((resolve) => {
    const store = createAppStore({ initial, moment, onEffects: (effects) => carryOut(effects) });
    let heard: AppState = initial;
    let key: string | undefined;
    let closed = false;
    let asked = false;
    const carryOut = (effects: readonly Effect[]): void => {
      asked = true;
      runner.run(effects);
    };
    const session: LineSession = openLineSession({
      input: stdin,
      output: stdout,
      environment: env,
      // One by one, so that what each key did is told in its turn.
      onKeys: (keys) => {
        for (const one of keys) if (!closed) pressed(one);
      },
      onReturn: () => writer.say(speak(store.state(), store.state(), 'ctrl-l'), store.state()),
      beforeExit: () => {
        const state = store.state();
        const open = openDraft(state);
        if (open !== undefined) files.keepNow(open.key, open.draft);
        const left = unwritten(state);
        if (left.length > 0) files.keepUnsavedNow(left);
      },
    });
    const writer = lineWriter(session.write);
    const pressed = (one: Key): void => {
      key = one.kind === 'key' ? keyId(one) : one.kind;
      asked = false;
      store.dispatch({ kind: 'keys', keys: [one] });
      tellStep();
      key = undefined;
    };
    const tellStep = (): void => {
      const state = store.state();
      writer.say(speak(heard, state, key, asked), state);
      heard = state;
    };
    store.subscribe(() => {
      // A key is told once it is known whether it asked for something.
      if (key === undefined) tellStep();
    });
    const tell = (text: string): void => store.dispatch({ kind: 'said', level: 'check', text });
    const runner = createEffectRunner({
      store: registerStore,
      drafts: files,
      state: store.state,
      tell: store.dispatch,
      ...workPorts({ path, env, lend: session.lend, before: writer.endLine }),
      copy: (text) => {
        if (env.TERM === 'dumb') tell(`This terminal cannot copy. The text is: ${text}`);
        else session.write(`\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`);
      },
      suspend: () => {
        writer.endLine();
        session.suspend();
      },
      repaint: () => undefined,
      setMouse: (on) => {
        if (on) tell('There is nothing to point at in this mode');
      },
      quit: () => {
        closed = true;
        stopWatching?.();
        stopKeeping();
        writer.endLine();
        session.close();
        resolve(0);
      },
    });
    const stopWatching =
      path === undefined ? undefined : watchFile({ path, known: () => store.state().file.revision, onChange: runner.lookAgain });
    const stopKeeping = keepOpenDraft(store, runner.run);
    writer.say({ kind: 'lines', lines: openingWords(initial) }, initial);
  });
}
