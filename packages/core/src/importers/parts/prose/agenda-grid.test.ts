import { expect, test } from 'vitest';
import type { Place } from '../../../base/place.ts';
import { splitAgendaGrids } from './agenda-grid.ts';
import type { Passage } from './passages.ts';

const place: Place = { lines: [1, 1] };
const lines = (...cell: readonly string[]) => {
  const texts = ['No.', 'Item', '---|---|\nApologies\nMinutes: None.', cell.join('\n'), 'Urgent business Minutes: None.'];
  const grid: Passage = { kind: 'grid', level: 0, text: '', bold: false, rows: texts.map((text) => [{ text, place }]), place };
  return splitAgendaGrids([grid]).map(({ marker, text }) => (marker === undefined ? text : `[${marker}] ${text}`));
};

test('a line of a cell is an item where it begins with a list mark, bare capitals that count on among them', () => {
  expect(
    lines(
      'Slipways',
      'Minutes:',
      'RESOLVED that the Panel:',
      'A Recommended to Cabinet that the slipway be railed.',
      'B Requested that the Harbour Master bring a note.',
      'RESOLVED that:',
      '(a) the fee be kept; and',
      '(b) a sign be put up.',
    ),
  ).toEqual([
    'Apologies',
    'Minutes:',
    'None.',
    'Slipways',
    'Minutes:',
    'RESOLVED that the Panel:',
    '[A] Recommended to Cabinet that the slipway be railed.',
    '[B] Requested that the Harbour Master bring a note.',
    'RESOLVED that:',
    '[(a)] the fee be kept; and',
    '[(b)] a sign be put up.',
    'Urgent business',
    'Minutes:',
    'None.',
  ]);
});

test('a sentence that begins with "A" is no item, nor is a letter that counts on from nothing', () => {
  const read = lines('Slipways', 'Minutes:', 'A Member asked about the rails.', 'C Oake Ltd had built them.', 'A Director replied.');
  expect(read).toContain('A Member asked about the rails.');
  expect(read.filter((line) => line.startsWith('['))).toEqual([]);
});
