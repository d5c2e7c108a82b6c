import { expect, test } from 'vitest';
import { openHeaderLine } from './header-line.ts';

const texts = (...lines: readonly string[]) =>
  lines.map((text, at) => ({ kind: 'text' as const, text, place: { lines: [at + 1, at + 1] as const } }));
const opened = (...lines: readonly string[]) => openHeaderLine(texts(...lines)).map((part) => part.text);

test.each([
  ['Date Action Response', '21 January 2031', ['Date', 'Action', 'Response']],
  ['Ref Recommendation Lead Officer Status', 'HW 3', ['Ref', 'Recommendation', 'Lead Officer', 'Status']],
  ['Meeting Date Request Progress Target Date', '3.5.31', ['Meeting Date', 'Request', 'Progress', 'Target Date']],
  ['Minute Action Owner Due Status', '12/31', ['Minute', 'Action', 'Owner', 'Due', 'Status']],
  ['No. Date Item Action Owner Timescale Update', '1', ['No.', 'Date', 'Item', 'Action', 'Owner', 'Timescale', 'Update']],
  [
    'Date of meeting Topic Recommendation Cabinet Member Response',
    '3.5.31',
    ['Date of meeting', 'Topic', 'Recommendation', 'Cabinet Member', 'Response'],
  ],
  ['Ref Recommendation Date agreed Lead Member Progress', 'W3', ['Ref', 'Recommendation', 'Date agreed', 'Lead Member', 'Progress']],
])('%j is a header over a cell that says %j', (line, below, columns) => {
  expect(opened('Wells Panel', line, below)).toEqual(['Wells Panel', ...columns, below]);
});

test.each([
  ['Action Progress Report', 'The Panel met in May.'],
  ['Date Action Response', 'The Panel met in May.'],
  ['Date Wells Response', '21 January 2031'],
  ['Date Response', '21 January 2031'],
])('%j over %j is a line of its own', (line, below) => {
  expect(opened(line, below)).toEqual([line, below]);
});

test('a day further down is none of its rows', () => {
  const [line, below] = texts('Date Action Response', '21 January 2031');
  expect(line === undefined || below === undefined ? [] : openHeaderLine([line, { ...below, place: { lines: [9, 9] } }])).toHaveLength(2);
});
