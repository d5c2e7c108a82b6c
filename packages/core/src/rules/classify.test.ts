import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordClasses } from '../model/vocabulary.ts';
import { classifyRecommendation } from './classify.ts';

test.each([
  // Asks in so many words.
  ['Recommends that the timetable is reviewed', 'recommendation'],
  ['Suggests the briefing is extended to parish councils', 'recommendation'],
  ['Calls on the Executive to publish the plan', 'recommendation'],
  ['Requires that meeting dates are reviewed', 'recommendation'],
  ['The committee proposes that all members be invited', 'recommendation'],
  ['Requests that the Director of Highways sends the figures', 'request'],
  ['to ask that the Director of Highways send members an update', 'request'],
  ['Would welcome a view from the Board on bus shelters', 'request'],
  ['Would welcome the Carers’ Partnership Board’s view on replacement care', 'request'],
  ['That the Director of Highways be asked to report in six months', 'request'],
  // A comment that also asks is an ask.
  ['Highlights the value of volunteers and requests that this continues', 'request'],
  ['Supports the investment in libraries and asks for further information', 'request'],
  ['Recognises that floods return. For that reason the committee recommends that the map is redrawn', 'recommendation'],
  ['Was pleased to hear of the repairs, and suggests that they go on', 'recommendation'],
  ['That the report be noted and that a further report be submitted in May', 'request'],
  ['To note the report and to request a further report on fares', 'request'],
  ['the terms of reference, as set out in the appendix to these minutes, be approved', 'recommendation'],
  ['cymeradwyo cofnodion y cyfarfod blaenorol fel rhai cywir', 'procedural'],
  ['Noted that the quay is low and agreed that the Harbour Master would bring back a plan', 'recommendation'],
  // What says nothing that is to be done.
  ['Considered the headway on the review.', 'procedural'],
  ['Considered the report and that the pump be mended', 'recommendation'],
  ['Councillor Frost be Chair.', 'procedural'],
  ['to move into private session', 'procedural'],
  ['it would reconvene at 11.15am.', 'procedural'],
  ['Apologies for absence came from Councillors Ash and Birch.', 'procedural'],
  ['The draft minutes of 12 October 2031 was agreed by the Committee.', 'procedural'],
  // Asks by the passive.
  ['A briefing note is provided on the library service', 'request'],
  ['the outcomes of the audit to be made available to the committee', 'request'],
  ['Receives information on the number of buses', 'request'],
  ['the Committee has a further report on the shortfall', 'request'],
  ['A letter is sent to the hospital trust', 'recommendation'],
  ['Chapter 3 should mention the harbour towns', 'recommendation'],
  ['consideration is given to how parish halls could help', 'recommendation'],
  ['the libraries service works with the adult schools', 'recommendation'],
  // Comments.
  ['Welcomes the progress made', 'comment'],
  ['Noted the tide tables and agreed that this was a good year', 'comment'],
  ['Supports that the survey is carried out each year', 'comment'],
  ['Is satisfied that the figures provided show progress', 'comment'],
  ['Raises their renewed concern about the delays', 'comment'],
  ['the committee notes the report and the improvements made', 'comment'],
  ['the report be received', 'comment'],
  ['otherwise to note the Programme.', 'comment'],
  ['that the Audit Tracker be noted', 'comment'],
  ['The efforts of the crews are recognised and the crews are commended', 'comment'],
  // The committee's own work.
  ['Retains a watching brief on bus fares', 'committee-action'],
  ['Writes to the bus companies to request their plans', 'committee-action'],
  ['agrees that meetings are held on Thursdays from May', 'committee-action'],
  ['the committee agrees the deferral of the map to the next meeting', 'committee-action'],
  ['The Committee will visit the depot', 'committee-action'],
  ['The Chairman agreed to ask the trust in writing', 'committee-action'],
  ['to remove item 47 (Depot roof) from the list', 'committee-action'],
  // The running of the meeting.
  ['the minutes of the meeting held on 16th July, 2013 be approved as a correct record', 'procedural'],
  ['the Committee notes the Forward Plan.', 'procedural'],
  ['To note that no public questions were received under Rule 8', 'procedural'],
  ['it be noted that no declarations of interest were made', 'procedural'],
  ['it be noted that there are no excluded items on the agenda.', 'procedural'],
  ['the Chairman be authorised to sign, as a correct record, the minutes of the last meeting', 'procedural'],
  ['the Director signs the contract, and the minutes of the project board are sent to members', 'recommendation'],
  ['To note the attendance of the following duly appointed Reserve Member', 'procedural'],
  ['At 10.00 pm to continue until 10.15 pm.', 'procedural'],
  ['APPROVED for signature by the Chairman.', 'procedural'],
  ['the minutes of the Board held on 27th January be noted', 'procedural'],
  ['to note that no answer had come from the builders', 'comment'],
  ['the press and public be excluded from the meeting', 'procedural'],
  ['Councillor Amber Lea be elected as Chairman', 'procedural'],
])('%s → %s', (text, expected) => {
  expect(classifyRecommendation(text).class).toBe(expected);
});

test('noting the forward plan and asking for something is an ask', () => {
  expect(classifyRecommendation('the Committee notes the Forward Plan and requests a briefing on the depot').class).toBe('request');
});

test('the reason quotes the words that decided', () => {
  expect(classifyRecommendation('Highlights delays and requests that they end').reason).toBe('asks: "and requests that"');
});

test('the lead-in decides where the text alone does not', () => {
  expect(classifyRecommendation('the survey is repeated each spring').class).toBe('recommendation');
  expect(classifyRecommendation('the survey is repeated each spring', 'The Committee requests that:').class).toBe('request');
  expect(classifyRecommendation('Notes the survey', 'The Committee requests that:').class).toBe('comment');
});

test('every text has one of the classes, and the case of its letters does not matter', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { class: found, reason } = classifyRecommendation(text);
      expect(recordClasses).toContain(found);
      expect(reason).not.toBe('');
    }),
  );
  expect(classifyRecommendation('REQUESTS THAT THE FIGURES ARE SENT').class).toBe('request');
});
