import { sameValue } from '../base/same-value.ts';
import { differencesSince, type RecordDifference } from '../history/restore-records.ts';
import type { HistoryEntry } from '../model/history-entry.ts';
import { type AnyRecord, type Collection, collections, type Register } from '../model/register.ts';
import type { DoctorFinding } from './doctor-finding.ts';

/** What the register itself tells: open conflicts, and histories that cannot be right. Pure. */
export function examineRegister(register: Register): readonly DoctorFinding[] {
  return [...conflicts(register), ...historyFaults(register)];
}

function conflicts(register: Register): readonly DoctorFinding[] {
  const found = everyRecord(register).filter(({ record }) => (record.conflicts?.length ?? 0) > 0);
  const settings = register.conflicts?.length ?? 0;
  if (found.length === 0 && settings === 0) return [];
  const names = [...found.map(({ record }) => nameOf(record)), ...(settings > 0 ? ['the settings'] : [])];
  return [
    {
      code: 'open-conflicts',
      severity: 'warning',
      message: `two people changed the same field differently: ${few(names)}`,
      safe: 'Both values are kept in the file.',
      mend: 'Choose between them with `scrutiny resolve`.',
    },
  ];
}

function historyFaults(register: Register): readonly DoctorFinding[] {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  const without: string[] = [];
  const byHand: string[] = [];
  for (const { collection, record } of everyRecord(register)) {
    for (const entry of record.history ?? []) {
      const place = `${collection}/${record.id}`;
      if (seen.has(entry.id)) twice.push(`${entry.id} in ${nameOf(record)}`);
      seen.set(entry.id, place);
      if (typeof entry.change !== 'string' || entry.change === '') without.push(`${entry.id} in ${nameOf(record)}`);
    }
    for (const field of changedByHand(record)) byHand.push(`${field} of ${nameOf(record)}`);
  }
  return [
    ...finding(
      twice,
      'history-id-twice',
      'warning',
      'entries of history with an id that another has',
      'Undo may take back more than one of them.',
    ),
    ...finding(
      without,
      'history-without-change',
      'warning',
      'entries of history that belong to no change',
      'Undo and log cannot show them.',
    ),
    ...finding(byHand, 'changed-by-hand', 'info', 'values that no entry of history accounts for', 'They were changed outside Scrutiny.'),
  ];
}

function finding(
  names: readonly string[],
  code: string,
  severity: 'warning' | 'info',
  what: string,
  means: string,
): readonly DoctorFinding[] {
  if (names.length === 0) return [];
  const mend = severity === 'info' ? 'Nothing needs doing.' : 'Compare with an older state: `scrutiny restore --list`.';
  return [{ code, severity, message: `${what}: ${few(names)}`, safe: `${means} The records themselves are whole.`, mend }];
}

/** Fields whose value is another than the last entry about them left; a record with open conflicts is passed over, since it shows one of two. */
function changedByHand(record: AnyRecord): readonly string[] {
  if ((record.conflicts?.length ?? 0) > 0) return [];
  const last = new Map<string, HistoryEntry>();
  for (const entry of [...(record.history ?? [])].sort((a, b) => (a.at < b.at ? -1 : 1))) last.set(entry.field, entry);
  const values = record as unknown as { readonly [field: string]: unknown };
  return [...last.values()]
    .filter((entry) => entry.field !== '*' && (entry.op ?? 'set') === 'set' && !sameValue(entry.to ?? null, values[entry.field] ?? null))
    .map((entry) => entry.field);
}

/** What the register lost since the last snapshot: nothing is ever deleted, so whatever is missing was lost outside Scrutiny. Pure. */
export function examineSince(then: Register, now: Register, snapshot: string): readonly DoctorFinding[] {
  const differences = differencesSince(then, now);
  const missing = differences.filter((one) => one.kind === 'missing');
  const shorter = differences.filter((one) => one.kind === 'changed' && one.fields.includes('history'));
  const mend = `Look with \`scrutiny restore --from ${snapshot}\`, bring back with \`--all\` or by reference.`;
  const lost = (code: string, what: string, list: readonly RecordDifference[]): readonly DoctorFinding[] =>
    list.length === 0
      ? []
      : [
          {
            code,
            severity: 'error',
            message: `${what}: ${few(list.map(({ name }) => name))}`,
            safe: `The snapshot ${snapshot} has them.`,
            mend,
          },
        ];
  return [
    ...lost('records-missing', 'records of the last snapshot are gone (an older copy put back, or a line deleted by hand?)', missing),
    ...lost('history-missing', 'entries of history that the last snapshot has are gone', shorter),
  ];
}

function everyRecord(register: Register): readonly { readonly collection: Collection; readonly record: AnyRecord }[] {
  return collections.flatMap((collection) => (register[collection] as readonly AnyRecord[]).map((record) => ({ collection, record })));
}

function nameOf(record: AnyRecord): string {
  return (record as { readonly ref?: string }).ref ?? record.id;
}

function few(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
}
