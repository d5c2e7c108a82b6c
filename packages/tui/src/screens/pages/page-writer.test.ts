import { expect, test } from 'vitest';
import { lineText } from '../../layout/line.ts';
import { themeFor } from '../../theme/theme.ts';
import { pageStart } from './page.ts';
import { pageWriter } from './page-writer.ts';

const lines = (write: (writer: ReturnType<typeof pageWriter>) => void): readonly string[] => {
  const writer = pageWriter(themeFor({}), 30);
  write(writer);
  return writer.lines.map(({ line }) => lineText(line).trimEnd());
};

test('a fact stands in two columns and wraps in its own', () => {
  expect(lines(({ fact }) => fact('Officer', 'Head of Highways and Transport'))).toEqual([
    'Officer     Head of Highways',
    '            and Transport',
  ]);
});

test('a name too long for its column is not cut, and nothing to say is left out', () => {
  expect(
    lines(({ fact }) => {
      fact('  completed on', '13 September 2023');
      fact('Tags', '');
      fact('Closure', undefined);
    }),
  ).toEqual(['  completed on: 13 September', '  2023']);
});

test('headings stand free, texts keep their own line ends, and only the first line of a link leads on', () => {
  const to = { kind: 'history', page: pageStart } as const;
  const writer = pageWriter(themeFor({}), 30);
  writer.heading('One', { to });
  writer.text('a\nb and what follows it on the next line', { indent: 2, to });
  writer.heading('Two');
  expect(writer.lines.map(({ line }) => lineText(line))).toEqual([
    'One',
    '  a',
    '  b and what follows it on the',
    '  next line',
    '',
    'Two',
  ]);
  expect(writer.lines.map((line) => line.to !== undefined)).toEqual([true, true, false, false, false, false]);
});
