import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import { builtinImporters } from '../builtin.ts';
import { identify } from '../identify.ts';
import { answeredActionsImporter } from './answered-actions.ts';

const read = (...lines: readonly string[]) => readText(lines.join('\n\n'), { name: 'actions.txt', sha256: '0'.repeat(64) });
const page = read(
  'Wealdshire Council action tracker',
  'Full Council',
  '15 April 2031',
  'Quarry lorries',
  'Action - Leader to give a written response to Councillor Tulk on the lorries of the quarry.',
  'Response - will be sent soon.',
  'Footbridge',
  'Action - Head of Roads to report on the footbridge by 30 June 2031.',
  'Response - Agreed. The footbridge was looked at in May.',
  '22 July 2031',
  'Motion on Boats',
  'Action - Wealdshire Council commits to',
  '1. Ask the Harbour Master for a list of boats:',
  'a. those without a name.',
  '2. Write to the Minister about the boats.',
  'Response The Harbour Master keeps a list.',
  'It is printed every month.',
);
const { drafts, roles } = answeredActionsImporter.extract(page, { paper: 'paper' });

test('each action is a record with the response below it, the title above it and the day above those', () => {
  expect(identify(page, builtinImporters)).toMatchObject({ outcome: 'one', importer: { name: 'answered-actions' } });
  expect(drafts).toMatchObject([
    { record: { topic: 'Quarry lorries', raisedOn: '2031-04-15', responsible: ['Leader'], response: { asWritten: 'will be sent soon.' } } },
    {
      record: {
        responsible: ['Head of Roads'],
        followUp: { edtf: '2031-06-30' },
        response: { decision: 'accepted', asWritten: 'Agreed' },
        progress: [{ text: 'The footbridge was looked at in May.' }],
      },
    },
    {
      record: {
        reference: '1.',
        raisedOn: '2031-07-22',
        responsible: ['Wealdshire Council'],
        text: 'Ask the Harbour Master for a list of boats:\na. those without a name.',
      },
    },
    { record: { reference: '2.', response: { asWritten: 'The Harbour Master keeps a list.\nIt is printed every month.' } } },
  ]);
});

test('every line that prints something is accounted for', () => {
  expect(roles.filter((role) => role === 'record')).toHaveLength(4);
  expect(page.lines.every((line, at) => line === '' || roles[at] !== undefined)).toBe(true);
});

test('actions without responses are none', () => {
  expect(answeredActionsImporter.identify(read('Action - Clerk to order the bins.', 'Action - Clerk to order the signs.')).score).toBe(0);
});
