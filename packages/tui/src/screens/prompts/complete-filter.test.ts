import { expect, test } from 'vitest';
import { completeFilter } from './complete-filter.ts';

test.each([
  ['comm', 'committee:'],
  ['overdue sta', 'overdue sta'],
  ['overdue stat', 'overdue stat'],
  ['status:pau', 'status:paused'],
  ['status:c', 'status:c'],
  ['not:over', 'not:overdue'],
  ['not:status:comp', 'not:status:complete'],
  ['committee:wcsc', 'committee:wcsc'],
  ['officer:n', 'officer:none'],
  ['response-due:to', 'response-due:today'],
  ['link:rep', 'link:repeats'],
  ['zzz', 'zzz'],
  ['', ''],
])('%s becomes %s', (typed, completed) => {
  expect(completeFilter(typed)).toBe(completed);
});
