import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Result } from '../src/base/result.ts';
import { readDocument } from '../src/documents/read-document.ts';
import { unguardCell } from '../src/documents/readers/formula-guard.ts';
import { planNote } from '../src/edits/add-note.ts';
import { planResponse } from '../src/edits/respond.ts';
import { planFollowUp } from '../src/edits/set-follow-up.ts';
import { planStatus } from '../src/edits/set-status.ts';
import { applyPlan } from '../src/history/apply-plan.ts';
import type { Plan } from '../src/history/change.ts';

import { extractPaper } from '../src/importers/extract.ts';
import { letterImporter } from '../src/importers/formats/letter.ts';
import { scheduleImporter } from '../src/importers/formats/schedule.ts';
import { trackerImporter } from '../src/importers/formats/tracker.ts';
import type { Candidate } from '../src/importers/import-plan.ts';
import { planImport } from '../src/importers/plan-import.ts';
import { emptyRegister, type Register } from '../src/model/register.ts';
import { letterReport } from '../src/reports/letter.ts';
import { byRef } from '../src/reports/order.ts';
import { guardFormula } from '../src/reports/render/csv.ts';
import { type ReportFormat, renderReport } from '../src/reports/render/render-report.ts';
import { trackerReport } from '../src/reports/tracker.ts';

/*
 * The law that papers out are papers in: what a register publishes as its tracker imports back as no change at all, in every format
 * that keeps a table.
 */

const today = '2025-02-01';
const formats: readonly (readonly [ReportFormat, string])[] = [
  ['markdown', 'md'],
  ['html', 'html'],
  ['csv', 'csv'],
  ['json', 'json'],
];

async function importText(
  register: Register,
  text: string,
  name: string,
): Promise<{ register: Register; candidates: readonly Candidate[] }> {
  const paper = extractPaper(await readDocument(new TextEncoder().encode(text), { name }), [trackerImporter, scheduleImporter]);
  if (!paper.ok) throw new Error(`${name}: ${paper.error.message}`);
  const { plan, papers } = planImport(register, [paper.value], today);
  return { register: apply(register, { ok: true, value: plan }), candidates: papers.flatMap((one) => one.candidates) };
}

function apply(register: Register, plan: Result<Plan>): Register {
  if (!plan.ok) throw new Error(plan.error.message);
  return applyPlan(register, plan.value, { id: plan.value.summary, at: `${today}T09:00:00.000Z`, by: 'A. Officer', via: 'test' });
}

async function registerOf(...papers: readonly string[]): Promise<Register> {
  let register = emptyRegister();
  for (const paper of papers) {
    const text = readFileSync(new URL(`../../../examples/wealdshire/${paper}`, import.meta.url), 'utf8');
    ({ register } = await importText(register, text, paper));
  }
  return register;
}

async function expectNoChange(register: Register, format: ReportFormat, extension: string): Promise<void> {
  const report = trackerReport.build(register, { today, records: register.recommendations });
  const { candidates } = await importText(register, renderReport(report, format), `published.${extension}`);
  expect(candidates.filter((candidate) => candidate.action !== 'same')).toEqual([]);
  expect(candidates.filter((candidate) => candidate.entity === 'recommendation')).toHaveLength(register.recommendations.length);
}

for (const [format, extension] of formats) {
  test.each(['01-tracker-2024-09.txt', '02-tracker-2025-01.txt'])(`%s published in ${format} imports back as no change`, async (paper) => {
    const register = await registerOf(paper);
    expect(register.recommendations.length).toBeGreaterThan(10);
    await expectNoChange(register, format, extension);
  });

  test(`two trackers of one committee, published as one in ${format}, import back as no change`, async () => {
    await expectNoChange(await registerOf('01-tracker-2024-09.txt', '02-tracker-2025-01.txt'), format, extension);
  });

  test(`what people changed by hand, published in ${format}, imports back as no change`, async () => {
    let register = await registerOf('02-tracker-2025-01.txt');
    const [first, second, third, fourth] = register.recommendations;
    if (first === undefined || second === undefined || third === undefined || fourth === undefined) throw new Error('too few records');
    register = apply(register, planStatus([first], { status: 'paused', reason: 'No staff until May' }, today));
    register = apply(register, planResponse([second], { decision: 'accepted-in-part', on: '2025-01-20', text: 'Only in the towns.' }));
    register = apply(register, planNote([third], { text: '-12% since May: = better | <than> *before*' }, today));
    register = apply(register, planNote([third], { text: 'Never to be published', private: true }, today));
    register = apply(register, planFollowUp([fourth], { when: 'end of June 2025', reason: 'New rota' }, today));
    await expectNoChange(register, format, extension);
  });
}

