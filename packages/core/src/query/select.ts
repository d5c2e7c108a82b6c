import type { CalendarDate } from '../model/calendar-date.ts';
import type { Recommendation } from '../model/recommendation.ts';
import type { Register } from '../model/register.ts';
import { isArchived, isLive } from '../rules/record-kind.ts';
import { matcher } from './match.ts';
import type { Query } from './query.ts';

/** Which records a list shows besides the live ones. */
export type ArchivedChoice = 'without' | 'with' | 'only';

/**
 * The records of a register that meet a query, in the register's order. Live ones unless asked otherwise: neither archived nor procedural;
 * `with` adds both of these, `only` gives the archived ones alone. A query that asks for archived or procedural records by name gets them
 * without more. Withdrawn records are never given.
 */
export function select(
  register: Register,
  query: Query,
  today: CalendarDate,
  options: { readonly archived?: ArchivedChoice } = {},
): readonly Recommendation[] {
  const { archived = 'without' } = options;
  const meets = matcher(query, { register, today });
  const named = (word: string): boolean =>
    query.clauses.some(({ not, condition }) => !not && condition.kind === 'word' && condition.word === word);
  const wantsArchived = named('archived');
  const wantsProcedural = named('procedural');
  const isShown = (record: Recommendation): boolean => {
    if (archived === 'with') return true;
    if (archived === 'only') return isArchived(record);
    if (isArchived(record)) return wantsArchived;
    return isLive(record) || wantsProcedural;
  };
  return register.recommendations.filter((record) => record.withdrawn === undefined && isShown(record) && meets(record));
}
