import { fold } from '@scrutiny/core';

/** Whether every word of what was typed begins a word of the text, case and accents aside. Nothing typed fits all. */
export function fitsWords(text: string, typed: string): boolean {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u);
  return fold(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .every((wanted) => words.some((word) => word.startsWith(wanted)));
}
