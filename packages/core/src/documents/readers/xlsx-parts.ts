import { scanXml } from '../xml-scan.ts';
import { readValueFormat, type ValueFormat } from './sheet-value.ts';

/** The sheets that a workbook shows, in the order of their tabs, and how it counts days. */
export interface Workbook {
  readonly epoch: 1900 | 1904;
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
}

/** Number formats that every workbook has without saying so (ECMA-376 part 1, 18.8.30), as a British Excel shows them. */
const builtinFormats: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};

/** Reads the list of sheets. Hidden sheets are left out: they hold drop-down lists and old copies, not the paper. */
export function readWorkbook(workbook: string, relations: string, path: string): Workbook {
  const targets = new Map<string, string>();
  scanXml(
    relations,
    {
      open: ({ name, attributes }) => {
        if (name === 'Relationship') targets.set(attributes.get('Id') ?? '', attributes.get('Target') ?? '');
      },
    },
    { name: 'workbook.xml.rels', path },
  );
  const sheets: { readonly name: string; readonly part: string }[] = [];
  let epoch: 1900 | 1904 = 1900;
  scanXml(
    workbook,
    {
      open: ({ name, attributes }) => {
        if (name === 'workbookPr' && /^(?:1|true|on)$/.test(attributes.get('date1904') ?? '')) epoch = 1904;
        if (name !== 'sheet' || /hidden/i.test(attributes.get('state') ?? '')) return;
        const target = targets.get(attributes.get('id') ?? '');
        if (target !== undefined)
          sheets.push({ name: attributes.get('name') ?? '', part: target.startsWith('/') ? target.slice(1) : `xl/${target}` });
      },
    },
    { name: 'workbook.xml', path },
  );
  return { epoch, sheets };
}

/** The texts that cells share, by number. Formatted runs are joined; the readings that Japanese sheets keep beside a text are left out. */
export function readSharedStrings(xml: string | undefined, path: string): readonly string[] {
  if (xml === undefined) return [];
  const texts: string[] = [];
  let [pieces, inText, inReading]: [string[], boolean, boolean] = [[], false, false];
  scanXml(
    xml,
    {
      open: ({ name }) => {
        if (name === 'si') pieces = [];
        else if (name === 'rPh') inReading = true;
        else if (name === 't') inText = !inReading;
      },
      close: (name) => {
        if (name === 'si') texts.push(pieces.join(''));
        else if (name === 'rPh') inReading = false;
        else if (name === 't') inText = false;
      },
      text: (text) => {
        if (inText) pieces.push(text);
      },
    },
    { name: 'sharedStrings.xml', path },
  );
  return texts.map(unescapeText);
}

/** The number format of each cell style, by the style's number. */
export function readFormats(xml: string | undefined, path: string): readonly ValueFormat[] {
  if (xml === undefined) return [];
  const codes = new Map<number, string>(Object.entries(builtinFormats).map(([id, code]) => [Number(id), code]));
  const formats: ValueFormat[] = [];
  let inCells = false;
  scanXml(
    xml,
    {
      open: ({ name, attributes }) => {
        if (name === 'numFmt') codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
        else if (name === 'cellXfs') inCells = true;
        else if (name === 'xf' && inCells) formats.push(readValueFormat(codes.get(Number(attributes.get('numFmtId') ?? 0)) ?? 'General'));
      },
      close: (name) => {
        if (name === 'cellXfs') inCells = false;
      },
    },
    { name: 'styles.xml', path },
  );
  return formats;
}

/** Excel writes characters that XML cannot hold as "_x000D_"; "_x005F_" keeps an underscore that only looks so. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
