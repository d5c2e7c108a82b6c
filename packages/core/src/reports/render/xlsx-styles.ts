import type { PrintedDay } from '../../model/dates/printed-day.ts';
import type { Palette } from '../palette.ts';
import { xmlDeclaration } from './xml-text.ts';

const date = 164;
const text = 49;

/** A style of a cell: font, fill and border by their places below, the number format, and whether Excel shows the text as typed behind an apostrophe. */
function style(font: number, fill: number, border: number, format: number, quoted = false): string {
  const quote = quoted ? ' quotePrefix="1"' : '';
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${quote}><alignment horizontal="left" vertical="top" wrapText="1"/></xf>`;
}

/** Number formats of the forms of days; what is not a letter of a day stands behind a backslash, so that no locale changes it. */
const dayFormats: { readonly [F in PrintedDay]: string } = {
  '12 March 2024': 'd\\ mmmm\\ yyyy',
  '12/03/2024': 'dd\\/mm\\/yyyy',
  '2024-03-12': 'yyyy\\-mm\\-dd',
};

/**
 * The styles part, its list in the order of `cellStyles`. Text has the format of text, so that Excel takes it for nothing else when the
 * cell is edited; days are shown as papers print them.
 */
export function stylesXml(palette: Palette, form: PrintedDay): string {
  const [ink, fill, line] = [palette.headerText, palette.headerGround, palette.line].map((colour) => `FF${colour.slice(1).toUpperCase()}`);
  return (
    `${xmlDeclaration}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<numFmts count="1"><numFmt numFmtId="${date}" formatCode="${dayFormats[form]}"/></numFmts>` +
    `<fonts count="3"><font><sz val="11"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="11"/><color rgb="${ink}"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="13"/><color rgb="${ink}"/><name val="Arial"/><family val="2"/></font></fonts>` +
    `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor indexed="64"/></patternFill></fill></fills>` +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color rgb="${line}"/></${side}>`).join('')}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7">' +
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    style(1, 2, 1, text) +
    style(0, 0, 1, text) +
    style(0, 0, 1, text, true) +
    style(0, 0, 1, date) +
    `<xf numFmtId="${text}" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>` +
    style(0, 0, 0, text) +
    '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
