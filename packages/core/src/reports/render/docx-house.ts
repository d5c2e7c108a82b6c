import { AlignmentType, Footer, ImageRun, PageNumber, Paragraph, TextRun } from 'docx';
import type { Logo, ReportLook } from '../style/house-style.ts';

/** How large a council's picture may be, in pixels of 1/96 inch. */
const mostOfPicture = { width: 340, height: 76 };

/**
 * What stands above the title in a house style: the council's picture and name. A drawing (SVG) is left out, as Word shows one only beside a
 * picture of it: then the name stands for it. A picture whose words are the name stands alone. Nothing without either.
 */
export function docxHead(look: ReportLook | undefined): readonly Paragraph[] {
  const logo = look?.logo?.type === 'png' && look.logo.size !== undefined ? look.logo : undefined;
  const name = look?.council ?? look?.logo?.alt;
  const picture = logo === undefined ? [] : [new Paragraph({ style: 'House', children: [image(logo)] })];
  const words = name === undefined || logo?.alt === name ? [] : [new Paragraph({ style: 'House', children: [new TextRun(name)] })];
  return [...picture, ...words];
}

/** The foot of every page: the house style's text, then title and number of the page. */
export function docxFoot(title: string, look: ReportLook | undefined): Footer {
  const children = [new TextRun({ children: [`${title} – page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })];
  const own = (look?.footer ?? '').split('\n').filter((line) => line !== '');
  return new Footer({
    children: [
      ...own.map((line) => new Paragraph({ style: 'Footer', children: [new TextRun(line)] })),
      new Paragraph({ style: 'Footer', alignment: AlignmentType.END, children }),
    ],
  });
}

function image({ alt, bytes, size }: Logo): ImageRun {
  const { height, width } = size ?? mostOfPicture;
  const scale = Math.min(1, mostOfPicture.width / width, mostOfPicture.height / height);
  const transformation = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  return new ImageRun({ type: 'png', data: bytes, transformation, altText: { name: 'Logo', title: alt, description: alt } });
}
