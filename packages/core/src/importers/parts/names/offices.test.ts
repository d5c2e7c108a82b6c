import { expect, test } from 'vitest';
import { namedOffices, officesOfStem } from './offices.ts';

test.each([
  ['to ask that the Chief Officer – Roads and Bridges send members an update', ['Chief Officer – Roads and Bridges']],
  ['to ask the interim Chief Officer – Libraries to brief the parish clerks', ['interim Chief Officer – Libraries']],
  ['That the Head of Roads be requested to report', ['Head of Roads']],
  ['Asks that the Director of Adults and Wellbeing sends the figures', ['Director of Adults and Wellbeing']],
  ['the Director of Roads and the Head of Bridges be asked to meet', ['Director of Roads', 'Head of Bridges']],
  ['officers be asked to bring a map', ['officers']],
  ['keep the plan and ask that Internal Audit follow the matter up', ['Internal Audit']],
  ['the Scrutiny Facilitator, in consultation with the Chair, be authorised to vary the plan', ['Scrutiny Facilitator']],
  ['a log of repairs be begun, kept by the roads team.', ['roads team']],
  ['the proposal be submitted to the ward clerks for consideration', ['ward clerks']],
  ['the Democracy Adviser would contact officers', ['Democracy Adviser']],
  ['relevant Heads of Service provide a written update', ['relevant Heads of Service']],
  ['in relation to item 6, to instruct the Director of Quays and Environment to date it', ['Director of Quays and Environment']],
  ['the Office of the Harbour Master include members in its news', ['Office of the Harbour Master']],
  ['Instructed the Head of Piers to seek an update', ['Head of Piers']],
  ['That, subject to funding, the Head of Piers be tasked with a plan', ['Head of Piers']],
  ['to note the update of the Chief Officer – Estates on item 5, a report being due in early 2023', ['Chief Officer – Estates']],
])('%s', (text, responsible) => {
  expect(namedOffices(text).responsible).toEqual(responsible);
});

test.each([
  'Delegate authority to the Head of Wells to sign',
  'That authority be delegated to the Head of Wells, in consultation with the Leader, to sign',
])('who is given authority is to act: %s', (text) => {
  expect(namedOffices(text).responsible).toEqual(['Head of Wells']);
});

test('a report that does something before is nobody who is to act', () => {
  expect(
    namedOffices('Noted that the Well Water report named costs and agreed that the Head of Wells would bring back a plan').responsible,
  ).toEqual(['Head of Wells']);
});

test.each([
  ['Calls on the executive to publish the map', ['executive']],
  ['Recommends that the Cabinet Member for Highways reviews the plan', ['Cabinet Member for Highways']],
])('%s', (text, addressedTo) => {
  expect(namedOffices(text)).toEqual({ responsible: [], addressedTo });
});

test.each([
  'That the report of the Director of Roads be noted',
  'Asks that the Committee is provided with the outcome',
  'The Chairman be asked to write',
  'The Panel requests an update on the outstanding minutes',
  'Recommends that depots are closed under the policy written by the council',
  'Recommends that the Guide to Floods poster is reprinted',
])('names nobody who is to act: %s', (text) => {
  expect(namedOffices(text)).toEqual({ responsible: [], addressedTo: [] });
});

test.each([
  ['It has been settled that districts and their agencies should do the following.', ['districts and their agencies'], []],
  ['The Committee recommends to the Cabinet Member for Highways that:', [], ['Cabinet Member for Highways']],
  ['RECOMMENDED to Cabinet that:', [], ['Cabinet']],
  ['RESOLVED – That Cabinet be recommended to:', [], ['Cabinet']],
  ['RECOMMENDED to Cabinet: That', [], ['Cabinet']],
  ['the following recommendations are made:', [], []],
])('%s', (stem, responsible, addressedTo) => {
  expect(officesOfStem(stem)).toEqual({ responsible, addressedTo });
});
