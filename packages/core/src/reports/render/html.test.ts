import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { expect, test } from 'vitest';
import { darkPalette, lightPalette } from '../palette.ts';
import type { Report } from '../report.ts';
import { cleanText } from './clean-report.ts';
import { hostileTexts } from './hostile-texts.test-data.ts';
import { renderHtml } from './html.ts';
import { htmlScript, htmlScriptHash } from './html-script.ts';
import { htmlStyle } from './html-style.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** All elements of the page, in order, and the faults that a strict parser finds. */
function read(html: string): { elements: readonly Element[]; faults: readonly string[] } {
  const faults: string[] = [];
  const elements: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html, { onParseError: (fault) => faults.push(fault.code), sourceCodeLocationInfo: true }));
  return { elements, faults };
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function plain(node: DefaultTreeAdapterTypes.Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (node.nodeName === 'br') return '\n';
  return 'childNodes' in node ? node.childNodes.map(plain).join('') : '';
}

function report(texts: readonly string[]): Report {
  return {
    kind: 'tracker',
    title: 'Tracker of Wealdshire',
    preamble: ['As at 1 May 2024.'],
    language: 'en-GB',
    sections: [
      {
        heading: 'Roads Panel',
        paragraphs: ['Updated after each meeting.'],
        table: {
          caption: 'Recommendations of the Roads Panel',
          columns: [
            { key: 'text', title: 'Recommendation', wide: true },
            { key: 'status', title: 'Status' },
          ],
          rows: texts.map((text) => [text, 'Complete']),
        },
      },
    ],
  };
}

test('a page has what WCAG asks of its structure', () => {
  const { elements, faults } = read(renderHtml(report(['Mend the bridge.'])));
  const named = (name: string) => elements.filter((element) => element.tagName === name);
  expect(faults).toEqual([]);
  expect(named('html').map((element) => attribute(element, 'lang'))).toEqual(['en-GB']);
  expect(named('title').map(plain)).toEqual(['Tracker of Wealdshire']);
  expect(named('main')).toHaveLength(1);
  expect(named('h1').map(plain)).toEqual(['Tracker of Wealdshire']);
  expect(named('h2').map(plain)).toEqual(['Roads Panel']);
  expect(named('caption').map(plain)).toEqual(['Recommendations of the Roads Panel']);
  expect(named('th').map((element) => attribute(element, 'scope'))).toEqual(['col', 'col']);
  expect(named('a').map((element) => [attribute(element, 'href'), plain(element)])).toEqual([['#main', 'Skip to the report']]);
  expect(named('script').map(plain)).toEqual([`\n${htmlScript}\n`]);
});

test('ids are unique, and every label and anchor names one', () => {
  const many: Report = {
    ...report(['x']),
    sections: ['A', 'B', 'C'].flatMap((heading) => [{ ...report(['x']).sections[0], paragraphs: [], heading }]),
  };
  const { elements } = read(renderHtml(many));
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const named = elements.flatMap((element) =>
    [attribute(element, 'aria-labelledby') ?? [], attribute(element, 'href')?.replace('#', '') ?? []].flat(),
  );
  expect(named.length).toBeGreaterThan(6);
  for (const name of named) expect(ids).toContain(name);
});

test('the page forbids itself to fetch anything, or to run anything but its own script', () => {
  const { elements } = read(renderHtml(report(['x'])));
  const policy = elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
  expect(policy === undefined ? undefined : attribute(policy, 'content')).toBe(
    `default-src 'none'; style-src 'unsafe-inline'; script-src '${htmlScriptHash}'; base-uri 'none'; form-action 'none'`,
  );
  expect(htmlScriptHash).toBe(`sha256-${createHash('sha256').update(`\n${htmlScript}\n`).digest('base64')}`);
  expect(htmlScript).not.toMatch(/innerHTML|insertAdjacent|eval|Function|fetch|XMLHttp|import|Storage|cookie|location|<\/?script/i);
  expect(htmlStyle()).not.toMatch(/url\(|@import|expression/);
});

test.each(hostileTexts)('a hostile text stays text wherever it stands: %j', (text) => {
  const everywhere: Report = {
    ...report([text]),
    title: text,
    preamble: [text],
    language: text,
    sections: [{ heading: text, paragraphs: [text], table: { caption: text, columns: [{ key: 'a', title: text }], rows: [[text]] } }],
  };
  const { elements, faults } = read(renderHtml(everywhere));
  expect(faults).toEqual([]);
  const known = ['html', 'head', 'meta', 'title', 'style', 'body', 'a', 'main', 'h1', 'p', 'br', 'section', 'h2', 'div', 'script'];
  const names = new Set(elements.map((element) => element.tagName));
  for (const name of names) expect([...known, 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td']).toContain(name);
  expect(elements.filter((element) => element.tagName === 'script').map(plain)).toEqual([`\n${htmlScript}\n`]);
  for (const { name } of elements.flatMap((element) => element.attrs)) expect(name).not.toMatch(/^on|^style$/);
  for (const element of elements.filter((one) => one.tagName === 'a')) expect(attribute(element, 'href')).toMatch(/^(https?:\/\/|#main$)/);
});

test('cells of any text read back', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'<>&"\'/=ab;#\n https://'.split('')) }));
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (texts) => {
      const cells = read(renderHtml(report(texts))).elements.filter((element) => element.tagName === 'td');
      expect(cells.filter((_, index) => index % 2 === 0).map(plain)).toEqual(texts.map(cleanText));
    }),
  );
});

test.each([
  ['See https://example.org/a?b=1&c=2.', ['https://example.org/a?b=1&c=2']],
  ['(http://example.org)', ['http://example.org']],
  ['https://', []],
  ['javascript:alert(1)', []],
  ['data:text/html,x', []],
  ['HTTPS and ftp://example.org', []],
])('web addresses become links: %j', (text, addresses) => {
  const links = read(renderHtml(report([text]))).elements.filter((element) => element.tagName === 'a');
  expect(links.slice(1).map((element) => attribute(element, 'href'))).toEqual(addresses);
});

test('a report with nothing in it says so in words and has no empty table', () => {
  const empty: Report = { ...report([]), preamble: ['Nothing is overdue.'] };
  expect(read(renderHtml(empty)).elements.some((element) => element.tagName === 'table')).toBe(false);
});

test.each([
  ['light', lightPalette],
  ['dark', darkPalette],
] as const)('text has enough contrast in the %s scheme', (_, palette) => {
  const pairs: readonly (readonly [string, string])[] = [
    [palette.text, palette.ground],
    [palette.text, palette.stripe],
    [palette.quiet, palette.ground],
    [palette.quiet, palette.stripe],
    [palette.headerText, palette.headerGround],
    [palette.link, palette.ground],
    [palette.link, palette.stripe],
  ];
  for (const [text, ground] of pairs) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  // Lines and the focus ring are not text: 3 to 1 (WCAG 2.2, 1.4.11).
  for (const mark of [palette.line, palette.focus]) expect(contrast(mark, palette.ground)).toBeGreaterThanOrEqual(3);
});

/** Contrast ratio of two colours, by the formula of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
