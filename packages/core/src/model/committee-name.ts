import { plainText } from '../base/same-text.ts';
import type { Committee } from './committee.ts';

const bodyWords = new Set([
  'the',
  'overview',
  'and',
  'scrutiny',
  'select',
  'sub',
  'committee',
  'commission',
  'panel',
  'board',
  'of',
  'for',
]);

/**
 * What a committee is about, whatever it is called: a Select Committee that became a Scrutiny Committee has the same subject.
 * Empty for a name without one ("Overview and Scrutiny Committee"), which then only its whole name tells apart.
 */
export function committeeSubject(name: string): string {
  const plain = plainText(name);
  const subject = plain
    .split(' ')
    .filter((word) => !bodyWords.has(word))
    .join(' ');
  return subject === '' ? plain : subject;
}

/** The initials that councils use: "Children and Young People's Services Scrutiny Committee" → `CYPSSC`. */
export function committeeInitials(name: string): string {
  const small = new Set(['and', 'the', 'of', 'for', 'on', 'to', 'a', 'in']);
  return name
    .replace(/[’']s\b/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !small.has(word.toLowerCase()))
    .map((word) => (word.length > 1 && word === word.toUpperCase() ? word : (word[0] ?? '').toUpperCase()))
    .join('');
}

/** Whether a committee goes by a name or abbreviation, its former names included. */
export function isCommittee(committee: Committee, mention: { readonly name?: string; readonly abbreviation?: string }): boolean {
  const names = [committee.name, ...(committee.aliases ?? [])];
  if (mention.name !== undefined) {
    const subject = committeeSubject(mention.name);
    if (names.some((name) => committeeSubject(name) === subject)) return true;
  }
  const short = mention.abbreviation?.toUpperCase();
  if (short === undefined) return false;
  return (
    committee.abbreviation?.toUpperCase() === short ||
    names.some((name) => committeeInitials(name) === short || name.toUpperCase() === short)
  );
}
