import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyPlan, builtinImporters, emptyRegister, extractPaper, planImport, planNote, planStatus, type Register } from '@scrutiny/core';
import { readDocument } from '@scrutiny/core/readers';

/** The day on which Wealdshire's papers are looked at. */
export const papersDay = '2025-02-01';

const folder = fileURLToPath(new URL('../../../../../examples/wealdshire', import.meta.url));

/** The register that the example papers of Wealdshire make, with a private note, a paused record and a tie between two, as people add them. */
export async function wealdshirePapers(): Promise<Register> {
  let register = emptyRegister();
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  for (const name of names.sort()) {
    const paper = extractPaper(await readDocument(readFileSync(join(folder, name)), { name }), builtinImporters);
    if (!paper.ok) throw new Error(`${name}: ${paper.error.message}`);
    const { plan } = planImport(register, [paper.value], papersDay);
    register = applyPlan(register, plan, {
      id: `IMPORT${name.slice(0, 2)}`,
      at: `${papersDay}T09:00:00.000Z`,
      by: 'A. Clerk',
      via: `import ${name}`,
    });
  }
  const [first, second] = register.recommendations.filter((record) => record.status !== 'complete');
  if (first === undefined || second === undefined) throw new Error('The example papers hold two open recommendations at least.');
  const note = planNote([first], { text: 'The lead officer is away until March.', by: 'A. Clerk', private: true }, papersDay);
  const pause = planStatus([first], { status: 'paused', reason: 'Waiting for the new contract' }, papersDay);
  for (const [at, plan] of [note, pause].entries()) {
    if (!plan.ok) throw new Error(plan.error.message);
    register = applyPlan(register, plan.value, {
      id: `CHANGE000${at}`,
      at: `${papersDay}T10:0${at}:00.000Z`,
      by: 'A. Clerk',
      via: at === 0 ? 'note' : 'set',
    });
  }
  const link = {
    summary: 'link',
    edits: [{ kind: 'set', collection: 'recommendations', id: second.id, field: 'links', to: [{ kind: 'repeats', to: first.id }] }],
  } as const;
  return applyPlan(register, link, { id: 'CHANGE0002', at: `${papersDay}T10:02:00.000Z`, by: 'A. Clerk', via: 'set' });
}
