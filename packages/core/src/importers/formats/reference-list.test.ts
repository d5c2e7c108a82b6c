import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import { referenceListImporter } from './reference-list.ts';

const paper = [
  'Outstanding references',
  'Members went through the outstanding references.',
  '14/2031/W – Radio masts',
  '·  It was said that the mast is up and the matter could be closed.',
  '15/2031/W – Safety training',
  '·  The Assistant Director said that nine crews lack a certificate. All should be certified by March 2032.',
  '16/2031/W – Bank accounts',
  '·  The Head of Finance said that two accounts are unsettled and that this will remain open.',
  'These other matters were completed and may be closed.',
  '·  17/2031/W (Detection rates)',
  '·  18/2031/W (Note on steps to mend the pier.',
  'RESOLVED to go on.',
].join('\n\n');
const read = (text: string) => readText(text, { name: 'references.txt', sha256: '0'.repeat(64) });
const extraction = referenceListImporter.extract(read(paper), { paper: 'paper' });

test('each reference is a record whose state is in the words below it, or before its group', () => {
  expect(
    extraction.drafts.map((draft) =>
      draft.entity === 'recommendation'
        ? [draft.record.reference, draft.record.text, draft.record.statusAsWritten, draft.record.status]
        : [],
    ),
  ).toEqual([
    ['14/2031/W', 'Radio masts', 'could be closed', 'complete'],
    ['15/2031/W', 'Safety training', undefined, 'unknown'],
    ['16/2031/W', 'Bank accounts', 'will remain open', 'in-progress'],
    ['17/2031/W', 'Detection rates', 'completed and may be closed', 'complete'],
    ['18/2031/W', 'Note on steps to mend the pier.', 'completed and may be closed', 'complete'],
  ]);
});

test('an open reference is with the post that speaks for it, by the date that is promised', () => {
  expect(extraction.drafts[1]).toMatchObject({ record: { responsible: ['Assistant Director'], followUp: { edtf: '2032-03' } } });
});

test('every line is accounted for, and what is said of no state is told', () => {
  expect(extraction.roles.filter((role) => role !== undefined)).toEqual([
    'context',
    'context',
    ...Array.from({ length: 3 }, () => ['record', 'continuation']).flat(),
    'context',
    'record',
    'record',
    'context',
  ]);
  expect(extraction.diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['status-not-said']);
});

test('numbered minutes are no list of references', () => {
  expect(referenceListImporter.identify(read(paper)).score).toBeGreaterThan(0.8);
  expect(
    referenceListImporter.identify(
      read('44/31 – Apologies\n\nNone.\n\n45/31 – Minutes\n\nAgreed.\n\n46/31 – Budget\n\nThe report was received.'),
    ).score,
  ).toBe(0);
});
