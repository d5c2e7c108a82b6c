import { expect, test } from 'vitest';
import { isPageFurniture, isStrayMark } from './page-furniture.ts';

test('page numbers, rules and addresses are furniture; words are not', () => {
  for (const text of ['Page 3 of 5', 'Page - 4', '4', '- 12 -', '_', '—', 'tracker_final.docx', 'Top', 'Continued overleaf'])
    expect(isPageFurniture(text)).toBe(true);
  for (const text of ['Otterby', 'Recommendation 3', '3 May', 'Key']) expect(isPageFurniture(text)).toBe(false);
});

test('a lone dash is a word of trackers and no stray mark', () => {
  expect(['_', '•', '. .'].map(isStrayMark)).toEqual([true, true, true]);
  expect(isStrayMark('-')).toBe(false);
});
