import { expect, test } from 'vitest';
import { readText } from '../../../documents/readers/text.ts';
import { passagesOf } from './passages.ts';
import { splitRunOns } from './run-ons.ts';

const texts = (text: string) =>
  splitRunOns(passagesOf(readText(text, { name: 'minutes.txt', sha256: '0'.repeat(64) }))).map((passage) => passage.text);

test.each([
  ['234  MINUTES – Resolved – That they be kept.\n', ['234 MINUTES', 'Resolved – That they be kept.']],
  ['235  PUBLIC REQUESTS TO SPEAK There were no requests.\n', ['235 PUBLIC REQUESTS TO SPEAK', 'There were no requests.']],
  ['412 (7)  BUS FARES – The Chair spoke.\n', ['412 BUS FARES', 'The Chair spoke.']],
  [
    'The Panel heard the report. It was RESOLVED that the map be drawn.\n',
    ['The Panel heard the report. It was', 'RESOLVED that the map be drawn.'],
  ],
  [
    'After further discussion it was\n\nRESOLVED that the map be drawn.\n',
    ['After further discussion it was', 'RESOLVED that the map be drawn.'],
  ],
  [
    'Content: Decision RESOLVED that: the fee be kept. Reasons for decision The Act asks for it. Alternative Options Considered There are none.\n',
    [
      'Content: Decision',
      'RESOLVED that: the fee be kept.',
      'Reasons for decision',
      'The Act asks for it.',
      'Alternative Options Considered',
      'There are none.',
    ],
  ],
  ['The Panel heard the reasons for decision making by Members.\n', ['The Panel heard the reasons for decision making by Members.']],
  ['It was RESOLVED that the map be drawn.\n', ['It was RESOLVED that the map be drawn.']],
  ['The plan AGREED last year was read out.\n', ['The plan AGREED last year was read out.']],
])('%j', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test('a page on one line is cut where its fixed words stand', () => {
  const page =
    'Issue - meetings Bus shelters Meeting: 07/02/2022 - Roads Scrutiny Committee (Item 5) 5 Bus shelters of the county PDF 62 KB To hear how many there are. Minutes: The Chair spoke of rain. RESOLVED: (1) That the report be noted; (2) That shelters be built. Supporting documents:';
  expect(texts(page)).toEqual([
    'Issue - meetings',
    'Bus shelters',
    'Meeting: 07/02/2022 - Roads Scrutiny Committee (Item 5)',
    '5 Bus shelters of the county PDF 62 KB',
    'To hear how many there are.',
    'Minutes:',
    'The Chair spoke of rain.',
    'RESOLVED: (1) That the report be noted; (2) That shelters be built.',
    'Supporting documents:',
  ]);
});
