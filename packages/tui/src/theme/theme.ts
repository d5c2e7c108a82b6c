import { ASCII_GLYPHS, type Glyphs, UNICODE_GLYPHS } from './glyphs.ts';
import { STYLES, type Styles } from './tokens.ts';

/** How the screens look on this terminal. */
export interface Theme {
  readonly styles: Styles;
  readonly glyphs: Glyphs;
  /** Whether Ink's own colouring may be used; false means that chalk drops bold and inverse as well. */
  readonly kind: keyof typeof STYLES;
}

/** The environment variables that decide; values as the process has them. */
export interface ThemeEnvironment {
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
}

/**
 * The look for an environment. `NO_COLOR` with any value takes the colours away and leaves bold and inverse (no-color.org);
 * `FORCE_COLOR=0` and `TERM=dumb` take every style; `ascii` (the option `--ascii`) and `TERM=dumb` draw with ASCII alone.
 * Every screen must work in all of them, since no meaning is in a style.
 */
export function themeFor(environment: ThemeEnvironment, options: { readonly ascii?: boolean } = {}): Theme {
  const dumb = environment.TERM === 'dumb';
  const plain = dumb || environment.FORCE_COLOR === '0' || environment.FORCE_COLOR === 'false';
  const kind = plain ? 'plain' : (environment.NO_COLOR ?? '') !== '' ? 'mono' : 'colour';
  return { kind, styles: STYLES[kind], glyphs: dumb || options.ascii === true ? ASCII_GLYPHS : UNICODE_GLYPHS };
}
