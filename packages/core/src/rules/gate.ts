import { err, ok, type Result } from '../base/result.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { describeConflict } from '../model/describe-conflict.ts';
import { stateLabel } from '../model/labels.ts';
import type { Recommendation } from '../model/recommendation.ts';
import { type AnyRecord, collections, type Register } from '../model/register.ts';
import { type DerivedState, derivedStates } from '../model/vocabulary.ts';
import { derive } from './derive.ts';

/** What a check can be told to fail on: the derived states, `no-response` (an answer is past due), `no-officer`, `no-date`, lines of papers that were not understood, and fields that two people changed differently. */
export const gateNames = [...derivedStates, 'no-response', 'no-officer', 'no-date', 'unclassified', 'conflict'] as const;

/** What a check can be told to fail on: one of `gateNames`. */
export type GateName = (typeof gateNames)[number];

/** One condition; `moreThan` is in calendar days and goes with `overdue` alone: `overdue>30d`. */
export interface Gate {
  readonly name: GateName;
  readonly moreThan?: number;
  readonly text: string;
}

/** What stands against a gate. `line` is a line of `file`, where the trouble is in a file. */
export interface GateFailure {
  readonly gate: string;
  readonly message: string;
  readonly ref?: string;
  readonly id?: string;
  readonly file?: string;
  readonly line?: number;
}

/** Reads `overdue>30d,no-response`; an unknown name is the error `unknown-gate`. An empty list has no gates. */
export function parseGates(list: string): Result<readonly Gate[]> {
  const gates: Gate[] = [];
  for (const text of list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')) {
    const [, said, days] = /^([a-z-]+)(?:>(\d{1,4})d?)?$/.exec(text) ?? [];
    const name = gateNames.find((one) => one === said);
    if (name === undefined || (days !== undefined && name !== 'overdue')) {
      const hint = name === undefined ? `gates: ${gateNames.join(', ')}` : 'only overdue takes a number of days: overdue>30d';
      return err({ code: 'unknown-gate', severity: 'error', message: `--fail-on ${text}: not understood`, hint });
    }
    gates.push({ name, text, ...(days === undefined ? {} : { moreThan: Number(days) }) });
  }
  return ok(gates);
}

/** What stands against the gates, gate by gate, in the order of the records. Pure. */
export function gateFailures(
  register: Register,
  options: { readonly records: readonly Recommendation[]; readonly today: CalendarDate; readonly gates: readonly Gate[] },
): readonly GateFailure[] {
  const { records, today, gates } = options;
  return gates.flatMap((gate): readonly GateFailure[] => {
    if (gate.name === 'unclassified') return unclassified(register, gate);
    if (gate.name === 'conflict') return conflicts(register, gate);
    return records.flatMap((record) => {
      const message = standsAgainst(record, gate, register, today);
      return message === undefined ? [] : [{ gate: gate.text, message, ref: record.ref, id: record.id }];
    });
  });
}

function standsAgainst(record: Recommendation, gate: Gate, register: Register, today: CalendarDate): string | undefined {
  const open = record.status !== 'complete' && record.status !== 'closed-not-done' && record.status !== 'transferred';
  if (gate.name === 'no-officer') return open && (record.responsible ?? []).length === 0 ? 'nobody is responsible for it' : undefined;
  if (gate.name === 'no-date') return open && record.followUp === undefined ? 'it has no follow-up date' : undefined;
  const derived = derive(record, { register, today });
  const state = (gate.name === 'no-response' ? 'response-overdue' : gate.name) as DerivedState;
  const finding = derived.findings.find((one) => one.state === state);
  if (finding === undefined && !derived.states.includes(state)) return undefined;
  if (gate.moreThan !== undefined && (derived.daysLate ?? 0) <= gate.moreThan) return undefined;
  return finding?.why.text ?? stateLabel(state);
}

function unclassified(register: Register, gate: Gate): readonly GateFailure[] {
  return register.papers
    .filter((paper) => paper.withdrawn === undefined && paper.account.unclassified > 0)
    .map((paper) => ({
      gate: gate.text,
      message: `${paper.account.unclassified} of its lines were not understood: ${paper.account.unclassifiedLines.slice(0, 10).join(', ')}`,
      file: paper.name,
      ...(paper.account.unclassifiedLines[0] === undefined ? {} : { line: paper.account.unclassifiedLines[0] }),
    }));
}

/** Values between which nobody has chosen yet, in whatever record they are: a register with one is not fit to be published. */
function conflicts(register: Register, gate: Gate): readonly GateFailure[] {
  const ofRecords = collections.flatMap((collection) =>
    (register[collection] as readonly AnyRecord[]).flatMap((record) =>
      (record.conflicts ?? []).map((conflict) => ({
        gate: gate.text,
        message: `two copies differ, choose one: ${describeConflict(conflict)}`,
        ...('ref' in record ? { ref: record.ref } : {}),
        id: record.id,
      })),
    ),
  );
  const own = (register.conflicts ?? []).map((conflict) => ({
    gate: gate.text,
    message: `two copies differ, choose one: ${describeConflict(conflict)}`,
  }));
  return [...ofRecords, ...own];
}
