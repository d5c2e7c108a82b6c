import { strToU8, zipSync } from 'fflate';

/** An office file made of the parts given, packed as office programs pack them. */
export function officeFile(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document with a body of WordprocessingML, list definitions and styles. */
export function wordFile(body: string, numbering = '', styles = ''): Uint8Array {
  return officeFile({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="n" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    'word/numbering.xml': `<w:numbering ${word}>${numbering}</w:numbering>`,
    'word/styles.xml': `<w:styles ${word}>${styles}</w:styles>`,
    'word/document.xml': `<w:document ${word}><w:body>${body}</w:body></w:document>`,
  });
}

/** A workbook of sheets of SpreadsheetML (what stands inside `<worksheet>`), with shared strings, cell formats and sheet states. */
export function workbookFile(
  sheets: readonly { readonly name: string; readonly xml: string; readonly state?: string }[],
  {
    strings = '',
    styles = '',
    properties = '',
  }: { readonly strings?: string; readonly styles?: string; readonly properties?: string } = {},
): Uint8Array {
  const listed = sheets.map(
    ({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at}"${state === undefined ? '' : ` state="${state}"`}/>`,
  );
  const related = sheets.map((_, at) => `<Relationship Id="r${at}" Type="worksheet" Target="worksheets/sheet${at + 1}.xml"/>`);
  return officeFile({
    'xl/workbook.xml': `<workbook xmlns:r="r">${properties}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${related.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    ...Object.fromEntries(sheets.map(({ xml }, at) => [`xl/worksheets/sheet${at + 1}.xml`, `<worksheet>${xml}</worksheet>`])),
  });
}

/** An OpenDocument file with the content given (what stands inside `<office:document-content>`). */
export function openDocumentFile(kind: 'text' | 'spreadsheet', content: string, manifest = ''): Uint8Array {
  const spaces = ['office', 'text', 'table', 'style', 'fo'].map((name) => `xmlns:${name}="${name}"`).join(' ');
  return zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    'content.xml': strToU8(`<office:document-content ${spaces}>${content}</office:document-content>`),
    'META-INF/manifest.xml': strToU8(`<manifest>${manifest}</manifest>`),
  });
}

/** What a page of {@link pdfFile} prints; points from its top left corner. */
export interface PrintedPage {
  readonly texts: readonly (readonly [x: number, y: number, text: string, size?: number])[];
  /** Lines from one point to another. */
  readonly rules?: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
}

/** A PDF of upright A4 pages in Courier, whose letters are all 0.6 times as wide as they are high. */
export function pdfFile(pages: readonly PrintedPage[]): Uint8Array {
  const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
  ];
  for (const [at, { texts, rules = [] }] of pages.entries()) {
    const lines = rules.map(([x1, y1, x2, y2]) => `${x1} ${842 - y1} m ${x2} ${842 - y2} l S`);
    const shown = texts.map(([x, y, text, size = 10]) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${842 - y} Tm (${escaped(text)}) Tj ET`);
    const stream = [...lines, ...shown].join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0) & 0xff);
}
