import type { Place } from '../../../base/place.ts';
import type { RoleBook } from '../../account-roles.ts';

/**
 * Accounts for one thing of a plan: the first line of its first part is a `record`, all that follows is `continuation`. Lines between two parts
 * (a repeated header, a page number) are left to their own role.
 */
export function markRecord(book: RoleBook, parts: readonly Place[]): void {
  for (const [index, { lines }] of parts.entries()) {
    const [first, last] = lines;
    if (index === 0) book.mark([first, first], 'record');
    book.mark(index === 0 ? [first + 1, last] : [first, last], 'continuation');
  }
}
