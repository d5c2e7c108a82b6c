import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import { builtinImporters } from '../builtin.ts';
import { identify } from '../identify.ts';
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
    ['16/2031/W', 'Bank accounts', 'will remain open', 'in-progress'],
    ['17/2031/W', 'Detection rates', 'completed and may be closed', 'complete'],
    ['18/2031/W', 'Note on steps to mend the pier.', 'completed and may be closed', 'complete'],
    [undefined, 'the report be received.', undefined, 'unknown'],
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
    'record',
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

test('references that are counted have their word before the number, and a deadline may be set anew', () => {
  const said = (text: string) => `·  ${text}`;
  const counted = [
    'Minutes:',
    'Reference 1 – Harbour wall survey',
    said('The Chairman noted that this reference remained outstanding and that the due date should be moved to March 2032.'),
    'Reference 2 – Bylaws of the quay',
    said('In answer to Members, the Harbour Master agreed to bring the bylaws up to date. The reference could be closed.'),
    'Reference 4 – Moorings',
    said('Members noted that this reference was outstanding.'),
    'RESOLVED, that a fee of the moorings be set by the Harbour Master.',
  ].join('\n\n');
  expect(identify(read(counted), builtinImporters)).toMatchObject({ outcome: 'one', importer: { name: 'reference-list' } });
  expect(referenceListImporter.extract(read(counted), { paper: 'paper' }).drafts).toMatchObject([
    { record: { reference: '1', text: 'Harbour wall survey', followUp: { edtf: '2032-03' } } },
    { record: { reference: '2', responsible: ['Harbour Master'], statusAsWritten: 'could be closed' } },
    { record: { reference: '4', text: 'Moorings', statusAsWritten: 'outstanding' } },
    { record: { text: 'a fee of the moorings be set by the Harbour Master.' } },
  ]);
});

test('the recommendations of audits go by year, audit and number, each with the day that is asked for', () => {
  const audits = [
    'Agenda item',
    'Audit Tracker',
    'The Committee noted where more time was asked:',
    'Ø 31 HS 02 Depot fuel – Requested extension to 31st March 2033.',
    'Ø 30 SR 05 – Ship register - Requested extension date until 30th June 2032.',
    'Ø 31 QD 11 Quay dues – Requested extension to 31st March 2033.',
    'The Chairman explained that the list is printed twice a year.',
  ].join('\n');
  expect(identify(read(audits), builtinImporters)).toMatchObject({ outcome: 'one', importer: { name: 'reference-list' } });
  expect(referenceListImporter.extract(read(audits), { paper: 'paper' }).drafts).toMatchObject([
    { record: { reference: '31 HS 02', text: 'Depot fuel – Requested extension to 31st March 2033.', followUp: { edtf: '2033-03-31' } } },
    { record: { reference: '30 SR 05', followUp: { edtf: '2032-06-30' } } },
    { record: { reference: '31 QD 11', text: 'Quay dues – Requested extension to 31st March 2033.' } },
  ]);
  expect(referenceListImporter.extract(read(audits), { paper: 'paper' }).drafts[2]).not.toHaveProperty('record.responsible');
});
