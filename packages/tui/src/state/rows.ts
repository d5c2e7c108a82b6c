import {
  type CalendarDate,
  type Committee,
  type Derived,
  derive,
  deriveAll,
  type Recommendation,
  type Register,
  type SortField,
  sortRecommendations,
} from '@scrutiny/core';
import { type ViewKind, views } from './views.ts';

/** One recommendation with what the rules say of it today: what lists and panes show. */
export interface Row {
  readonly id: string;
  readonly record: Recommendation;
  readonly derived: Derived;
  /** Of the committee: its abbreviation, else its name, else nothing. */
  readonly committee: string;
}

/** The register as the screens need it: made once for each register and day, never for a key. */
export interface RegisterView {
  readonly register: Register;
  readonly today: CalendarDate;
  /** Every recommendation that is not withdrawn, in the register's order. */
  readonly rows: readonly Row[];
  readonly byId: ReadonlyMap<string, Row>;
  /** How many the whole register has in each list. */
  readonly counts: Readonly<Record<ViewKind, number>>;
  /** The rows in order of a field; worked out when it is first asked for. */
  readonly sorted: (field: SortField) => readonly Row[];
  /** The orders that were asked for so far: the next view begins from them, because sorting what is nearly in order is quick. */
  readonly orders: ReadonlyMap<SortField, readonly string[]>;
}

/**
 * The view of a register on a day. `before` is the view that it takes the place of: where only fields of recommendations changed,
 * what the rules said of all others is kept, so that an edit among ten thousand costs what it changes.
 */
export function registerView(register: Register, today: CalendarDate, before?: RegisterView): RegisterView {
  if (before !== undefined && before.register === register && before.today === today) return before;
  const committees = new Map(register.committees.map((committee) => [committee.id, committee]));
  const kept = before !== undefined && before.today === today && saysTheSame(before.register, register) ? before : undefined;
  const derived = kept === undefined ? deriveAll(register, today) : undefined;
  const rows: Row[] = [];
  for (const record of register.recommendations) {
    if (record.withdrawn !== undefined) continue;
    const known = kept?.byId.get(record.id);
    if (known !== undefined && known.record === record) rows.push(known);
    else rows.push(rowOf(record, derived?.get(record.id) ?? derive(record, { register, today }), committees));
  }
  const byId = new Map(rows.map((row) => [row.id, row]));
  const orders = new Map<SortField, readonly string[]>();
  const lists = new Map<SortField, readonly Row[]>();
  const seeds = before?.orders;
  const sorted = (field: SortField): readonly Row[] => {
    const known = lists.get(field);
    if (known !== undefined) return known;
    const records = inOrderOf(seeds?.get(field), rows, byId).map((row) => row.record);
    const list = sortRecommendations(records, field, { register, today }).flatMap((record) => byId.get(record.id) ?? []);
    lists.set(field, list);
    orders.set(
      field,
      list.map((row) => row.id),
    );
    return list;
  };
  return { register, today, rows, byId, counts: countsOf(rows), sorted, orders };
}

/** The rows in an earlier order, new ones at the end. */
function inOrderOf(ids: readonly string[] | undefined, rows: readonly Row[], byId: ReadonlyMap<string, Row>): readonly Row[] {
  if (ids === undefined) return rows;
  const known = new Set(ids);
  return [...ids.flatMap((id) => byId.get(id) ?? []), ...rows.filter((row) => !known.has(row.id))];
}

function rowOf(record: Recommendation, derived: Derived, committees: ReadonlyMap<string, Committee>): Row {
  const committee = record.committee === undefined ? undefined : committees.get(record.committee);
  return {
    id: record.id,
    record,
    derived,
    committee: committee?.abbreviation ?? committee?.name ?? '',
  };
}

/**
 * Can what the rules said of the one register be kept for the other, the changed recommendations aside? The rules look beyond a record at
 * committees, meetings, letters, papers, settings, and at the days on which the recommendations of its committee were raised.
 */
function saysTheSame(a: Register, b: Register): boolean {
  if (a.committees !== b.committees || a.meetings !== b.meetings || a.letters !== b.letters) return false;
  if (a.papers !== b.papers || a.settings !== b.settings || a.recommendations.length !== b.recommendations.length) return false;
  return a.recommendations.every((record, at) => {
    const other = b.recommendations[at];
    if (other === record) return true;
    if (other === undefined || other.id !== record.id) return false;
    return other.committee === record.committee && other.raisedOn === record.raisedOn && other.withdrawn === record.withdrawn;
  });
}

function countsOf(rows: readonly Row[]): Readonly<Record<ViewKind, number>> {
  const counts: Record<ViewKind, number> = {
    open: 0,
    overdue: 0,
    'due-soon': 0,
    'no-officer': 0,
    'to-archive': 0,
    awaiting: 0,
    challenged: 0,
    stale: 0,
    all: 0,
  };
  for (const row of rows) {
    for (const view of views) if (view.holds(row)) counts[view.kind] += 1;
  }
  return counts;
}
