import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import { builtinImporters } from '../builtin.ts';
import { identify } from '../identify.ts';
import { replyImporter } from './reply.ts';

const read = (text: string) => readText(text, { name: 'reply.txt', sha256: '0'.repeat(64) });
const extract = (text: string) => replyImporter.extract(read(text), { paper: 'paper' });
const kindOf = (text: string) => {
  const found = identify(read(text), builtinImporters);
  return found.outcome === 'one' ? found.importer.name : found.outcome;
};

test('a report to cabinet: answers with lead and time under each, its own asks above, and no more below the next paragraph', () => {
  const text = [
    'Cabinet',
    'Response to the Rural Buses Task Group',
    'Report of: Councillor Ezra Pook, Cabinet Member for Roads',
    'Executive Summary',
    'The Group reported in March. This report gives the response.',
    '1. Recommendation(s)',
    '1.1 That Cabinet agree the responses in section 3.',
    '2. Background',
    '2.1 There are 31 routes. The Group recommended that operators be pressed harder.',
    '3. Issues',
    '3.1 The recommendations and the responses are as follows.',
    'Recommendation 1',
    'That a Sunday service be tried for six months.',
    'Response: Rejected',
    'No operator has come forward.',
    'Recommendation 2',
    'That timetables at stops be:',
    '(i) printed in large type; and',
    '(ii) renewed within a week.',
    'Response: Accepted in part',
    'Lead officer: Head of Passenger Transport',
    'Timescale: First stops by 30 September 2031',
    'Large type can be had at once.',
    '3.2 Cabinet could choose not to respond.',
    '4. Implications',
    '4.1 None.',
  ].join('\n\n');
  expect(kindOf(text)).toBe('reply');
  const { drafts, roles, diagnostics } = extract(text);
  expect(drafts).toMatchObject([
    { record: { reference: '1.1', text: 'Cabinet agree the responses in section 3.' } },
    { record: { reference: '1', response: { decision: 'rejected', asWritten: 'Rejected\nNo operator has come forward.' } } },
    {
      record: {
        reference: '2',
        text: 'timetables at stops be:\n(i) printed in large type; and\n(ii) renewed within a week.',
        response: { decision: 'accepted-in-part', asWritten: 'Accepted in part\nLarge type can be had at once.' },
        responsible: ['Head of Passenger Transport'],
        followUp: { text: 'First stops by 30 September 2031' },
      },
    },
  ]);
  expect(diagnostics).toMatchObject([{ code: 'put-by-the-report' }]);
  expect(roles).not.toContain('unclassified');
});

test('a government’s answers without labels: paragraphs of the report end with their pointers, two recommendations share an answer', () => {
  const text = [
    'Government response to the Rivers Committee report: Clean water',
    'Contents',
    'Introduction',
    '##Introduction',
    'The Government is grateful to the Committee.',
    '##Maps',
    '###Recommendation 1',
    'The Department should publish a map of every outfall. (Paragraph 12)',
    'We agree with this recommendation. The map will be published in June.',
    '###Conclusion 2',
    'We conclude that nobody knows where the outfalls are. (Paragraph 14)',
    'We recognise the picture that the Committee paints.',
    '##Money',
    '###Recommendations 3 and 4',
    'We recommend that fines pay for monitors. (Paragraph 20)',
    'We further recommend that the sum is published. (Paragraph 21)',
    'We partially agree with these recommendations. Fines go to the Treasury.',
    '###Recommendation 5',
    'The Department should report within a month. (Paragraph 30)',
    'We agree with the aim of this recommendation but not with the time.',
    'Back to top',
  ].join('\n');
  expect(kindOf(text)).toBe('reply');
  const { drafts, diagnostics } = extract(text);
  expect(drafts).toMatchObject([
    {
      record: {
        reference: '1',
        response: { decision: 'accepted', asWritten: 'We agree with this recommendation. The map will be published in June.' },
      },
    },
    { record: { reference: '2', text: 'We conclude that nobody knows where the outfalls are. (Paragraph 14)' } },
    { record: { reference: '3', response: { decision: 'accepted-in-part' } } },
    { record: { reference: '4', text: 'We further recommend that the sum is published. (Paragraph 21)' } },
    { record: { reference: '5', response: { asWritten: 'We agree with the aim of this recommendation but not with the time.' } } },
  ]);
  expect(drafts[4]?.record).not.toHaveProperty('response.decision');
  expect(diagnostics).toMatchObject([{ code: 'answer-qualified' }]);
});

