import { DocumentError } from '../base/errors.ts';
import type { DocumentFormat } from './document.ts';
import { sniffDelimiter } from './readers/csv-delimiter.ts';

const saveAs = 'Open it in its own program and save it as .docx or .xlsx, then import that.';

/** Formats of other kinds, known by how their bytes begin, and what to say of them. */
const foreign: readonly { readonly start: readonly number[]; readonly what: string; readonly hint: string }[] = [
  { start: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Word or Excel file', hint: saveAs },
  { start: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'a rich text (RTF) file', hint: saveAs },
  { start: [0x89, 0x50, 0x4e, 0x47], what: 'a picture', hint: 'A scan has no text: ask for the paper as the document it was made from.' },
  { start: [0xff, 0xd8, 0xff], what: 'a picture', hint: 'A scan has no text: ask for the paper as the document it was made from.' },
  { start: [0x1f, 0x8b], what: 'a compressed file', hint: 'Unpack it first.' },
];

const byName: Readonly<Record<string, DocumentFormat>> = {
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  text: 'text',
};

/**
 * The format of a paper, by what it holds first and by its name second: a page saved from a browser as "minutes.txt" is HTML. What is left is
 * plain text, which every paper can be. Papers without a name (from a pipe) are known by content alone.
 *
 * @throws DocumentError `unsupported` for a kind of file that no reader knows (old Word, RTF, a picture, another archive), with what to do.
 */
export function sniffFormat(bytes: Uint8Array, name = ''): DocumentFormat {
  const known = foreign.find(({ start }) => start.every((byte, index) => bytes[index] === byte));
  if (known !== undefined && isProtected(bytes))
    throw new DocumentError('unsupported', 'the file is protected by a password', {
      path: name,
      hint: 'Open it with its password, save a copy without one, and import that.',
    });
  if (known !== undefined) throw new DocumentError('unsupported', `this is ${known.what}`, { path: name, hint: known.hint });
  if (startsWith(bytes, '%PDF')) return 'pdf';
  if (startsWith(bytes, 'PK\u0003\u0004')) return zipFormat(bytes, name);
  const named = byName[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 262_144)).replace(/\r\n?/g, '\n');
  return textFormat(text, named, bytes.length <= 262_144);
}

function textFormat(text: string, named: DocumentFormat | undefined, whole: boolean): DocumentFormat {
  const start = text.slice(0, 2000).trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)?<(?:!doctype\s+html|html|head|body|table|div|h[1-6])[\s>]/i.test(start))
    return 'html';
  if (named === 'html' || named === 'json' || named === 'csv' || named === 'markdown') return named;
  if (/^[[{]/.test(start) && (whole ? isJson(text) : /^[[{]\s*["{[]/.test(start))) return 'json';
  if (isPlainlyCsv(text)) return 'csv';
  return named === undefined && isPlainlyMarkdown(text) ? 'markdown' : 'text';
}

function zipFormat(bytes: Uint8Array, path: string): DocumentFormat {
  const names = new TextDecoder('latin1').decode(bytes);
  if (/word\/document\d*\.xml/.test(names)) return 'docx';
  if (names.includes('xl/workbook.xml')) return 'xlsx';
  if (names.includes('xl/workbook.bin'))
    throw new DocumentError('unsupported', 'this is a binary Excel workbook (.xlsb)', {
      path,
      hint: 'In Excel, save it as .xlsx and import that.',
    });
  const kind = /mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet)/.exec(names.slice(0, 400))?.[1];
  if (kind !== undefined) return kind === 'text' ? 'odt' : 'ods';
  throw new DocumentError('unsupported', 'this is an archive', { path, hint: 'Unpack it and import the papers inside one by one.' });
}

/** Word and Excel keep a file with a password inside an old-style file, in a stream named "EncryptedPackage" (UTF-16). */
function isProtected(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0xd0) return false;
  return new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\u0000'));
}

/** Every record has the same number of cells, three at least, and the first looks like a header: short cells, no sentence. */
function isPlainlyCsv(text: string): boolean {
  const { delimiter, columns, share, records } = sniffDelimiter(text);
  if (delimiter === '\t' || delimiter === '|' || columns < 3 || records < 2 || share < 1) return false;
  const header = (text.trimStart().split('\n', 1)[0] ?? '').split(delimiter);
  return header.every((cell) => cell.trim() !== '' && cell.length <= 50 && !/[.?!]["']?\s*$/.test(cell));
}

/** Headings with `#`, and nothing of what text extractors leave: lines with tabs. */
function isPlainlyMarkdown(text: string): boolean {
  if (/\S\t+\S/.test(text)) return false;
  return (text.match(/^#{1,6} \S/gm) ?? []).length >= 2 || (/^# \S/m.test(text) && /^\|?[ :|-]*-{3}[ :|-]*$/m.test(text));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // Not JSON is an answer here: the paper is of another format.
    return false;
  }
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((sign, index) => bytes[index] === sign.charCodeAt(0));
}
