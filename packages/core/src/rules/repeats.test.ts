import { expect, test } from 'vitest';
import { earlierAlike } from './repeats.ts';
import { sampleRecord, sampleRegister } from './sample-record.ts';

const first = sampleRecord({
  id: 'A',
  raisedOn: '2023-03-16',
  text: 'Proposes that all members of the panel be invited to the bus timetable workshop.',
  archived: { on: '2023-06-01' },
  status: 'complete',
});
const again = { id: 'B', raisedOn: '2023-06-02', text: 'All members of the committee should be invited to attend bus timetable workshops' };

test.each([
  ['asked again at a later meeting', sampleRecord(again), 1],
  ['on the same day', sampleRecord({ ...again, raisedOn: '2023-03-16' }), 0],
  ['the day after', sampleRecord({ ...again, raisedOn: '2023-03-17' }), 1],
  ['the day before', sampleRecord({ ...again, raisedOn: '2023-03-15' }), 0],
  ['by another committee', sampleRecord({ ...again, committee: 'OTHER' }), 0],
  ['a comment', sampleRecord({ ...again, class: 'comment' }), 0],
  ['something else', sampleRecord({ ...again, text: 'Asks for a note on the repair of jetties.' }), 0],
])('%s', (_, record, count) => {
  expect(earlierAlike(record, sampleRegister([first, record]))).toHaveLength(count);
});

test('a record without a date is not compared', () => {
  const { raisedOn: _, ...undated } = sampleRecord(again);
  expect(earlierAlike(undated, sampleRegister([first]))).toEqual([]);
  expect(earlierAlike(sampleRecord(again), sampleRegister([{ ...undated, id: 'Z', text: first.text }]))).toEqual([]);
});

test('the most alike come first, withdrawn ones never', () => {
  const record = sampleRecord({ ...again, raisedOn: '2024-01-01' });
  const near = { ...first, id: 'C', text: again.text };
  expect(earlierAlike(record, sampleRegister([first, near])).map((one) => one.record.id)).toEqual(['C', 'A']);
  expect(earlierAlike(record, sampleRegister([{ ...near, withdrawn: { on: '2023-04-01', change: 'X' } }]))).toEqual([]);
});

test('of ten thousand asks only those that share a rarer word are compared', () => {
  const nouns = ['ferry', 'bus', 'jetty', 'library', 'bridge', 'harbour', 'school', 'market', 'orchard', 'museum', 'canal', 'tunnel'];
  const verbs = [
    'repair',
    'review',
    'opening',
    'funding',
    'timetable',
    'survey',
    'safety',
    'staffing',
    'lighting',
    'heating',
    'signage',
    'access',
  ];
  const records = Array.from({ length: 10_000 }, (_, at) =>
    sampleRecord({
      id: `R${at}`,
      raisedOn: '2022-01-01',
      text: `Asks for a report on the ${verbs[at % 12]} of the ${nouns[Math.floor(at / 12) % 12]} and ${nouns[(at * 7) % 12]} at parish ${at}`,
    }),
  );
  const register = sampleRegister([...records, first]);
  let looked = 0;
  for (const record of records) {
    const { text } = record;
    Object.defineProperty(record, 'text', {
      get() {
        looked += 1;
        return text;
      },
    });
  }
  const search = (id: string) => earlierAlike(sampleRecord({ ...again, id }), register)[0]?.record.id;
  // The first search reads every text to index its words, and no other does.
  expect(search('Q0')).toBe('A');
  expect(looked).toBeGreaterThanOrEqual(records.length);
  looked = 0;
  expect(search('Q1')).toBe('A');
  expect(looked).toBeLessThan(records.length / 5);
});
