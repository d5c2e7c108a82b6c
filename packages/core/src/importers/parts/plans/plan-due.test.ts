import { expect, test } from 'vitest';
import { planDue } from './plan-due.ts';

test.each([
  ['Train all assessors. By end of October 2024.', 'end of October 2024'],
  ['Write to every family. September 2024.', 'September 2024'],
  ['Posts to be filled by end of March 2025.', 'end of March 2025'],
  ['Audit the files – July 2024', 'July 2024'],
  ['Relaunch the card (January 2025)', 'January 2025'],
  ['Support people until the age of 25. December 2024.', 'December 2024'],
  ['The scheme will be launched in April 2025.', 'April 2025'],
  ['Publish the figures. Deadline: 31/10/2025', '31/10/2025'],
])('%s is due %s', (text, due) => {
  expect(planDue(text, {})?.text).toBe(due);
});

test.each([
  'Review the 2023/24 training offer.',
  'Read the files that were closed in April 2024.',
  'Use the guidance published in May 2024 and tell staff of it.',
  'Keep to the standard of 20 working days.',
  'Recruit five workers (they joined in September 2024), and five more.',
])('%s has no due date', (text) => {
  expect(planDue(text, {})).toBeUndefined();
});

test('before an inline sponsor a date needs nothing before it', () => {
  expect(planDue('Audits of partners January 2025', { bare: true })?.text).toBe('January 2025');
  expect(planDue('Audits of partners January 2025', {})).toBeUndefined();
});
