import { join } from 'node:path';
import {
  applyPlan,
  type Committee,
  type Council,
  committeeInitials,
  committeeSubject,
  derivedId,
  type Edit,
  emptyRegister,
  makeStamp,
  type ResponsePeriod,
  type ResponseProfile,
  responseProfile,
  responseProfiles,
  StoreError,
  safeText,
} from '@scrutiny/core';
import { jsonFileStore, type Probe, probeFolder } from '@scrutiny/core/node';
import { storeOptions } from '../build.ts';
import { type Arguments, flag, list, text } from '../command.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { printJson } from '../present/json.ts';
import { probeWarnings } from '../present/probe.ts';
import { actorOf, resolvePath } from '../session.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Makes a new register, with a council and committees where they are named, and warns of what the disk there cannot do. An existing file is never
 * touched.
 */
export async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const said = text(args, 'data') ?? io.env.SCRUTINY_DATA;
  const path = said === undefined || said === '' ? join(io.cwd, 'scrutiny.json') : resolvePath(said, io);
  const profileName = text(args, 'response-profile');
  const profile = profileName === undefined ? undefined : responseProfile(profileName);
  if (profileName !== undefined && profile === undefined) {
    throw new UsageError(`there is no response profile ${profileName}`, `profiles: ${responseProfiles.map((one) => one.name).join(', ')}`);
  }
  const councilName = text(args, 'council');
  const council: Council | undefined =
    councilName === undefined ? undefined : { id: derivedId(['council', councilName]), name: councilName };
  const edits: Edit[] = council === undefined ? [] : [{ kind: 'create', collection: 'councils', record: council }];
  for (const name of list(args, 'committee')) {
    const committee: Committee = {
      id: derivedId(['committee', committeeSubject(name)]),
      name,
      ...(council === undefined ? {} : { council: council.id }),
      abbreviation: committeeInitials(name),
      ...(profile === undefined ? {} : { responsePeriod: periodOf(profile) }),
    };
    edits.push({ kind: 'create', collection: 'committees', record: committee });
  }
  const empty = emptyRegister();
  const register = applyPlan(empty, { summary: 'init', edits }, makeStamp(empty, actorOf(args, io, 'init')));
  await jsonFileStore(path, storeOptions).create(
    profile === undefined ? register : { ...register, settings: { ...register.settings, responseProfile: profile.name } },
  );
  const probe = await tried(path);
  for (const warning of probe instanceof StoreError
    ? [`what this disk can do could not be tried out: ${probe.message}`]
    : probeWarnings(probe)) {
    io.stderr.write(`warning: ${safeText(warning)}\n`);
  }
  if (flag(args, 'json')) printJson(io, 'init', { path, ...(probe instanceof StoreError ? {} : { probe }) });
  else io.stdout.write(`Made ${path}\nNext: \`scrutiny import PAPER\` reads a tracker, schedule, letter or minutes into it.\n`);
  return exitCode.done;
}

/** Some thousand recommendations: what a register grows to. */
const grown = 5_000_000;

/** What the folder can do; the error where that cannot be found out. The register is made either way. */
async function tried(path: string): Promise<Probe | StoreError> {
  return probeFolder(path, grown).catch((error: unknown) => {
    if (error instanceof StoreError) return error;
    throw error;
  });
}

/** The period of a profile, as a committee keeps it: the profile's name and certainty stay behind. */
function periodOf({ length, unit, starts, includesFirstDay, authority }: ResponseProfile): ResponsePeriod {
  return { length, unit, starts, includesFirstDay, authority };
}
