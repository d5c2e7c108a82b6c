import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import { parseMapping } from '../../mapping/parse-mapping.ts';
import type { Recommendation } from '../../model/recommendation.ts';
import { emptyRegister } from '../../model/register.ts';
import { statuses } from '../../model/vocabulary.ts';
import { challengesTo } from '../../rules/challenge.ts';
import { statusWhy } from '../../rules/why.ts';
import { accountOf } from '../account.ts';
import { builtinImporters } from '../builtin.ts';
import { extractPaper } from '../extract.ts';
import { columnMeanings } from '../parts/tables/column-words.ts';
import { planImport } from '../plan-import.ts';
import { draftMapping } from './draft-mapping.ts';
import { explainPaper } from './explain-paper.ts';
import type { Mapping } from './mapping.ts';

const example = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../../../examples/own-words/${name}`, import.meta.url)), 'utf8');
const document = (text: string) => readText(text, { name: 'tracker.txt', sha256: '0'.repeat(64) });
const strange = document(example('tracker.txt'));
const empty: Mapping = { format: 'scrutiny-mapping', schemaVersion: 1 };

function sound(text: string): Mapping {
  const parsed = parseMapping(text);
  if (!parsed.ok) throw new Error(parsed.error[0]?.message);
  return parsed.value;
}

function importWith(text: string, mapping?: Mapping) {
  const paper = extractPaper(document(text), builtinImporters, mapping === undefined ? {} : { mapping });
  if (!paper.ok) throw new Error(paper.error.message);
  const [plan] = planImport(emptyRegister(), [paper.value], '2025-03-10').papers;
  const records = (plan?.candidates ?? []).filter((one) => one.entity === 'recommendation').map((one) => one.record as Recommendation);
  return {
    records,
    codes: (plan?.diagnostics ?? []).map((one) => one.code),
    messages: (plan?.diagnostics ?? []).map((one) => one.message),
    paper: paper.value,
  };
}

const rows = (status: string, header = 'Ref\tMeeting date\tRecommendation\tOfficer\tStatus'): string =>
  `Wealdshire Housing Scrutiny Panel: recommendation tracker\n\n${header}\nH1\t14 November 2024\tThat damp homes are inspected within ten days.\tHead of Housing\t${status}\nH2\t14 November 2024\tThat the waiting list is published each month.\tHead of Housing\tOngoing\n`;

test('a paper in words of its own is of no known kind without its mapping, and is read whole with it', () => {
  expect(extractPaper(strange, builtinImporters).ok).toBe(false);
  const { records, codes, paper } = importWith(example('tracker.txt'), sound(example('mapping.json')));
  expect(
    records
      .map(({ reference, raisedOn, responsible, followUp, status }) => [reference, raisedOn, responsible?.[0], followUp?.to, status])
      .sort(),
  ).toEqual([
    ['W1', '2024-11-14', 'Head of Highways', '2025-01-31', 'complete'],
    ['W2', '2024-11-14', 'Head of Highways', '2025-04-30', 'in-progress'],
    ['W3', '2024-11-14', 'Director of Place', '2025-03-12', 'not-started'],
    ['W4', '2025-01-09', 'Head of Transport', '2025-06-01', 'closed-not-done'],
    ['W5', '2025-01-09', 'Head of Highways', '2025-07-31', 'paused'],
    ['W6', '2025-01-09', 'Director of Place', '2025-03-13', 'complete'],
  ]);
  expect(records.filter((record) => record.response !== undefined)).toHaveLength(5);
  expect(codes).toEqual([]);
  expect(paper.extraction.committee).toEqual({ name: 'Rural Watch' });
  expect(accountOf(strange, paper.extraction.roles).unclassified).toBe(0);
});

test('its words are kept as written, and the reason of the status is the mapping', () => {
  const { records } = importWith(example('tracker.txt'), sound(example('mapping.json')));
  const done = records.find((record) => record.reference === 'W6');
  expect(done?.statusAsWritten).toBe('Sorted - draft sent');
  expect(done === undefined ? '' : statusWhy(done, emptyRegister()).text).toContain(
    'Reason: the mapping takes "Sorted - draft sent" for complete.',
  );
});

test('a header that the vocabulary takes for something else is what the mapping says', () => {
  const header = 'Ref\tMeeting date\tRecommendation\tStatus\tStage';
  expect(importWith(rows('Complete', header)).records[0]?.status).not.toBe('unknown');
  const { records } = importWith(rows('Complete', header), { ...empty, columns: { Status: 'responsible', Stage: 'status' } });
  expect(records[0]).toMatchObject({ responsible: ['Head of Housing'], status: 'complete' });
});

test('one column may be mapped to two things', () => {
  const text = rows('Ongoing', 'Ref\tRaised\tRecommendation\tDoer and day\tStatus').replaceAll(
    'Head of Housing',
    'Head of Housing, by 31 March 2025',
  );
  const { records } = importWith(text, { ...empty, columns: { Raised: 'raised-on', 'Doer and day': ['responsible', 'follow-up'] } });
  expect(records[0]).toMatchObject({ responsible: ['Head of Housing'], followUp: { to: '2025-03-31' } });
});

test.each(['Rejected', 'Not agreed'])('"%s" mapped to complete is told at the import, in the reason, and challenged', (word) => {
  const { records, messages } = importWith(rows(word), { ...empty, statuses: { [word]: 'complete' } });
  const [record] = records;
  expect(record).toMatchObject({ status: 'complete', statusAsWritten: word, response: { decision: 'rejected', asWritten: word } });
  expect(record === undefined ? [] : challengesTo(record).map(({ kind }) => kind)).toEqual(['refusal']);
  expect(record?.statusReason).toContain(`the mapping takes "${word}" for complete`);
  if (word === 'Rejected') expect(messages).toContain('"Rejected" usually means closed, not done; the mapping takes it for complete');
});

test('a word that is mapped otherwise than usual is warned of once, with how often it stands there', () => {
  const { messages } = importWith(rows('Ongoing'), { ...empty, statuses: { Ongoing: 'paused' } });
  expect(messages).toEqual(['"Ongoing" usually means in progress; the mapping takes it for paused (in 2 rows)']);
});

test('a complete whose own response is a promise is challenged, whoever called it complete', () => {
  const text = rows('Sorted', 'Ref\tMeeting date\tRecommendation\tResponse\tStatus').replaceAll(
    'Head of Housing',
    'A report will be brought in May.',
  );
  const [record] = importWith(text, { ...empty, statuses: { Sorted: 'complete' } }).records;
  expect(record === undefined ? [] : challengesTo(record).map(({ kind }) => kind)).toEqual(['promise']);
});

test.each([
  ['a column that the paper has not', { Ref: 'reference', Ward: 'topic' }, ['mapped-column-missing']],
  ['none of its columns', { Ward: 'topic', Whim: 'recommendation' }, ['mapped-column-missing']],
  ['a column left open that the paper has not', { Ward: null }, []],
] as const)('%s is told in one warning', (_, columns, codes) => {
  expect(importWith(rows('Complete'), { ...empty, columns }).codes).toEqual(codes);
});

test('the paper’s own committee wins, and the mapping’s is told of', () => {
  const { paper, codes } = importWith(rows('Complete'), { ...empty, committee: 'Rural Watch' });
  expect(paper.extraction.committee?.name).toBe('Wealdshire Housing Scrutiny Panel');
  expect(codes).toEqual(['mapping-committee']);
});

test('a letter that is imported beside trackers is still a letter', () => {
  const letter = readFileSync(fileURLToPath(new URL('../../../../../examples/wealdshire/04-letter.txt', import.meta.url)), 'utf8');
  const { paper, codes } = importWith(letter, sound(example('mapping.json')));
  expect(paper.recognisedAs).toBe('letter');
  expect(codes).toContain('mapping-not-used');
});

test('it is explained which word told what each column is, and which columns are not understood', () => {
  const text = rows('Complete', 'Ref\tMeeting date\tRecommendation\tZeal\tStatus').replaceAll('Head of Housing', 'High');
  const [table] = explainPaper(document(text), builtinImporters).tables;
  expect(table?.columns).toEqual([
    { header: 'Ref', meanings: ['reference'], by: 'header', word: 'ref' },
    { header: 'Meeting date', meanings: ['raised-on'], by: 'header', word: 'meeting date' },
    { header: 'Recommendation', meanings: ['recommendation'], by: 'header', word: 'recommendation' },
    { header: 'Zeal', meanings: ['note'], by: 'nothing' },
    { header: 'Status', meanings: ['status'], by: 'header', word: 'status' },
  ]);
  const mapped = explainPaper(document(text), builtinImporters, { mapping: { ...empty, columns: { zeal: 'topic' } } });
  expect(mapped.tables[0]?.columns[3]).toEqual({ header: 'Zeal', meanings: ['topic'], by: 'mapping' });
  expect(mapped.statuses).toEqual([
    { word: 'Complete', times: 1, status: 'complete' },
    { word: 'Ongoing', times: 1, status: 'in-progress' },
  ]);
});

test('the draft of a paper that is not understood names its headers, and with them known its states', () => {
  expect(draftMapping(strange, builtinImporters).unassigned.columns).toEqual([
    ...['No', 'Came up at', 'Wish', 'Whose job', 'Back by', 'Said in reply', 'Where it is up to'],
  ]);
  const { statuses: _, ...columnsOnly } = sound(example('mapping.json'));
  const { mapping, unassigned } = draftMapping(strange, builtinImporters, { mapping: columnsOnly });
  expect(mapping).toMatchObject(columnsOnly);
  expect(unassigned.statuses).toEqual(['Sorted', 'Bubbling along', 'Not looked at', 'Thanks but no', 'Back burner', 'Sorted - draft sent']);
});

test('whatever a mapping says, every line of the paper is accounted for and nothing is thrown', () => {
  const headers = ['No', 'Came up at', 'Wish', 'Whose job', 'Back by', 'Said in reply', 'Where it is up to'];
  const meanings = fc.record(Object.fromEntries(headers.map((header) => [header, fc.option(fc.constantFrom(...columnMeanings))])));
  const states = fc.dictionary(fc.constantFrom('Sorted', 'Back burner', 'Bubbling along'), fc.constantFrom(...statuses));
  fc.assert(
    fc.property(meanings, states, (columns, mapped) => {
      const paper = extractPaper(strange, builtinImporters, { as: 'tracker', mapping: { ...empty, columns, statuses: mapped } });
      if (!paper.ok) throw new Error(paper.error.message);
      const account = accountOf(strange, paper.value.extraction.roles);
      expect(account.record + account.continuation + account.header + account.furniture + account.context + account.unclassified).toBe(
        account.lines,
      );
    }),
    { numRuns: 60 },
  );
});
