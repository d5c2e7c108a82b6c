import { type Gate, type GateFailure, gateFailures, gateNames, parseGates } from '@scrutiny/core';
import { type Arguments, flag, text } from '../command.ts';
import { deliver } from '../deliver.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { presentCheck } from '../present/check.ts';
import { selected } from '../selection.ts';
import { openView } from '../session.ts';
import { UsageError } from '../usage-error.ts';

/** Always asked for: a register in which two values wait for a choice is not fit to be published. */
const conflictGate: Gate = { name: 'conflict', text: 'conflict' };

/** Looks for what must not be, and fails with exit 3 when a gate of `--fail-on` does not hold. Records that can't be read, and conflicts, always fail. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const said = text(args, 'fail-on');
  const gates = parseGates(said ?? '');
  if (!gates.ok) throw new UsageError(gates.error.message, gates.error.hint ?? `gates: ${gateNames.join(', ')}`);
  const view = await openView(args, io);
  const broken: readonly GateFailure[] = view.loaded.diagnostics
    .filter((one) => one.severity !== 'info')
    .map((one) => ({
      gate: 'invalid',
      message: one.message,
      file: view.store.name,
      ...(one.place === undefined ? {} : { line: one.place.lines[0] }),
    }));
  const asked = gates.value.some((gate) => gate.name === 'conflict') ? gates.value : [...gates.value, conflictGate];
  const failures = [...broken, ...gateFailures(view.register, { records: selected(args, view), today: view.today, gates: asked })];
  const format = flag(args, 'json') ? 'json' : (text(args, 'format') ?? 'text');
  await deliver(io, text(args, 'output'), presentCheck(format, { failures, gates: asked, today: view.today, file: view.store.name }));
  return failures.length > 0 ? exitCode.gate : exitCode.done;
}
