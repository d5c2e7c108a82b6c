import { isOpen } from '@scrutiny/core';
import type { Row } from './rows.ts';

/** The lists that the digits choose. */
export const viewKinds = ['open', 'overdue', 'due-soon', 'no-officer', 'to-archive', 'awaiting', 'challenged', 'stale', 'all'] as const;
export type ViewKind = (typeof viewKinds)[number];

/** A list by its digit: what it is called and what is in it. */
export interface View {
  readonly kind: ViewKind;
  /** `1` to `9`. */
  readonly key: string;
  readonly label: string;
  readonly holds: (row: Pick<Row, 'record' | 'derived'>) => boolean;
}

/**
 * The lists of the register. All but the last hold live records only (neither archived nor procedural); an answer is awaited where a
 * response clock runs and no decision is recorded.
 */
export const views: readonly View[] = [
  { kind: 'open', key: '1', label: 'Open', holds: (row) => isOpen(row.record) },
  { kind: 'overdue', key: '2', label: 'Overdue', holds: (row) => row.derived.states.includes('overdue') },
  { kind: 'due-soon', key: '3', label: 'Due soon', holds: (row) => row.derived.states.includes('due-soon') },
  {
    kind: 'no-officer',
    key: '4',
    label: 'No officer',
    holds: (row) => isOpen(row.record) && (row.record.responsible ?? []).length === 0,
  },
  { kind: 'to-archive', key: '5', label: 'To archive', holds: (row) => row.derived.states.includes('ready-to-archive') },
  { kind: 'awaiting', key: '6', label: 'Awaiting answer', holds: awaitsAnswer },
  { kind: 'challenged', key: '7', label: 'Challenged', holds: (row) => row.derived.states.includes('challenged') },
  { kind: 'stale', key: '8', label: 'Stale', holds: (row) => row.derived.states.includes('stale') },
  { kind: 'all', key: '9', label: 'All', holds: () => true },
];

function awaitsAnswer({ record, derived }: Pick<Row, 'record' | 'derived'>): boolean {
  const decision = record.response?.decision ?? 'awaiting';
  return isOpen(record) && derived.responseDue !== undefined && decision === 'awaiting';
}

/** A list by its name. */
export function viewOf(kind: ViewKind): View {
  return views.find((view) => view.kind === kind) ?? { kind, key: '', label: kind, holds: () => true };
}
