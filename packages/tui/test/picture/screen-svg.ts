import type { CellRun } from '../terminal/open-terminal.ts';

/** One cell in pixels: what common monospaced fonts take at this size of type. */
const CELL = { width: 8.4, height: 18 } as const;
const TYPE = 14;
const EDGE = 12;
const INK = '#1c1c1e';
const PAPER = '#fcfcfa';

/**
 * A screen as a picture: monospaced text on a light ground, bold where it is bold, dark ground where it is inverse. Each run of text is
 * held to its columns, so that lines and borders meet in any font. Reads as text: a title for screen readers, and words that can be found.
 */
export function screenSvg(rows: readonly (readonly CellRun[])[], columns: number, title: string): string {
  const width = round(columns * CELL.width + 2 * EDGE);
  const height = rows.length * CELL.height + 2 * EDGE;
  const font = "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">`,
    `<title id="title">${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" rx="6" fill="${PAPER}" stroke="#c8c8c4"/>`,
    `<g font-family="${font}" font-size="${TYPE}" fill="${INK}" xml:space="preserve">`,
    ...rows.flatMap((runs, row) => runs.flatMap((run) => runSvg(run, row))),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** The lines of text in such a picture, without the spaces at their ends. */
export function linesOfSvg(svg: string): readonly string[] {
  const lines: string[] = [];
  for (const [, row = '', column = '', text = ''] of svg.matchAll(/<text data-at="(\d+),(\d+)"[^>]*>([^<]*)<\/text>/g)) {
    const at = Number(row);
    while (lines.length <= at) lines.push('');
    lines[at] = (lines[at] ?? '').padEnd(Number(column)) + unescaped(text);
  }
  return lines.map((line) => line.trimEnd());
}

function runSvg({ column, width, text, bold, inverse }: CellRun, row: number): readonly string[] {
  const top = EDGE + row * CELL.height;
  const parts: string[] = [];
  if (inverse) parts.push(`<rect x="${x(column)}" y="${top}" width="${round(width * CELL.width)}" height="${CELL.height}" fill="${INK}"/>`);
  const shown = text.trimEnd();
  const begin = shown.length - shown.trimStart().length;
  if (shown.trim() === '') return parts;
  const from = column + begin;
  // Columns, not characters: a wide character fills two.
  const filled = width - begin - (text.length - shown.length);
  const style = `${bold ? ' font-weight="bold"' : ''}${inverse ? ` fill="${PAPER}"` : ''}`;
  const place = `x="${x(from)}" y="${top + 13.5}" textLength="${round(filled * CELL.width)}" lengthAdjust="spacingAndGlyphs"`;
  parts.push(`<text data-at="${row},${from}" ${place}${style}>${escaped(shown.trimStart())}</text>`);
  return parts;
}

function x(column: number): number {
  return round(EDGE + column * CELL.width);
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
