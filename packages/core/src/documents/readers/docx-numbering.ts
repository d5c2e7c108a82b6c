import type { NumeralStyle } from '../numerals.ts';
import { scanXml, type XmlElement } from '../xml-scan.ts';

/** How one level of a list prints its number: "%1." with decimals, "(%2)" with letters, "Recommendation %1". */
export interface ListLevel {
  readonly start: number;
  readonly style: NumeralStyle | 'bullet' | 'none';
  /** "%1" to "%9" stand for the numbers of the levels. */
  readonly text: string;
  /** All numbers in it are digits, whatever the levels above use. */
  readonly digits: boolean;
  /** The level (from 1) whose next item starts this level again; 0 is never, absent any level above. */
  readonly restart?: number;
}

/** One list of a Word document. Lists of one `family` count on together. */
export interface ListDefinition {
  readonly family: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that this list starts anew at a number, though its family has counted before. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** A list and the level in it, from 0. */
export interface ListPosition {
  readonly list: string;
  readonly level: number;
}

const numeralStyles: Readonly<Record<string, ListLevel['style']>> = {
  decimal: 'decimal',
  decimalZero: 'padded',
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
  ordinal: 'ordinal',
  bullet: 'bullet',
  none: 'none',
};

const value = (element: XmlElement): string => element.attributes.get('val') ?? '';

/** Word's part of list definitions (`numbering.xml`, ECMA-376 part 1, 17.9), by list id. Empty where the document has no such part. */
export function readNumbering(xml: string | undefined, path: string): ReadonlyMap<string, ListDefinition> {
  if (xml === undefined) return new Map();
  const families = new Map<string, Map<number, ListLevel>>();
  const lists = new Map<string, { family: string; own: Map<number, ListLevel>; restarts: Map<number, number> }>();
  let family = '';
  let list = '';
  let overridden = 0;
  let level = 0;
  let open: { start: number; style: ListLevel['style']; text: string; digits: boolean; restart?: number } | undefined;
  const onOpen = (element: XmlElement): void => {
    const { name, attributes } = element;
    if (name === 'abstractNum') {
      family = attributes.get('abstractNumId') ?? '';
      families.set(family, new Map());
    } else if (name === 'num') {
      list = attributes.get('numId') ?? '';
      lists.set(list, { family: '', own: new Map(), restarts: new Map() });
    }
    if (name === 'abstractNumId')
      lists.set(list, { ...(lists.get(list) ?? { own: new Map(), restarts: new Map() }), family: value(element) });
    else if (name === 'lvlOverride') overridden = Number(attributes.get('ilvl') ?? 0);
    else if (name === 'startOverride') lists.get(list)?.restarts.set(overridden, Number(value(element)));
    else if (name === 'lvl') {
      level = Number(attributes.get('ilvl') ?? 0);
      open = { start: 0, style: 'decimal', text: '', digits: false };
    } else if (open === undefined) return;
    else if (name === 'start') open.start = Number(value(element)) || 0;
    else if (name === 'numFmt') open.style = numeralStyles[value(element)] ?? 'decimal';
    else if (name === 'lvlText') open.text = value(element);
    else if (name === 'isLgl') open.digits = !/^(?:0|false|off)$/.test(value(element));
    else if (name === 'lvlRestart') open.restart = Number(value(element));
  };
  const onClose = (name: string): void => {
    if (name === 'num') list = '';
    if (name !== 'lvl' || open === undefined) return;
    (list === '' ? families.get(family) : lists.get(list)?.own)?.set(level, open);
    open = undefined;
  };
  scanXml(xml, { open: onOpen, close: onClose }, { name: 'numbering.xml', path });
  return new Map(
    [...lists].map(([id, { family: of, own, restarts }]) => [
      id,
      { family: of, levels: new Map([...(families.get(of) ?? []), ...own]), restarts },
    ]),
  );
}

/** The lists that paragraph styles belong to ("List Number", numbered headings), by style id, through the styles that they are based on. */
export function numberedStyles(xml: string | undefined, path: string): ReadonlyMap<string, ListPosition> {
  if (xml === undefined) return new Map();
  const styles = new Map<string, { list?: string; level?: number; basedOn?: string }>();
  let style: { list?: string; level?: number; basedOn?: string } = {};
  const onOpen = (element: XmlElement): void => {
    if (element.name === 'style') {
      style = {};
      styles.set(element.attributes.get('styleId') ?? '', style);
    } else if (element.name === 'basedOn') style.basedOn = value(element);
    else if (element.name === 'numId') style.list = value(element);
    else if (element.name === 'ilvl') style.level = Number(value(element));
  };
  scanXml(xml, { open: onOpen }, { name: 'styles.xml', path });
  const found = new Map<string, ListPosition>();
  for (const id of styles.keys()) {
    let level: number | undefined;
    let at: string | undefined = id;
    for (let steps = 0; at !== undefined && steps < 20; steps += 1) {
      const here = styles.get(at);
      level ??= here?.level;
      if (here?.list !== undefined) {
        found.set(id, { list: here.list, level: level ?? 0 });
        break;
      }
      at = here?.basedOn;
    }
  }
  return found;
}
