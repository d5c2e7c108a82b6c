import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';
import type { ReportColumn, ReportTable, Section } from './report.ts';

/** What the sections of most reports are. */
export const committeeColumn: ReportColumn = { key: 'committee', title: 'Committee' };

/** What stands for a committee that no paper named. */
const noCommittee = 'Committee not named';

/** The recommendations of one committee, in the order they came in. */
export interface CommitteeGroup {
  readonly id?: string;
  readonly name: string;
  readonly records: readonly Recommendation[];
}

/** The name of a committee, or words that say there is none. */
export function committeeName(register: Register, id: string | undefined): string {
  return register.committees.find((committee) => committee.id === id)?.name ?? noCommittee;
}

/** Records by committee, committees by name, records without one last. */
export function groupByCommittee(register: Register, records: readonly Recommendation[]): readonly CommitteeGroup[] {
  const names = new Map(register.committees.map((committee) => [committee.id, committee.name]));
  const groups = new Map<string | undefined, Recommendation[]>();
  for (const record of records) {
    const id = record.committee !== undefined && names.has(record.committee) ? record.committee : undefined;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [record]);
    else group.push(record);
  }
  return [...groups]
    .map(([id, own]) => ({ ...(id === undefined ? {} : { id }), name: names.get(id ?? '') ?? noCommittee, records: own }))
    .sort((a, b) => Number(a.id === undefined) - Number(b.id === undefined) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/**
 * One section a committee, headed by its name, with a table of its records. Without any records there is one section with an empty
 * table, so that formats for programs still have their columns.
 */
export function committeeSections(
  register: Register,
  records: readonly Recommendation[],
  table: { readonly caption: string; readonly columns: readonly ReportColumn[]; row(record: Recommendation): readonly string[] },
  paragraphs: (group: CommitteeGroup) => readonly string[] = () => [],
): readonly Section[] {
  const build = (caption: string, own: readonly Recommendation[]): ReportTable => ({
    caption,
    columns: table.columns,
    rows: own.map((record) => table.row(record)),
  });
  const groups = groupByCommittee(register, records);
  if (groups.length === 0) return [{ paragraphs: [], table: build(table.caption, []) }];
  return groups.map((group) => ({
    heading: group.name,
    ...(group.id === undefined ? {} : { id: group.id }),
    paragraphs: paragraphs(group),
    table: build(`${table.caption}: ${group.name}`, group.records),
  }));
}
