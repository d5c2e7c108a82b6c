import { expect, test } from 'vitest';
import { describeConflict } from './describe-conflict.ts';
import type { FieldConflict } from './field-conflict.ts';

test.each<[FieldConflict, string]>([
  [
    {
      field: 'status',
      ours: 'complete',
      theirs: 'paused',
      who: { ours: 'A. Clerk', theirs: 'B. Officer' },
      when: { ours: '2025-03-03T09:00:00.000Z', theirs: '2025-03-04T09:00:00.000Z' },
    },
    'status: complete (A. Clerk, 3 March 2025) or paused (B. Officer, 4 March 2025)',
  ],
  [{ field: 'topic', theirs: 'Buses' }, 'topic: nothing or Buses'],
  [{ field: 'followUp', ours: { text: 'May 2025', to: '2025-05-31' }, theirs: { text: 'June 2025' } }, 'followUp: May 2025 or June 2025'],
  [
    { field: 'response', ours: { decision: 'rejected', text: 'No.' }, theirs: { decision: 'accepted' } },
    'response: rejected: No. or accepted',
  ],
  [{ field: 'responsible', ours: ['Director', 'Head'], theirs: [] }, 'responsible: Director, Head or nothing'],
  [{ field: 'attendance', ours: { present: [] }, theirs: 3 }, 'attendance: {"present":[]} or 3'],
  [{ field: '*', who: { ours: 'Ben' } }, 'one copy no longer had this record, the other had changed it (Ben)'],
])('%j', (conflict, words) => {
  expect(describeConflict(conflict)).toBe(words);
});

test('a long value is cut', () => {
  expect(describeConflict({ field: 'topic', ours: 'x'.repeat(500), theirs: 'y' }).length).toBeLessThan(120);
});
