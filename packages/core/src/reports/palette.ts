/**
 * Colours of one scheme, each `#rrggbb` in small letters. Every text has a contrast of at least 4.5 to 1 to the grounds that it stands on (WCAG 2.2,
 * 1.4.3), lines and the ring around what has the focus 3 to 1 (1.4.11); `paletteFaults` says where one has not.
 */
export interface Palette {
  readonly text: string;
  readonly ground: string;
  readonly quiet: string;
  readonly headerText: string;
  readonly headerGround: string;
  readonly stripe: string;
  readonly line: string;
  readonly link: string;
  readonly focus: string;
}

/** Dark on light, and for print. */
export const lightPalette: Palette = {
  text: '#1b1f23',
  ground: '#ffffff',
  quiet: '#4a5560',
  headerText: '#10243a',
  headerGround: '#e3eaf1',
  stripe: '#f6f8fa',
  line: '#7b8794',
  link: '#0b4f9e',
  focus: '#0b4f9e',
};

/** Light on dark, where the reader's system asks for it. */
export const darkPalette: Palette = {
  text: '#e8eaed',
  ground: '#14181d',
  quiet: '#b4bcc5',
  headerText: '#f2f6fa',
  headerGround: '#2a3440',
  stripe: '#1b2027',
  line: '#8592a0',
  link: '#9cc8ff',
  focus: '#ffd866',
};
