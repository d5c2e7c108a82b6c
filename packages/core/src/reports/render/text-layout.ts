import { isPlainText } from '../../base/plain-text.ts';

/**
 * How many columns of a terminal a line takes: one a character, two for East Asian characters and emoji, none for accents that
 * stand on the letter before and for what a joiner adds to an emoji.
 */
export function displayWidth(line: string): number {
  if (isPlainText(line)) return line.length;
  // Made here: most text is plain, and the classes of Unicode take the engine long to make.
  const mark = /[\p{M}\u200B-\u200D]/u;
  // Scripts and symbols that take two columns (East Asian Width W and F, emoji).
  const wide =
    /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
  let width = 0;
  let joined = false;
  for (const character of line) {
    if (!joined && !mark.test(character)) width += wide.test(character) ? 2 : 1;
    joined = character === '\u200D';
  }
  return width;
}

/**
 * A text broken into lines no wider than `width`, at blanks where there are any; a word that is too long is broken. Line breaks of the
 * text stay. An empty text is one empty line.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const room = Math.max(1, width);
  return text.includes('\n') ? text.split('\n').flatMap((line) => wrapLine(line, room)) : wrapLine(text, room);
}

/**
 * Breaks texts as `wrapText` does and puts `indent` before all lines but the first, no blanks at their ends. Answers `undefined` for a text that has to be
 * looked at line by line: one that is not plain, or has blanks side by side or at an end of a line, an empty line or a word that is too long. A report
 * of a thousand rows is made of such texts, and one expression breaks each faster than lines can be put together.
 */
export function hanging(width: number, indent: string): (text: string) => string | undefined {
  if (width < 2) return () => undefined;
  // As many characters as fit, neither the first nor the last a blank, up to a blank or the end of a line; sticky, so that it stops where nothing fits.
  const line = new RegExp(`([^ \\n](?:[^\\n]{0,${width - 2}}[^ \\n])?)(?:[ \\n](?!$)|$)`, 'gy');
  const end = `\n${indent}`;
  return (text) => {
    if (!isPlainText(text) || text.includes('  ')) return undefined;
    if (text.length <= width && !text.includes('\n') && text === text.trim()) return text;
    const broken = text.replace(line, `$1${end}`);
    return broken.endsWith(end) ? broken.slice(0, -end.length) : undefined;
  };
}

/** A line with blanks after it, up to `width` columns. */
export function padLine(line: string, width: number): string {
  return line + ' '.repeat(Math.max(0, width - displayWidth(line)));
}

function wrapLine(line: string, width: number): readonly string[] {
  const isPlain = isPlainText(line);
  if ((isPlain ? line.length : displayWidth(line)) <= width) return [line];
  return (isPlain ? wrapPlain(line, width) : undefined) ?? wrapWords(line, width);
}

/** A line of one column a character, single blanks between its words and none too long, cut at the blanks: what nearly all prose is. */
function wrapPlain(line: string, width: number): readonly string[] | undefined {
  if (line.includes('  ') || line.startsWith(' ') || line.endsWith(' ')) return undefined;
  const lines: string[] = [];
  let start = 0;
  while (line.length - start > width) {
    const end = line.lastIndexOf(' ', start + width);
    if (end <= start) return undefined;
    lines.push(line.slice(start, end));
    start = end + 1;
  }
  lines.push(line.slice(start));
  return lines;
}

function wrapWords(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  let used = 0;
  for (const word of line.split(/ +/).filter((one) => one !== '')) {
    const size = displayWidth(word);
    if (used > 0 && used + 1 + size <= width) {
      current += ` ${word}`;
      used += 1 + size;
      continue;
    }
    if (used > 0) lines.push(current);
    const pieces = size <= width ? [word] : breakWord(word, width);
    lines.push(...pieces.slice(0, -1));
    current = pieces.at(-1) ?? '';
    used = displayWidth(current);
  }
  return [...lines, current];
}

function breakWord(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let current = '';
  let used = 0;
  for (const character of word) {
    const size = displayWidth(character);
    if (current !== '' && used + size > width) {
      pieces.push(current);
      current = '';
      used = 0;
    }
    current += character;
    used += size;
  }
  return [...pieces, current];
}
