import type { TerminalSize } from '../../layout/terminal-size.ts';

/** Cells inside the box of a prompt, its borders and a space at each side left out: most of the window, and no more than can be read. */
export function boxWidth(size: TerminalSize): number {
  return Math.min(96, size.columns - 12);
}
