import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseHouseStyle } from './parse-house-style.ts';

const head = '"format": "scrutiny-house-style", "schemaVersion": 1';

test('a whole style is read, its colours over our own', () => {
  const text = `\uFEFF{ ${head},
    "council": "Wealdshire County Council",
    "logo": { "file": "pictures/logo.svg", "alt": "Wealdshire County Council" },
    "colours": { "light": { "headerGround": "#DDE", "link": "#0b4f9e" } },
    "columns": { "tracker": ["recommendation", "status"] },
    "dates": "12/03/2024", "dataDates": "2024-03-12",
    "footer": "Published by Democratic Services" }`;
  const parsed = parseHouseStyle(text);
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      style: { council: 'Wealdshire County Council', dates: '12/03/2024', columns: { tracker: ['recommendation', 'status'] } },
      logo: { file: 'pictures/logo.svg', place: { line: 3 } },
    },
  });
  const colours = parsed.ok ? parsed.value.style.colours : undefined;
  expect(colours?.light).toMatchObject({ headerGround: '#ddddee', ground: '#ffffff' });
  expect(colours?.dark.ground).toBe('#14181d');
});

test.each([
  ['{', 'truncated', 1, 2, 'ends too early'],
  ['[]', 'wrong-shape', 1, 1, 'a house style is an object'],
  ['{ "schemaVersion": 1 }', 'missing-key', 1, 1, '"format" is missing'],
  [`{ ${head},\n  "colors": {} }`, 'unknown-key', 2, 3, 'no "colors"'],
  [`{ ${head},\n  "dates": "12/3/24" }`, 'wrong-value', 2, 12, 'must be one of "12 March 2024"'],
  [`{ ${head},\n  "council": " " }`, 'wrong-value', 2, 14, 'must not be empty'],
  [`{ ${head},\n  "logo": { "file": "logo.png" } }`, 'missing-key', 2, 11, '"alt" is missing'],
  [`{ ${head},\n  "logo": { "file": "../../secret.png", "alt": "x" } }`, 'wrong-value', 2, 21, 'from the folder of this file downwards'],
  [`{ ${head},\n  "logo": { "file": "https://example.org/x.png", "alt": "x" } }`, 'wrong-value', 2, 21, 'from the folder of this file'],
  [`{ ${head},\n  "colours": { "light": { "link": "blue" } } }`, 'wrong-value', 2, 35, 'must be a colour'],
  [`{ ${head},\n  "columns": { "trackr": ["topic"] } }`, 'unknown-report', 2, 16, 'no columns to choose'],
  [`{ ${head},\n  "columns": { "tracker": ["topic",\n "recomendation"] } }`, 'unknown-column', 3, 2, 'no column "recomendation"'],
  [`{ ${head},\n  "columns": { "tracker": ["topic", "topic"] } }`, 'column-twice', 2, 37, 'named twice'],
  [`{ ${head},\n  "columns": [] }`, 'wrong-value', 2, 14, 'must be an object'],
  [`{ ${head},\n  "columns": { "tracker": [] } }`, 'wrong-value', 2, 27, 'at least one column'],
  [`{ ${head},\n  "footer": "a", "footer": "b" }`, 'duplicate-key', 2, 18, 'stands twice'],
  [`{ ${head},\n  "footer": "Democratic Services\\nAsk us for this in large print." }`, 'footer-reads-on', 2, 13, 'begins as a resolution'],
  [`{ ${head},\n  "footer": "www.wealdshire.example" }`, 'footer-reads-on', 2, 13, 'begins with a small letter'],
  ['{ "format": "scrutiny-house-style", "schemaVersion": 2 }', 'wrong-value', 1, 54, 'must be 1'],
])('%s is refused with its place', (text, code, line, column, message) => {
  const parsed = parseHouseStyle(text);
  expect(parsed.ok ? [] : parsed.error).toContainEqual(
    expect.objectContaining({ code, line, column, message: expect.stringContaining(message) }),
  );
});

test('the example of the documentation is sound', () => {
  const page = readFileSync(new URL('../../docs/house-style.md', import.meta.url), 'utf8');
  const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  expect(parseHouseStyle(example)).toMatchObject({ ok: true });
});

test('a misspelt key or column is answered with the one that was meant', () => {
  const hints = [`{ ${head}, "colors": {} }`, `{ ${head}, "columns": { "tracker": ["recomendation"] } }`].map((text) => {
    const parsed = parseHouseStyle(text);
    return parsed.ok ? '' : parsed.error[0]?.hint;
  });
  expect(hints).toEqual(['Did you mean "colours"?', 'Did you mean "recommendation"?']);
});

test('colours that cannot be read are an error that names the ratio and the nearest that can', () => {
  const parsed = parseHouseStyle(`{ ${head}, "colours": {\n"light": { "link": "#8ab" },\n"dark": { "stripe": "#8592a0" } } }`);
  const faults = parsed.ok ? [] : parsed.error;
  expect(faults[0]).toEqual({
    code: 'contrast',
    message: 'the contrast of link (#88aabb) to ground (#ffffff) in the light scheme is 2.46 to 1; WCAG 2.2 AA asks 4.5 to 1',
    hint: expect.stringMatching(/^The nearest link that would do is #[0-9a-f]{6}\.$/),
    line: 2,
    column: 20,
  });
  expect(faults.filter(({ line }) => line === 3).map(({ message }) => message)).toContainEqual(
    expect.stringContaining('the contrast of line (#8592a0) to stripe (#8592a0) in the dark scheme is 1.00 to 1; WCAG 2.2 AA asks 3 to 1'),
  );
});

test('no text makes the reader throw', () => {
  const odd = fc.oneof(fc.string(), fc.json(), fc.string({ unit: fc.constantFrom(...'{}[]":,1 \n\\u"formatcoloursdate'.split('')) }));
  fc.assert(fc.property(odd, (text) => typeof parseHouseStyle(text).ok === 'boolean'));
});
