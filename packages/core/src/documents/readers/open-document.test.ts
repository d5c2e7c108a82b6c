import { expect, test } from 'vitest';
import { readOds } from './ods.ts';
import { readOdt } from './odt.ts';
import { openDocumentFile } from './office-files.test-data.ts';

const identity = { name: 'paper', sha256: '' };
const odt = (body: string, styles = '') =>
  readOdt(
    openDocumentFile(
      'text',
      `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
    ),
    identity,
  );
const ods = (body: string, styles = '') =>
  readOds(
    openDocumentFile(
      'spreadsheet',
      `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body>`,
    ),
    identity,
  );
const p = (text: string): string => `<text:p>${text}</text:p>`;

test('an OpenDocument text keeps printed numbers, nested and continued', () => {
  const styles =
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style><text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="*"/></text:list-style>';
  const item = (inside: string): string => `<text:list-item>${inside}</text:list-item>`;
  const body = [
    `<text:list text:style-name="L">${item(`${p('Mend')}<text:list>${item(p('roads'))}${item(p('paths'))}</text:list>`)}${item(p('Open'))}</text:list>`,
    p('Between'),
    `<text:list text:style-name="L" text:continue-numbering="true">${item(p('Report'))}</text:list>`,
    `<text:list text:style-name="L">${item(p('Anew'))}</text:list>`,
    `<text:list text:style-name="B">${item(p('a bullet'))}</text:list>`,
  ];
  expect(odt(body.join(''), styles).lines).toEqual([
    '1. Mend',
    '(a) roads',
    '(b) paths',
    '2. Open',
    'Between',
    '3. Report',
    '1. Anew',
    '• a bullet',
  ]);
});

test('deleted text and comments are left out, notes come last, bold paragraphs have emphasis, headings their level', () => {
  const body = [
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>',
    '<text:h text:outline-level="2">Recommendations</text:h>',
    '<text:p text:style-name="P1">All bold</text:p>',
    p(
      'Agreed<office:annotation><text:p>is it?</text:p></office:annotation> in<text:s text:c="2"/>May<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Minute 12</text:p></text:note-body></text:note>.',
    ),
  ];
  const styles = '<style:style style:name="P1"><style:text-properties fo:font-weight="bold"/></style:style>';
  expect(odt(body.join(''), styles).blocks).toMatchObject([
    { kind: 'heading', level: 2, text: 'Recommendations' },
    { kind: 'paragraph', text: 'All bold', emphasis: true },
    { kind: 'paragraph', text: 'Agreed in May[1].' },
    { kind: 'paragraph', text: '[1] Minute 12' },
  ]);
});

test('a table of a text keeps header rows and merges', () => {
  const cell = (text: string, spans = ''): string => `<table:table-cell${spans}>${p(text)}</table:table-cell>`;
  const body = `<table:table><table:table-header-rows><table:table-row>${cell('Topic')}${cell('Ask')}</table:table-row></table:table-header-rows><table:table-row>${cell('Roads', ' table:number-rows-spanned="2"')}${cell('Mend')}</table:table-row><table:table-row><table:covered-table-cell/>${cell('Sweep')}</table:table-row></table:table>`;
  expect(odt(body).blocks).toMatchObject([
    {
      kind: 'table',
      rows: [
        { header: true, cells: [{ text: 'Topic' }, { text: 'Ask' }] },
        { cells: [{ text: 'Roads', rowSpan: 2 }, { text: 'Mend' }] },
        { cells: [{ text: 'Sweep' }] },
      ],
    },
  ]);
});

test('a spreadsheet keeps what its cells show, full dates with the day first, and leaves hidden sheets and comments out', () => {
  const cell = (text: string, more = ''): string => `<table:table-cell${more}>${p(text)}</table:table-cell>`;
  const styles = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>';
  const sheet = `<table:table table:name="Live"><table:table-row>${cell('Topic')}${cell('Date')}${cell('Note')}</table:table-row><table:table-row>${cell('Roads')}${cell('09/13/23', ' office:value-type="date" office:date-value="2023-09-13"')}<table:table-cell table:number-columns-spanned="1"><office:annotation>${p('hidden remark')}</office:annotation>${p('one')}${p('two')}</table:table-cell></table:table-row><table:table-row>${cell('Paths')}${cell('Sep 2023', ' office:value-type="date" office:date-value="2023-09-01"')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row><table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row></table:table>`;
  const hidden = `<table:table table:name="Lists" table:style-name="ta2"><table:table-row>${cell('Complete')}</table:table-row></table:table>`;
  expect(ods(sheet + hidden, styles).lines).toEqual(['Live', 'Topic\tDate\tNote', 'Roads\t13/09/2023\tone two', 'Paths\tSep 2023\t']);
});

test('a password is named', () => {
  const file = openDocumentFile('text', '<a/>', '<manifest:encryption-data xmlns:manifest="m"/>');
  expect(() => readOdt(file, identity)).toThrow('the file is protected by a password');
});
