import { expect, test } from 'vitest';
import { statedCell } from './status-in-cell.ts';

const read = (text: string) => {
  const { parts, ...said } = statedCell([{ text, place: { lines: [1, 1] }, row: 0 }]);
  return { text: parts.map((part) => part.text).join('\n'), ...said };
};

test.each([
  [
    'Paint the buoys.\nStatus: in progress – see the May report',
    { text: 'Paint the buoys.', status: 'in progress', rest: 'see the May report' },
  ],
  ['Paint the buoys. Status:complete', { text: 'Paint the buoys.', status: 'complete' }],
  ['Paint the buoys.\nStatus: tbc in meeting', { text: 'Paint the buoys.', status: 'tbc in meeting' }],
  ['Say what the status of the buoys is', { text: 'Say what the status of the buoys is' }],
])('%j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
