import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { readDocx } from './docx.ts';
import { officeFile, wordFile } from './office-files.test-data.ts';

const read = (bytes: Uint8Array) => readDocx(bytes, { name: 'tracker.docx', sha256: '' });
const texts = async (bytes: Uint8Array): Promise<readonly string[]> => (await read(bytes)).lines;

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const family = (id: number, levels: string): string => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const list = (id: number, of: number, more = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const item = (id: number, at: number, text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const paragraph = (text: string, properties = ''): string => `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (inside: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;

test('list items have the numbers that Word prints, counted by list and level', async () => {
  const numbering =
    family(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)') + level(2, 'lowerRoman', '%3)')) +
    family(1, level(0, 'decimal', 'Recommendation %1:')) +
    family(2, level(0, 'bullet', '\uf0b7') + level(1, 'bullet', 'o')) +
    family(3, level(0, 'upperRoman', '%1') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')) +
    list(1, 0) +
    list(2, 1) +
    list(3, 2) +
    list(4, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>') +
    list(5, 3);
  const body = [
    item(1, 0, 'Mend the roads'),
    item(1, 1, 'the A road'),
    item(1, 1, 'the B road'),
    item(1, 2, 'by spring'),
    item(1, 0, 'Open the library'),
    item(1, 1, 'on Sundays'),
    item(2, 0, 'Report back'),
    item(2, 0, 'Publish it'),
    item(3, 0, 'a bullet'),
    item(3, 1, 'a bullet below'),
    item(4, 0, 'a list that starts at five'),
    item(1, 0, 'which its family goes on from'),
    item(5, 0, 'Part one'),
    item(5, 1, 'in digits'),
    item(0, 0, 'no list at all'),
  ];
  expect(await texts(wordFile(body.join(''), numbering))).toEqual([
    '1. Mend the roads',
    '(a) the A road',
    '(b) the B road',
    'i) by spring',
    '2. Open the library',
    '(a) on Sundays',
    'Recommendation 1: Report back',
    'Recommendation 2: Publish it',
    '• a bullet',
    'o a bullet below',
    '5. a list that starts at five',
    '6. which its family goes on from',
    'I Part one',
    '1.1 in digits',
    'no list at all',
  ]);
});

test('a style puts a paragraph into a list, through the style that it is based on; a former list of a tracked change counts for nothing', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Ask"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="AskToo"><w:basedOn w:val="Ask"/></w:style>';
  const former =
    '<w:pPr><w:pPrChange w:id="1" w:author="A"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr>';
  const body =
    paragraph('Fund it', '<w:pPr><w:pStyle w:val="Ask"/></w:pPr>') +
    paragraph('Plain', former) +
    paragraph('Say so', '<w:pPr><w:pStyle w:val="AskToo"/></w:pPr>');
  expect(await texts(wordFile(body, family(0, level(0, 'decimal', 'R%1.')) + list(1, 0), styles))).toEqual([
    'R1. Fund it',
    'Plain',
    'R2. Say so',
  ]);
});

test('a numbered paragraph that is all bold keeps its emphasis', async () => {
  const bold =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Background</w:t></w:r></w:p>';
  const { blocks } = await read(wordFile(bold, family(0, level(0, 'decimal', 'Part %1')) + list(1, 0)));
  expect(blocks).toMatchObject([{ kind: 'paragraph', text: 'Part 1 Background', emphasis: true }]);
});

test('a table keeps its merges both ways, its header row, numbers in cells, and a table inside a cell as lines', async () => {
  const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
  const inner = `<w:tbl>${row(cell(paragraph('North')) + cell(paragraph('done')))}${row(cell(paragraph('South')) + cell(paragraph('open')))}</w:tbl><w:p/>`;
  const body = `${paragraph('Tracker')}<w:tbl>${[
    row(cell(paragraph('Topic')) + cell(paragraph('Ask')) + cell(paragraph('Status')), '<w:tblHeader/>'),
    row(cell(paragraph('Roads'), '<w:vMerge w:val="restart"/>') + cell(item(1, 0, 'Mend') + item(1, 0, 'Sweep')) + cell(paragraph('Open'))),
    row(cell('<w:p/>', '<w:vMerge/>') + cell(inner, '<w:gridSpan w:val="2"/>')),
  ].join('')}</w:tbl>`;
  const { blocks, lines } = await read(wordFile(body, family(0, level(0, 'lowerLetter', '%1)')) + list(1, 0)));
  expect(blocks[1]).toMatchObject({
    kind: 'table',
    place: { lines: [2, 4], table: 1 },
    rows: [
      { header: true, cells: [{ text: 'Topic' }, { text: 'Ask' }, { text: 'Status' }] },
      {
        cells: [
          { text: 'Roads', rowSpan: 2 },
          { text: 'a) Mend\nb) Sweep' },
          { text: 'Open', place: { lines: [3, 3], table: 1, row: 2, cell: 3 } },
        ],
      },
      { cells: [{ text: 'North\ndone\nSouth\nopen', colSpan: 2 }] },
    ],
  });
  expect(lines).toEqual(['Tracker', 'Topic\tAsk\tStatus', 'Roads\ta) Mend b) Sweep\tOpen', 'North done South open']);
});

test('tracked changes are read as accepted, headings as headings, dangerous links as their words', async () => {
  const body = [
    paragraph('Recommendations', '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>'),
    '<w:p><w:r><w:t xml:space="preserve">Report in </w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText>May</w:delText></w:r></w:del><w:ins w:id="2" w:author="A"><w:r><w:t>June</w:t></w:r></w:ins></w:p>',
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "javascript:alert(1)" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>the plan</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
  ];
  expect((await read(wordFile(body.join('')))).blocks).toMatchObject([
    { kind: 'heading', level: 2, text: 'Recommendations' },
    { kind: 'paragraph', text: 'Report in June' },
    { kind: 'paragraph', text: 'the plan' },
  ]);
});

test('footnotes stand at the end with their marks', async () => {
  const { Document, FootnoteReferenceRun, Packer, Paragraph, TextRun } = await import('docx');
  const made = new Document({
    footnotes: { 1: { children: [new Paragraph('Minute 12 of the May meeting.')] } },
    sections: [
      { children: [new Paragraph({ children: [new TextRun('Agreed in May'), new FootnoteReferenceRun(1)] }), new Paragraph('Next item')] },
    ],
  });
  const { lines } = await read(new Uint8Array(await Packer.toBuffer(made)));
  expect(lines).toEqual(['Agreed in May[1]', 'Next item', '[1] Minute 12 of the May meeting.']);
});

test.each([
  ['no document inside', officeFile({ 'word/other.xml': '<a/>' }), 'there is no text inside the Word file'],
  ['a broken part', wordFile('<w:p><w:r></w:p>'), 'word/document.xml inside the file is damaged'],
  ['elements without end', wordFile('<w:p>'.repeat(2000)), 'word/document.xml inside the file is damaged'],
])('refuses %s with a plain reason', async (_, bytes, message) => {
  await expect(read(bytes)).rejects.toMatchObject({ name: 'DocumentError', code: 'malformed', message });
});

test.skipIf(process.platform === 'win32')('a picture that names a file outside is not opened', { timeout: 5000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scrutiny-test-'));
  // Whoever opens a pipe that nobody writes to waits for ever.
  const pipe = join(folder, 'map.png');
  execFileSync('mkfifo', [pipe]);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const picture =
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="p"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="out"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  const related = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="out" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file://${pipe}" TargetMode="External"/></Relationships>`;
  const whole = unzipSync(wordFile(`${paragraph('Before')}${picture}${paragraph('After')}`));
  const lines = await texts(zipSync({ ...whole, 'word/_rels/document.xml.rels': strToU8(related) }));
  expect(lines.filter((line) => line !== '')).toEqual(['Before', 'After']);
});
