import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { DocumentError } from '../base/errors.ts';
import { readDocument } from './read-document.ts';
import { officeFile, openDocumentFile, wordFile, workbookFile } from './readers/office-files.test-data.ts';
import { unpackParts } from './zip-guard.ts';

const unpack = (bytes: Uint8Array) => unpackParts(bytes, 'a.docx');

/** The same archive with bytes of its list of parts changed: `offset` counts from the first entry of the list. */
function relisted(bytes: Uint8Array, offset: number, ...values: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  const at = Buffer.from(copy).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  copy.set(values, at + offset);
  return copy;
}

test('XML parts come out as text, by name, from UTF-8 and UTF-16; pictures stay packed', () => {
  const utf16 = Uint8Array.from([0xff, 0xfe, ...[...'<a>é</a>'].flatMap((sign) => [sign.charCodeAt(0), 0])]);
  const file = zipSync({
    'word/a.xml': strToU8('<a>Ŵ</a>'),
    'b.rels': utf16,
    'media/c.png': new Uint8Array(100),
    '/d\\e.XML': strToU8('<e/>'),
  });
  expect([...unpack(file)]).toEqual([
    ['word/a.xml', '<a>Ŵ</a>'],
    ['b.rels', '<a>é</a>'],
    ['d/e.XML', '<e/>'],
  ]);
});

const good = officeFile({ 'word/document.xml': '<a/>' });
const blanks = (mebibytes: number): string => ' '.repeat(mebibytes * 1024 * 1024);

test.each([
  [
    'a bomb: 1 MiB is free, a thousandfold is not',
    officeFile({ 'a.xml': blanks(3) }),
    'too-large',
    'a.xml unpacks to more than 200 times its size',
  ],
  [
    'a bomb that promises to be small',
    relisted(officeFile({ 'a.xml': blanks(3) }), 24, 10, 0, 0, 0),
    'too-large',
    'a.xml unpacks to more than 200 times its size',
  ],
  [
    'too much in all',
    zipSync(
      Object.fromEntries(
        [1, 2, 3, 4, 5].map((part) => [`${part}.xml`, [new Uint8Array(15 * 1024 * 1024).fill(0x20), { level: 0 }] as const]),
      ),
    ),
    'too-large',
    'unpacked, the file has more than 64 MiB',
  ],
  [
    'too many parts',
    zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${at}.bin`, new Uint8Array(0)]))),
    'too-large',
    'the file has 2001 parts; an office file may have 2000',
  ],
  [
    'a DOCTYPE',
    officeFile({ 'a.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
    'malformed',
    'a.xml inside the file declares a DOCTYPE',
  ],
  ['a way out', officeFile({ '../../evil.xml': '<a/>' }), 'malformed', 'a part of the file has a name that leads out of it'],
  [
    'a name of the language',
    zipSync({ 'a/__proto__/b.xml': strToU8('<a/>') }),
    'malformed',
    'a part of the file has a name that leads out of it',
  ],
  ['a password', relisted(good, 8, 1, 0), 'unsupported', 'the file is protected by a password'],
  ['another packing', relisted(good, 10, 12, 0), 'unsupported', 'word/document.xml inside the file is packed in an unknown way'],
  ['half of itself', good.subarray(0, good.length / 2), 'malformed', 'the file is cut off: the list of its parts is missing'],
  ['no Unicode', zipSync({ 'a.xml': Uint8Array.of(0x3c, 0xff, 0xfe) }), 'malformed', 'a.xml inside the file is no Unicode text'],
])('refuses %s', (_, bytes, code, message) => {
  const before = process.memoryUsage.rss();
  let fault: unknown;
  try {
    unpack(bytes);
  } catch (error) {
    fault = error;
  }
  expect(fault).toBeInstanceOf(DocumentError);
  expect(fault).toMatchObject({ code, message, details: { path: 'a.docx', hint: expect.stringMatching(/\.$/) } });
  expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 1024 * 1024);
});

test('whatever bytes of an office file are changed, there is a document or one clear reason', async () => {
  const papers = {
    docx: wordFile('<w:p><w:r><w:t>Recommendation 1: mend the roads</w:t></w:r></w:p>'),
    xlsx: workbookFile([{ name: 'A', xml: '<sheetData><row><c r="A1" s="1"><v>45182</v></c></row></sheetData>' }]),
    odt: openDocumentFile('text', '<office:body><office:text><text:p>Mend</text:p></office:text></office:body>'),
    ods: openDocumentFile('spreadsheet', '<office:body><office:spreadsheet/></office:body>'),
  };
  const format = fc.constantFrom('docx', 'xlsx', 'odt', 'ods');
  const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(format, changes, fc.boolean(), async (kind, edits, stored) => {
      // Stored, a change reaches the XML itself; packed, the unpacker.
      const parts = stored ? unpackParts(papers[kind], 'a') : undefined;
      const packed =
        parts === undefined
          ? papers[kind]
          : zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text)])), { level: 0 });
      const bytes = packed.slice();
      for (const [at, value] of edits) bytes[Math.floor(at * bytes.length)] = value;
      const outcome = await readDocument(bytes, { name: 'paper', format: kind }).catch((error: unknown) => error);
      if (outcome instanceof Error && !(outcome instanceof DocumentError)) throw outcome;
    }),
    { numRuns: 400 },
  );
});
