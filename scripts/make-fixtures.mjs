// Makes the office files in packages/core/test/fixtures: an invented tracker of an invented county as LibreOffice writes it. Needs LibreOffice
// (soffice); the files are kept, so that tests need no LibreOffice.   node scripts/make-fixtures.mjs
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import { trackerRows } from './fixture-tracker.mjs';

const folder = fileURLToPath(new URL('../packages/core/test/fixtures/', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'fixtures-'));
const widths = [2300, 1250, 4600, 2100, 1150, 3600, 1100];

const cellOf = (text, column, merge) =>
  new TableCell({
    children: text.split('\n').map((line) => new Paragraph(line)),
    width: { size: widths[column], type: 'dxa' },
    ...(merge === undefined ? {} : { verticalMerge: merge }),
  });

const table = new Table({
  layout: TableLayoutType.FIXED,
  columnWidths: widths,
  rows: trackerRows.map(
    (row, at) =>
      new TableRow({
        tableHeader: at === 0,
        cantSplit: false,
        children: row.map((text, column) => {
          const merged = column === 0 && at > 0 && (text === '' || trackerRows[at + 1]?.[0] === '');
          return cellOf(text, column, merged ? (text === '' ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART) : undefined);
        }),
      }),
  ),
});

const numbered = (text, level = 0) => new Paragraph({ text, numbering: { reference: 'asks', level } });
const paper = new Document({
  numbering: {
    config: [
      {
        reference: 'asks',
        levels: [
          { level: 0, format: LevelFormat.DECIMAL, text: 'Recommendation %1:', alignment: AlignmentType.START },
          {
            level: 1,
            format: LevelFormat.LOWER_LETTER,
            text: '(%2)',
            alignment: AlignmentType.START,
            style: { paragraph: { indent: { left: 720, hanging: 360 } } },
          },
        ],
      },
    ],
  },
  sections: [
    {
      properties: {
        page: {
          size: { orientation: PageOrientation.LANDSCAPE, width: 11906, height: 16838 },
          margin: { top: 900, bottom: 900, left: 400, right: 300 },
        },
      },
      headers: { default: new Header({ children: [new Paragraph('Wealdshire County Council')] }) },
      footers: {
        default: new Footer({
          children: [new Paragraph({ children: [new TextRun('Page '), new TextRun({ children: [PageNumber.CURRENT] })] })],
        }),
      },
      children: [
        new Paragraph({ text: 'Roads and Paths Scrutiny Committee: recommendations tracker', heading: HeadingLevel.HEADING_1 }),
        new Paragraph('Brought to every meeting, so that what was asked for is done or explained.'),
        numbered('The Cabinet Member reports on:'),
        numbered('gritting before the winter;', 1),
        numbered('footbridges closed for more than a month.', 1),
        numbered('The tracker is published with every agenda.'),
        table,
      ],
    },
  ],
});

const docx = join(work, 'tracker.docx');
writeFileSync(docx, await Packer.toBuffer(paper));
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const day = (text) => /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
const sheetCell = (text) => {
  const [, d, m, y] = day(text) ?? [];
  if (d !== undefined)
    return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${y}-${m}-${d}"><text:p>${text}</text:p></table:table-cell>`;
  const lines = text.split('\n').map((line) => `<text:p>${escaped(line)}</text:p>`);
  return text === '' ? '<table:table-cell/>' : `<table:table-cell office:value-type="string">${lines.join('')}</table:table-cell>`;
};
const sheet = trackerRows.map((row) => `<table:table-row>${row.map(sheetCell).join('')}</table:table-row>`).join('');
const fods = join(work, 'tracker.fods');
writeFileSync(
  fods,
  `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles><number:date-style style:name="d"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style><style:style style:name="day" style:family="table-cell" style:data-style-name="d"/></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Tracker">${sheet}</table:table></office:spreadsheet></office:body></office:document>`,
);
for (const [file, to] of [
  [docx, 'pdf'],
  [docx, 'odt'],
  [fods, 'xlsx'],
  [fods, 'ods'],
]) {
  const run = spawnSync(
    'soffice',
    ['--headless', `-env:UserInstallation=file://${join(work, 'profile')}`, '--convert-to', to, '--outdir', folder, file],
    { stdio: 'inherit' },
  );
  if (run.status !== 0) process.exitCode = 1;
}
// As our own program would write it, so that the numbers of its lists are in definitions and not in its text.
writeFileSync(join(folder, 'tracker.docx'), await Packer.toBuffer(paper));
rmSync(work, { recursive: true, force: true });
