import { parse } from 'parse5';
import { DocumentError } from '../../base/errors.ts';
import type { Document } from '../document.ts';
import type { DocumentIdentity } from '../document-identity.ts';
import { bodyOf } from '../html-nodes.ts';
import { lineUp } from '../line-up.ts';
import { unpackParts, type ZipParts } from '../zip-guard.ts';
import { numberedStyles, readNumbering } from './docx-numbering.ts';
import { printNumbers } from './docx-numbers.ts';
import { readOfficePage } from './office-page.ts';

/** How Word's own styles become elements; lists are left out because {@link printNumbers} has put their numbers into the text. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  ...[1, 2, 3, 4, 5, 6].flatMap((level) => [
    `p.Heading${level} => h${level}:fresh`,
    `p[style-name='heading ${level}'] => h${level}:fresh`,
    `p[style-name='Heading ${level}'] => h${level}:fresh`,
  ]),
  "r[style-name='Strong'] => strong",
  'p => p:fresh',
];

/**
 * A Word document: paragraphs, headings, tables with their merges and header rows, list items with the numbers that Word prints ("(a)",
 * "Recommendation 3"), tracked changes as if accepted, footnotes as paragraphs at the end ("[1] …"). Pictures, headers, footers and comments
 * are left out. A table inside a cell is lines of that cell. Every block and every row of a table is one line.
 *
 * @throws DocumentError as {@link unpackParts} has it; `malformed` where it is no Word document inside.
 */
export async function readDocx(bytes: Uint8Array, identity: DocumentIdentity): Promise<Document> {
  const parts = unpackParts(bytes, identity.name);
  const html = await htmlOf(withNumbers(parts, identity.name), identity.name);
  return { name: identity.name, format: 'docx', sha256: identity.sha256, ...lineUp(readOfficePage(bodyOf(parse(html)))) };
}

/** The main part is named in the package's relations; programs other than Word call it "document2.xml". */
function mainPart(parts: ZipParts, path: string): string {
  const relations = parts.get('_rels/.rels') ?? '';
  const relation = /<(?:\w+:)?Relationship\b[^>]*\/officeDocument"[^>]*>/.exec(relations)?.[0] ?? '';
  const target = /Target="\/?([^"]+)"/.exec(relation)?.[1] ?? 'word/document.xml';
  if (parts.has(target)) return target;
  throw new DocumentError('malformed', 'there is no text inside the Word file', { path, hint: 'Open it in Word and save it again.' });
}

function withNumbers(parts: ZipParts, path: string): ZipParts {
  const main = mainPart(parts, path);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const numbering = readNumbering(parts.get(`${folder}numbering.xml`), path);
  const styles = numberedStyles(parts.get(`${folder}styles.xml`), path);
  return new Map([...parts, [main, printNumbers(parts.get(main) ?? '', { numbering, styles }, { name: main, path })]]);
}

/** Mammoth sees only what was checked: an archive made anew of the parts, without pictures and embedded files. */
async function htmlOf(parts: ZipParts, path: string): Promise<string> {
  const [{ zipSync, strToU8 }, { default: mammoth }] = await Promise.all([import('fflate'), import('mammoth')]);
  const files = Object.fromEntries(
    [...parts].map(([name, text]) => [name, strToU8(text.replace(/^(<\?xml[^>]*?) encoding="[^"]*"/, '$1'))]),
  );
  const archive = zipSync(files, { level: 0 });
  // Node's build of the library asks for `buffer`, a browser's for `arrayBuffer`; either takes plain bytes.
  const input = { buffer: archive, arrayBuffer: archive.buffer } as unknown as { readonly arrayBuffer: ArrayBuffer };
  try {
    const { value } = await mammoth.convertToHtml(input, {
      styleMap,
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    });
    return value;
  } catch (cause) {
    const hint = 'Open it in Word and save it again; if that fails, ask for the file anew.';
    throw new DocumentError('malformed', 'the Word file is damaged', { path, hint }, { cause });
  }
}
