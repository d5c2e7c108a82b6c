import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pixel } from '../../house-style/pixel.test-data.ts';
import { darkPalette, lightPalette } from '../palette.ts';
import type { Report } from '../report.ts';
import type { HouseStyle } from '../style/house-style.ts';
import { styleReport } from '../style/style-report.ts';
import { renderReport } from './render-report.ts';
import { renderReportFile } from './render-report-file.ts';

const report: Report = {
  kind: 'tracker',
  title: 'Tracker',
  preamble: ['As at 1 May 2024.'],
  language: 'en-GB',
  sections: [{ paragraphs: [], table: { caption: 'Asks', columns: [{ key: 'a', title: 'Ask' }], rows: [['Mend it.']] } }],
  events: [{ key: 'R1', date: '2024-05-01', summary: 'Due', description: '', categories: [] }],
};

const logo = { type: 'png', bytes: pixel, alt: 'The "bridge"', size: { width: 200, height: 100 } } as const;
const style: HouseStyle = {
  council: 'Wealdshire County Council',
  logo,
  footer: 'Democratic Services',
  colours: { light: { ...lightPalette, headerGround: '#ddeecc' }, dark: { ...darkPalette, ground: '#001122' } },
};

const html = (more: HouseStyle) => renderReport(styleReport(report, more, 'html'), 'html');

async function parts(format: 'docx' | 'xlsx', more: HouseStyle): Promise<Readonly<Record<string, string>>> {
  const bytes = await renderReportFile(styleReport(report, more, format), format, { today: '2024-05-01' });
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, name.endsWith('.png') ? 'png' : strFromU8(part)]),
  );
}

test('a page carries picture, name, colours and foot, and fetches nothing for them', () => {
  const page = html(style);
  expect(page).toContain('<img src="data:image/png;base64,iVBORw0KGgo');
  expect(page).toContain('alt="The &quot;bridge&quot;" width="200" height="100">\n<p>Wealdshire County Council</p>\n</header>\n<main');
  expect(page).toContain('--headerGround:#ddeecc');
  expect(page).toContain('--ground:#001122');
  expect(page).toContain('</main>\n<footer class="house">\n<p>Democratic Services</p>');
  expect(page).toMatch(/content="default-src 'none';[^"]*; img-src data:"/);
  expect(html({ footer: 'x' })).not.toContain('img-src');
});

test('a picture whose words are the name is not followed by the name', () => {
  expect(html({ ...style, logo: { ...logo, alt: 'Wealdshire County Council' } }).match(/Wealdshire County Council/g)).toHaveLength(1);
});

test('a Word file has the picture with its words, the name above the title, and the foot on each page', async () => {
  const found = await parts('docx', style);
  expect(Object.keys(found).filter((name) => name.endsWith('.png'))).toHaveLength(1);
  const body = found['word/document.xml'] ?? '';
  expect(body).toContain('descr="The &quot;bridge&quot;"');
  expect(body.indexOf('Wealdshire County Council')).toBeLessThan(body.indexOf('>Tracker<'));
  expect(body).toContain('w:fill="ddeecc"');
  expect(found['word/footer1.xml']).toContain('Democratic Services');
});

test('Word gets the name for a drawing that it could not show', async () => {
  const found = await parts('docx', { logo: { type: 'svg', bytes: new Uint8Array(), alt: 'The bridge of Wealdshire' } });
  expect(found['word/document.xml']).toContain('The bridge of Wealdshire');
  expect(found['word/document.xml']).not.toContain('<pic:');
});

test('a workbook has the name at the head and the text at the foot of printed pages, and in its notes', async () => {
  const found = await parts('xlsx', { ...style, footer: 'Democratic Services & others' });
  expect(found['xl/worksheets/sheet1.xml']).toContain('<oddHeader>&amp;LWealdshire County Council – Tracker');
  expect(found['xl/worksheets/sheet1.xml']).toContain('<oddFooter>&amp;LDemocratic Services &amp;&amp; others&amp;RPage');
  expect(found['xl/worksheets/sheet2.xml']).toContain('Democratic Services &amp; others');
  expect(found['xl/styles.xml']).toContain('FFDDEECC');
});

test('a calendar is called after the council', async () => {
  const calendar = await renderReportFile(styleReport(report, style, 'ics'), 'ics', { today: '2024-05-01' });
  expect(strFromU8(calendar)).toContain('X-WR-CALNAME:Wealdshire County Council: Tracker');
});
