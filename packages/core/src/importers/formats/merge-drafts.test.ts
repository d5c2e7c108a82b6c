import { expect, test } from 'vitest';
import type { Draft } from '../importer.ts';
import { mergeDrafts } from './merge-drafts.ts';

const recommendation = (text: string, line: number, raisedOn = '2024-05-01', topic = 'Bus shelters'): Draft => ({
  entity: 'recommendation',
  record: { text, topic, raisedOn, class: 'comment', status: 'unknown', sources: [{ paper: 'PAPER', lines: [line, line], quote: text }] },
});

test('the same words on the same day under the same item are one, with both places', () => {
  const merged = mergeDrafts([recommendation('the report be noted.', 4), recommendation('The report be noted', 40)]);
  expect(merged).toHaveLength(1);
  expect(merged[0]?.record.sources).toEqual([
    { paper: 'PAPER', lines: [4, 4], quote: 'the report be noted.' },
    { paper: 'PAPER', lines: [40, 40] },
  ]);
});

test('on another day, or under another item, they stay apart', () => {
  const drafts = [
    recommendation('the report be noted.', 4),
    recommendation('the report be noted.', 9, '2024-06-01'),
    recommendation('the report be noted.', 12, '2024-05-01', 'Libraries'),
  ];
  expect(mergeDrafts(drafts)).toEqual(drafts);
});

test('two accounts of one meeting are one meeting with the items of both', () => {
  const meeting = (title: string): Draft => ({
    entity: 'meeting',
    committee: { name: 'Roads Scrutiny Panel' },
    record: { date: '2024-05-01', items: [{ title, resolutions: [] }] },
  });
  const merged = mergeDrafts([meeting('Bus shelters'), meeting('Libraries'), meeting('Bus shelters')]);
  expect(merged).toHaveLength(1);
  expect(merged[0]).toMatchObject({ record: { items: [{ title: 'Bus shelters' }, { title: 'Libraries' }] } });
});
