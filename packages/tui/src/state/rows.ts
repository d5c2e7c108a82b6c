import {
  type CalendarDate,
  type Committee,
  type Derived,
  derive,
  deriveAll,
  fold,
  type Recommendation,
  type Register,
  type SortField,
} from '@scrutiny/core';
import { orderRows } from './row-order.ts';
import { type ViewKind, views } from './views.ts';

/** One recommendation with what the rules say of it today: what lists and panes show. */
export interface Row {
  readonly id: string;
  readonly record: Recommendation;
  readonly derived: Derived;
  /** Of the committee: its abbreviation, else its name, else nothing. */
  readonly committee: string;
  /** The lists that hold it. */
  readonly lists: ReadonlySet<ViewKind>;
  /** What free words of a query look in, folded; made when it is first asked for. */
  readonly texts: () => readonly string[];
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
  /** The orders that were asked for so far: the next view begins from them. */
  readonly orders: ReadonlyMap<SortField, readonly Row[]>;
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
  const orders = new Map<SortField, readonly Row[]>();
  const earlier = before?.orders;
  const sorted = (field: SortField): readonly Row[] => {
    const list = orders.get(field) ?? orderRows(rows, field, { register, today }, earlier?.get(field));
    orders.set(field, list);
    return list;
  };
  return { register, today, rows, byId, counts: countsOf(rows), sorted, orders };
}

function rowOf(record: Recommendation, derived: Derived, committees: ReadonlyMap<string, Committee>): Row {
  const committee = record.committee === undefined ? undefined : committees.get(record.committee);
  const name = committee?.abbreviation ?? committee?.name ?? '';
  const texts = folded.get(record) ?? textsOf(record);
  folded.set(record, texts);
  const bare = { id: record.id, record, derived, committee: name, texts };
  return { ...bare, lists: new Set(views.filter((view) => view.holds(bare)).map((view) => view.kind)) };
}

/** Folded texts live as long as the record does: most records of a new register are those of the one before. */
const folded = new WeakMap<Recommendation, () => readonly string[]>();

function textsOf(record: Recommendation): () => readonly string[] {
  let texts: readonly string[] | undefined;
  return () => {
    texts ??= [fold(record.text), fold(`${record.topic ?? ''}\n${record.ref}\n${record.reference ?? ''}`)];
    return texts;
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
  for (const row of rows) for (const kind of row.lists) counts[kind] += 1;
  return counts;
}
