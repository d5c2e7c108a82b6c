import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import { referenceListImporter } from './reference-list.ts';

const paper = [
  'Outstanding references',
  'Members went through the outstanding references.',
  '14/2031/W – Radio masts',
  '·  Members noted that this reference was done and could be closed.',
  '15/2031/W – Safety training',
  '·  The Assistant Director said that 26 staff were still to be trained. They would be trained by March 2032.',
  '16/2031/W – Bank accounts',
  '·  The Head of Finance said that, whatever the update says, this reference remained open.',
  'Members noted that the other references were complete and could be closed.',
  '·  17/2031/W (Detection rates)',
  '·  18/2031/W (Note on steps to mend the pier.',
  'RESOLVED, that the report be received.',
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
    ['16/2031/W', 'Bank accounts', 'remained open', 'in-progress'],
    ['17/2031/W', 'Detection rates', 'complete and could be closed', 'complete'],
    ['18/2031/W', 'Note on steps to mend the pier.', 'complete and could be closed', 'complete'],
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
