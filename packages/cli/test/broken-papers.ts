/** One paper that cannot be read as it should be: a name and its bytes. */
export interface BrokenPaper {
  readonly what: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Formats with a reader, and those that are told what to do instead. */
export const readableFormats = ['txt', 'md', 'csv', 'html', 'json'] as const;
export const unsupportedFormats = ['docx', 'xlsx', 'pdf', 'doc', 'xls', 'pptx', 'odt', 'zip'] as const;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, bigEnd = false): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEnd ? bytes.swap16() : bytes;
};
const noise = (length: number): Uint8Array => {
  let state = 7;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 24;
  });
};

/** Words that are no paper of any kind. */
const prose = 'The swimming pool at Otterby is open on Sundays. Bring a towel and a coin for the locker.\n';

const signatures: { readonly [kind: string]: Uint8Array } = {
  zip: Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 0, 0),
  pdf: bytesOf('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'),
  ole: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0),
  png: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
  gzip: Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0),
};

/** What can be in a file of any name: each is no paper that anybody can read recommendations from. */
export function brokenPapers(format: string): readonly BrokenPaper[] {
  const name = `paper.${format}`;
  const texts: { readonly [what: string]: string } = {
    'one blank': ' ',
    'only line ends': '\n\r\n\n',
    'only a byte order mark': '\uFEFF',
    'only a form feed': '\f',
    'one letter': 'x',
    prose,
    'prose without end': prose.repeat(50).trimEnd().slice(0, -9),
    'half of a JSON file': '{"recommendations":[{"text":"Asks that',
    'JSON of something else': '{"swimmers":[1,2,3]}',
    'a JSON number': '42',
    'nested brackets': '['.repeat(5000),
    'HTML of a log-in page': '<!doctype html><html><head><title>Sign in</title></head><body><form><input name=user></form></body></html>',
    'HTML cut off in a tag': '<html><body><table><tr><td',
    'an error of a server': '<html><body><h1>404 Not Found</h1></body></html>',
    'a script': "<script>alert('x')</script>",
    'rows of one column': 'a\nb\nc\n',
    'rows of unequal length': 'a,b,c\n1\n1,2,3,4,5\n',
    'a quotation mark that stays open': 'a,b\n"one,two\n',
    'a header alone': 'Name,Telephone\n',
    'a table of something else': '| Lane | Length |\n| --- | --- |\n| 1 | 25 m |\n',
    'a log of a terminal': '\u001b[31mred\u001b[0m \u001b]52;c;aGVsbG8=\u0007\n',
    'NULs in words': `The\u0000pool\u0000is\u0000open.\n`,
    'a very long line': 'pool '.repeat(20_000),
  };
  return [
    { what: 'nothing', name, bytes: new Uint8Array() },
    ...Object.entries(texts).map(([what, text]) => ({ what, name, bytes: bytesOf(text) })),
    ...Object.entries(signatures).map(([what, bytes]) => ({ what: `the beginning of a ${what}`, name, bytes })),
    { what: 'noise', name, bytes: noise(4096) },
    { what: 'Latin-1', name, bytes: Buffer.from(`Caf\u00e9. ${prose}`, 'latin1') },
    { what: 'UTF-16, little end first', name, bytes: utf16(prose) },
    { what: 'UTF-16, big end first', name, bytes: utf16(prose, true) },
    { what: 'UTF-16 cut in half', name, bytes: utf16(prose).slice(0, 41) },
    { what: 'UTF-8 cut in a letter', name, bytes: bytesOf(`${prose}\u2019`).slice(0, -1) },
  ];
}
