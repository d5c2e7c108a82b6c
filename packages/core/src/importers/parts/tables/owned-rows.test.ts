import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { trackerImporter } from '../../formats/tracker.ts';
import { rowsOfOwners } from './owned-rows.ts';
import { sheetOf } from './sheet.ts';

const rows = (text: string) =>
  rowsOfOwners(sheetOf(readText(text, { name: 't.txt', sha256: '0'.repeat(64) })))?.tables[0]?.rows.map((row) =>
    [0, 1, 2].map((column) => row.cells.get(column)?.text),
  );
const header = 'Actions from the Otterby Area Panel\n\n\n\nActions raised\n\nResponse with what is outstanding\n\nDate completed\n\n\n\n\n';
const three = [
  'Look into the locks of the bin stores\n\nAnna Frost/ Tom Hill\n\nAll of them have locks.',
  'Chase the builders about the\n\nladder on the roof\n\nTom Hill\n\nThis has been done.',
  'Go back to the firm to repeat the rules\n\nHead of Housing\n\nIt was told again. It has written.',
];

test('rows of what is to be done, a name and what came of it, where empty cells were lost', () => {
  expect(rows(`${header}${three.join('\n\n\n\n\n')}\n\n\n\n\nCha`)).toEqual([
    ['Look into the locks of the bin stores', 'Anna Frost/ Tom Hill', 'All of them have locks.'],
    ['Chase the builders about the ladder on the roof', 'Tom Hill', 'This has been done.'],
    ['Go back to the firm to repeat the rules', 'Head of Housing', 'It was told again. It has written.'],
  ]);
});

test.each([
  ['two rows may be chance', `${header}${three.slice(1).join('\n\n\n\n\n')}`],
  ['no header is left', `Actions from the Otterby Area Panel\n\n\n\n\n${three.join('\n\n\n\n\n')}`],
  ['rows are not parted', `${header}${three.join('\n\n')}`],
])('none where %s', (_, text) => {
  expect(rows(text)).toBeUndefined();
});

test('such a list is a tracker', () => {
  const document = readText(`${header}${three.join('\n\n\n\n\n')}`, { name: 't.txt', sha256: '0'.repeat(64) });
  expect(trackerImporter.identify(document).score).toBeGreaterThan(0.5);
});
