import { stat } from 'node:fs/promises';
import { safeText } from '@scrutiny/core';
import { type Examination, examineFile, type Probe, probeFolder } from '@scrutiny/core/node';
import { type Arguments, flag } from '../command.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { printJson } from '../present/json.ts';
import { verdictText } from '../present/probe.ts';
import { openStore } from '../session.ts';

/** Looks the file over, and with `--probe` its folder; 1 when there is something that somebody must look at. */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const { name } = await openStore(args, io);
  const examined = await examineFile(name);
  const probe = flag(args, 'probe') ? await probeFolder(name, await sizeOf(name)) : undefined;
  const well = examined.well && (probe === undefined || probe.verdict === 'full');
  if (flag(args, 'json')) {
    const { findings, snapshots } = examined;
    printJson(io, 'doctor', { well, file: name, snapshots, findings, ...(probe === undefined ? {} : { probe }) });
  } else {
    tell(io, name, examined);
    if (probe !== undefined) tellProbe(io, probe);
  }
  return well ? exitCode.done : exitCode.failed;
}

function tell(io: Io, name: string, { findings, well, snapshots }: Examination): void {
  for (const { severity, message, safe, mend } of findings) {
    io.stdout.write(`${severity}: ${safeText(message)}\n  Safe: ${safeText(safe)}\n  To do: ${safeText(mend)}\n`);
  }
  const kept = snapshots === 1 ? 'one older state is' : `${snapshots} older states are`;
  io.stdout.write(`${safeText(name)}: ${well ? 'all is well' : 'see above'}; ${kept} kept\n`);
}

function tellProbe(io: Io, { verdict, checks }: Probe): void {
  for (const { ok, detail } of checks) io.stdout.write(`  ${ok ? 'ok' : 'no'}  ${safeText(detail)}\n`);
  io.stdout.write(`${verdictText(verdict)}\n`);
}

/** The size of the register; 0 where it cannot be told, which the examination has said. */
async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    (facts) => facts.size,
    () => 0,
  );
}
