import { SaxesParser } from 'saxes';
import type { Diagnostic } from '../base/diagnostic.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Logo } from '../reports/style/house-style.ts';

const pngMark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Wider or taller is a poster: it would be shown at the size of a stamp. */
const mostPixels = 8_000;

/** Elements that bring in what is not a drawing. */
const foreign: ReadonlySet<string> = new Set([
  'script',
  'foreignObject',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'handler',
  'listener',
  'set',
  'animate',
]);

/**
 * A picture by its bytes: PNG (RFC 2083) or SVG, whatever its file is called. Drawings that hold a script, fetch anything or declare entities are
 * refused, though a page shows them as an image, which runs nothing: a paper is copied, and its picture taken out and opened by itself.
 */
export function readLogo(bytes: Uint8Array, alt: string): Result<Logo> {
  if (pngMark.every((byte, at) => bytes[at] === byte)) return readPng(bytes, alt);
  return readSvg(bytes, alt);
}

function readPng(bytes: Uint8Array, alt: string): Result<Logo> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isHeader = bytes.length >= 33 && view.getUint32(12) === 0x49484452;
  const [width, height] = isHeader ? [view.getUint32(16), view.getUint32(20)] : [0, 0];
  if (width === 0 || height === 0) return refuse('logo-damaged', 'its header is damaged', 'Save it anew as PNG.');
  if (Math.max(width, height) > mostPixels)
    return refuse('logo-size', `it is ${width} by ${height} pixels`, `Make it no larger than ${mostPixels}.`);
  return ok({ type: 'png', bytes, alt, size: { width, height } });
}

function readSvg(bytes: Uint8Array, alt: string): Result<Logo> {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!/<(?:[a-z]+:)?svg[\s>]/i.test(text)) return refuse('logo-kind', 'it is neither PNG nor SVG', 'Save it as PNG.');
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return refuse('logo-unsafe', 'it declares a document type', 'Save it as plain SVG, or as PNG.');
  const odd = oddIn(text);
  if (odd === undefined) return refuse('logo-damaged', 'it is not well-formed XML', 'Save it anew as plain SVG, or as PNG.');
  if (/@import|url\(\s*['"]?(?!#|['"]?#)/i.test(text)) odd.push('a link to another file');
  if (odd[0] !== undefined) return refuse('logo-unsafe', `it holds ${odd[0]}`, 'Save it as plain SVG, or as PNG.');
  return ok({ type: 'svg', bytes, alt });
}

/** What a drawing holds that is no drawing; nothing at all where the text is not well-formed. */
function oddIn(text: string): string[] | undefined {
  const found: string[] = [];
  let isBroken = false;
  const parser = new SaxesParser();
  parser.on('error', () => {
    isBroken = true;
  });
  parser.on('opentag', ({ attributes, name }) => {
    if (foreign.has(withoutPrefix(name))) found.push(`<${name}>`);
    for (const [key, value] of Object.entries(attributes)) {
      if (/^on/i.test(withoutPrefix(key))) found.push(`the attribute ${key}`);
      if (withoutPrefix(key) === 'href' && !/^\s*(?:#|data:image\/(?:png|jpeg);)/i.test(value)) found.push('a link to another file');
    }
  });
  parser.write(text).close();
  return isBroken ? undefined : found;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function refuse(code: string, message: string, hint: string): { readonly ok: false; readonly error: Diagnostic } {
  return err({ code, severity: 'error', message, hint });
}
