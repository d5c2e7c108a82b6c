import { cellText } from '../../layout/cell-text.ts';
import { fit } from '../../layout/cut.ts';
import { type Line, plain, span } from '../../layout/line.ts';
import { textWidth } from '../../layout/text-width.ts';
import { createWrap } from '../../layout/wrap.ts';
import type { ScreenState } from '../../state/screen-state.ts';
import type { Style } from '../../theme/style.ts';
import type { Theme } from '../../theme/theme.ts';
import type { PageLine } from './page.ts';

const wrapText = createWrap();

/** Cells that the names of facts take. */
const LABEL = 12;

/** How a text is put on a page. */
export interface TextOptions {
  /** Cells left free before every line. */
  readonly indent?: number;
  readonly style?: Style;
  /** Where Enter on its first line leads. */
  readonly to?: ScreenState | undefined;
}

/** Writes a page from the top down; every text is made safe and wrapped here, and nowhere cut. */
export interface PageWriter {
  /** A text with its own line ends. */
  readonly text: (words: string, options?: TextOptions) => void;
  /** A name and what it is: "Officer     Head of Highways". Nothing to say leaves it out. */
  readonly fact: (label: string, words: string | undefined, options?: Omit<TextOptions, 'indent'>) => void;
  /** A heading with a free line above. */
  readonly heading: (words: string, options?: Omit<TextOptions, 'indent'>) => void;
  /** A line that is made already (a row of a small table); it has to fit. */
  readonly line: (line: Line, to?: ScreenState) => void;
  /** A free line, unless there is one. */
  readonly gap: () => void;
  readonly width: number;
  readonly lines: readonly PageLine[];
}

/** A writer for lines of at most `width` cells. */
export function pageWriter(theme: Theme, width: number): PageWriter {
  const lines: PageLine[] = [];
  const add = (line: Line, to: ScreenState | undefined): void => {
    lines.push(to === undefined ? { line } : { line, to });
  };
  const text: PageWriter['text'] = (words, { indent = 0, style, to } = {}) => {
    const wrapped = wrapText(cellText(words, { newlines: true }), width - indent);
    for (const [at, line] of wrapped.entries()) add([span(' '.repeat(indent)), span(line, style)], at === 0 ? to : undefined);
  };
  const gap = (): void => {
    if (lines.length > 0 && lines.at(-1)?.line.length !== 0) lines.push({ line: [] });
  };
  return {
    text,
    gap,
    width,
    lines,
    fact: (label, words, { style, to } = {}) => {
      if (words === undefined || words === '') return;
      const name = plain(label);
      // A name that is too long for its column stands before its words instead of beside them.
      if (textWidth(name) >= LABEL) {
        text(`${name.trimStart()}: ${words}`, {
          indent: name.length - name.trimStart().length,
          ...(style === undefined ? {} : { style }),
          to,
        });
        return;
      }
      const wrapped = wrapText(cellText(words, { newlines: true }), width - LABEL);
      for (const [at, line] of wrapped.entries())
        add([span(fit(at === 0 ? name : '', LABEL)), span(line, style)], at === 0 ? to : undefined);
    },
    heading: (words, options = {}) => {
      gap();
      text(words, { style: theme.styles.title, ...options });
    },
    line: (line, to) => add(line, to),
  };
}
