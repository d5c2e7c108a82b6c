import { DocumentError } from '../../base/errors.ts';
import type { Document } from '../document.ts';
import type { DocumentIdentity } from '../document-identity.ts';
import { lineUp } from '../line-up.ts';
import { scanXml, type XmlElement } from '../xml-scan.ts';
import { unpackParts } from '../zip-guard.ts';
import { type Merge, type Sheet, sheetBlocks } from './sheet-blocks.ts';
import { printValue, type ValueFormat } from './sheet-value.ts';
import { readFormats, readSharedStrings, readWorkbook, unescapeText } from './xlsx-parts.ts';

/** The last column and row that Excel knows; a reference beyond them is a slip of the pen. */
const lastColumn = 16_383;
const lastRow = 1_048_575;

/** What cells need from the rest of the workbook. */
interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly ValueFormat[];
  readonly epoch: 1900 | 1904;
}

/**
 * An Excel workbook: each sheet that is not hidden as a heading and a table, as {@link sheetBlocks} has it. Cells hold what Excel shows: the last
 * value of a formula, dates with the day first ("13/09/2023"), percentages. Rows that a filter hides are read: they are part of the tracker.
 * Formulas are never run; comments, pictures and drop-down lists are left out. Every row is one line.
 *
 * @throws DocumentError as {@link unpackParts} and {@link sheetBlocks} have it; `malformed` where it is no workbook inside.
 */
export function readXlsx(bytes: Uint8Array, identity: DocumentIdentity): Document {
  const path = identity.name;
  const parts = unpackParts(bytes, path);
  const workbook = parts.get('xl/workbook.xml');
  if (workbook === undefined)
    throw new DocumentError('malformed', 'there is no workbook inside the Excel file', {
      path,
      hint: 'Open it in Excel and save it again.',
    });
  const { epoch, sheets } = readWorkbook(workbook, parts.get('xl/_rels/workbook.xml.rels') ?? '<none/>', path);
  const context: CellContext = {
    strings: readSharedStrings(parts.get('xl/sharedStrings.xml'), path),
    formats: readFormats(parts.get('xl/styles.xml'), path),
    epoch,
  };
  const read = sheets.flatMap(({ name, part }) => {
    const xml = parts.get(part);
    return xml === undefined ? [] : [readSheet(name, xml, context, { name: part, path })];
  });
  return { name: path, format: 'xlsx', sha256: identity.sha256, ...lineUp(sheetBlocks(read, path)) };
}

function readSheet(name: string, xml: string, context: CellContext, part: { readonly name: string; readonly path: string }): Sheet {
  const cells = new Map<number, Map<number, string>>();
  const merges: Merge[] = [];
  let [row, column] = [-1, -1];
  let cell: { type: string; style: number; pieces: string[]; taking: boolean; reading: boolean } | undefined;
  const onOpen = (element: XmlElement): void => {
    const { attributes } = element;
    if (element.name === 'row') [row, column] = [boundedIndex(attributes.get('r'), row + 1, lastRow), -1];
    else if (element.name === 'c') {
      const at = readReference(attributes.get('r') ?? '');
      column = at?.column ?? column + 1;
      row = at?.row ?? row;
      cell = { type: attributes.get('t') ?? 'n', style: Number(attributes.get('s') ?? -1), pieces: [], taking: false, reading: false };
    } else if (element.name === 'mergeCell') {
      const merge = readRange(attributes.get('ref') ?? '');
      if (merge !== undefined) merges.push(merge);
    } else if (cell === undefined) return;
    else if (element.name === 'rPh') cell.reading = true;
    else if (element.name === 'v' || element.name === 't') cell.taking = !cell.reading;
  };
  const onClose = (closed: string): void => {
    if (cell === undefined) return;
    if (closed === 'v' || closed === 't') cell.taking = false;
    if (closed === 'rPh') cell.reading = false;
    if (closed !== 'c') return;
    const text = cellValue(cell.pieces.join(''), cell.type, cell.style, context);
    cell = undefined;
    if (text === '') return;
    const texts = cells.get(row) ?? new Map<number, string>();
    cells.set(row, texts.set(column, text));
  };
  const onText = (text: string): void => {
    if (cell?.taking === true) cell.pieces.push(text);
  };
  scanXml(xml, { open: onOpen, close: onClose, text: onText }, part);
  return { name, cells, merges };
}

function cellValue(raw: string, type: string, style: number, { strings, formats, epoch }: CellContext): string {
  if (type === 's') return strings[Number(raw)] ?? '';
  if (type === 'inlineStr' || type === 'str') return unescapeText(raw);
  if (type === 'b') return raw === '1' ? 'TRUE' : raw === '0' ? 'FALSE' : raw;
  if (type === 'e' || raw.trim() === '') return raw;
  if (type === 'd') return raw.replace(/^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/, '$3/$2/$1');
  const value = Number(raw);
  return Number.isFinite(value) ? printValue(value, formats[style] ?? { kind: 'general' }, epoch) : raw;
}

function boundedIndex(printed: string | undefined, next: number, most: number): number {
  const index = printed === undefined || !/^\d{1,7}$/.test(printed) ? next : Number(printed) - 1;
  return Math.max(0, Math.min(index, most));
}

/** "B7" as row 6, column 1. */
function readReference(text: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Math.max(0, Math.min(Number(digits) - 1, lastRow)), column: Math.min(column - 1, lastColumn) };
}

function readRange(text: string): Merge | undefined {
  const [from, to] = text.split(':').map(readReference);
  if (from === undefined || to === undefined) return undefined;
  return { row: from.row, column: from.column, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}
