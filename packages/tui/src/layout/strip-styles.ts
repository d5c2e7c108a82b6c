import ansiRegex from 'ansi-regex';

let sequences: RegExp | undefined;

/**
 * A line without its escape codes: what is left is what one sees. With the same pattern as Ink's own helpers, because Node's
 * `stripVTControlCharacters` takes text away after some incomplete codes (Node 20 drops `a` from `ESC [1m a BEL`).
 */
export function stripStyles(line: string): string {
  if (!line.includes('\u001B') && !line.includes('\u009B')) return line;
  sequences ??= ansiRegex();
  return line.replace(sequences, '');
}
