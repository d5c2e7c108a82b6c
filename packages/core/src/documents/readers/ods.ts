import { DocumentError } from '../../base/errors.ts';
import type { Document } from '../document.ts';
import type { DocumentIdentity } from '../document-identity.ts';
import { lineUp } from '../line-up.ts';
import { scanXml, type XmlAttributes, type XmlElement } from '../xml-scan.ts';
import { unpackParts } from '../zip-guard.ts';
import { refuseProtected } from './odt.ts';
import { largestSheet, type Merge, type Sheet, sheetBlocks } from './sheet-blocks.ts';

/**
 * An OpenDocument spreadsheet (LibreOffice Calc), as an Excel workbook is read: sheets that are not hidden, cells as the sheet shows them, full dates with
 * the day first whatever the format's order, merges as spans, comments left out.
 *
 * @throws DocumentError as {@link unpackParts} and {@link sheetBlocks} have it; `malformed` where there is no spreadsheet inside.
 */
export function readOds(bytes: Uint8Array, identity: DocumentIdentity): Document {
  const path = identity.name;
  const parts = unpackParts(bytes, path);
  refuseProtected(parts.get('META-INF/manifest.xml'), path);
  const content = parts.get('content.xml');
  if (content === undefined)
    throw new DocumentError('malformed', 'there is no spreadsheet inside the file', {
      path,
      hint: 'Open it in LibreOffice and save it again.',
    });
  const part = { name: 'content.xml', path };
  const hidden = hiddenStyles(content, part);
  const reader = new SheetReader(hidden);
  scanXml(
    content,
    { open: (element) => reader.open(element), close: (name) => reader.close(name), text: (text) => reader.text(text) },
    part,
  );
  return { name: path, format: 'ods', sha256: identity.sha256, ...lineUp(sheetBlocks(reader.sheets, path)) };
}

/** Names of the styles that hide a sheet. */
function hiddenStyles(content: string, part: { readonly name: string; readonly path: string }): ReadonlySet<string> {
  const hidden = new Set<string>();
  let style = '';
  scanXml(
    content,
    {
      open: ({ name, attributes }) => {
        if (name === 'style') style = attributes.get('name') ?? '';
        else if (name === 'table-properties' && attributes.get('display') === 'false') hidden.add(style);
      },
      until: 'body',
    },
    part,
  );
  return hidden;
}

interface OpenCell {
  readonly paragraphs: string[];
  readonly attributes: XmlAttributes;
}

class SheetReader {
  readonly sheets: Sheet[] = [];
  readonly #hidden: ReadonlySet<string>;
  #sheet: { readonly cells: Map<number, Map<number, string>>; readonly merges: Merge[] } | undefined;
  #cell: OpenCell | undefined;
  #row = 0;
  #rowTexts = new Map<number, string>();
  #column = 0;
  #rowRepeats = 1;
  #comment = 0;
  #paragraphs = 0;

  constructor(hidden: ReadonlySet<string>) {
    this.#hidden = hidden;
  }

  open({ name, attributes }: XmlElement): void {
    if (name === 'annotation' || this.#comment > 0) this.#comment += 1;
    else if (name === 'table') {
      this.#row = 0;
      this.#sheet = { cells: new Map(), merges: [] };
      const style = attributes.get('style-name') ?? '';
      if (!this.#hidden.has(style)) this.sheets.push({ name: attributes.get('name') ?? '', ...this.#sheet });
    } else if (name === 'table-row') {
      [this.#rowTexts, this.#column] = [new Map(), 0];
      this.#rowRepeats = repeats(attributes.get('number-rows-repeated'));
    } else if (name === 'table-cell' || name === 'covered-table-cell') this.#cell = { paragraphs: [], attributes };
    else if (this.#cell === undefined) return;
    else if (name === 'p') {
      this.#paragraphs += 1;
      this.#cell.paragraphs.push('');
    } else if (name === 's') this.text(' ');
    else if (name === 'tab') this.text(' ');
    else if (name === 'line-break') this.#cell.paragraphs.push('');
  }

  close(name: string): void {
    if (this.#comment > 0) this.#comment -= 1;
    else if (name === 'p') this.#paragraphs -= this.#paragraphs > 0 ? 1 : 0;
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#endCell();
    else if (name === 'table-row') this.#endRow();
  }

  text(text: string): void {
    const paragraphs = this.#cell?.paragraphs;
    if (paragraphs === undefined || this.#comment > 0 || this.#paragraphs === 0 || paragraphs.length === 0) return;
    paragraphs[paragraphs.length - 1] += text;
  }

  #endCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (cell === undefined) return;
    const count = repeats(cell.attributes.get('number-columns-repeated'));
    const text = cellValue(cell);
    const columns = Number(cell.attributes.get('number-columns-spanned') ?? 1);
    const rows = Number(cell.attributes.get('number-rows-spanned') ?? 1);
    if (columns > 1 || rows > 1) this.#sheet?.merges.push({ row: this.#row, column: this.#column, rows, columns });
    if (text !== '')
      for (let index = 0; index < Math.min(count, largestSheet.columns + 1); index += 1) this.#rowTexts.set(this.#column + index, text);
    this.#column += count;
  }

  #endRow(): void {
    if (this.#rowTexts.size > 0) {
      for (let index = 0; index < Math.min(this.#rowRepeats, largestSheet.rows + 1); index += 1)
        this.#sheet?.cells.set(this.#row + index, this.#rowTexts);
    }
    this.#row += this.#rowRepeats;
  }
}

function repeats(count: string | undefined): number {
  return Math.max(1, Math.min(Number(count ?? 1) || 1, 1_048_576));
}

function cellValue({ paragraphs, attributes }: OpenCell): string {
  const shown = paragraphs.join('\n').trim();
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(attributes.get('date-value') ?? '') ?? [];
  // A full date is printed with the day first, since a sheet made elsewhere may show the month first.
  if (day !== undefined && /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?:[ T].*)?$/.test(shown)) return `${day}/${month}/${year}`;
  return shown;
}
