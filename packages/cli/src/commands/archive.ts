import { type ArchivePlan, type ArchivePolicy, planArchive, safeText, select } from '@scrutiny/core';
import { change } from '../change.ts';
import { type Arguments, flag, list, text } from '../command.ts';
import { committeeNamed } from '../committee.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { queryOf } from '../selection.ts';
import { dateOf } from '../session.ts';
import { UsageError } from '../usage-error.ts';

/** Archives what leaves at a meeting and names it; says of what is finished and stays why it stays. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const meeting = dateOf(args, 'meeting', io);
  if (meeting === undefined) throw new UsageError('at which meeting?', '--meeting DATE, the day on which the committee sees them gone');
  const policy = text(args, 'policy') as ArchivePolicy | undefined;
  const query = queryOf(list(args, 'query'));
  const name = text(args, 'committee');
  let planned: ArchivePlan | undefined;
  const code = await change(args, io, 'archive', (register, today) => {
    const body = name === undefined ? undefined : committeeNamed(register, name);
    const records = select(register, query, today, { archived: 'without' }).filter(
      (record) => body === undefined || record.committee === body.id,
    );
    const plan = planArchive(register, records, { meeting, ...(policy === undefined ? {} : { policy }) });
    if (plan.ok) planned = plan.value;
    return plan;
  });
  if (planned !== undefined && !flag(args, 'json')) {
    for (const { record } of planned.leaving) io.stdout.write(`  ${record.ref}  ${safeText(record.text).slice(0, 90)}\n`);
    for (const { record, verdict } of planned.staying) io.stderr.write(`stays: ${record.ref}: ${safeText(verdict.why.text)}\n`);
  }
  return code;
}
