import { parse } from 'parse5';
import type { Document } from '../document.ts';
import type { DocumentIdentity } from '../document-identity.ts';
import { bodyOf } from '../html-nodes.ts';
import { HtmlBlocks } from './html-blocks.ts';
import { printedSourceLines } from './html-lines.ts';

/**
 * A web page as a document, read as a browser reads it, however broken. `lines` hold what each source line prints, so that line
 * numbers are those of the file and lines of nothing but markup are blank. Scripts, styles, menus and hidden parts are left out; tables
 * that only lay out other tables are seen through; a caption is a paragraph before its table. "(a) That …" in a `<p>` is a
 * list item, as in every format.
 */
export function readHtml(text: string, identity: DocumentIdentity): Document {
  const source = text
    .replace(/^\ufeff/, '')
    // A line ends as HTML has it: a lone carriage return counts, for the parser and so for the lines of the document.
    .replace(/\r\n?/g, '\n')
    // The parser miscounts the line after an ampersand that begins no entity (`&` at the end of a line).
    .replace(/&(?![#\p{L}])/gu, '&amp;');
  const body = bodyOf(parse(source, { sourceCodeLocationInfo: true }));
  const blocks = body === undefined ? [] : new HtmlBlocks().read(body);
  return { name: identity.name, format: 'html', sha256: identity.sha256, lines: printedSourceLines(source, body), blocks };
}
