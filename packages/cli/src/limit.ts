import { type Arguments, text } from './command.ts';
import { UsageError } from './usage-error.ts';

/** How many are wanted at most: `--limit`, else all of them. */
export function limitOf(args: Arguments, what: string): number {
  const said = text(args, 'limit');
  const limit = said === undefined ? Number.POSITIVE_INFINITY : Number(said);
  if (!(limit >= 1) || (said !== undefined && !Number.isInteger(limit))) {
    throw new UsageError(`--limit ${said}: not a number of ${what}`, 'a whole number, 1 or more');
  }
  return limit;
}
