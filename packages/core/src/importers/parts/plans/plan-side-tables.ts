import type { AuditRow, Forum, Risk } from '../../../model/improvement-plan.ts';
import { joinedRows, type PlanRow, type PlanTable } from './plan-tables.ts';

/** What one table beside the areas holds, and where each of its rows is printed. */
export type SideTable = { readonly rows: readonly PlanRow[] } & (
  | { readonly kind: 'forums'; readonly forums: readonly Forum[] }
  | { readonly kind: 'audits'; readonly audits: readonly AuditRow[] }
  | { readonly kind: 'risks'; readonly risks: readonly Risk[] }
);

/**
 * Reads a table that reports on improvement carry beside the areas: where the plan is watched (Activity, Frequency, Responsible
 * scrutineer), the grades of audits (a column a grade), the risks (Risk, Mitigating action). Nothing when its header is none of these.
 */
export function readSideTable(table: PlanTable): SideTable | undefined {
  return forumsOf(table) ?? auditsOf(table) ?? risksOf(table);
}

/** The column whose header matches; -1 when there is none. */
export function columnOf(table: PlanTable, form: RegExp): number {
  return table.header.findIndex((cell) => form.test(cell.trim()));
}

function forumsOf(table: PlanTable): SideTable | undefined {
  const frequency = columnOf(table, /^(?:frequency|how often|meets|regularity)\b/i);
  const activity = columnOf(table, /^(?:activity|activities|forum|meeting|board|group|governance|where)\b/i);
  if (frequency < 0 || activity < 0) return undefined;
  const scrutineer = columnOf(table, /scrutin|responsib|chair|\blead\b|owner|led by|who/i);
  const rows = joinedRows(table, [activity]);
  const forums = rows.map((row) => ({
    activity: row.cells[activity] ?? '',
    ...given('frequency', row.cells[frequency]),
    ...given('scrutineer', scrutineer < 0 ? undefined : row.cells[scrutineer]),
  }));
  return { kind: 'forums', forums, rows };
}

const grade =
  /^(?:outstanding|good|requires improvement|inadequate|adequate|excellent|poor|satisfactory|unsatisfactory|not met|met|partly met)\b/i;

function auditsOf(table: PlanTable): SideTable | undefined {
  const grades = table.header.flatMap((cell, column) => (grade.test(cell.trim()) ? [column] : []));
  if (grades.length < 2 || grades.includes(0)) return undefined;
  const moderated = columnOf(table, /moderat/i);
  const total = table.header.findIndex(
    (cell, column) => column > 0 && column !== moderated && /\b(?:audits?|audited|files?|cases?|total|number|completed|read)\b/i.test(cell),
  );
  const rows = joinedRows(table, [0]);
  const audits = rows.map((row) => ({
    period: row.cells[0] ?? '',
    ...counted('total', row.cells[total]),
    ...counted('moderated', row.cells[moderated]),
    grades: Object.fromEntries(
      grades.flatMap((column) => {
        const figure = row.cells[column] ?? '';
        // A blank grade says nothing; 0 % would be a finding.
        return figure === '' ? [] : [[(table.header[column] ?? '').trim(), figure] as const];
      }),
    ),
  }));
  return { kind: 'audits', audits, rows };
}

function risksOf(table: PlanTable): SideTable | undefined {
  const risk = columnOf(table, /^(?:key |main |identified )?risks?\b/i);
  const mitigation = columnOf(table, /mitigat|control|action|response/i);
  if (risk < 0 || mitigation < 0 || mitigation === risk) return undefined;
  const rows = joinedRows(table, [risk]);
  const risks = rows.map((row) => ({ risk: row.cells[risk] ?? '', ...given('mitigation', row.cells[mitigation]) }));
  return { kind: 'risks', risks, rows };
}

function given<Key extends string>(key: Key, text: string | undefined): { readonly [key in Key]?: string } {
  return text === undefined || text === '' ? {} : ({ [key]: text } as { readonly [key in Key]: string });
}

function counted<Key extends string>(key: Key, text: string | undefined): { readonly [key in Key]?: number } {
  const figures = (text ?? '').replaceAll(',', '').trim();
  return /^\d+$/.test(figures) ? ({ [key]: Number(figures) } as { readonly [key in Key]: number }) : {};
}
