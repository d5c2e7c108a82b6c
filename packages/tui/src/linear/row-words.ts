import { classLabel, daysBetween, formatDate, stateLabel, statusLabel } from '@scrutiny/core';
import { cellText } from '../layout/cell-text.ts';
import { inDays } from '../screens/parts/dates.ts';
import type { Row } from '../state/rows.ts';

/** A record as it is said in a list: "WCSC.240912.3. Overdue by 1 day. In progress. Head of Service. Asks that …". */
export function rowWords(row: Row, today: string): string {
  const { record, derived } = row;
  const archived = record.archived !== undefined && record.archived !== null;
  const others = derived.states.filter((state) => !said.has(state)).map(stateLabel);
  const officer = (record.responsible ?? []).join('; ');
  return sentences([
    record.ref,
    dueWords(row, today),
    archived ? 'Archived' : statusLabel(record.status),
    ...others,
    officer === '' ? 'Nobody is responsible' : officer,
    record.class === 'recommendation' ? '' : classLabel(record.class),
    record.topic ?? '',
    record.text,
  ]);
}

/** Said by the date itself. */
const said: ReadonlySet<string> = new Set(['overdue', 'due-soon']);

/** "Overdue by 1 day", "Due 12 February 2024, in 11 days", "No date". */
function dueWords({ record, derived }: Row, today: string): string {
  if (derived.daysLate !== undefined) return `Overdue by ${inDays(derived.daysLate)}`;
  if (derived.due === undefined) return record.followUp === undefined ? 'No date' : `Follow-up ${record.followUp.text}`;
  const days = daysBetween(today, derived.due);
  const when = days < 0 ? '' : days === 0 ? ', today' : `, in ${inDays(days)}`;
  return `Due ${formatDate(derived.due)}${when}`;
}

/** Short pieces as sentences on one safe line; one that ends a sentence by itself gets no second full stop. */
export function sentences(pieces: readonly string[]): string {
  return pieces
    .map((piece) => cellText(piece).trim())
    .filter((piece) => piece !== '')
    .map((piece) => (/[.?!…]$/.test(piece) ? piece : `${piece}.`))
    .join(' ');
}
