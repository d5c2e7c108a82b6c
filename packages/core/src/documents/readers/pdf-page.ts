import { cleanText } from '../clean-text.ts';
import { type Rule, readRules } from './pdf-rules.ts';

/** A piece of text as a page prints it. Points from the page's top left corner; `y` is the line on which the letters stand. */
export interface PdfText {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Height of its letters in points. */
  readonly size: number;
  readonly bold: boolean;
}

/** One page, nothing read into it yet. */
export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  readonly rules: readonly Rule[];
}

/** What is used of a page of pdf.js. */
export interface PdfSource {
  getViewport(options: { scale: number }): { readonly transform: readonly number[]; readonly width: number; readonly height: number };
  getTextContent(): Promise<{ readonly items: readonly unknown[] }>;
  getOperatorList(): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>;
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
  cleanup(): unknown;
}

/** Reads what a page prints. Fonts are known only once the page's operations have been read, so these come first. */
export async function readPdfPage(source: PdfSource, number: number, codes: Readonly<Record<string, number>>): Promise<PdfPage> {
  const { transform, width, height } = source.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await source.getOperatorList();
  const { items } = await source.getTextContent();
  const texts = items.flatMap((item) => textOf(item, transform, source.commonObjs));
  const page = { number, width, height, texts, rules: readRules(fnArray, argsArray, transform, codes) };
  source.cleanup();
  return page;
}

function textOf(item: unknown, page: readonly number[], fonts: PdfSource['commonObjs']): readonly PdfText[] {
  if (typeof item !== 'object' || item === null || !('str' in item) || !('transform' in item) || !('width' in item)) return [];
  const { str, transform, width } = item;
  if (typeof str !== 'string' || !Array.isArray(transform) || typeof width !== 'number' || cleanText(str) === '') return [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform as readonly number[];
  const [pa = 1, pb = 0, pc = 0, pd = -1, pe = 0, pf = 0] = page;
  const size = Math.hypot(pa * c + pc * d, pb * c + pd * d);
  const x = pa * e + pc * f + pe;
  const y = pb * e + pd * f + pf;
  // Text set upright or upside down in a narrow head keeps its corner; what counts is the column that it stands in.
  const along = Math.hypot(a, b) === 0 ? 0 : (pa * a + pc * b) / Math.hypot(pa * a + pc * b, pb * a + pd * b);
  if (!(size > 0.5) || !Number.isFinite(x) || !Number.isFinite(y)) return [];
  return [{ text: str, x, right: x + Math.max(width * along, size * 0.3), y, size, bold: isBold(item, fonts) }];
}

function isBold(item: object, fonts: PdfSource['commonObjs']): boolean {
  if (!('fontName' in item) || typeof item.fontName !== 'string' || !fonts.has(item.fontName)) return false;
  const font = fonts.get(item.fontName);
  if (typeof font !== 'object' || font === null) return false;
  if ('bold' in font && font.bold === true) return true;
  return 'name' in font && typeof font.name === 'string' && /bold|black|heavy|demi/i.test(font.name);
}
