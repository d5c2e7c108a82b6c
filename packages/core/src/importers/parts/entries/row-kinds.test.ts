import { expect, test } from 'vitest';
import { isHeadingRow, isNewEntry, type RowView } from './row-kinds.ts';

const row = (recommendation: string, more: Partial<RowView> = {}): RowView => ({
  recommendation,
  reference: '',
  status: '',
  owner: '',
  due: '',
  afterBreak: true,
  cell: () => '',
  ...more,
});
const above = (text: string, more: { keyed?: boolean; repeats?: boolean; status?: string; list?: boolean } = {}) => ({
  text,
  status: '',
  keyed: false,
  repeats: false,
  list: false,
  ...more,
});

const cases: readonly (readonly [name: string, ReturnType<typeof isNewEntry>, RowView, ReturnType<typeof above>])[] = [
  [
    'lower case after an open sentence',
    'continues',
    row('this and when it is done.'),
    above('asks to be told of the progress of', { status: 'Open' }),
  ],
  ['after a full stop', 'new', row('requests a note.'), above('asks to be told.')],
  ['after "; and"', 'new', row('requests a note.'), above('asks to be told; and')],
  [
    'a verb with a capital after an open sentence: its end is lost',
    'new-after-cut',
    row('Recommends that it be so.'),
    above('Welcomes the plan for care'),
  ],
  [
    'a name with a capital after an open sentence, over a page',
    'continues',
    row('Otterby and Marle Cross.'),
    above('asks for the figures of'),
  ],
  ['a status of its own', 'new', row('Provide the figures', { status: 'Open' }), above('Mend the gate', { status: 'Open' })],
  ['a reference of its own', 'new', row('and the rest', { reference: 'R2' }), above('asks for the figures')],
  ['a topic of its own', 'new', row('and the rest'), above('asks for the figures', { keyed: true })],
  [
    'a topic printed again, within a page',
    'new',
    row('and the rest', { afterBreak: false }),
    above('asks for the figures', { repeats: true }),
  ],
  ['a topic printed again, over a page', 'continues', row('and the rest'), above('asks for the figures', { repeats: true })],
  ['after a lead-in alone', 'continues', row('Recommends that it be so.'), above('That the committee:')],
  ['a list cut after a semicolon', 'continues', row('The work is prioritised.'), above('An update is provided;', { list: true })],
  [
    'the rest of a status as well',
    'continues',
    row('and that tenants are told.', { status: 'progress' }),
    above('rents are frozen from April', { status: 'In' }),
  ],
];

test.each(cases)('%s: %s', (_, expected, here, before) => {
  expect(isNewEntry(here, before)).toBe(expected);
});

test('a heading between rows names a day, a state or a committee and asks for nothing', () => {
  expect(isHeadingRow('Meeting of 12 May 2031', 'recommendation', '')).toBe(true);
  expect(isHeadingRow('Completed recommendations', 'recommendation', '')).toBe(true);
  expect(isHeadingRow('Adult social care', 'reference', '')).toBe(true);
  expect(isHeadingRow('Asks for the note of 12 May 2031', 'recommendation', '')).toBe(false);
  expect(isHeadingRow('R12', 'reference', '')).toBe(false);
});