test('Treasury minutes: the finding is no recommendation, paragraphs are numbered, numbers begin again with the next report', () => {
  const text = [
    'Treasury Minutes',
    'This publication is licensed as stated below.',
    'Page 3: Treasury Minutes – Government Response',
    'Fourth Report of Session 2030-31',
    'Mending culverts',
    'Introduction from the Committee',
    'There are 70,000 culverts. The Department gives councils money for them.',
    '1. PAC conclusion: Nobody counts culverts.',
    '1a. PAC recommendation: The Department should publish a count of culverts by',
    'local authority.',
    '1.1 The government agrees with the Committee’s recommendation.',
    'Target implementation date: Spring 2032',
    '1.2 A survey has gone out.',
    'Page 4: Treasury Minutes – Government Response',
    '4',
    '1b. PAC recommendation: It should write to the Committee with:',
    '• what it knows; and',
    '• what it does not know.',
    '1.3 The government agrees with the Committee’s recommendation.',
    'Recommendation implemented',
    '1.4 The Department wrote in May.',
    'Page 5: Treasury Minutes – Government Response',
    'Fifth Report of Session 2030-31',
    'Lost keys',
    'Introduction from the Committee',
    'Keys are lost every week.',
    '1. PAC recommendation: The Department should set a target.',
    '1.1 The government disagrees with the Committee’s recommendation.',
    '1.2 A target has been tried before.',
  ].join('\n\n');
  expect(kindOf(text)).toBe('reply');
  expect(extract(text).drafts).toMatchObject([
    {
      record: {
        reference: '1a',
        text: 'The Department should publish a count of culverts by local authority.',
        topic: 'Mending culverts',
        response: { decision: 'accepted' },
        followUp: { text: 'Spring 2032' },
        status: 'unknown',
      },
    },
    {
      record: {
        reference: '1b',
        text: 'It should write to the Committee with:\n• what it knows; and\n• what it does not know.',
        status: 'complete',
        statusAsWritten: 'Recommendation implemented',
      },
    },
    { record: { reference: '1', topic: 'Lost keys', response: { decision: 'rejected' } } },
  ]);
});

test('one web page a recommendation, its labels on lines of their own', () => {
  const text = [
    'Home > Inquiry recommendations > Recommendation 17',
    'Recommendation 17',
    'Rest centres and who came to them',
    'Every responder should:',
    '  • keep a list of rest centres; and\n  • write down who comes.',
    'Made in: Phase 2 report, paragraph 113',
    'Directed to: Local forums',
    'Response',
    'Accepted',
    'The government accepts this recommendation.',
    'Progress',
    'In progress',
    'Fourteen forums have held a test.',
    'Delivery date',
    'Spring 2032',
    'Previous: Recommendation 16 – Training',
    'Is this page useful?',
  ].join('\n\n');
  expect(kindOf(text)).toBe('reply');
  const { drafts } = extract(text);
  expect(drafts).toMatchObject([
    {
      record: {
        reference: '17',
        topic: 'Rest centres and who came to them',
        text: 'Every responder should:\n• keep a list of rest centres; and\n• write down who comes.',
        addressedTo: ['Local forums'],
        response: { decision: 'accepted', asWritten: 'Accepted\nThe government accepts this recommendation.' },
        status: 'in-progress',
        statusAsWritten: 'In progress',
        followUp: { text: 'Spring 2032' },
        progress: [{ text: 'Fourteen forums have held a test.' }],
      },
    },
  ]);
});

test('a review followed up after a year: progress runs over a page, the assessment is the status', () => {
  const page = (n: number): string => `Scrutiny Review of Home Adaptations – follow-up\nPage ${n} of 7`;
  const text = [
    'Report to: Housing Scrutiny Committee\nReport of: Director of Housing',
    '2. Recommendations',
    'The Committee is asked to:',
    '(i) note the progress made; and',
    '(ii) decide whether a further report is needed.',
    '3. Background',
    '3.1 The review was made by five members.',
    page(2),
    'Recommendation 1 – One telephone number',
    'The Council should have one telephone number by 1 April 2031.',
    'Cabinet response (11 October 2030): Accepted',
    'Lead: Head of Customer Services',
    'Progress: The number went live in April.',
    page(3),
    'The old numbers play a message.',
    'Assessment: Achieved',
    'Recommendation 2 – Landlords',
    'Landlords who refuse should be written to.',
    'Cabinet response (11 October 2030): Not accepted',
    'Lead: Head of Housing',
    'Progress: No work has been done.',
    'Assessment: Not applicable',
    page(4),
    '5. Financial implications',
    '5.1 There are none.',
  ].join('\n\n');
  expect(kindOf(text)).toBe('reply');
  const { drafts } = extract(text);
  expect(drafts).toMatchObject([
    { record: { reference: '(i)' } },
    { record: { reference: '(ii)' } },
    {
      record: {
        reference: '1',
        topic: 'One telephone number',
        response: { decision: 'accepted', on: '2030-10-11', asWritten: 'Accepted' },
        responsible: ['Head of Customer Services'],
        followUp: { text: '1 April 2031' },
        progress: [{ text: 'The number went live in April.\nThe old numbers play a message.' }],
        statusAsWritten: 'Achieved',
      },
    },
    { record: { reference: '2', response: { decision: 'rejected', asWritten: 'Not accepted' }, status: 'unknown' } },
  ]);
  expect(drafts[3]?.record).not.toHaveProperty('statusAsWritten');
});

