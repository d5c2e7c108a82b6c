import { deflateRawSync } from 'node:zlib';
import { type SamplePaper, samplePapers, zipped } from './sample-papers.ts';

/** A paper that means harm, or is not what it says. */
export interface HostilePaper {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Some ninety of them: bombs, endless tables, deep nesting, entities, encrypted, cut off, wrongly named. `root` is the workspace's folder. */
export function hostilePapers(root: string): readonly HostilePaper[] {
  const samples = samplePapers(root);
  const found: HostilePaper[] = [];
  const add = (name: string, bytes: Uint8Array): void =>
    void found.push({ name: `${String(found.length).padStart(2, '0')}-${name}`, bytes });
  for (const [format, papers] of samples) {
    const paper = papers[0];
    if (paper === undefined) continue;
    const extension = format === 'text' ? 'txt' : format === 'markdown' ? 'md' : format;
    add(`cut.${extension}`, paper.bytes.subarray(0, Math.floor(paper.bytes.length * 0.6)));
    add(`empty.${extension}`, new Uint8Array());
    add(`nul.${extension}`, new Uint8Array(5000));
    add(
      `noise.${extension}`,
      Uint8Array.from({ length: 50_000 }, (_, i) => (i * i * 31 + i * 7) % 256),
    );
    add(`wrongly-named.${extension === 'pdf' ? 'csv' : 'pdf'}`, paper.bytes);
    if (paper.made?.of === zipped) for (const [name, bytes] of zips(extension, paper)) add(name, bytes);
  }
  add('deep.html', utf8('<div>'.repeat(60_000)));
  add('wide.html', utf8(`<table>${'<tr><td>x'.repeat(60_000)}`));
  add('span.html', utf8('<table><tr><td colspan=1000000 rowspan=1000000>x</table>'.repeat(50)));
  add('script.html', utf8('<script>while(true){}</script><meta http-equiv=refresh content="0;url=http://example.org"><p>x'));
  add('deep.json', utf8('['.repeat(200_000)));
  add('polluting.json', utf8('[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"Topic":"x"}]'));
  add('polluting.csv', utf8('__proto__,constructor,prototype\nx,y,z\n'.repeat(100)));
  add('wide.csv', utf8(`${'a,'.repeat(100_000)}\n`));
  add('long.csv', utf8('a,b\n'.repeat(150_000)));
  add('quotes.csv', utf8('"'.repeat(2_000_000)));
  add('quotes.md', utf8('>'.repeat(200_000)));
  add('stars.md', utf8('*a _b '.repeat(60_000)));
  add('brackets.md', utf8('['.repeat(100_000)));
  add('pipes.md', utf8(`${'|'.repeat(100_000)}\n${'|-'.repeat(50_000)}\n`));
  add('line.txt', utf8('1 year '.repeat(300_000)));
  add('may.txt', utf8('May '.repeat(300_000)));
  add('lines.txt', utf8('Recommendation:\n'.repeat(100_000)));
  add('blanks.txt', utf8(`${' '.repeat(900_000)}x\n`));
  add('dots.txt', utf8('1.1.1.1.1.'.repeat(100_000)));
  add(
    'pages.pdf',
    utf8(
      `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 99999999>>endobj\ntrailer<</Root 1 0 R>>`,
    ),
  );
  return found;
}

function zips(extension: string, paper: SamplePaper): readonly (readonly [string, Uint8Array])[] {
  const parts = paper.made?.parts ?? {};
  const main = Object.keys(parts).find((name) => /document\.xml|sheet1\.xml|content\.xml/.test(name)) ?? '';
  const body = parts[main] ?? '';
  const withMain = (text: string): Uint8Array => zipped({ ...parts, [main]: text });
  const encrypted = Uint8Array.from(paper.bytes);
  for (let i = 0; i + 8 < encrypted.length; i += 1)
    if (encrypted[i] === 0x50 && encrypted[i + 1] === 0x4b && encrypted[i + 2] === 3) encrypted[i + 6] = (encrypted[i + 6] ?? 0) | 1;
  const close = /<\/(?:w:body|sheetData|office:body)>/;
  const filled = (filler: string): string => body.replace(close, (end) => `${filler}${end}`);
  return [
    [`bomb.${extension}`, withMain(filled(' '.repeat(90_000_000)))],
    [`bomb-beside.${extension}`, zipped({ ...parts, 'media/bomb.bin': new Uint8Array(90_000_000) })],
    [`entries.${extension}`, zipped({ ...parts, ...Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`x/${i}.xml`, ''])) })],
    [
      `doctype.${extension}`,
      withMain(body.replace('?>', '?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>')),
    ],
    [`outside.${extension}`, withMain(body.replace('?>', '?><!DOCTYPE x SYSTEM "file:///etc/passwd">'))],
    [`deep.${extension}`, withMain(filled('<w:p>'.repeat(50_000)))],
    [`names.${extension}`, zipped({ ...parts, '../../evil.txt': 'x', '/abs.txt': 'x', 'a/__proto__': 'x' })],
    [`encrypted.${extension}`, encrypted],
    [
      `far-cell.${extension}`,
      withMain(
        filled('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>').replace(
          '<sheetData>',
          '<dimension ref="A1:XFD1048576"/><sheetData>',
        ),
      ),
    ],
    [`lying-size.${extension}`, lying(main)],
  ];
}

/** A zip whose headers say ten bytes where sixty million come out. */
function lying(name: string): Uint8Array {
  const data = deflateRawSync(Buffer.alloc(60_000_000, 0x20));
  const file = Buffer.from(name);
  const header = (signature: number, length: number, more: number): Buffer => {
    const bytes = Buffer.alloc(length);
    bytes.writeUInt32LE(signature, 0);
    bytes.writeUInt16LE(20, more);
    bytes.writeUInt16LE(8, more + 4);
    bytes.writeUInt32LE(data.length, more + 14);
    bytes.writeUInt32LE(10, more + 18);
    bytes.writeUInt16LE(file.length, more + 22);
    return bytes;
  };
  const local = Buffer.concat([header(0x04034b50, 30, 4), file, data]);
  const central = Buffer.concat([header(0x02014b50, 46, 6), file]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
