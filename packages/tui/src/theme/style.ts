/** A colour by its ANSI name: the terminal's own palette decides the shade, so it suits light and dark alike. */
export type ColourName = 'red';

/** How a piece of text is drawn. Every field is also a prop of Ink's `<Text>`. */
export interface Style {
  readonly color?: ColourName;
  readonly bold?: true;
  readonly dimColor?: true;
  readonly inverse?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
}

const codes = {
  bold: ['1', '22'],
  dimColor: ['2', '22'],
  underline: ['4', '24'],
  inverse: ['7', '27'],
  strikethrough: ['9', '29'],
} as const;

/**
 * A text with its style as escape codes, for a row that is made as one string. Independent of what chalk finds out about the
 * environment, which knows `FORCE_COLOR` but not `NO_COLOR`. No style, or no text, adds nothing.
 */
export function styled(text: string, style: Style): string {
  if (text === '') return text;
  const on: string[] = [];
  const off: string[] = [];
  for (const name of ['bold', 'dimColor', 'underline', 'inverse', 'strikethrough'] as const) {
    if (style[name] !== true) continue;
    on.push(codes[name][0]);
    off.push(codes[name][1]);
  }
  if (style.color !== undefined) {
    on.push('31');
    off.push('39');
  }
  return on.length === 0 ? text : `\u001B[${on.join(';')}m${text}\u001B[${[...new Set(off)].join(';')}m`;
}
