import { type Line, plain, span, spread } from '../../layout/line.ts';
import { type AppState, whyReadOnly } from '../../state/app-state.ts';

/** The first row of every screen: what it is at the left, how many and how the file stands at the right. */
export function titleLine(state: AppState, facts: string, title?: string): Line {
  const { styles, glyphs } = state.theme;
  const left: Line = [span(` ${title ?? `Scrutiny tracker ${glyphs.between} ${plain(state.file.name)}`}`, styles.title)];
  const saved = savedWords(state);
  const between = facts === '' || saved.text === '' ? [] : [span(` ${glyphs.between} `)];
  return spread(left, [span(' '), span(facts), ...between, saved, span(' ')], state.size.columns, glyphs.cut);
}

/** "saved 14:02", "saving…", "NOT SAVED", "READ ONLY". */
function savedWords(state: AppState): Line[number] {
  const { styles, glyphs } = state.theme;
  if (state.unsaved.length > 0) return span('NOT SAVED', styles.failure);
  if (whyReadOnly(state) !== undefined) return span('READ ONLY', styles.notice);
  if (state.saving.length > 0) return span(`saving${glyphs.cut}`, styles.notice);
  return span(state.file.savedAt === undefined ? '' : `saved ${state.file.savedAt}`);
}
