import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import { builtinImporters } from '../builtin.ts';
import { identify } from '../identify.ts';
import { emailImporter } from './email.ts';

const read = (text: string) => readText(text, { name: 'mail.txt', sha256: '0'.repeat(64) });
const mail = [
  'From: Lathe, Tom <tom.lathe@wealdshire.example>',
  'Sent: 10 March 2031 08:52',
  'To: Rye, Bernadette; Cole, Piers',
  'Subject: RE: Environment Panel last night - actions',
  '',
  'Morning all,',
  '',
  'These are the actions from the Panel meeting on 9 March 2031 as I have them. Minutes will follow.',
  '',
  'Actions:',
  '',
  '1. Send members the figures by ward, not just the total (Bernadette Rye, by Friday 19 March)',
  '2. Add idling to the work programme (Tom Lathe - done)',
  '3. Ask the County whether the results can be released (Piers Cole)',
  '',
  'And the Panel also agreed these recommendations to the Executive:',
  '',
  '\t•\tThat the target be given as canopy cover.',
  '\t•\tThat new bins have a slot for recycling.',
  '',
  'Give me a ring if you want to talk.',
  '',
  'Tom',
  '',
  '________________________________',
  'From: Rye, Bernadette',
  'Sent: 08 March 2031 16:20',
  'To: Lathe, Tom',
  'Subject: Environment Panel',
  '',
  'Actions:',
  '1. Send me your slides by noon.',
].join('\n');

test('actions with owner, time and state in the bracket; recommendations in bullets; the quoted mail is left alone', () => {
  const found = identify(read(mail), builtinImporters);
  expect(found.outcome === 'one' ? found.importer.name : found.outcome).toBe('email');
  const { drafts, asAt, roles } = emailImporter.extract(read(mail), { paper: 'paper' });
  expect(asAt).toBe('2031-03-10');
  expect(drafts.map((draft) => draft.record)).toMatchObject([
    {
      reference: '1.',
      raisedOn: '2031-03-09',
      text: 'Send members the figures by ward, not just the total',
      responsible: ['Bernadette Rye'],
      followUp: { text: 'Friday 19 March' },
    },
    { text: 'Add idling to the work programme', responsible: ['Tom Lathe'], status: 'complete', statusAsWritten: 'done' },
    { text: 'Ask the County whether the results can be released', responsible: ['Piers Cole'] },
    { text: 'the target be given as canopy cover.' },
    { text: 'new bins have a slot for recycling.' },
  ]);
  expect(roles).not.toContain('unclassified');
});

test('a mail that asks nothing in a list is of no kind', () => {
  const text = 'From: Tom Lathe\nSent: 10 March 2031\nTo: All\nSubject: Room\n\nThe room is booked. We need:\n\n• chairs\n• a jug of water';
  expect(identify(read(text), builtinImporters).outcome).toBe('none');
});
