import {
  type AnyRecord,
  type Change,
  type ChangeItem,
  emptyRegister,
  listChanges,
  type Recommendation,
  type Register,
} from '@scrutiny/core';

const known = new WeakMap<Register, readonly Change[]>();

/** Every change of a register, newest first; found once for each register. */
export function changesOf(register: Register): readonly Change[] {
  const before = known.get(register);
  if (before !== undefined) return before;
  const changes = listChanges(register).toReversed();
  known.set(register, changes);
  return changes;
}

/**
 * The changes that touch one record, newest first, each with the entries of that record alone. What takes a change back touches every record of it, so
 * the record's own history tells all there is to tell.
 */
export function changesOfRecord(record: Recommendation): readonly Change[] {
  return listChanges({ ...emptyRegister(), recommendations: [record] }).toReversed();
}

/** What a record of any list is called: its reference, its title, its name, else its id. */
export function recordName({ record, collection }: Pick<ChangeItem, 'record' | 'collection'>): string {
  const named = record as Partial<Record<'ref' | 'title' | 'name' | 'subject' | 'date', string>> & AnyRecord;
  if (collection === 'recommendations') return named.ref ?? record.id;
  const name = named.title ?? named.name ?? named.subject ?? named.date ?? record.id;
  return `${collectionWords[collection]} ${name}`;
}

const collectionWords: { readonly [C in ChangeItem['collection']]: string } = {
  councils: 'council',
  committees: 'committee',
  meetings: 'meeting',
  recommendations: 'recommendation',
  letters: 'letter',
  plans: 'plan',
  workProgramme: 'work programme',
  posts: 'post',
  papers: 'paper',
};
