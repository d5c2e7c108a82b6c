import { Document, HeadingLevel, Packer, PageOrientation, Paragraph, type Table, TextRun } from 'docx';
import { unzipSync } from 'fflate';
import { lightPalette, type Palette } from '../palette.ts';
import type { Report, Section } from '../report.ts';
import { cleanReport } from './clean-report.ts';
import { docxFoot, docxHead } from './docx-house.ts';
import { docxStyles } from './docx-styles.ts';
import { docxTable } from './docx-table.ts';
import { coreProperties, corePropertiesPart, packOffice } from './office-package.ts';
import { withoutGaps } from './without-gaps.ts';

/** A4 and its margins, in twentieths of a point. */
const page = { short: 11_906, long: 16_838, margin: 1_000 };

/** Tables with more columns than this stand on a page turned on its side. */
const mostUpright = 5;

/**
 * A report as a Word document: title, preamble, a heading and one real table a section, with its caption above it; in a house style with the council's
 * picture or name above the title. Pages are numbered. The text of the register goes in as text alone: no links, fields, pictures or merged cells are
 * made of it.
 */
export async function renderDocx(report: Report): Promise<Uint8Array> {
  const clean = withoutGaps(cleanReport(report));
  const palette = clean.look?.colours?.light ?? lightPalette;
  const across = clean.sections.some((section) => (section.table?.columns.length ?? 0) > mostUpright);
  const room = (across ? page.long : page.short) - 2 * page.margin;
  const margin = { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin };
  const orientation = across ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const document = new Document({
    styles: docxStyles(clean.language, palette),
    sections: [
      {
        // The library turns the measures itself where the page is on its side.
        properties: { page: { size: { width: page.short, height: page.long, orientation }, margin } },
        footers: { default: docxFoot(clean.title, clean.look) },
        children: [
          ...docxHead(clean.look),
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(clean.title) }),
          ...clean.preamble.flatMap(paragraphs),
          ...clean.sections.flatMap((section) => sectionBlocks(section, room, palette)),
        ],
      },
    ],
  });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const about = { title: clean.title, subject: clean.preamble.join(' '), language: clean.language };
  return packOffice({ ...parts, [corePropertiesPart]: coreProperties(about) });
}

function sectionBlocks({ heading, paragraphs: texts, table }: Section, room: number, palette: Palette): readonly (Paragraph | Table)[] {
  const named = table === undefined || table.caption === heading ? [] : [caption(table.caption)];
  const shown = table === undefined || table.rows.length === 0 ? [] : [...named, docxTable(table, room, palette)];
  return [
    ...(heading === undefined ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(heading) })]),
    ...texts.filter((text) => text !== '').flatMap(paragraphs),
    ...shown,
  ];
}

function caption(text: string): Paragraph {
  return new Paragraph({ style: 'Caption', children: runs(text) });
}

/** An empty line parts two paragraphs; a single line end is a line break. */
function paragraphs(text: string): readonly Paragraph[] {
  return text.split(/\n{2,}/).map((part) => new Paragraph({ children: runs(part) }));
}

function runs(text: string): readonly TextRun[] {
  return text.split('\n').map((line, at) => new TextRun(at === 0 ? { text: line } : { text: line, break: 1 }));
}
