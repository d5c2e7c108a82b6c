import { expect, test } from 'vitest';
import { undertakingsIn } from './undertakings.ts';

const firm = (text: string) => undertakingsIn(text).map((found) => [found.text, found.owner, found.firm]);

test.each([
  ['The Director undertook to send the figures.', 'Director'],
  ['The Head of Roads, Anna Frost, agreed to bring a list of bays.', 'Head of Roads'],
  ['The Chair agreed to take the matter up with the trust.', 'Chair'],
  ['The Piers Facilitator agreed to see if the visit could be held in May.', 'Piers Facilitator'],
  ['Officers agreed to circulate the map.', 'Officers'],
])('%s: promised in so many words', (text, owner) => {
  expect(firm(`The bays were full. ${text} The Panel broke for tea.`)).toEqual([[text, owner, true]]);
});

test('what a sentence is about stands before who undertakes it', () => {
  expect(firm('In response to Councillor Ash, the Head of Roads agreed to provide a list of bays.')).toEqual([
    ['the Head of Roads agreed to provide a list of bays.', 'Head of Roads', true],
  ]);
});

test.each([
  ['The Head of Roads said that he would circulate the tide tables.', 'Head of Roads'],
  ['The Head of Roads had no figures for ferries, however, would find out.', 'Head of Roads'],
  ['The Head of Roads would provide a written response on the price of a pump.', 'Head of Roads'],
  ['Councillor Frost asked officers to provide a map of the bays.', 'officers'],
  ['The Panel asked the Director of Roads if she could send the figures.', 'Director of Roads'],
  ['Members requested a written answer on the number of fines.', undefined],
  ['The Committee asked for a paper on how many ponds had been dredged.', undefined],
])('%s: asked or promised softly', (text, owner) => {
  expect(undertakingsIn(text)).toEqual([{ text, ...(owner === undefined ? {} : { owner }), firm: false }]);
});

test.each([
  ['It was confirmed that the map would be circulated to Members.', 'the map would be circulated to Members.'],
  [
    'The Head of Roads advised that on a question about bays, figures would be drawn up in May and sent to the Panel.',
    'figures would be drawn up in May and sent to the Panel.',
  ],
  [
    'In response to a question on what the bays cost, above all those by the pier, the Head of Roads advised that a written answer would be given to all Members.',
    'a written answer would be given to all Members.',
  ],
])('%s: told of what will come', (text, expected) => {
  expect(undertakingsIn(text).map((found) => found.text)).toEqual([expected]);
});

test.each([
  'The Chair agreed to take the report first.',
  'The Chair asked Members to note the announcements.',
  'The Committee asked the Head of Roads to provide an update. In response, the Head of Roads said that work had begun.',
  'A Member asked whether the Director had agreed to provide the figures.',
  'At the last meeting the Director undertook to send the figures.',
  'Councillor Frost asked what the levy was. The Treasurer said that it was a penny.',
  'The Panel agreed to differ.',
  'The Leader said that he would provide strong leadership.',
  'The Director asked Members for a report on parking.',
])('%s: nobody is to do anything', (text) => {
  expect(undertakingsIn(text)).toEqual([]);
});

test('a body that asks if something could be done asks for what can only come later', () => {
  const asked = 'The Panel asked if there could be a review of the ferry fares.';
  expect(firm(asked)).toEqual([[asked, undefined, false]]);
  expect(firm(`${asked} The Director replied that there had been one.`)).toEqual([]);
  expect(firm('The Panel asked if there could be rain.')).toEqual([]);
});
