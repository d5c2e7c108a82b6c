import { type NumeralStyle, printNumeral } from '../numerals.ts';
import { scanXml } from '../xml-scan.ts';

/** How one level of an OpenDocument list prints its number. */
export interface OdtLevel {
  /** Absent for a bullet. */
  readonly style?: NumeralStyle;
  readonly before: string;
  readonly after: string;
  readonly start: number;
  /** How many levels are printed: 2 is "3.1". */
  readonly shown: number;
}

const styles: Readonly<Record<string, NumeralStyle>> = {
  '1': 'decimal',
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
};

/** The list styles of a part (OpenDocument 1.3 part 3, 16.30), by name and level from 1. */
export function readListStyles(
  xml: string,
  part: { readonly name: string; readonly path: string },
): ReadonlyMap<string, ReadonlyMap<number, OdtLevel>> {
  const found = new Map<string, Map<number, OdtLevel>>();
  let open: Map<number, OdtLevel> | undefined;
  scanXml(
    xml,
    {
      open: ({ name, attributes }) => {
        if (name === 'list-style' || name === 'outline-style') {
          open = new Map();
          found.set(name === 'outline-style' ? '' : (attributes.get('name') ?? ''), open);
        } else if (open === undefined || !name.startsWith('list-level-style-')) return;
        else {
          const style = name.endsWith('number') ? styles[attributes.get('num-format') ?? ''] : undefined;
          open.set(Number(attributes.get('level') ?? 1), {
            ...(style === undefined ? {} : { style }),
            before: attributes.get('num-prefix') ?? '',
            after: attributes.get('num-suffix') ?? '',
            start: Number(attributes.get('start-value') ?? 1) || 1,
            shown: Number(attributes.get('display-levels') ?? 1) || 1,
          });
          // "num-format" without a letter: the level prints nothing.
          if (style === undefined && name.endsWith('number')) open.delete(Number(attributes.get('level') ?? 1));
        }
      },
      close: (name) => {
        if (name === 'list-style' || name === 'outline-style') open = undefined;
      },
      until: 'body',
    },
    part,
  );
  return found;
}

/** Prints the number of an item at a level (from 1), given the numbers of its list and those above it; '' where the level prints none. */
export function printOdtNumber(levels: ReadonlyMap<number, OdtLevel>, level: number, counts: readonly number[]): string {
  const own = levels.get(level);
  if (own === undefined) return '';
  if (own.style === undefined) return '•';
  const numbers: string[] = [];
  for (let at = Math.max(1, level - own.shown + 1); at <= level; at += 1) {
    const style = levels.get(at)?.style;
    if (style !== undefined) numbers.push(printNumeral(counts[at - 1] ?? 1, style));
  }
  return `${own.before}${numbers.join('.')}${own.after}`;
}

/** Names of the styles whose text is bold, themselves or through the style they are based on. Parts of styles come first, automatic ones after. */
export function readBoldStyles(xmls: readonly string[], path: string): ReadonlySet<string> {
  const bold = new Set<string>();
  for (const xml of xmls) {
    let style = '';
    scanXml(
      xml,
      {
        open: ({ name, attributes }) => {
          if (name === 'style') {
            style = attributes.get('name') ?? '';
            if (bold.has(attributes.get('parent-style-name') ?? '')) bold.add(style);
          } else if (name === 'text-properties' && style !== '') {
            const weight = attributes.get('font-weight');
            if (weight === 'bold' || Number(weight) >= 600) bold.add(style);
            else if (weight !== undefined) bold.delete(style);
          }
        },
        close: (name) => {
          if (name === 'style') style = '';
        },
        until: 'body',
      },
      { name: 'styles.xml', path },
    );
  }
  return bold;
}
