import type { Theme } from '../theme/theme.ts';
import { STYLES } from '../theme/tokens.ts';

/** Lines to be heard: no style, and nothing drawn. What the screens say with a sign is said with a word or not at all. */
export const linearTheme: Theme = {
  kind: 'plain',
  styles: STYLES.plain,
  glyphs: {
    cursor: '>',
    mark: '*',
    overdue: '!',
    focus: '',
    cut: '...',
    between: ',',
    becomes: 'becomes',
    horizontal: '',
    vertical: ' ',
    topLeft: '',
    topRight: '',
    bottomLeft: '',
    bottomRight: '',
    teeDown: ' ',
    teeUp: ' ',
    teeLeft: ' ',
    teeRight: ' ',
  },
};

/** What pages are wrapped and cut for, whatever the window: a page is read in parts of so many lines. */
export const linearSize = { columns: 120, rows: 40 } as const;
