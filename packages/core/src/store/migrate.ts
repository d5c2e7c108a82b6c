import { invariant } from '../base/errors.ts';
import { schemaVersion } from '../model/register.ts';
import type { Fields } from './render-value.ts';

/** Turns a file of one version into the next. Pure; must keep every value that it does not understand. */
export interface Migration {
  /** The version that it reads; it makes the one above. */
  readonly from: number;
  readonly migrate: (top: Fields) => Fields;
}

/** What a release can read: the version it writes, and the way there from each older one. */
export interface Versions {
  readonly newest: number;
  readonly migrations: readonly Migration[];
}

/** This release. Version 1 is the first, so there is no way to it yet. */
export const versions: Versions = { newest: schemaVersion, migrations: [] };

/** The oldest version from which the steps lead without a gap to the newest. */
export function oldestVersion({ newest, migrations }: Versions): number {
  let oldest = newest;
  while (migrations.some((step) => step.from === oldest - 1)) oldest -= 1;
  return oldest;
}

/**
 * The content of a file in the newest version's form, step by step. In memory only: the file itself changes with the next real
 * edit. The version must lie between the oldest and the newest.
 */
export function migrate(top: Fields, from: number, { newest, migrations }: Versions): Fields {
  let current = top;
  for (let version = from; version < newest; version += 1) {
    const step = migrations.find((candidate) => candidate.from === version);
    invariant(step !== undefined, `no way from version ${version} of the file`);
    current = { ...step.migrate(current), schemaVersion: version + 1 };
  }
  return current;
}
