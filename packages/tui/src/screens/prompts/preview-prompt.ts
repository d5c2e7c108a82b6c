import { type Key, keyId } from '../../input/key.ts';
import { fit } from '../../layout/cut.ts';
import { type Line, plain, span } from '../../layout/line.ts';
import { textWidth } from '../../layout/text-width.ts';
import { visibleWindow } from '../../layout/window.ts';
import { wrap } from '../../layout/wrap.ts';
import type { AppState } from '../../state/app-state.ts';
import { type Next, still } from '../../state/effect.ts';
import type { PreviewItem, PreviewMode } from '../../state/mode.ts';
import { say } from '../../state/say.ts';
import { submit } from '../../state/submit.ts';
import { boxWidth } from './box-width.ts';
import { withIds } from './open-preview.ts';
import type { PromptModule } from './prompt.ts';

/** What a change of several records would do; `y` does it and nothing else does. */
export const previewPrompt: PromptModule<PreviewMode> = {
  onKey: previewKey,
  view: (mode, state) => ({ box: { title: mode.title, lines: previewLines(mode, state) } }),
  hints: (mode) => [
    ...(chosen(mode).length === 0 ? [] : [{ key: 'y', label: `apply to ${chosen(mode).length}` }]),
    { key: 'n or Esc', label: 'back' },
    { key: 'j/k', label: 'review' },
    { key: 'space', label: 'leave one out or in' },
    { key: 'Enter', label: 'does nothing here' },
  ],
};

function previewKey(mode: PreviewMode, state: AppState, key: Key): Next {
  if (key.kind !== 'key') return still(state);
  const id = keyId(key);
  const to = (at: number): Next => still({ ...state, mode: { ...mode, at: Math.min(mode.items.length - 1, Math.max(0, at)) } });
  if (id === 'j' || id === 'down') return to(mode.at + 1);
  if (id === 'k' || id === 'up') return to(mode.at - 1);
  if (id === 'n' || id === 'escape') return still({ ...state, mode: mode.form });
  if (id === 'space') {
    const items = mode.items.map((item, at) => (at === mode.at && item.left === undefined ? { ...item, included: !item.included } : item));
    return still({ ...state, mode: { ...mode, items } });
  }
  const ids = chosen(mode);
  if (id !== 'y') return still(state);
  if (ids.length === 0) return still(say(state, 'check', 'No record would change: n goes back.'));
  const expected = (mode.options.expected ?? []).filter((one) => ids.includes(one.id));
  return submit(state, withIds(mode.request, ids), { ...mode.options, expected });
}

function chosen(mode: PreviewMode): readonly string[] {
  return mode.items.filter((item) => item.included).map((item) => item.id);
}

function previewLines(mode: PreviewMode, state: AppState): readonly Line[] {
  const width = boxWidth(state.size);
  const { glyphs, styles } = state.theme;
  const count = chosen(mode).length;
  const out = mode.items.length - count;
  const about: Line[] = mode.about.map((line) => [span(plain(line))]);
  const end: Line[] = [
    [],
    [
      span(
        `${count === 0 ? 'No record' : records(count)} ${count < 2 ? 'changes' : 'change'}${out === 0 ? '' : `, ${out} left out`}${mode.hidden.length === 0 ? '' : `; ${mode.hidden.length} not in the list now`}.`,
      ),
    ],
    [
      span(
        count === 0 ? 'There is nothing to apply: n or Esc goes back.' : 'Nothing is written until y. One undo (u) takes all of it back.',
      ),
    ],
  ];
  const widest = Math.max(6, ...mode.items.map((item) => textWidth(plain(item.ref))));
  const current = mode.items[mode.at];
  const whole = current === undefined ? '' : rowWords(current, mode);
  // What the row under the cursor cannot hold stands whole below.
  const rest = widest + 6 + textWidth(whole) <= width ? [] : ['', ...wrap(`${plain(current?.ref ?? '')}: ${whole}`, width)].slice(0, 5);
  const height = Math.max(3, state.size.rows - 8 - about.length - rest.length - end.length);
  const { first, end: last } = visibleWindow({ count: mode.items.length, cursor: mode.at, height, top: 0 });
  const rows = mode.items.slice(first, last).map((item, at): Line => {
    const sign = first + at === mode.at ? glyphs.cursor : ' ';
    const mark = item.included ? ' ' : '-';
    const text = `${sign} ${mark} ${plain(item.ref).padEnd(widest)}  ${rowWords(item, mode)}  ${plain(item.text)}`;
    return [span(fit(text, width, 'left', glyphs.cut), first + at === mode.at ? styles.cursor : undefined)];
  });
  return [...about, ...(about.length > 0 ? [[]] : []), ...rows, ...rest.map((line): Line => [span(line)]), ...end];
}

/** What happens to a record, or why nothing does. */
function rowWords(item: PreviewItem, mode: PreviewMode): string {
  const hidden = mode.hidden.includes(item.id) ? '(hidden) ' : '';
  if (item.left !== undefined) return `${hidden}left out: ${plain(item.left)}`;
  return `${hidden}${item.included ? plain(item.change) : `left out (${plain(item.change)})`}`;
}

function records(count: number): string {
  return `${count} ${count === 1 ? 'record' : 'records'}`;
}
