import { expect, test } from 'vitest';
import { readDocument } from './read-document.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('knows a paper by the SHA-256 of its bytes, whatever its name', async () => {
  const [one, other] = await Promise.all(['a.txt', 'b.txt'].map((name) => readDocument(bytes('abc'), { name })));
  expect(one?.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(other).toMatchObject({ name: 'b.txt', format: 'text', sha256: one?.sha256 });
});

test.each([
  ['Roads\tMend\n', 'text'],
  ['# A\n\n# B\n', 'markdown'],
  ['Topic,Ask,Status\nRoads,Mend,Open\n', 'csv'],
  ['<html><p>Roads', 'html'],
  ['[{"Ask":"Mend"}]', 'json'],
])('reads %j as %s', async (text, format) => {
  const document = await readDocument(bytes(text), { name: 'stdin' });
  expect(document.format).toBe(format);
  expect(document.blocks.length).toBeGreaterThan(0);
});

test('a format that the user names wins', async () => {
  expect(await readDocument(bytes('a,b,c\n1,2,3\n'), { name: 'a.csv', format: 'text' })).toMatchObject({
    format: 'text',
    blocks: [{ text: 'a,b,c' }, { text: '1,2,3' }],
  });
});
