import { expect, test } from 'vitest';
import { DocumentError } from '../../base/errors.ts';
import type { DocumentFormat } from '../document.ts';
import { readDocument } from '../read-document.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);
const utf16 = (text: string): Uint8Array => latin1(`\u00ff\u00fe${[...text].map((sign) => `${sign}\u0000`).join('')}`);
const zip = (entry: string): Uint8Array => latin1(`PK\u0003\u0004${'\u0000'.repeat(26)}${entry}\u0000\u0001\u0002`);

const tracker = {
  text: 'Tracker\n\nTopic\tRecommendation\tStatus\nRoads\tThat the A-road be mended.\tOpen\n',
  markdown: '# Tracker\n\n| Topic | Recommendation |\n|---|---|\n| Roads | Mend them |\n',
  csv: 'Topic,Recommendation,Status\nRoads,"Mend, soon",Open\n',
  html: '<!DOCTYPE html><html><body><h1>Tracker</h1><table><tr><td>Roads<td>Mend</table></body></html>',
  json: '[{"Topic": "Roads", "Recommendation": "Mend them"}]',
} as const;
const formats = Object.keys(tracker) as (keyof typeof tracker)[];

/** What every reader must live through: bytes that are no paper, and text that is no text of its format. */
const anyFormat: readonly (readonly [string, (good: string) => Uint8Array])[] = [
  ['nothing', () => new Uint8Array()],
  ['blanks only', () => utf8(' \n\t\u00a0\r\n ')],
  ['a byte order mark only', () => utf8('\ufeff')],
  ['one NUL', () => Uint8Array.of(0)],
  ['Latin-1', (good) => latin1(`${good}caf\u00e9 costs\n`)],
  ['Windows-1252 quotes', (good) => latin1(`${good}\u0093quoted\u0094`)],
  ['UTF-16 with its mark', utf16],
  ['UTF-16 without its mark', (good) => utf16(good).subarray(2)],
  ['UTF-8 cut in a character', (good) => utf8(`${good}é`).subarray(0, -1)],
  ['overlong UTF-8', () => Uint8Array.of(0x41, 0xc0, 0x80)],
  ['a surrogate in UTF-8', () => Uint8Array.of(0x41, 0xed, 0xa0, 0x80)],
  ['control characters', () => utf8('\u0001\u0002\u0003\u0004\u0005'.repeat(50))],
  ['noise', () => Uint8Array.from({ length: 4096 }, (_, index) => (index * 193 + 71) % 256)],
  ['a picture', () => latin1('\u0089PNG\r\n\u001a\n0000IHDR')],
  ['a PDF', () => latin1('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj')],
  ['a Word file', () => zip('word/document.xml')],
  ['an Excel file', () => zip('xl/workbook.xml')],
  ['an archive', () => zip('notes.bin')],
  ['an old Word file', () => latin1('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')],
  ['rich text', () => utf8('{\\rtf1\\ansi Tracker}')],
  ['half of itself', (good) => utf8(good.slice(0, good.length / 2))],
  ['all but its end', (good) => utf8(good.slice(0, -3))],
  ['line ends mixed', (good) => utf8(good.replaceAll('\n', '\r') + good.replaceAll('\n', '\r\n'))],
  ['itself twice', (good) => utf8(good + good)],
  ['one line of 1 MB', () => utf8('word '.repeat(200_000))],
  ['one word of 1 MB', () => utf8('x'.repeat(1_000_000))],
  ['a line of 300,000 blanks', () => utf8(`a${' '.repeat(300_000)}b`)],
  ['too many lines', () => utf8('\n'.repeat(200_001))],
  ['too many bytes', () => new Uint8Array(33 * 1024 * 1024).fill(0x41)],
  ['stray marks', () => utf8('"\'`*_[](){}<>|#&;:!\\~^%$@\n'.repeat(400))],
];

