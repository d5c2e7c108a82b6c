import { applyPlan, emptyRegister, planImport, type Register } from '@scrutiny/core';
import { expect, test } from 'vitest';
import { minutes } from '../screens/import-review/wealdshire-paper.test-data.ts';
import { choicesFromValues, choicesToValues, type ImportChoices, noChoices } from './import-choices.ts';
import { planChoices } from './plan-choices.ts';
import { proposalsOf } from './proposals.ts';

const today = '2024-10-01';
const stamp = { id: 'FIRST', at: '2024-10-01T10:00:00.000Z', by: 'A. Clerk', via: 'import minutes.txt' };
const alike = 'Asks for a full list of the agency posts that have run for longer than three weeks.';

async function known(): Promise<Register> {
  return applyPlan(emptyRegister(), planImport(emptyRegister(), [await minutes()], today).plan, stamp);
}

async function choose(register: Register, choices: (id: string, like: string) => ImportChoices['choices']) {
  const paper = await minutes(alike);
  const proposal = proposalsOf(register, paper, today).find((one) => one.candidate.action === 'conflict');
  if (proposal?.candidate.match === undefined) throw new Error('The paper is to hold one that only looks alike.');
  return planChoices(register, paper, { ...noChoices, choices: choices(proposal.id, proposal.candidate.match.id) }, today);
}

test('what only looks like a record is not written before somebody said what it is', async () => {
  const plan = await choose(await known(), () => ({}));
  expect(plan).toMatchObject({ ok: false, error: { code: 'undecided' } });
});

test('a decision against one record is none against another', async () => {
  const plan = await choose(await known(), (id) => ({ [id]: { kind: 'accept', apart: 'ANOTHERONE' } }));
  expect(plan).toMatchObject({ ok: false, error: { code: 'undecided' } });
});

test('a merge into a record that is gone is refused', async () => {
  const plan = await choose(await known(), (id) => ({ [id]: { kind: 'merge', into: 'GONE' } }));
  expect(plan).toMatchObject({ ok: false, error: { code: 'record-gone' } });
});

test.each([
  ['accepted beside the record that it looks like', 4, 'accept'],
  ['merged into it', 3, 'merge'],
  ['left out', 3, 'skip'],
] as const)('%s, the register holds %d records', async (_, count, kind) => {
  const register = await known();
  const plan = await choose(register, (id, like) => ({
    [id]: kind === 'accept' ? { kind, apart: like } : kind === 'merge' ? { kind, into: like } : { kind },
  }));
  if (!plan.ok) throw new Error(plan.error.message);
  expect(applyPlan(register, plan.value, { ...stamp, id: 'SECOND', at: '2024-10-02T10:00:00.000Z' }).recommendations).toHaveLength(count);
});

test('a proposal keeps its name when the register learns of its committee in the meantime', async () => {
  const paper = await minutes(alike);
  const asks = (register: Register) => proposalsOf(register, paper, today).flatMap((one) => (one.record === undefined ? [] : [one.id]));
  expect(asks(await known())).toEqual(asks(emptyRegister()));
});

test('of two that say the same at one place each keeps a name of its own', async () => {
  const paper = await minutes();
  const [draft] = paper.extraction.drafts.filter((one) => one.entity === 'recommendation');
  if (draft === undefined) throw new Error('The minutes hold recommendations.');
  const twice = { ...paper, extraction: { ...paper.extraction, drafts: [draft, draft] } };
  const ids = proposalsOf(emptyRegister(), twice, today).map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
});

const decided: ImportChoices = {
  choices: { ONE: { kind: 'accept', apart: 'X' }, TWO: { kind: 'merge', into: 'Y' }, THREE: { kind: 'skip' }, FOUR: { kind: 'accept' } },
  edits: { ONE: { topic: 'T', responsible: ['A', 'B'], followUp: 'none', class: 'request' } },
};

test('choices come back from a draft as they were', () => {
  expect(choicesFromValues(choicesToValues(decided, 'ONE'))).toEqual({ decided, at: 'ONE' });
});

test.each(['', 'null', '[]', '{"choices":1,"edits":{}}', '{"choices":{}}'])('a draft that says %s keeps no choices', (text) => {
  expect(choicesFromValues({ decided: text })).toBeUndefined();
});

test('a choice that can not be read is left undecided, the rest stands', () => {
  const text = '{"choices":{"A":{"kind":"merge"},"B":{"kind":"skip"},"C":{"kind":"burn"},"D":null},"edits":{"A":{"responsible":"x"}}}';
  expect(choicesFromValues({ decided: text })?.decided).toEqual({ choices: { B: { kind: 'skip' } }, edits: {} });
});

test('an import that could not be saved and was kept as JSON comes to the same plan', async () => {
  const register = await known();
  const paper = await minutes('Asks that the library is open on Sundays.');
  const kept = JSON.parse(JSON.stringify(paper)) as typeof paper;
  expect(planChoices(register, kept, noChoices, today)).toEqual(planChoices(register, paper, noChoices, today));
});
