import { formatDate } from '../model/dates/calendar.ts';
import type { ImprovementArea, ImprovementPlan } from '../model/improvement-plan.ts';
import { committeeName } from './committee-sections.ts';
import { countOf } from './counts.ts';
import { actionRow, actionState } from './plan-actions.ts';
import { measureRows } from './plan-measures.ts';
import type { ReportColumn, Section } from './report.ts';
import { type ReportKind, reportDay, reportLanguage } from './report-kind.ts';

const actionColumns: readonly ReportColumn[] = [
  { key: 'action', title: 'Action', wide: true },
  { key: 'due', title: 'Due', type: 'date' },
  { key: 'sponsor', title: 'Sponsor' },
  { key: 'lead', title: 'Lead' },
  { key: 'status', title: 'Status' },
];

const measureColumns: readonly ReportColumn[] = [
  { key: 'measure', title: 'Measure', wide: true },
  { key: 'asAt', title: 'As at' },
  { key: 'reading', title: 'Reading' },
  { key: 'change', title: 'Change' },
  { key: 'target', title: 'Target' },
];

/**
 * Improvement plans: for each area its actions, and its measures with every reading in the order of time, so that members see whether what
 * was promised moved what is measured. Then where the plan is watched, what was audited, its risks and whom to ask.
 */
export const planReport: ReportKind = {
  kind: 'plan',
  title: 'Improvement plan',
  build(register, options) {
    const plans = register.plans.filter(
      (plan) => plan.withdrawn === undefined && (options.committee === undefined || plan.committee === options.committee),
    );
    const day = reportDay(options);
    const [only] = plans;
    const actions = plans.flatMap((plan) => plan.areas.flatMap((area) => area.actions));
    const late = actions.filter((action) => actionState(action, day).daysLate !== undefined).length;
    const counted = `${countOf(actions.length, 'action')}, ${late} past the due date and not complete.`;
    return {
      kind: planReport.kind,
      title: plans.length === 1 && only !== undefined ? only.title : 'Improvement plans',
      preamble: [
        `As at ${formatDate(day)}.`,
        ...(plans.length === 1 && only !== undefined
          ? origin(only, only.committee === undefined ? '' : committeeName(register, only.committee))
          : []),
        plans.length === 0 ? 'No improvement plan is in the register.' : counted,
      ],
      language: reportLanguage,
      sectionColumn: { key: 'section', title: 'Area' },
      sections: plans.flatMap((plan) => planSections(plan, day, plans.length > 1 ? `${plan.title}: ` : '')),
    };
  },
};

/** Who reported the plan, to which committee, and when. */
function origin(plan: ImprovementPlan, committee: string): readonly string[] {
  const parts = [
    plan.reportBy === undefined ? '' : ` by ${plan.reportBy}`,
    committee === '' ? '' : ` to the ${committee}`,
    plan.meeting === undefined ? '' : ` on ${formatDate(plan.meeting)}`,
  ].join('');
  return parts === '' ? [] : [`Reported${parts}.`];
}

function planSections(plan: ImprovementPlan, day: string, prefix: string): readonly Section[] {
  return [
    ...plan.areas.flatMap((area) => areaSections(area, day, prefix)),
    ...table(`${prefix}Where the plan is watched`, plan.forums ?? [], [
      ['activity', 'Activity', (forum) => forum.activity],
      ['frequency', 'Frequency', (forum) => forum.frequency ?? ''],
      ['scrutineer', 'Scrutineer', (forum) => forum.scrutineer ?? ''],
    ]),
    ...auditSection(plan, prefix),
    ...table(`${prefix}Risks`, plan.risks ?? [], [
      ['risk', 'Risk', (risk) => risk.risk],
      ['mitigation', 'Mitigation', (risk) => risk.mitigation ?? ''],
    ]),
    ...table(`${prefix}Contacts`, plan.contacts ?? [], [
      ['name', 'Name', (contact) => contact.name],
      ['role', 'Role', (contact) => contact.role ?? ''],
    ]),
  ];
}

function areaSections(area: ImprovementArea, day: string, prefix: string): readonly Section[] {
  const heading = `${prefix}${area.number === undefined ? '' : `${area.number} `}${area.title}`;
  const actions: Section = {
    heading,
    paragraphs: area.lead === undefined ? [] : [`Led by ${area.lead}.`],
    ...(area.actions.length === 0
      ? {}
      : { table: { caption: `Actions: ${heading}`, columns: actionColumns, rows: area.actions.map((action) => actionRow(action, day)) } }),
  };
  if (area.measures.length === 0) return [actions];
  const rows = area.measures.flatMap(measureRows);
  return [
    actions,
    { heading: `${heading}: measures`, paragraphs: [], table: { caption: `Measures: ${heading}`, columns: measureColumns, rows } },
  ];
}

function auditSection(plan: ImprovementPlan, prefix: string): readonly Section[] {
  const audits = plan.audits ?? [];
  const grades = [...new Set(audits.flatMap((audit) => Object.keys(audit.grades)))];
  return table(`${prefix}Audits`, audits, [
    ['period', 'Period', (audit) => audit.period],
    ['total', 'Audits', (audit) => figure(audit.total)],
    ['moderated', 'Moderated', (audit) => figure(audit.moderated)],
    ...grades.map((grade, index) => [`grade${index + 1}`, grade, (audit: (typeof audits)[number]) => audit.grades[grade] ?? ''] as const),
  ]);
}

function figure(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

type Column<T> = readonly [key: string, title: string, cell: (one: T) => string];

/** A section with a table of its own; none when there is nothing to list. */
function table<T>(heading: string, list: readonly T[], columns: readonly Column<T>[]): readonly Section[] {
  if (list.length === 0) return [];
  const rows = list.map((one) => columns.map(([, , cell]) => cell(one)));
  return [{ heading, paragraphs: [], table: { caption: heading, columns: columns.map(([key, title]) => ({ key, title })), rows } }];
}
