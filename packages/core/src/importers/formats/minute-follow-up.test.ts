import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import { builtinImporters } from '../builtin.ts';
import { identify } from '../identify.ts';
import { minuteFollowUpImporter } from './minute-follow-up.ts';

const read = (...parts: readonly string[]) => readText(parts.join('\n\n'), { name: 'follow-up.txt', sha256: '0'.repeat(64) });
const front = [
  'ROADS SCRUTINY PANEL',
  '16 January 2032',
  'REPORT OF THE SCRUTINY OFFICER',
  '2.    RECOMMENDATIONS',
  '2.1   That the Panel look at what is late.',
];
const paper = read(
  ...front,
  '4.    COMPLETE RESOLUTIONS',
  '4.1   These will be left out next time.',
  'Minute 8 – January 2031 – Round Maps',
  'That the Head of Waste send Members the maps of their wards.',
  'They went out on 2 October.',
  '5.    RESOLUTIONS IN PROGRESS',
  'Minute 34 – 9 July 2031 – Alarm Charges',
  '(1)   That the Alarm Manager report the share of calls answered in a minute;',
  'The October figure was late and this will remain open.',
  '(2)   That the charge for a second alarm be looked at by March 2032.',
  'A paper is being costed',
  'Minute 49 – 3 September 2031 – Permit Prices',
  'RESOLVED: That the Head of Finance explain in writing how the price was arrived at',
  'Awaiting a reply.',
  '6.    LEGAL IMPLICATIONS',
  '6.1   The Panel may make reports.',
);
const extraction = minuteFollowUpImporter.extract(paper, { paper: 'paper' });
const records = extraction.drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record] : []));

test('each resolution under its minute is a record, with what is said below it and the state of its section', () => {
  expect(records.slice(1).map((record) => [record.reference, record.topic, record.text, record.status])).toEqual([
    ['Minute 8', 'Round Maps', 'the Head of Waste send Members the maps of their wards.', 'complete'],
    ['(1)', 'Alarm Charges', 'the Alarm Manager report the share of calls answered in a minute', 'in-progress'],
    ['(2)', 'Alarm Charges', 'the charge for a second alarm be looked at by March 2032.', 'in-progress'],
    ['Minute 49', 'Permit Prices', 'the Head of Finance explain in writing how the price was arrived at', 'in-progress'],
  ]);
  expect(records.slice(1).map((record) => record.raisedOn)).toEqual([undefined, '2031-07-09', '2031-07-09', '2031-09-03']);
  expect(records[3]).toMatchObject({ followUp: { edtf: '2032-03' }, progress: [{ text: 'A paper is being costed' }] });
});

test('what the report itself asks is told as such', () => {
  expect(records[0]?.text).toBe('the Panel look at what is late.');
  expect(extraction.diagnostics.map(({ code }) => code)).toContain('put-by-the-report');
});

test('every line has its role', () => {
  expect(extraction.roles.filter((role) => role === 'record')).toHaveLength(5);
  expect(extraction.roles.filter((role) => role === 'header').length).toBeGreaterThanOrEqual(3);
});

test('it is surest of such a report, and makes no claim to minutes, nor to a report whose minutes are only told', () => {
  const found = identify(paper, builtinImporters);
  expect(found.outcome === 'one' ? found.importer.name : found.outcome).toBe('minute-follow-up');
  const minutes = read(
    'Minutes',
    'Minute 31 – Bus Shelters',
    'RESOLVED: That it be noted.',
    'Minute 32 – Kerbs',
    'RESOLVED: That a note be sent.',
  );
  expect(minuteFollowUpImporter.identify(minutes).score).toBe(0);
  const told = read(
    ...front,
    'Minute 8 – January 2031 – Maps',
    'The maps were drawn.',
    'Minute 9 – May 2031 – Kerbs',
    'The kerbs were laid.',
  );
  expect(minuteFollowUpImporter.identify(told).score).toBe(0);
});
