import { cellText } from '../../layout/cell-text.ts';
import { type Line, span } from '../../layout/line.ts';
import { wrap } from '../../layout/wrap.ts';
import { type AppState, popScreen, withTop } from '../../state/app-state.ts';
import { type Next, still } from '../../state/effect.ts';
import { titleLine } from '../parts/title-line.ts';
import type { ScreenModule } from '../screen.ts';
import type { MessagesState } from './state.ts';

/** `M`: messages and errors of this session, the newest at the bottom. */
export const messagesScreen: ScreenModule<MessagesState> = {
  kind: 'messages',
  title: 'messages',
  commands: [
    { id: 'up', keys: ['k', 'up'], label: 'earlier', group: 'Move', hint: 'earlier', run: (state, screen) => move(state, screen, 1) },
    { id: 'down', keys: ['j', 'down'], label: 'later', group: 'Move', hint: 'later', run: (state, screen) => move(state, screen, -1) },
    { id: 'page up', keys: ['page-up', 'ctrl-u'], label: 'a page earlier', group: 'Move', run: (state, screen) => move(state, screen, 10) },
    {
      id: 'page down',
      keys: ['page-down', 'ctrl-d'],
      label: 'a page later',
      group: 'Move',
      run: (state, screen) => move(state, screen, -10),
    },
    { id: 'back', keys: ['escape', 'h', 'left'], label: 'back', group: 'Move', hint: 'back', run: (state) => still(popScreen(state)) },
  ],
  refresh: (screen) => screen,
  targets: () => [],
  current: () => undefined,
  view: (screen, state) => {
    const height = state.size.rows - 4;
    const lines = messageLines(state);
    const end = Math.max(Math.min(lines.length, height), lines.length - screen.back);
    const shown = lines.slice(Math.max(0, end - height), end);
    return [
      titleLine(state, `${state.log.length} messages`, 'Messages of this session'),
      [span(state.theme.glyphs.horizontal.repeat(state.size.columns))],
      ...(shown.length === 0 ? [[span(' Nothing was said yet.')]] : shown),
    ];
  },
  hints: () => [
    { key: 'j/k', label: 'scroll' },
    { key: 'Esc', label: 'back' },
  ],
};

function messageLines(state: AppState): readonly Line[] {
  const words = { done: '', check: 'CHECK ', error: 'ERROR ' } as const;
  return state.log.flatMap((message) =>
    wrap(cellText(words[message.level] + message.text, { newlines: true }), state.size.columns - 9).map(
      (line, at): Line => [
        span(` ${at === 0 ? message.time : '     '}  `),
        span(line, message.level === 'error' ? state.theme.styles.failure : undefined),
      ],
    ),
  );
}

function move(state: AppState, screen: MessagesState, lines: number): Next {
  const most = Math.max(0, messageLines(state).length - (state.size.rows - 4));
  return still(withTop(state, { ...screen, back: Math.min(most, Math.max(0, screen.back + lines)) }));
}
