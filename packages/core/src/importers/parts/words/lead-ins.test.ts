import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stripLeadIn } from './lead-ins.ts';

test.each([
  ['RESOLVED: That: A note is provided', 'A note is provided', 'RESOLVED: That:'],
  ['RESOLVED: That the committee: supports the review', 'supports the review', 'RESOLVED: That the committee:'],
  ['RESOLVED: That the committee notes the report', 'the committee notes the report', 'RESOLVED: That'],
  ['RESOLVED - That the committee agrees the deferral', 'the committee agrees the deferral', 'RESOLVED - That'],
  ['RESOLVED: The committee agrees that: the plan is sent', 'the plan is sent', 'RESOLVED: The committee agrees that:'],
  ['RESOLVED – That: The committee recommends that a survey is made', 'The committee recommends that a survey is made', 'RESOLVED – That:'],
  ['That the committee: Calls on the executive', 'Calls on the executive', 'That the committee:'],
  ['Resolved that the Committee:', '', 'Resolved that the Committee:'],
  ['Resolved – that the Committee notes the plan.', 'the Committee notes the plan.', 'Resolved – that'],
  ['RECOMMENDED - T H A T the minutes be approved', 'the minutes be approved', 'RECOMMENDED - T H A T'],
  ['T H A T the estimate be noted', 'the estimate be noted', 'T H A T'],
  ['UNANIMOUSLY RESOLVED, that the plan be adopted', 'the plan be adopted', 'UNANIMOUSLY RESOLVED, that'],
  ['RESOLVED (unanimously): That the plan be adopted', 'the plan be adopted', 'RESOLVED (unanimously): That'],
  ['**RESOLVED:** That the plan be adopted', 'the plan be adopted', '**RESOLVED:** That'],
  ['It was AGREED that the plan be adopted', 'the plan be adopted', 'It was AGREED that'],
  ['The Committee RESOLVED to note the report', 'to note the report', 'The Committee RESOLVED'],
  ['RESOLVED to recommend to Cabinet that the plan be kept', 'to recommend to Cabinet that the plan be kept', 'RESOLVED'],
  ['RECOMMENDED to Cabinet: That the plan be kept', 'the plan be kept', 'RECOMMENDED to Cabinet: That'],
  ['IT WAS RESOLVED THAT the plan be kept', 'the plan be kept', 'IT WAS RESOLVED THAT'],
  ['RESOLVED: That the Committee:-', '', 'RESOLVED: That the Committee:-'],
  ['Resolved: the Panel recommended that the plan be kept', 'the plan be kept', 'Resolved: the Panel recommended that'],
  ['PENDERFYNWYD yn unfrydol: bod y cynllun yn aros', 'y cynllun yn aros', 'PENDERFYNWYD yn unfrydol: bod'],
  ['PENDERFYNWYD / RESOLVED:- that the plan be kept', 'the plan be kept', 'PENDERFYNWYD / RESOLVED:- that'],
  ['NOTED that grit was short', 'grit was short', 'NOTED that'],
  ['RESOLVED:That the plan be kept', 'the plan be kept', 'RESOLVED:That'],
  ['Resolved to RECOMMEND:  (to Council)', '', 'Resolved to RECOMMEND:  (to Council)'],
  ['The Health Scrutiny Panel recommends that the Executive: acts', 'acts', 'The Health Scrutiny Panel recommends that the Executive:'],
])('%s', (text, rest, leadIn) => {
  expect(stripLeadIn(text)).toEqual({ text: rest, leadIn });
});

test.each([
  'Recommends that clarification is provided on who was responsible for: the policy; and its adoption',
  'The committee recommends that the report covers: cost, time',
  'requests that in future details are sent',
  'NOTED the report',
  'Noted that grit was short',
  'Agreed actions are listed in the annex',
])('keeps all of: %s', (text) => {
  expect(stripLeadIn(text)).toEqual({ text });
});

test('what is dropped and what is left are the whole, in order', () => {
  const words = fc.constantFrom(
    'RESOLVED',
    'That',
    'the Committee',
    ':',
    '–',
    'agrees',
    'that',
    'a note',
    'is sent',
    'to',
    'Cabinet',
    '**',
    '.',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
      const whole = parts.join(' ');
      const { text, leadIn = '' } = stripLeadIn(whole);
      expect(`${leadIn}${text}`.replace(/\s/gu, '')).toBe(whole.replace(/\s/gu, ''));
    }),
  );
});
