import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain, span } from '../../layout/line.ts';
import { findInPage } from './find-in-page.ts';
import { bodyRows, linksOf, type Page, pageStart, topOf } from './page.ts';
import { scrollPage, startFind, stepFind, stepLink } from './page-moves.ts';

const size = { columns: 80, rows: 24 };

function pageOf(texts: readonly string[], links: readonly number[] = []): Page {
  const to = { kind: 'history', page: pageStart } as const;
  const lines = texts.map((text, at) => ({ line: [span(plain(text))], ...(links.includes(at) ? { to } : {}) }));
  return { title: '', facts: '', lines };
}

const long = pageOf(Array.from({ length: 88 }, (_, at) => `line ${at + 1}`));

test('a window of 24 rows shows 19 lines of a page, and no scrolling leaves it', () => {
  expect(bodyRows(size)).toBe(19);
  expect(scrollPage(pageStart, long, size, -1).top).toBe(0);
  expect(scrollPage(pageStart, long, size, Number.POSITIVE_INFINITY).top).toBe(69);
  expect(scrollPage({ ...pageStart, top: 69 }, long, size, Number.NEGATIVE_INFINITY).top).toBe(0);
  expect(scrollPage(pageStart, pageOf(['one']), size, 5).top).toBe(0);
});

test('words are found where a line end parts them, with other case and accents, and spaces that do not count', () => {
  const page = pageOf(['a report on young', '  carers; the CAFÉ', 'and young  carers']);
  expect(findInPage(page, 'young carers')).toEqual([0, 2]);
  expect(findInPage(page, 'cafe and')).toEqual([1]);
  expect(findInPage(page, ' ')).toEqual([]);
  expect(findInPage(page, 'buses')).toEqual([]);
});

test('finding begins at what is on the screen, walks round, and shows each place', () => {
  const page = pageOf(Array.from({ length: 88 }, (_, at) => (at % 20 === 5 ? 'the plan' : 'words')));
  const first = startFind({ ...pageStart, top: 30 }, page, size, 'plan');
  expect(first.match).toBe(2);
  const next = stepFind(first, page, size, 1);
  expect(next.match).toBe(3);
  expect(stepFind(stepFind(next, page, size, 1), page, size, 1).match).toBe(0);
  expect(stepFind(startFind(pageStart, page, size, 'plan'), page, size, -1).match).toBe(4);
});

test('Tab takes the first link that is on the screen, then the next, and after the last the first', () => {
  const page = pageOf(
    long.lines.map(() => 'x'),
    [2, 40, 80],
  );
  const first = stepLink({ ...pageStart, top: 30 }, page, size, 1);
  expect(first.link).toBe(1);
  expect(first.top).toBe(30);
  const round = stepLink(stepLink(first, page, size, 1), page, size, 1);
  expect(round.link).toBe(0);
  expect(round.top).toBe(0);
  expect(stepLink({ ...pageStart, top: 30 }, page, size, -1).link).toBe(1);
  expect(stepLink(pageStart, pageOf(['x']), size, 1)).toBe(pageStart);
});

test('whatever is pressed, the window stays within the page and what was found or chosen is in it', () => {
  const steps = fc.array(fc.constantFrom('down', 'up', 'link', 'back', 'next', 'before'), { maxLength: 40 });
  const rows = fc.integer({ min: 16, max: 70 });
  const texts = fc.array(fc.constantFrom('plan', 'young carers', ''), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(steps, rows, texts, (pressed, height, words) => {
      const page = pageOf(
        words,
        words.flatMap((_, at) => (at % 7 === 3 ? [at] : [])),
      );
      const window = { columns: 80, rows: height };
      let at = startFind(pageStart, page, window, 'plan');
      for (const press of pressed) {
        if (press === 'down' || press === 'up') at = scrollPage(at, page, window, press === 'down' ? 9 : -9);
        else if (press === 'link' || press === 'back') at = stepLink(at, page, window, press === 'link' ? 1 : -1);
        else at = stepFind(at, page, window, press === 'next' ? 1 : -1);
        const top = topOf(at, page, window);
        expect(top).toBe(at.top);
        expect(top).toBeLessThanOrEqual(Math.max(0, page.lines.length - bodyRows(window)));
        const shown = at.link >= 0 ? linksOf(page)[at.link] : findInPage(page, 'plan')[at.match];
        if (press === 'down' || press === 'up' || shown === undefined) continue;
        if ((press === 'link' || press === 'back') === at.link >= 0) {
          expect(shown).toBeGreaterThanOrEqual(top);
          expect(shown).toBeLessThan(top + bodyRows(window));
        }
      }
    }),
    { numRuns: 60 },
  );
});