test('audit reports: findings and risks around the recommendations go to none of them', () => {
  const entry = (n: number, text: string, answer: string, due: string): readonly string[] => [
    'Finding',
    'Of 25 keys 6 could not be found.',
    'Risk',
    'Money is lost.',
    `Recommendation ${n}`,
    text,
    'Priority: High',
    `Management response: ${answer}`,
    'Responsible officer: Fleet Manager',
    `Implementation date: ${due}`,
  ];
  const text = [
    'INTERNAL AUDIT PROGRESS REPORT',
    'Definitions are given at the end of this report.',
    'AUDIT 31/07 – KEYS',
    ...entry(1, 'Keys should be counted each week.', 'Agreed. A list is kept.', '30 November 2031'),
    ...entry(2, 'A second safe should be bought.', 'Not agreed. The cost is too high.', 'Not applicable'),
    'AUDIT 31/11 – FUEL',
    'Opinion: Limited Assurance',
    ...entry(1, 'Cards should be cancelled when a van is sold.', 'Agreed.', '15 October 2031\nRevised date: 30 November 2031'),
  ].join('\n\n');
  expect(kindOf(text)).toBe('reply');
  expect(extract(text).drafts).toMatchObject([
    {
      record: {
        reference: '1',
        topic: 'AUDIT 31/07 – KEYS',
        response: { decision: 'accepted', asWritten: 'Agreed. A list is kept.' },
        responsible: ['Fleet Manager'],
        followUp: { text: '30 November 2031' },
      },
    },
    { record: { reference: '2', response: { decision: 'rejected', asWritten: 'Not agreed. The cost is too high.' } } },
    { record: { reference: '1', topic: 'AUDIT 31/11 – FUEL', followUp: { text: '30 November 2031' } } },
  ]);
});

test('numbered paragraphs of a report with "Government response" under each', () => {
  const text = [
    'Government Response to the Committee’s Twelfth Report: Rural post offices',
    'The recommendations are in bold and the response follows.',
    'The network',
    '1. We recommend that the Department sets a minimum opening time. (Paragraph 14)',
    'Government response',
    'The Government agrees in part. A time will be set for new contracts.',
    'Closures',
    '2. The Department should give a village twelve weeks before a closure. (Paragraph 30)',
    'Government response',
    'The Government does not accept this recommendation.',
    'Notice is a matter for the company.',
    'Annex A: Glossary',
    'Village: a place without a market.',
  ].join('\n\n');
  expect(kindOf(text)).toBe('reply');
  expect(extract(text).drafts).toMatchObject([
    { record: { reference: '1.', response: { decision: 'accepted-in-part' } } },
    {
      record: {
        reference: '2.',
        response: {
          decision: 'rejected',
          asWritten: 'The Government does not accept this recommendation.\nNotice is a matter for the company.',
        },
      },
    },
  ]);
});

test('a holding reply answers nothing', () => {
  const text = [
    'From: Councillor Ezra Pook',
    'Dear Winifred',
    'Thank you for the report.',
    '1. The report was received on 28 March 2031.',
    '2. Each of the nine recommendations will be marked as accepted or rejected.',
    'Kind regards',
  ].join('\n\n');
  expect(replyImporter.identify(read(text)).score).toBe(0);
});

test('a government response that neither accepts nor rejects in so many words is known by its title', () => {
  const text = [
    'Policy paper',
    'Government response to the Tides Committee’s report on neap tides',
    'ISBN 978-0-0000-0000-0',
    'Recommendations',
    'Recommendation 1',
    'We want to see harbours working together on tide tables. They should print one. (Paragraph 12)',
    'The Tides Office works with each harbour and will print a table in 2031.',
  ].join('\n\n');
  expect(kindOf(text)).toBe('reply');
  const [record] = extract(text).drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record] : []));
  expect(record).toMatchObject({
    reference: '1',
    text: 'We want to see harbours working together on tide tables. They should print one. (Paragraph 12)',
    response: { asWritten: 'The Tides Office works with each harbour and will print a table in 2031.' },
  });
  expect(record).not.toHaveProperty('topic');
});
