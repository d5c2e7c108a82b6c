// The files that format-matrix makes of a paper read as text: a Word document, a flat OpenDocument workbook, a web page.
import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  PageBreak,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const bare = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** The blocks as a Word document; `ruled` draws the borders of tables. */
export function wordOf(document, { ruled }) {
  const wide = document.blocks.some((block) => block.kind === 'table' && Math.max(...block.rows.map((row) => row.cells.length)) > 4);
  const size = wide ? { orientation: PageOrientation.LANDSCAPE, width: 11906, height: 16838 } : { width: 11906, height: 16838 };
  const lines = (text, bold) =>
    text.split('\n').map((line) => new Paragraph({ children: [new TextRun({ text: line, bold })], spacing: { after: 60 } }));
  const tableOf = (block) => {
    const columns = Math.max(...block.rows.map((row) => row.cells.length));
    const width = Math.floor((wide ? 15000 : 9600) / columns);
    return new Table({
      layout: TableLayoutType.FIXED,
      columnWidths: Array(columns).fill(width),
      width: { size: width * columns, type: WidthType.DXA },
      ...(ruled ? {} : { borders: bare }),
      rows: block.rows.map(
        (row, index) =>
          new TableRow({
            cantSplit: false,
            children: [...row.cells, ...Array(columns - row.cells.length).fill({ text: '' })].map(
              (cell) =>
                new TableCell({
                  children: lines(cell.text, index === 0),
                  width: { size: width, type: WidthType.DXA },
                  ...(ruled ? {} : { borders: bare }),
                }),
            ),
          }),
      ),
    });
  };
  const children = document.blocks.flatMap((block) => {
    if (block.kind === 'table') return [tableOf(block), new Paragraph({ children: [] })];
    if (block.kind === 'heading') return [new Paragraph({ text: block.text, heading: HeadingLevel[`HEADING_${block.level}`] })];
    if (block.kind === 'page-break') return [new Paragraph({ children: [new PageBreak()] })];
    const text = block.kind === 'list-item' ? `${block.marker} ${block.text}` : block.text;
    return [new Paragraph({ children: [new TextRun({ text, bold: block.emphasis === true })], spacing: { after: 120 } })];
  });
  const margin = { top: 900, bottom: 900, left: 900, right: 900 };
  return Packer.toBuffer(new Document({ sections: [{ properties: { page: { size, margin } }, children }] }));
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The blocks as a web page. */
export function htmlOf(document) {
  const body = document.blocks.map((block) => {
    if (block.kind === 'table')
      return `<table>${block.rows
        .map(
          (row) =>
            `<tr>${row.cells
              .map(
                (cell) =>
                  `<td>${cell.text
                    .split('\n')
                    .map((line) => `<p>${escaped(line)}</p>`)
                    .join('')}</td>`,
              )
              .join('')}</tr>`,
        )
        .join('\n')}</table>`;
    if (block.kind === 'heading') return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    if (block.kind === 'page-break') return '<hr>';
    if (block.kind === 'list-item') return `<p>${escaped(`${block.marker} ${block.text}`)}</p>`;
    return `<p>${block.emphasis ? `<b>${escaped(block.text)}</b>` : escaped(block.text)}</p>`;
  });
  return `<!DOCTYPE html><html><body>\n${body.join('\n')}\n</body></html>`;
}

/** The tables as a workbook, a sheet for each with the text that stands over it: rows of a table cut by pages may have other columns on each. */
export function workbookOf(document) {
  const cell = (text) =>
    text === ''
      ? '<table:table-cell/>'
      : `<table:table-cell office:value-type="string">${text
          .split('\n')
          .map((line) => `<text:p>${escaped(line)}</text:p>`)
          .join('')}</table:table-cell>`;
  const row = (texts) => `<table:table-row>${texts.map(cell).join('')}</table:table-row>`;
  const sheets = [];
  let rows = [];
  const close = () => {
    if (rows.length > 0) sheets.push(`<table:table table:name="Sheet${sheets.length + 1}">${rows.join('')}</table:table>`);
    rows = [];
  };
  for (const block of document.blocks) {
    if (block.kind === 'page-break') continue;
    if (block.kind !== 'table') rows.push(row([block.kind === 'list-item' ? `${block.marker} ${block.text}` : block.text]));
    else {
      rows.push(...block.rows.map((each) => row(each.cells.map(({ text }) => text))));
      close();
    }
  }
  close();
  return `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>${sheets.join('')}</office:spreadsheet></office:body></office:document>`;
}