test.each(formats)(
  'records without a topic or a meeting beside others that have them, published in %s, import back as no change',
  async (format, extension) => {
    const paper = `# Wealdshire Health Scrutiny Committee recommendations tracker

| Topic | Meeting | Recommendation | Responsible | Follow up | Response | Status |
| --- | --- | --- | --- | --- | --- | --- |
| Dental care | 12 March 2023 | That a report on waiting times is brought to the Committee. | Director of Public Health | - | | In progress |
| - | 12 March 2023 | That the helpline is open on Saturdays. | Director of Public Health | - | | In progress |
| – | - | That members visit the new clinic. | Director of Public Health | - | | Complete |
`;
    const { register } = await importText(emptyRegister(), paper, 'tracker.md');
    const about = new Map(register.recommendations.map(({ text, topic, raisedOn }) => [text.split(' ').at(-1), [topic, raisedOn]]));
    expect(about.get('Committee.')).toEqual(['Dental care', '2023-03-12']);
    expect(about.get('Saturdays.')).toEqual([undefined, '2023-03-12']);
    expect(about.get('clinic.')).toEqual([undefined, undefined]);
    await expectNoChange(register, format, extension);
  },
);

test('an ask with the words that introduce it in its minutes, published in csv, imports back as no change', async () => {
  const { register } = await importText(
    emptyRegister(),
    'Topic,Meeting,Recommendation,Status\nBuses,12 March 2023,That fares are frozen.,Complete\n',
    'tracker.csv',
  );
  const [record] = register.recommendations;
  if (record === undefined) throw new Error('no record was read');
  await expectNoChange({ ...register, recommendations: [{ ...record, text: 'agreed that fares are frozen.' }] }, 'csv', 'csv');
});

test.each(formats)(
  'asks in small letters without topic or meeting, and one whose words name a body, published in %s, import back as no change',
  async (format, extension) => {
    const paper = `# Wealdshire Roads Scrutiny Committee recommendations tracker

| Topic | Meeting | Recommendation | Responsible | Status |
| --- | --- | --- | --- | --- |
| - | - | bringing in one ticket for all ferries | Director of Roads | |
| - | - | setting up a panel of passengers that | Director of Roads | |
| - | - | That the Cabinet be asked to print a timetable. | Clerk | |
`;
    const { register } = await importText(emptyRegister(), paper, 'tracker.md');
    expect(register.recommendations).toHaveLength(3);
    const recommendations = register.recommendations.map(({ addressedTo: _, responsible: __, ...record }) => record);
    await expectNoChange({ ...register, recommendations }, format, extension);
  },
);

test('whom a column names is taken from it, though the words of the ask name the same', async () => {
  const columns = 'Topic,Meeting,Recommendation,Responsible,Status';
  const row = (responsible: string) =>
    `Buses,12 March 2023,That the Director of Roads be asked to mend the shelters.,${responsible},Complete`;
  const { register } = await importText(emptyRegister(), `${columns}\n${row('')}\n`, 'tracker.csv');
  const bare = { ...register, recommendations: register.recommendations.map(({ responsible: _, ...record }) => record) };
  const blank = await importText(bare, `${columns}\n${row('')}\n`, 'again.csv');
  expect(blank.register.recommendations.map(({ responsible }) => responsible)).toEqual([undefined]);
  const named = await importText(bare, `${columns}\n${row('Director of Roads')}\n`, 'named.csv');
  expect(named.register.recommendations.map(({ responsible }) => responsible)).toEqual([['Director of Roads']]);
});

test('a promise whose day was past when its paper was written is none when a paper without a date prints it again', async () => {
  const paper = `# Wealdshire Health Scrutiny Committee recommendations tracker

As at 1 November 2024.

| Topic | Meeting | Recommendation | Responsible | Follow up | Response | Status |
| --- | --- | --- | --- | --- | --- | --- |
| Dental care | 12 March 2023 | That a report on waiting times is brought to the Committee. | Director of Public Health | - | Added to the work programme for 1 December 2023. | In progress |
`;
  const { register } = await importText(emptyRegister(), paper, 'tracker.md');
  expect(register.recommendations.map((record) => record.commitments)).toEqual([undefined]);
  await expectNoChange(register, 'csv', 'csv');
});

test.each(['text', 'markdown', 'html'] as const)('a letter published in %s reads back as the letter that it is', async (format) => {
  const register = await registerOf('01-tracker-2024-09.txt');
  const records = register.recommendations.filter((record) => record.topic === 'Unpaid carers’ strategy');
  const report = letterReport.build(register, { today: '2024-06-24', records, addressee: 'Cabinet Member for Adult Social Care' });
  const letter = await readDocument(new TextEncoder().encode(renderReport(report, format)), { name: 'letter', format });
  expect(letterImporter.identify(letter).score).toBeGreaterThan(0.9);
  const { drafts } = letterImporter.extract(letter, { paper: 'PAPER00000' });
  expect(drafts.flatMap((draft) => (draft.entity === 'letter' ? [draft.record.date, draft.record.meeting, draft.record.to] : []))).toEqual([
    '2024-06-24',
    '2024-06-20',
    'Cabinet Member for Adult Social Care',
  ]);
  expect(drafts.flatMap((draft) => (draft.entity === 'recommendation' ? [draft.record.text] : []))).toEqual(
    byRef(records).map((record) => record.text),
  );
});

test('the reader of CSV takes off exactly what the writer put on', () => {
  const text = fc.string({ unit: fc.constantFrom(...'\'=+-@ \n"＝a,'.split('')) });
  fc.assert(fc.property(text, (cell) => unguardCell(guardFormula(cell)) === cell));
});
