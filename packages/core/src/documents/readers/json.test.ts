import { expect, test } from 'vitest';
import { readJson } from './json.ts';

const read = (value: unknown) => readJson(JSON.stringify(value, undefined, 2), { name: 'paper.json', sha256: '' });
const rowsOf = (value: unknown): unknown =>
  read(value).blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.cells.map((cell) => cell.text)) : []));

test('an array of flat objects is a table with its keys as header', () => {
  const document = read([
    { Ask: 'Mend roads', Done: true },
    { Ask: 'Plant trees', Year: 2024, Officers: ['A', 'B'], Note: null },
  ]);
  expect(document.lines).toEqual(['Ask\tDone\tYear\tOfficers\tNote', 'Mend roads\ttrue\t\t\t', 'Plant trees\t\t2024\tA; B\t']);
  expect(document.blocks).toMatchObject([
    {
      kind: 'table',
      place: { lines: [1, 3] },
      rows: [{ header: true }, {}, { cells: [{ place: { lines: [3, 3], row: 3, cell: 1 } }, {}, {}, {}, {}] }],
    },
  ]);
});

test('a report of ours has its title, preamble and titled columns', () => {
  const report = {
    kind: 'report',
    title: 'Tracker',
    preamble: ['As at 1 May 2024'],
    columns: [
      { key: 'text', title: 'Recommendation' },
      { key: 'status', title: 'Status' },
    ],
    rows: [{ text: 'Mend\nroads', status: '-' }],
  };
  expect(read(report).blocks).toMatchObject([
    { kind: 'heading', text: 'Tracker', place: { lines: [1, 1] } },
    { kind: 'paragraph', text: 'As at 1 May 2024' },
    {
      kind: 'table',
      rows: [{ cells: [{ text: 'Recommendation' }, { text: 'Status' }] }, { cells: [{ text: 'Mend\nroads' }, { text: '-' }] }],
    },
  ]);
});

test('a list of ours has the columns of a published tracker', () => {
  const record = {
    id: 'x',
    text: 'Mend roads',
    raisedOn: '2024-05-01',
    topic: 'Roads',
    responsible: ['Head of Highways'],
    followUp: { text: 'June 2024' },
    status: 'in-progress',
    statusAsWritten: 'Ongoing',
  };
  expect(rowsOf({ kind: 'recommendations', recommendations: [record] })).toEqual([
    ['Topic', 'Meeting (date raised)', 'Recommendation', 'Responsible', 'Follow up', 'Status'],
    ['Roads', '2024-05-01', 'Mend roads', 'Head of Highways', 'June 2024', 'Ongoing'],
  ]);
});

test.each([
  [[], 'this array is empty'],
  [[1], 'entry 1 of this array is not an object'],
  [[{ a: 1 }, { b: { c: 1 } }], 'entry 2 of this array is not flat: "b" holds another object'],
  [{ format: 'scrutiny-register' }, 'this is a register, not a paper; open it with --data, or merge it'],
  [{ kind: 'meetings' }, 'this JSON is of the kind "meetings", which holds no table'],
  [{ a: 1 }, 'this JSON holds no table that is known'],
  ['text', 'this JSON is a single value, not a table'],
])('says why %j is no paper', (value, message) => {
  expect(() => read(value)).toThrow(message);
});

test('broken JSON is told with its line', () => {
  expect(() => readJson('[\n{"a": 1},\n{"a" 2}\n]', { name: 'a.json', sha256: '' })).toThrow('not JSON: line 3 cannot be read');
});
