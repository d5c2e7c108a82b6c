import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { dottedRun, isHeadingLostAt, ownItems, readAsDecided } from './lost-headings.ts';
import { passagesOf } from './passages.ts';
import { findResolutions } from './resolutions.ts';

const read = (text: string) => passagesOf(readText(text, { name: 'page.txt', sha256: '0'.repeat(64) }));
const resolved = (text: string) => findResolutions(read(text)).resolutions.map((each) => [each.reference, each.text]);

const talk = 'The Panel took a report on the wells.\n\n\nCouncillor Tulk thought that it was clear.';
const list = '(a)  the map of wells takes in each parish:\n\n(i)  the open ones; and\n\n(b)  the Head of Wells puts it on the web page';

test('a list stands where its heading was lost when more blank lines are above it than between its items', () => {
  const passages = read(`${talk}\n\n\n\n\n${list}`);
  const at = passages.findIndex((passage) => passage.kind === 'item');
  expect(isHeadingLostAt(passages, at)).toBe(true);
  expect(ownItems(passages, at).map((item) => item.marker)).toEqual(['(a)', '(b)']);
  expect(resolved(`${talk}\n\n\n\n\n${list}`)).toEqual([
    ['(a)', 'the map of wells takes in each parish:\n(i) the open ones'],
    ['(b)', 'the Head of Wells puts it on the web page'],
  ]);
});

test.each([
  ['a colon above, which says what the list is', `The Panel heard:\n\n\n\n\n${list}`],
  ['a tale', `${talk}\n\n\n\n\n1.  The pump was mended in May.\n\n2.  The map was sent out in June.`],
  ['a formal resolution in the item', `${talk}\n\n\n\n\n${list}\n\n\nRESOLVED: that the report be noted.`],
])('%s gives no resolutions of the list', (_, text) => {
  expect(resolved(text).filter(([reference]) => reference !== undefined)).toEqual([]);
});

test('paragraphs numbered "1.1" are such a list too, below the labels of a page', () => {
  const text =
    'Additional documents:\n\n\n\n\n1.1.         Approve the map of wells as Appendix 1; and\n\n\n1.2.         Delegate authority to the Head of Wells to print it.\n\n\nThe Leader brought in the map.';
  const passages = read(text);
  expect(dottedRun(passages, 1).map((passage) => passage.marker)).toEqual(['1.1', '1.2']);
  expect(resolved(text)).toEqual([
    ['1.1', 'Approve the map of wells as Appendix 1'],
    ['1.2', 'Delegate authority to the Head of Wells to print it.'],
  ]);
});

test('most of what is decided opens as a decision or says what is to be', () => {
  expect(readAsDecided(['Noted the report', 'Noted that the wells will be cleaned in May'])).toBe(true);
  expect(readAsDecided(['The wells are old', 'Their water is clear'])).toBe(false);
  expect(readAsDecided(['Noted the report'])).toBe(false);
});

test('"That …" alone below the gap of a heading is resolved, but a mere noting leaves what the talk agreed', () => {
  const agreed = 'It was agreed that the Head of Wells would look at the map again.';
  expect(
    resolved(`${agreed}\n\n\n\n\nThat the map of wells be printed.\n\n\nThat it be sent to each parish.`).map(([, text]) => text),
  ).toEqual(['the map of wells be printed.', 'it be sent to each parish.']);
  expect(resolved(`${agreed}\n\n\n\n\nThat the report be noted.`)).toEqual([[undefined, 'the Head of Wells would look at the map again.']]);
});

test('"THAT …" in capitals is resolved wherever it stands', () => {
  expect(resolved('The Panel asked about the wells.\n\nTHAT the map of wells be printed.\n\nThe Panel rose at noon.')).toEqual([
    [undefined, 'the map of wells be printed.'],
  ]);
});

test('"to give …" under a lost heading is what was decided', () => {
  expect(readAsDecided(['Receive the map of wells', 'To give an answer on wells by May'])).toBe(true);
  expect(readAsDecided(['The map of wells', 'To give an answer on wells by May'])).toBe(false);
});
