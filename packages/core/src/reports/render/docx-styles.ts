import type { IStylesOptions } from 'docx';
import type { Palette } from '../palette.ts';

/** On every machine of a council, or replaced by its like. */
const font = 'Arial';

/**
 * The styles of a paper in Word: a plain face in 12 points, tables in 10, so that it meets what councils ask of accessible documents; the
 * headings are Word's own, so that its navigation pane and screen readers find them. The language is given, for spelling and for reading aloud.
 */
export function docxStyles(language: string, palette: Palette): IStylesOptions {
  const heading = palette.headerText.slice(1);
  const next = 'Normal';
  return {
    default: {
      document: {
        run: { font, size: 24, language: { value: language, eastAsia: language, bidirectional: 'ar-SA' } },
        paragraph: { spacing: { after: 120, line: 264 } },
      },
      title: { run: { font, size: 36, bold: true, color: heading }, paragraph: { spacing: { after: 160 }, keepNext: true } },
      heading1: {
        run: { font, size: 28, bold: true, color: heading },
        paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
      },
    },
    paragraphStyles: [
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next,
        run: { bold: true, size: 20 },
        paragraph: { keepNext: true, spacing: { before: 120, after: 80 } },
      },
      { id: 'House', name: 'House', basedOn: 'Normal', next, run: { bold: true }, paragraph: { keepNext: true } },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { font, size: 18 } },
      { id: 'TableText', name: 'Table Text', basedOn: 'Normal', run: { size: 20 }, paragraph: { spacing: { after: 40, line: 240 } } },
      {
        id: 'TableHeader',
        name: 'Table Header',
        basedOn: 'TableText',
        run: { size: 20, bold: true, color: heading },
        paragraph: { keepNext: true, spacing: { after: 40, line: 240 } },
      },
    ],
  };
}
