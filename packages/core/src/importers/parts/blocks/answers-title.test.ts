import { expect, test } from 'vitest';
import type { TextPart } from '../tables/recommendation-table.ts';
import { isTitledAnswer } from './answers-title.ts';

const part = (text: string): TextPart => ({ kind: 'text', text, place: { lines: [1, 1] } });

test.each([
  ['Government response to the Tides Committee’s report on neap tides', true],
  ['Wealdshire Council’s response to the review of bus shelters', true],
  ['The Cabinet’s reply to the recommendations of the Roads Panel', true],
  ['Neap tides: Government response to the Committee’s second report', true],
  ['Second report of the Tides Committee: Government Response', true],
  ['Response of the Cabinet to the recommendations of the Roads Panel', true],
  ['Neap tides: Government response', false],
  ['Response to the report', false],
  ['Government response to the floods', false],
  ['The Government response to the Committee’s report was late.', false],
])('%s: %s', (title, expected) => {
  expect(isTitledAnswer([part('Policy paper'), part(title)])).toBe(expected);
});
