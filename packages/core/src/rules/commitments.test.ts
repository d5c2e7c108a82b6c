import { expect, test } from 'vitest';
import { commitmentsIn } from './commitments.ts';

test.each<[string, string[]]>([
  ['The note is being drafted and will be shared with members ahead of the meeting on 31 January 2024.', ['31 January 2024']],
  ['October 2023: The survey will be sent out in May 2024. The results will be printed early in 2025.', ['May 2024', 'early in 2025']],
  ['A report will be brought within six weeks.', ['within six weeks']],
  ['It will be circulated in mid-December.', ['mid-December']],
  ['An item will be considered through the work programme on 2 December 2023.', ['2 December 2023']],
  ['The visit took place on 6 November 2023.', []],
  ['A note will be shared.', []],
  ['The survey will not be repeated in 2024, nor in May 2024.', []],
  ['The survey of May 2022 will be printed.', []],
  ['As agreed on 1 March 2023 the service will write to operators.', []],
  ['The office was to be moved by May 2022, and will be closed for May 2022.', []],
])('%s', (text, due) => {
  expect(commitmentsIn(text, { reference: '2023-11-01' }).map((one) => one.due.text)).toEqual(due);
});

test('the whole sentence is kept, with where it stands', () => {
  const source = { paper: 'P1', lines: [3, 5] as const };
  expect(commitmentsIn('All is well. The map will be drawn by May 2024.', { source })).toEqual([
    {
      text: 'The map will be drawn by May 2024.',
      due: { text: 'May 2024', edtf: '2024-05', from: '2024-05-01', to: '2024-05-31' },
      source,
    },
  ]);
});
