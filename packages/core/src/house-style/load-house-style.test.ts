import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadHouseStyle } from './load-house-style.ts';
import { pixel } from './pixel.test-data.ts';
import { readLogo } from './read-logo.ts';

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h10v10z" fill="url(#a)"/></svg>';
const bytesOf = (text: string) => new TextEncoder().encode(text);

function styleWith(logo: string, pictures: { readonly [name: string]: Uint8Array }): string {
  const folder = mkdtempSync(join(tmpdir(), 'scrutiny-style-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'pictures'));
  for (const [name, bytes] of Object.entries(pictures)) writeFileSync(join(folder, name), bytes);
  const path = join(folder, 'house-style.json');
  writeFileSync(path, `{ "format": "scrutiny-house-style", "schemaVersion": 1,\n  "logo": { "file": "${logo}", "alt": "Wealdshire" } }`);
  return path;
}

test('the picture is read from beside the style', async () => {
  const loaded = await loadHouseStyle(styleWith('pictures/logo.png', { 'pictures/logo.png': pixel }));
  expect(loaded).toMatchObject({ ok: true, value: { logo: { type: 'png', alt: 'Wealdshire', size: { width: 1, height: 1 } } } });
  const drawn = await loadHouseStyle(styleWith('logo.svg', { 'logo.svg': bytesOf(drawing) }));
  expect(drawn).toMatchObject({ ok: true, value: { logo: { type: 'svg' } } });
});

test.each([
  ['gone.png', {}, 'cannot be read: there is no such file'],
  ['pictures', {}, 'cannot be read: a folder, not a file'],
  ['logo.png', { 'logo.png': bytesOf('GIF89a') }, 'neither PNG nor SVG'],
  ['logo.png', { 'logo.png': new Uint8Array(600_000) }, 'cannot be read: larger than'],
  ['logo.png', { 'logo.png': pixel.slice(0, 20) }, 'its header is damaged'],
])('a picture %s with %j is told at its place in the style', async (logo, pictures, message) => {
  const loaded = await loadHouseStyle(styleWith(logo, pictures));
  expect(loaded).toMatchObject({ ok: false, error: [{ line: 2, column: 21, message: expect.stringContaining(message) }] });
});

test.each([
  ['a script', drawing.replace('<path', '<script>1</script><path')],
  ['a handler', drawing.replace('<path', '<path onload="1"')],
  ['a page inside', drawing.replace('<path', '<foreignObject/><path')],
  ['a link out', drawing.replace('<path', '<a xmlns:x="http://www.w3.org/1999/xlink" x:href="https://example.org"/><path')],
  ['a fetched style', drawing.replace('<path', '<style>@import "x.css"</style><path')],
  ['a fetched fill', drawing.replace('url(#a)', 'url(https://example.org/a)')],
  ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing}`],
  ['broken XML', drawing.replace('</svg>', '')],
])('a drawing with %s is refused', (_, text) => {
  expect(readLogo(bytesOf(text), 'x')).toMatchObject({ ok: false });
});

test('a style that is not there is an error of its own', async () => {
  await expect(loadHouseStyle(join(tmpdir(), 'no-such-style.json'))).rejects.toMatchObject({ code: 'missing' });
});