const ownFormat: Readonly<Record<keyof typeof tracker, readonly (readonly [string, string])[]>> = {
  text: [
    ['100,000 bars', '|'.repeat(100_000)],
    ['30,000 lines of one bar', '|\n'.repeat(30_000)],
    ['100,000 tabs', '\t'.repeat(100_000)],
    ['bars never closed', '| a\n'.repeat(50_000)],
    ['cells never closed', `a |\nb |\n${'c\n'.repeat(50_000)}`],
    ['bold never closed', `**a\n${'b\n'.repeat(50_000)}`],
    ['stars', '*a '.repeat(100_000)],
    ['underscores', '_a'.repeat(200_000)],
    ['brackets', '['.repeat(200_000)],
    ['links never closed', '[a]('.repeat(100_000)],
    ['angles', '<p '.repeat(100_000)],
    ['scraps nested', '<div>'.repeat(20_000)],
    ['ampersands', '&amp'.repeat(200_000)],
    ['spaced letters', 'A '.repeat(200_000)],
    ['soft hyphens', '\u00ad\n'.repeat(50_000)],
    ['form feeds', '\f'.repeat(100_000)],
  ],
  markdown: [
    ['quotes nested', `${'>'.repeat(5_000)} a`],
    ['quotes nested with blanks', `${'> '.repeat(2_000)}a`],
    ['lists nested by indent', Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['brackets', '['.repeat(15_000)],
    ['images', '![a](<b'.repeat(2_000)],
    ['stars', '*a **a '.repeat(2_500)],
    ['back-ticks', '`a ``b '.repeat(2_500)],
    ['a table of 2,000 columns', `${'|a'.repeat(2_000)}|\n${'|-'.repeat(2_000)}|\n`],
    ['tags never closed', '<a '.repeat(5_000)],
    ['links defined', '[a]: b\n'.repeat(2_000)],
    ['a long table', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(2_000)}`],
    ['a file of 60,000 items', '- a\n'.repeat(60_000)],
    ['a list of 2,000 items', '- a\n'.repeat(2_000)],
  ],
  csv: [
    ['a quote never closed', `a,b\n${'1,2\n'.repeat(10_000)}"x,1\n`],
    ['quotes only', '"'.repeat(100_001)],
    ['closing quotes with text after', 'a,b\n"x"y,"z"\n'],
    ['delimiters only', ','.repeat(50_000)],
    ['no two rows alike', Array.from({ length: 300 }, (_, n) => ','.repeat(n)).join('\n')],
    ['carriage returns only', 'a,b\r1,2\r'],
    ['30,000 rows', 'a,b,c\n'.repeat(30_000)],
  ],
  html: [
    ['elements nested', '<div>'.repeat(20_000)],
    ['tables nested', '<table><tr><td>'.repeat(3_000)],
    ['bold nested', '<p><b>'.repeat(2_000)],
    ['lists nested', '<ul><li>a'.repeat(5_000)],
    ['tags never closed', '<td '.repeat(50_000)],
    ['closing tags only', '</td></p></table>'.repeat(5_000)],
    ['merges without end', '<table><tr><td colspan=999999999 rowspan=-4>a<td colspan=x>b</table>'],
    ['a comment never closed', '<html><!-- '],
    ['a script never closed', '<html><script>alert("'],
    ['text in the wrong part of a table', '<table>a<tr>b<td>c</tr>d</table>'],
    ['a frame set', '<html><frameset><frame src=a></frameset></html>'],
    ['entities', '<p>&#0;&#xD800;&#99999999;&bogus;&amp'],
    ['20,000 line breaks', `<p>${'a<br>'.repeat(20_000)}`],
    ['150,000 children', '<b>a</b>'.repeat(150_000)],
  ],
  json: [
    ['a number', '42'],
    ['nothing', 'null'],
    ['arrays nested', '['.repeat(100_000)],
    ['arrays nested and closed', '['.repeat(5_000) + ']'.repeat(5_000)],
    ['objects nested', '{"a":'.repeat(50_000)],
    ['a list of ours with odd records', '{"kind":"recommendations","recommendations":[null,1,{"text":[[[]]]},{"followUp":3}]}'],
    ['a report of ours with odd columns', '{"kind":"report","columns":[1,{"key":{}}],"rows":[[],{"x":1}],"preamble":[{}]}'],
    ['keys of the language', '[{"__proto__":1,"constructor":2}]'],
    ['a comma too many', '[{"a":1},]'],
    ['comments', '[/* a */]'],
    ['20,000 entries', JSON.stringify(Array.from({ length: 20_000 }, (_, n) => ({ a: n, b: 'x' })))],
  ],
};

const cases = formats.flatMap((format) => [
  ...anyFormat.map(([what, make]) => [format, what, make(tracker[format])] as const),
  ...ownFormat[format].map(([what, text]) => [format, what, utf8(text)] as const),
]);

test.each(cases)('%s: %s gives a document or one clear line', async (format: DocumentFormat, _what, bytes) => {
  const outcome = await readDocument(bytes, { name: `paper.${format}`, format }).catch((error: unknown) => error);
  if (outcome instanceof Error) {
    expect(outcome).toBeInstanceOf(DocumentError);
    expect(outcome.message).toMatch(/^[^\n]{5,160}$/);
  } else expect(outcome).toHaveProperty('blocks');
});

test.each([
  ['empty', new Uint8Array(), 'the file is empty'],
  ['encoding', latin1('One\ncaf\u00e9 x\n'), 'not UTF-8: line 2, byte 4 (0xe9); it looks like Windows-1252 or Latin-1'],
  ['encoding', utf16('Tracker'), 'the file is UTF-16, not UTF-8'],
  ['binary', utf8('Tracker\u0000'), 'the file is not text'],
  ['malformed', zip('word/document.xml'), 'the file is cut off: the list of its parts is missing'],
  ['too-large', new Uint8Array(33 * 1024 * 1024), 'the file has 33 MiB; papers of this format may have 32 MiB'],
])('says what is wrong and what to do: %s', async (code, bytes, message) => {
  await expect(readDocument(bytes, { name: 'paper' })).rejects.toMatchObject({ code, message, details: { path: 'paper' } });
});
