import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../../documents/readers/text.ts';
import type { ImprovementPlan } from '../../model/improvement-plan.ts';
import { improvementPlanImporter } from './improvement-plan.ts';

// Real papers are not part of the repository; the folder that holds them, with what a person read in each, is named by SCRUTINY_PAPERS.
const papers = process.env.SCRUTINY_PAPERS;

interface Truth {
  readonly title: string;
  readonly committee: string;
  readonly meetingDateISO: string;
  readonly reportBy: string;
  readonly areaLeads: { readonly [group: string]: string };
  readonly improvementAreas: readonly {
    readonly para: string;
    readonly area: string;
    readonly kpiAsOf: string | null;
    readonly actions: readonly {
      readonly first8: string;
      readonly dueWritten: string | null;
      readonly dueISO: string | null;
      readonly sponsor: string | null;
      readonly responsibleLead: string | null;
    }[];
    readonly kpis: readonly { readonly measure: string; readonly valueWritten: string; readonly unit: string }[];
  }[];
  readonly governanceTable: {
    readonly rows: readonly { readonly activity: string; readonly frequency: string; readonly responsibleScrutineer: string }[];
  };
  readonly auditTable: { readonly rows: readonly { readonly [column: string]: string | number | null }[] };
  readonly risks: readonly { readonly first8: string; readonly mitigationStarts: string }[];
  readonly signatory: { readonly name: string; readonly role: string };
  readonly contactOfficers: readonly { readonly name: string; readonly role: string }[];
}

function seeds(): readonly { readonly name: string; readonly truth: Truth }[] {
  if (papers === undefined) return [];
  const folder = join(papers, 'seeds');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.expected.json'))
    .map((file) => ({
      name: file.replace('.expected.json', ''),
      truth: (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { truth: Truth }).truth,
    }))
    .filter(({ truth }) => truth.improvementAreas !== undefined);
}

function paper(name: string, folder = 'seeds') {
  return readText(readFileSync(join(papers ?? '', folder, `${name}.txt`), 'utf8'), { name: `${name}.txt`, sha256: '0'.repeat(64) });
}

function planOf(name: string): Omit<ImprovementPlan, 'id'> {
  const draft = improvementPlanImporter.extract(paper(name), { paper: 'p' }).drafts[0];
  if (draft?.entity !== 'improvement-plan') throw new Error('no plan');
  return draft.record;
}

test.skipIf(papers === undefined)('every field of the improvement plan is as a person read it', () => {
  expect(seeds()).toHaveLength(1);
  for (const { name, truth } of seeds()) {
    const plan = planOf(name);
    expect([plan.title, plan.meeting, plan.reportBy]).toEqual([truth.title, truth.meetingDateISO, truth.reportBy]);

    expect(plan.areas.map((area) => area.title)).toEqual(truth.improvementAreas.map((area) => area.area.replace(/:$/, '')));
    expect(plan.areas.slice(1).map((area) => area.number)).toEqual(truth.improvementAreas.slice(1).map((area) => area.para));
    for (const area of plan.areas) expect(Object.values(truth.areaLeads)).toContain(area.lead);

    const actions = plan.areas.map((area) =>
      area.actions.map((action) => ({
        due: action.due?.text ?? null,
        iso: action.due?.edtf ?? null,
        sponsor: action.sponsor ?? null,
        lead: action.leads?.join(' and ') ?? null,
      })),
    );
    expect(actions).toEqual(
      truth.improvementAreas.map((area) =>
        area.actions.map((action) => ({
          due: action.dueWritten,
          iso: action.dueISO,
          sponsor: action.sponsor,
          // A doer named in running prose is no named lead.
          lead: action.responsibleLead?.includes('(in prose') ? null : action.responsibleLead,
        })),
      ),
    );
    const starts = truth.improvementAreas.flatMap((area) => area.actions.map((action) => action.first8));
    const texts = plan.areas.flatMap((area) => area.actions.map((action) => action.text));
    expect(texts.map((text, index) => text.startsWith(starts[index] ?? '?'))).toEqual(starts.map(() => true));

    const measures = plan.areas.flatMap((area) =>
      area.measures.map(({ name: measure, unit, readings }) => [measure, readings[0]?.text, unit, readings[0]?.asAt?.text ?? null]),
    );
    expect(measures).toEqual(
      truth.improvementAreas.flatMap((area) =>
        area.kpis.map((kpi) => [kpi.measure, kpi.valueWritten, kpi.unit.replace(/ \(.*$/, ''), area.kpiAsOf]),
      ),
    );
  }
});

test.skipIf(papers === undefined)('the tables beside the areas and the people are as a person read them', () => {
  for (const { name, truth } of seeds()) {
    const plan = planOf(name);
    expect(plan.forums).toEqual(
      truth.governanceTable.rows.map(({ activity, frequency, responsibleScrutineer }) => ({
        activity,
        frequency,
        scrutineer: responsibleScrutineer,
      })),
    );
    const audits = plan.audits?.map(({ period, total, moderated, grades }) => [
      period,
      total,
      moderated,
      ...['Outstanding', 'Good', 'Requires Improvement', 'Inadequate'].map((grade) => grades[grade] ?? null),
    ]);
    expect(audits).toEqual(
      truth.auditTable.rows.map((row) => [
        row.period,
        row.totalAudits,
        row.totalModerations,
        row.outstanding,
        row.good,
        row.requiresImprovement,
        row.inadequate,
      ]),
    );
    expect(
      plan.risks?.map(({ risk, mitigation }, index) => [
        risk.startsWith(truth.risks[index]?.first8 ?? '?'),
        mitigation?.startsWith(truth.risks[index]?.mitigationStarts ?? '?'),
      ]),
    ).toEqual(truth.risks.map(() => [true, true]));
    expect(plan.risks?.map(({ mitigation }) => /<[a-z/]/.test(mitigation ?? ''))).toEqual(truth.risks.map(() => false));
    expect(plan.contacts).toEqual(truth.contactOfficers);
    expect(plan.signatory).toEqual(truth.signatory);
  }
});

test.skipIf(papers === undefined)('every line of the plan has a role, and no other paper is taken for a plan', () => {
  for (const { name, truth } of seeds()) {
    const extraction = improvementPlanImporter.extract(paper(name), { paper: 'p' });
    expect(extraction.roles.filter((role) => role === 'unclassified')).toEqual([]);
    expect(extraction.drafts).toHaveLength(1);
    expect(extraction.committee?.name).toBe(truth.committee);
    expect(improvementPlanImporter.identify(paper(name)).score).toBeGreaterThan(0.9);
  }
  const plans = new Set(seeds().map(({ name }) => name));
  for (const folder of ['seeds', 'layouts']) {
    const others = readdirSync(join(papers ?? '', folder)).filter((file) => file.endsWith('.txt') && !plans.has(file.replace('.txt', '')));
    for (const file of others)
      expect([file, improvementPlanImporter.identify(paper(file.replace('.txt', ''), folder)).score]).toEqual([file, 0]);
  }
});
