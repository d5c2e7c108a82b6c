import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { agendaItems, cleanTitle, isTitleLike } from './agenda-items.ts';
import { passagesOf } from './passages.ts';

const heads = (text: string) =>
  agendaItems(passagesOf(readText(text, { name: 'minutes.txt', sha256: '0'.repeat(64) })))
    .filter((section) => section.head !== undefined)
    .map((section) => `${section.number ?? '-'} ${section.title}`);

test.each([
  [
    'numbers that count on through the year',
    '19. Declarations\n\n19.1 None.\n\n20. Minutes\n\n20.1 Resolved that they be kept.\n',
    ['19 Declarations', '20 Minutes'],
  ],
  [
    'a list of resolutions is no heading',
    '1. Apologies\n\nNone.\n\n2. Bus shelters\n\nResolved that the Committee:\n\n1. Welcomes the plan\n2. Asks for a note\n\n3. Libraries\n\nThe report was heard.\n',
    ['1 Apologies', '2 Bus shelters', '3 Libraries'],
  ],
  [
    'numbers above their titles',
    '78.\n\nAPOLOGIES FOR ABSENCE\n\nNone were received.\n\n79.\n\nBUS SHELTERS pdf icon PDF 324 KB\n\nThe report was heard.\n',
    ['78 APOLOGIES FOR ABSENCE', '79 BUS SHELTERS'],
  ],
  [
    'numbers of minutes in their year, their letters cut off by a narrow column',
    'ROADS\n33/31\nAPOLOGIES\n\nNone were received.\n\nROADS\n34/31\n2030/31 BUS SHELTERS\n\nAGREED that the report be noted.\n\nROADS\n33/31\nNone were received.\n',
    ['ROADS 33/31 APOLOGIES', 'ROADS 34/31 2030/31 BUS SHELTERS'],
  ],
  [
    'titles that a page prints with the size of their paper, where nothing is numbered',
    'Bus Shelters pdf icon PDF 25 KB\n\nThe report was heard.\n\nWells and Pumps pdf icon PDF 110 KB\n\nThe map was seen.\n',
    ['- Bus Shelters', '- Wells and Pumps'],
  ],
  [
    'numbers of a parish, the year in front',
    '31/045 Apologies\n\nCllr Tulk.\n\n31/046 Highways\n\nThe pump is broken.\n\n31/047 Finance\n\nNone.\n',
    ['31/045 Apologies', '31/046 Highways', '31/047 Finance'],
  ],
  [
    'lines in capitals where nothing is numbered',
    'APOLOGIES\n\nNone were received.\n\nBUS SHELTERS\n\nThe report was heard.\n',
    ['- APOLOGIES', '- BUS SHELTERS'],
  ],
  ['bold lines', '**Apologies**\n\nNone were received.\n\n**Bus shelters**\n\nThe report was heard.\n', ['- Apologies', '- Bus shelters']],
  ['the title of a page of one item', 'Skip to content\n\nAgenda item\n\nBus shelters\n\nThe report was heard.\n', ['- Bus shelters']],
  [
    'links to papers, where numbers and bold type were lost; those of appendices are none',
    'Minutes pdf icon PDF 94 KB\n\nThey were kept.\n\nBus shelters pdf icon PDF 120 KB\n\nAdditional documents:\n\nMap of shelters pdf icon PDF 80 KB\n\nCosts of shelters PDF 81 KB\n\nThe report was heard.\n',
    ['- Minutes', '- Bus shelters'],
  ],
  [
    'a number in an address begins no run',
    '12 Mill Lane\n\n19. Declarations\n\nNone were made.\n\n20. Minutes\n\nThey were kept.\n',
    ['19 Declarations', '20 Minutes'],
  ],
])('%s', (_, text, expected) => {
  expect(heads(text)).toEqual(expected);
});

test('the years at the head of a title are no number of an item', () => {
  expect(heads('1. Apologies\n\nNone.\n\n2031/32 Capital Programme\n\nIt was noted.\n\n2. Ferry Fares\n\nThey rise.\n')).toEqual([
    '1 Apologies',
    '2 Ferry Fares',
  ]);
});

test('what web pages hang on a heading goes', () => {
  expect(cleanTitle('Bus shelters pdf icon PDF 124 KB')).toBe('Bus shelters');
  expect(cleanTitle('MINUTES -')).toBe('MINUTES');
});

test.each([
  ['Bus shelters in the market towns', true],
  ['The report was heard by the Committee', false],
  ['Asks that a note is sent.', false],
  ['RESOLVED:', false],
  ['That the plan be kept', false],
])('%s: %s', (text, title) => {
  expect(isTitleLike(text)).toBe(title);
});
