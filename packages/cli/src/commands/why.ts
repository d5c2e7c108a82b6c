import { findRecommendation, safeText, whyOf } from '@scrutiny/core';
import { refused } from '../change.ts';
import { type Arguments, flag, text } from '../command.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { printJson } from '../present/json.ts';
import { presentSource } from '../present/record.ts';
import { openView } from '../session.ts';

/** Answers why a recommendation stands as it does: each rule with its dates, its authority, and the lines of the papers. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const view = await openView(args, io);
  const found = findRecommendation(view.register, text(args, 'ref') ?? '');
  if (!found.ok) throw refused(found.error);
  const reasons = whyOf(found.value, { register: view.register, today: view.today });
  if (flag(args, 'json')) {
    printJson(io, 'why', { ref: found.value.ref, id: found.value.id, today: view.today, reasons });
    return exitCode.done;
  }
  const told = new Set<string>();
  io.stdout.write(`${safeText(found.value.ref)}, on ${view.today}\n`);
  for (const reason of reasons) {
    io.stdout.write(`\n${reason.rule}: ${safeText(reason.text)}\n`);
    for (const { label, date } of reason.dates) io.stdout.write(`  ${label}: ${date}\n`);
    if (reason.authority !== undefined) io.stdout.write(`  by: ${safeText(reason.authority)}\n`);
    for (const source of reason.sources) {
      const lines = presentSource(source, view.register, false).map((line) => line.replace(/^Source +/, 'paper: '));
      const key = lines.join('\n');
      if (!told.has(`${reason.rule} ${key}`)) io.stdout.write(lines.map((line) => `  ${line.trim()}\n`).join(''));
      told.add(`${reason.rule} ${key}`);
    }
  }
  return exitCode.done;
}
