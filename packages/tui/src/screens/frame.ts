import { keyLabel } from '../input/keymap.ts';
import { drawLine, fitLine, type Line, lineWidth, overlayLine, plain, span, spread } from '../layout/line.ts';
import { arrangementFor, tooSmallMessage } from '../layout/terminal-size.ts';
import type { AppState } from '../state/app-state.ts';
import { boxWidth } from './prompts/box-width.ts';
import { promptHints, promptView } from './prompts/registry.ts';
import { shownScreen } from './registry.ts';
import type { Hint } from './screen.ts';

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
  if (open.box !== undefined) lines = boxed(lines, open.box, state);
  const hints = state.mode.kind === 'none' ? module.hints(screen, state) : promptHints(state);
  const all = [...lines, open.line ?? messageLine(state), hintLine(hints, state)];
  return all.map((line) => drawLine(line, columns, mark));
}

/** A box over the middle. It leaves the first row (what file this is) and stays above the last two. */
function boxed(lines: readonly Line[], box: { readonly title: string; readonly lines: readonly Line[] }, state: AppState): readonly Line[] {
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
  return lines.map((line, row) => {
    const over = drawn[row - top];
    return over === undefined ? line : overlayLine(line, left, over);
  });
}

/** The last thing that was said; errors begin with ERROR, what should be looked at with CHECK. A pending key at the right. */
function messageLine(state: AppState): Line {
  const { message, pending, size, theme } = state;
  const words = { done: '', check: 'CHECK ', error: 'ERROR ' } as const;
  const left: Line =
    message === undefined
      ? []
      : [span(` ${words[message.level]}${plain(message.text)}`, message.level === 'error' ? theme.styles.failure : undefined)];
  return spread(left, pending === '' ? [] : [span(` ${keyLabel(pending)}- `)], size.columns, theme.glyphs.cut);
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
