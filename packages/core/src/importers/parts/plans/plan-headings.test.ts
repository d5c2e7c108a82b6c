import { expect, test } from 'vitest';
import { areaHeading, isActionsHeading, isClosingHeading, isMeasuresHeading } from './plan-headings.ts';
import type { TextUnit } from './plan-units.ts';

function line(text: string, more: Partial<TextUnit> = {}): TextUnit {
  return { kind: 'text', text, level: 0, bold: false, place: { lines: [1, 1] }, parts: [{ lines: [1, 1] }], ...more };
}

test.each([
  ['Area for Improvement: Timely reviews.', 'Timely reviews.'],
  ['Area for development - To shorten waits', 'To shorten waits'],
  ["Inspectors' area for improvement 3 – Help and protection:", 'Help and protection'],
  ['Priority 1: Recruit more carers', 'Recruit more carers'],
  ['Theme B – Roads', 'Roads'],
  ['Area for improvement 2', ''],
])('%s opens an area', (text, title) => {
  expect(areaHeading(text)?.title).toBe(title);
});

test.each([
  'Priority 5 of the strategy should mention market towns',
  'Areas for development were shared with managers including:',
  'Recommendation 1: That the Committee notes the report',
  'The area for improvement that inspectors named first is waiting times',
])('%s opens no area', (text) => {
  expect(areaHeading(text)).toBeUndefined();
});

test.each([
  'Actions we are taking include:',
  'What actions do we need to take?',
  'What will we do?',
  'Key actions',
  'We will:',
  'Required actions',
])('%s heads a list of actions', (text) => {
  expect(isActionsHeading(line(text))).toBe(true);
});

test.each([
  'Practice Action Plans',
  'Action plan',
  'What does this mean for us?',
  'Actions were agreed at the meeting in May.',
  'How are we measuring progress?',
])('%s heads no list of actions', (text) => {
  expect(isActionsHeading(line(text))).toBe(false);
});

test.each([
  'How we are measuring progress and where we stood as of July 2024:',
  'Performance measures',
  'KPIs:',
  'How will we know we have made a difference?',
])('%s heads a list of measures', (text) => {
  expect(isMeasuresHeading(line(text))).toBe(true);
});

test('the sections that end a report are known, a sentence about risk is not one', () => {
  expect(isClosingHeading(line('Financial implications'))).toBe(true);
  expect(isClosingHeading(line('Contact Officers:'))).toBe(true);
  expect(isClosingHeading(line('Risk assessments to be kept for every child.'))).toBe(false);
});
