import { keyLabel } from '../input/keymap.ts';
import { drawLine, fitLine, type Line, lineWidth, overlayLine, plain, span, spread } from '../layout/line.ts';
import { arrangementFor, tooSmallMessage } from '../layout/terminal-size.ts';
import { createWrap } from '../layout/wrap.ts';
import type { AppState } from '../state/app-state.ts';
import { boxWidth } from './prompts/box-width.ts';
import { promptHints, promptView } from './prompts/registry.ts';
import { shownScreen } from './registry.ts';
import type { Hint } from './screen.ts';

const wrapMessage = createWrap(20);

/**
 * The whole screen as strings, exactly `rows` of at most `columns` cells: the screen on top, what is open over it, the message line and
 * the hints. Pure: the same state is the same frame.
 */
export function frameOf(state: AppState): readonly string[] {
  const { columns, rows } = state.size;
  const mark = state.theme.glyphs.cut;
  if (arrangementFor(state.size) === 'too-small') {
    return Array.from({ length: rows }, (_, row) => (row === 0 ? drawLine([span(tooSmallMessage(state.size))], columns, mark) : ''));
  }
  const { screen, module } = shownScreen(state);
  const open = promptView(state);
  const body = open.screen ?? module.view(screen, state);
  const height = rows - 2;
  let lines: readonly Line[] = Array.from({ length: height }, (_, row) => body[row] ?? []);
  let free = open.screen === undefined ? height : 0;
  if (open.box !== undefined) {
    const placed = boxed(lines, open.box, state);
    lines = placed.lines;
    free = height - placed.end;
  }
  const said = open.line === undefined ? messageLines(state, free + 1) : [open.line];
  const hints = state.mode.kind === 'none' ? module.hints(screen, state) : promptHints(state);
  const all = [...lines.slice(0, height + 1 - said.length), ...said, hintLine(hints, state)];
  return all.map((line) => drawLine(line, columns, mark));
}

/** A box over the middle, and the row after it. It leaves the first row (what file this is) and stays above the last two. */
function boxed(
  lines: readonly Line[],
  box: { readonly title: string; readonly lines: readonly Line[] },
  state: AppState,
): { readonly lines: readonly Line[]; readonly end: number } {
  const { glyphs, styles } = state.theme;
  const width = boxWidth(state.size);
  const room = Math.max(1, lines.length - 4);
  const inner = box.lines.slice(0, room);
  const left = Math.max(0, Math.floor((state.size.columns - width - 4) / 2));
  const top = Math.max(2, Math.floor((lines.length - inner.length - 2) / 2));
  const title = fitLine(
    [span(` ${plain(box.title)} `, styles.title)],
    Math.min(width, lineWidth([span(` ${plain(box.title)} `)])),
    glyphs.cut,
  );
  const rule = glyphs.horizontal.repeat(Math.max(0, width + 1 - lineWidth(title)));
  const drawn: readonly Line[] = [
    [span(glyphs.topLeft + glyphs.horizontal), ...title, span(rule + glyphs.topRight)],
    ...inner.map((line): Line => [span(`${glyphs.vertical} `), ...fitLine(line, width, glyphs.cut), span(` ${glyphs.vertical}`)]),
    [span(glyphs.bottomLeft + glyphs.horizontal.repeat(width + 2) + glyphs.bottomRight)],
  ];
  const over = lines.map((line, row) => {
    const part = drawn[row - top];
    return part === undefined ? line : overlayLine(line, left, part);
  });
  return { lines: over, end: top + drawn.length };
}

/** A message takes so many lines at most; `M` shows the longest whole. */
const MESSAGE_LINES = 5;

/**
 * The last thing that was said; errors begin with ERROR, what should be looked at with CHECK. What a line cannot hold goes on in the next ones,
 * over the end of the screen, as far as that is free: what to do stands last. A pending key at the right.
 */
function messageLines(state: AppState, free: number): readonly Line[] {
  const { message, pending, size, theme } = state;
  const words = { done: '', check: 'CHECK ', error: 'ERROR ' } as const;
  const right: Line = pending === '' ? [] : [span(` ${keyLabel(pending)}- `)];
  const text = message === undefined ? '' : `${words[message.level]}${plain(message.text)}`;
  const style = message?.level === 'error' ? theme.styles.failure : undefined;
  const wrapped = text === '' ? [''] : wrapMessage(text, size.columns - 2);
  const most = Math.max(1, Math.min(MESSAGE_LINES, free));
  // Cut at the end of the last line rather than at a word, so that it can be seen that there is more.
  const shown = wrapped.length <= most ? wrapped : [...wrapped.slice(0, most - 1), wrapped.slice(most - 1).join(' ')];
  return shown.map((line, at) =>
    spread(line === '' ? [] : [span(` ${line}`, style)], at === shown.length - 1 ? right : [], size.columns, theme.glyphs.cut),
  );
}

/** As many hints as fit, the first the most useful; `? help` always, unless something is open that has keys of its own. */
function hintLine(hints: readonly Hint[], state: AppState): Line {
  const { columns } = state.size;
  const { styles } = state.theme;
  const help: Line = state.mode.kind === 'none' ? [span('?', styles.key), span(' help')] : [];
  const room = columns - lineWidth(help) - 2;
  const line: Line[number][] = [span(' ')];
  let used = 1;
  for (const { key, label } of hints) {
    const pieces: Line = [span(key, styles.key), span(label === '' ? '  ' : ` ${label}  `)];
    if (used + lineWidth(pieces) > room + 1) continue;
    line.push(...pieces);
    used += lineWidth(pieces);
  }
  return spread(line, help, columns, state.theme.glyphs.cut);
}
