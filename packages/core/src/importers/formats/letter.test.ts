import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import type { Extraction } from '../importer.ts';
import { letterImporter } from './letter.ts';

const documentOf = (text: string) => readText(text, { name: 'letter.txt', sha256: '0'.repeat(64) });
const extract = (text: string): Extraction => letterImporter.extract(documentOf(text), { paper: 'PAPER' });
const records = (extraction: Extraction) => extraction.drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record] : []));
const letter = (extraction: Extraction) => extraction.drafts.find((draft) => draft.entity === 'letter')?.record;

const sample = readFileSync(join(import.meta.dirname, '../../../../../examples/wealdshire/04-letter.txt'), 'utf8');

test('who writes to whom, about what, and when an answer is wanted', () => {
  expect(letter(extract(sample))).toMatchObject({
    from: 'Cllr Hester Aldous',
    fromRole: 'Chair of the Wellbeing and Communities Scrutiny Committee',
    to: 'Cllr Ines Carrow',
    role: 'Cabinet Member for Adult Social Care and Health and Chair of the Carers’ Partnership Board',
    copiedTo: ['Judith Farrow, Director of Adults and Wellbeing'],
    date: '2024-09-19',
    meeting: '2024-09-12',
    responseDue: { text: 'Friday 15 November 2024', to: '2024-11-15' },
    respondTo: 'scrutiny.support@wealdshire.example',
    consideredAt: { text: 'Thursday 16 January', to: '2025-01-16' },
  });
});

test('each recommendation goes to the addressee, is due an answer, and bears the item as its topic', () => {
  const found = records(extract(sample));
  expect(found.map((record) => [record.reference, record.class])).toEqual([
    ['1.', 'comment'],
    ['2.', 'request'],
    ['3.', 'request'],
    ['4.', 'recommendation'],
    ['5.', 'request'],
  ]);
  for (const record of found) {
    expect(record).toMatchObject({
      raisedOn: '2024-09-12',
      topic: 'Adult social care: response to the assurance assessment',
      addressedTo: ['Cabinet Member for Adult Social Care and Health and Chair of the Carers’ Partnership Board'],
      responseDue: { to: '2024-11-15' },
    });
  }
});

test('every line that prints something is accounted for', () => {
  const { roles } = extract(sample);
  expect(roles.filter((role) => role === 'unclassified')).toEqual([]);
  expect(roles.filter((role) => role === 'record')).toHaveLength(5);
});

test('a weekday that does not fit its date is told, with its place', () => {
  const found = extract(sample.replace('Friday 15 November', 'Monday 15 November'));
  const [told] = found.diagnostics.filter((one) => one.code === 'weekday-mismatch');
  expect(told).toMatchObject({ message: '15 November 2024 is a Friday, not a Monday', place: { lines: [24, 24] } });
});

test('a circular with lettered asks: who is to do them stands in the sentence above', () => {
  const found = extract(
    [
      'Published 12 June 2020',
      '12 June 2020',
      'Dear Chief Officer',
      'So that nothing is lost, it is agreed that offices and agencies should do the following.',
      'a. Keep a list of open repairs.',
      'b. Tell the county at once when a repair cannot be',
    ].join('\n\n'),
  );
  expect(records(found).map((record) => [record.reference, record.responsible, record.raisedOn])).toEqual([
    ['a.', ['offices and agencies'], '2020-06-12'],
    ['b.', ['offices and agencies'], '2020-06-12'],
  ]);
  expect(letter(found)?.to).toBe('Chief Officer');
});

test('asks in running text are taken where there is no list, and a person is told to look', () => {
  const found = extract(
    [
      '3 March 2024',
      'Dear Councillor Ash,',
      'The Panel met on 1 March 2024. Members thought the service good. The Panel therefore recommends that the depot opens on Saturdays. Members would like to see the figures.',
      'I look forward to your response to this letter.',
      'Yours sincerely',
      'Cllr Birch',
    ].join('\n\n'),
  );
  expect(records(found).map((record) => [record.text, record.class])).toEqual([
    ['The Panel therefore recommends that the depot opens on Saturdays.', 'recommendation'],
    ['Members would like to see the figures.', 'request'],
  ]);
  expect(found.diagnostics.map((one) => one.code)).toEqual(['agreed-in-passing', 'agreed-in-passing']);
});

test('a letter that only announces has no recommendation', () => {
  const found = extract(
    [
      '3 March 2024',
      'Dear Councillor Ash,',
      'The next meeting is at County Hall. Please note the parking:',
      '1. The north gate is closed.',
      '2. The south gate is open.',
      'Yours sincerely',
      'Cllr Birch',
    ].join('\n\n'),
  );
  expect(records(found)).toEqual([]);
});

test('a letter is known by its greeting, not by its name', () => {
  expect(letterImporter.identify(documentOf(sample)).score).toBeGreaterThanOrEqual(0.9);
  expect(letterImporter.identify(documentOf('RESOLVED: That the chair writes a letter. Yours sincerely is how it ends.')).score).toBe(0);
});
