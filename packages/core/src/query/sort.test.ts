import { expect, test } from 'vitest';
import { compareNaturally } from '../base/compare-naturally.ts';
import { sampleRecord, sampleRegister } from '../rules/sample-record.ts';
import { type SortField, sortRecommendations } from './sort.ts';

const records = [
  sampleRecord({
    id: 'A',
    ref: 'RTSC.230913.10',
    followUp: { text: 'March 2024', to: '2024-03-31' },
    topic: 'Bus lanes',
    status: 'complete',
  }),
  sampleRecord({ id: 'B', ref: 'RTSC.230913.9', followUp: { text: 'January 2024', to: '2024-01-31' }, responsible: ['Head of Ferries'] }),
  sampleRecord({ id: 'C', ref: 'RTSC.231115.1', raisedOn: '2023-11-15', topic: 'Aqueducts' }),
  sampleRecord({ id: 'D', ref: 'RTSC.230913.2', followUp: { text: 'next meeting' }, status: 'not-started' }),
];
const context = { register: sampleRegister(records), today: '2024-02-01' };

test.each<[SortField, string]>([
  ['due', 'BADC'],
  ['date', 'CDBA'],
  ['ref', 'DBAC'],
  ['topic', 'CADB'],
  ['officer', 'BDAC'],
  ['status', 'DBCA'],
  ['committee', 'DBAC'],
])('by %s: %s', (field, ids) => {
  expect(
    sortRecommendations(records, field, context)
      .map((record) => record.id)
      .join(''),
  ).toBe(ids);
});

test('figures sort by number', () => {
  expect(compareNaturally('item 9', 'item 10')).toBeLessThan(0);
  expect(compareNaturally('Item 9', 'item 9')).not.toBe(0);
  expect(compareNaturally('a1', 'a1')).toBe(0);
});
