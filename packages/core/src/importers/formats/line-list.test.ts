import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import { builtinImporters } from '../builtin.ts';
import { identify } from '../identify.ts';
import { lineListImporter } from './line-list.ts';

const text = [
  'GREAT HARROWMERE PARISH COUNCIL',
  'Resolutions and Actions – updated 3rd May 2031',
  '',
  'RESOLUTIONS STILL TO BE REPORTED ON',
  '',
  '8th January 2031 – Resolved that the lease of the field be renewed (Completed)',
  '8th January 2031 – Resolved that two grit bins be ordered – DONE',
  '12.2.31 - Resolved to buy a cabinet [ONGOING]',
  '8th April 2031 – Resolved that no banner be hung from the railings.',
  '',
  'ACTIONS (minute number – title – action – officer)',
  '',
  '31/204 – Speedwatch – find four more volunteers – Cllr Tulk [ONGOING]',
  '31/209 – Allotments – read the water meter each quarter and tell the Finance',
  'Working Party – Cllr Mrs Dow [ONGOING]',
  '31/215 – Play area – have the chains replaced by 31st May 2031 – Clerk (Not started)',
  '',
  'Next meeting: Monday 13th May 2031, in the Reading Room.',
].join('\n');

test('a line is an entry: date or minute, title, owner and state', () => {
  const document = readText(text, { name: 'list.txt', sha256: '0'.repeat(64) });
  const found = identify(document, builtinImporters);
  expect(found.outcome === 'one' ? found.importer.name : found.outcome).toBe('line-list');
  const { drafts, roles } = lineListImporter.extract(document, { paper: 'paper' });
  expect(drafts.map((draft) => draft.record)).toMatchObject([
    { text: 'the lease of the field be renewed', raisedOn: '2031-01-08', status: 'complete', statusAsWritten: 'Completed' },
    { text: 'two grit bins be ordered', statusAsWritten: 'DONE' },
    { text: 'to buy a cabinet', raisedOn: '2031-02-12', statusAsWritten: 'ONGOING' },
    { text: 'no banner be hung from the railings.', raisedOn: '2031-04-08', status: 'unknown' },
    { reference: '31/204', topic: 'Speedwatch', text: 'find four more volunteers', responsible: ['Cllr Tulk'], status: 'in-progress' },
    { topic: 'Allotments', text: 'read the water meter each quarter and tell the Finance Working Party', responsible: ['Cllr Mrs Dow'] },
    { topic: 'Play area', followUp: { text: '31st May 2031' }, responsible: ['Clerk'], statusAsWritten: 'Not started' },
  ]);
  expect(roles).not.toContain('unclassified');
});

test('dates of meetings with their places are no list', () => {
  const document = readText(
    '8th January 2031 – Reading Room\n12th February 2031 – Reading Room – 7.30pm\n11th March 2031 – Town Hall\n8th April 2031 – Town Hall',
    { name: 'dates.txt', sha256: '0'.repeat(64) },
  );
  expect(lineListImporter.identify(document).score).toBe(0);
});
