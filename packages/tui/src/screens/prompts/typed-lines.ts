import type { LineEditor } from '../../input/line-editor.ts';
import { cellText } from '../../layout/cell-text.ts';
import { cut } from '../../layout/cut.ts';
import { type Line, span } from '../../layout/line.ts';
import { textWidth } from '../../layout/text-width.ts';
import { wrap } from '../../layout/wrap.ts';
import type { AppState } from '../../state/app-state.ts';

/** Where there is no style to show the cursor by, it is this. */
const CURSOR = '_';

/**
 * What is being typed, wrapped, with the cursor as an inverse cell. The text before and after the cursor are wrapped as one, so the
 * cursor never moves a word to another line.
 */
export function typedLines(editor: LineEditor, active: boolean, width: number, { theme }: AppState): readonly Line[] {
  const before = cellText(editor.text.slice(0, editor.at), { newlines: true });
  const after = cellText(editor.text.slice(editor.at), { newlines: true });
  if (!active) return wrap(before + after, width).map((line) => [span(line)]);
  const room = Math.max(2, width - 1);
  const head = wrap(before, room);
  const last = head.at(-1) ?? '';
  // Spaces at a break belong to no line, but the cursor stands after them.
  const spaces = /(?<!\s)\s*$/.exec(before.split('\n').at(-1) ?? '')?.[0] ?? '';
  const shown = last.endsWith(spaces) ? last : last + spaces.slice(0, Math.max(0, room - textWidth(last)));
  const [under = ''] = /^\P{M}\p{M}*/u.exec(after) ?? [];
  const isEnd = under === '' || under === '\n';
  const styled = theme.styles.cursor.inverse === true;
  const cursor = isEnd ? span(styled ? ' ' : CURSOR, theme.styles.cursor) : span(styled ? under : CURSOR + under, theme.styles.cursor);
  const rest = isEnd ? after : after.slice(under.length);
  const [same = '', ...following] = rest.split('\n');
  const line: Line = [span(shown), cursor, span(cut(same, Math.max(0, room - textWidth(shown)), theme.glyphs.cut))];
  const later = following.length === 0 ? [] : wrap(following.join('\n'), room);
  return [...head.slice(0, -1).map((text): Line => [span(text)]), line, ...later.map((text): Line => [span(text)])];
}
