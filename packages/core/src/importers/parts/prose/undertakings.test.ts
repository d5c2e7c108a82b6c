import { expect, test } from 'vitest';
import { undertakingStem, undertakingsIn } from './undertakings.ts';

test.each([
  [
    'Members asked about salt. The Head of Roads agreed to circulate the figures.',
    ['Head of Roads', 'The Head of Roads agreed to circulate the figures.'],
  ],
  ['Inspector Bellow undertook to write to the parishes.', ['Inspector Bellow', 'Inspector Bellow undertook to write to the parishes.']],
  [
    'In reply, Councillor Pell also agreed to look into the lamp.',
    ['Councillor Pell', 'In reply, Councillor Pell also agreed to look into the lamp.'],
  ],
])('%s', (text, [owner, said]) => {
  expect(undertakingsIn(text)).toEqual([{ owner, text: said }]);
});

test.each([
  'The Committee agreed to send the report to Cabinet.',
  'Members agreed to ask for a note.',
  'The Head of Roads agreed to differ.',
  'Councillor Pell agreed with the Head of Roads.',
  'It was agreed to write to the parishes.',
  'The Head of Roads agreed to provide the following:',
])('nobody undertakes anything that could be followed up: %s', (text) => {
  expect(undertakingsIn(text)).toEqual([]);
});

test('what introduces a list of undertakings, and what only talks', () => {
  expect(undertakingStem('The Minister agreed to provide the Committee with the following;')?.owner).toBe('Minister');
  expect(undertakingStem('Dame Ivy Crook undertook to:')?.owner).toBe('Dame Ivy Crook');
  expect(undertakingStem('The Minister spoke of the following:')).toBeUndefined();
});
