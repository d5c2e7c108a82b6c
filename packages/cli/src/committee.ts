import { type Committee, isCommittee, type Register } from '@scrutiny/core';
import { UsageError } from './usage-error.ts';

/** The committee that the command line names, by name, former name or abbreviation. */
export function committeeNamed(register: Register, name: string): Committee {
  const live = register.committees.filter((committee) => committee.withdrawn === undefined);
  const found = live.find((committee) => isCommittee(committee, { name, abbreviation: name }));
  if (found !== undefined) return found;
  const known = live.map((committee) => committee.abbreviation ?? committee.name).join(', ');
  throw new UsageError(
    `there is no committee ${name}`,
    known === '' ? '`scrutiny init --committee NAME` or an import makes one' : `committees: ${known}`,
  );
}
