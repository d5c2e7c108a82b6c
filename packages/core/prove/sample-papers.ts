import { readFileSync } from 'node:fs';
import { type Zippable, zipSync } from 'fflate';

/** The parts of a file by name. */
type Parts = { readonly [name: string]: string };
type DamagedParts = { readonly [name: string]: string | Uint8Array };

/** A sound paper of Wealdshire, to be damaged: its bytes, or one of the parts that they are made of. */
export interface SamplePaper {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** For formats whose files are made of parts, and how they are. */
  readonly made?: { readonly parts: Parts; readonly of: (parts: DamagedParts) => Uint8Array };
}

const rows = [
  ['Topic', 'Meeting', 'Recommendation', 'Responsible', 'Follow up', 'Response', 'Status'],
  [
    'Bus network review',
    '12 September 2024',
    'That the Cabinet Member reports on fares by May.',
    'Head of Passenger Transport',
    '31/01/2025',
    'Agreed. Work is under way.',
    'In progress',
  ],
  [
    'Young carers',
    '12 September 2024',
    'That a survey of young carers be brought to members.',
    'Director of Children’s Services',
    'Spring 2025',
    'The survey was sent on 3 October.',
    'Complete',
  ],
  ['Library hours', '14 November 2024', 'That users be asked before hours are cut.', 'Head of Libraries', '', '', 'Not started'],
];

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const cells = (open: string, close: string) => rows.map((row) => row.map((cell) => `${open}${cell}${close}`));

function packed(name: string, parts: Parts): SamplePaper {
  return made(name, parts, zipped);
}

function made(name: string, parts: Parts, of: (parts: DamagedParts) => Uint8Array): SamplePaper {
  return { name, bytes: of(parts), made: { parts, of } };
}

/** A zip of these parts. */
export function zipped(parts: DamagedParts): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part;
    // The type of an OpenDocument file stands first and is not packed: by that it is known.
    Object.defineProperty(zippable, name, { value: [bytes, { level: name === 'mimetype' ? 0 : 6 }], enumerable: true });
  }
  return zipSync(zippable);
}

const docx = packed('tracker.docx', {
  '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `${xml}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Recommendation tracker</w:t></w:r></w:p><w:tbl>${cells(
    '<w:tc><w:p><w:r><w:t>',
    '</w:t></w:r></w:p></w:tc>',
  )
    .map((row) => `<w:tr>${row.join('')}</w:tr>`)
    .join('')}</w:tbl></w:body></w:document>`,
});

const xlsx = packed('tracker.xlsx', {
  '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  '_rels/.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/workbook.xml': `${xml}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Tracker" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/worksheets/sheet1.xml': `${xml}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
    .map(
      (row, r) =>
        `<row r="${r + 1}">${row.map((cell, c) => `<c r="${String.fromCharCode(65 + c)}${r + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`,
});

const openDocument = (name: string, body: string): SamplePaper =>
  packed(name, {
    mimetype: `application/vnd.oasis.opendocument.${name.endsWith('odt') ? 'text' : 'spreadsheet'}`,
    'content.xml': `${xml}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body>${body}</office:body></office:document-content>`,
  });
const openTable = `<table:table table:name="Tracker">${cells('<table:table-cell><text:p>', '</text:p></table:table-cell>')
  .map((row) => `<table:table-row>${row.join('')}</table:table-row>`)
  .join('')}</table:table>`;

/** What two pages print: a table with lines around its cells, its header on each. */
function pdfPages(): Parts {
  const [header = [], ...body] = rows;
  const page = (own: readonly (readonly string[])[]): string =>
    [header, ...own]
      .flatMap((row, r) =>
        row.map(
          (cell, c) =>
            `${36 + c * 220} ${770 - r * 40} 220 40 re S BT /F1 7 Tf ${40 + c * 220} ${790 - r * 40} Td (${cell.replace(/[()\\]|[^ -~]/g, ' ')}) Tj ET`,
        ),
      )
      .join('\n');
  return { first: page(body.slice(0, 2)), second: page(body.slice(2)) };
}

/** A PDF of these pages, as small as one can be: the damage falls on what is printed, as the places of all objects are right. */
function pdfOf(pages: DamagedParts): Uint8Array {
  const contents = Object.values(pages).map((page) => (typeof page === 'string' ? page : Buffer.from(page).toString('latin1')));
  const font = 3 + contents.length * 2;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${contents.map((_, i) => `${3 + i * 2} 0 R`).join(' ')}]/Count ${contents.length}>>`,
    ...contents.flatMap((content, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 1600 842]/Contents ${4 + i * 2} 0 R/Resources<</Font<</F1 ${font} 0 R>>>>>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

const text = (name: string, content: string): SamplePaper => ({ name, bytes: new TextEncoder().encode(content) });
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** Sound papers of every format that is read. `root` is the workspace's folder, where the text papers of the examples lie. */
export function samplePapers(root: string): readonly (readonly [format: string, papers: readonly SamplePaper[]])[] {
  const examples = ['01-tracker-2024-09', '03-schedule', '04-letter', '05-minutes', '06-improvement-plan'].map((name) => `${name}.txt`);
  return [
    ['text', examples.map((name) => ({ name, bytes: readFileSync(`${root}/examples/wealdshire/${name}`) }))],
    ['csv', [text('tracker.csv', rows.map((row) => row.map(quoted).join(',')).join('\r\n'))]],
    [
      'markdown',
      [
        text(
          'tracker.md',
          `# Tracker\n\n${rows.map((row, i) => `| ${row.join(' | ')} |${i === 0 ? `\n|${'---|'.repeat(row.length)}` : ''}`).join('\n')}\n`,
        ),
      ],
    ],
    [
      'html',
      [
        text(
          'tracker.html',
          `<!DOCTYPE html><html><body><h1>Tracker</h1><table>${cells('<td>', '</td>')
            .map((row) => `<tr>${row.join('')}</tr>`)
            .join('')}</table></body></html>`,
        ),
      ],
    ],
    [
      'json',
      [
        text(
          'tracker.json',
          JSON.stringify(rows.slice(1).map((row) => Object.fromEntries(row.map((cell, i) => [rows[0]?.[i] ?? '', cell])))),
        ),
      ],
    ],
    ['docx', [docx]],
    ['xlsx', [xlsx]],
    ['odt', [openDocument('tracker.odt', `<office:text>${openTable}</office:text>`)]],
    ['ods', [openDocument('tracker.ods', `<office:spreadsheet>${openTable}</office:spreadsheet>`)]],
    ['pdf', [made('tracker.pdf', pdfPages(), pdfOf)]],
  ];
}
